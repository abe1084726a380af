import type { IndicatorKind } from "../../domain/indicator/indicator";

/** Kinds of indicators (指标类型, rule I). */
export const kindsZh: Readonly<Record<IndicatorKind, string>> = {
  flow: "累计量",
  growth: "增速",
  level: "时点水平",
  ratio: "比率",
  reduction: "下降率",
  rank: "位次",
  milestone: "节点",
  qualitative: "定性",
  relation: "联动",
  external: "上级下达",
};
