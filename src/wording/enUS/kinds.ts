import type { IndicatorKind } from "../../domain/indicator/indicator";

/** Kinds of indicators (指标类型, rule I) in English. */
export const kindsEn: Readonly<Record<IndicatorKind, string>> = {
  flow: "cumulative",
  growth: "growth rate",
  level: "level",
  ratio: "ratio",
  reduction: "reduction",
  rank: "rank",
  milestone: "milestone",
  qualitative: "qualitative",
  relation: "relative to another",
  external: "set from above",
};
