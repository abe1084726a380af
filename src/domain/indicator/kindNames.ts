import type { IndicatorKind } from "./indicator";

/** The Chinese word of each kind (指标类型), as sheets show it and people type it. */
export const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  flow: "累计量",
  growth: "增速",
  level: "时点",
  ratio: "比率",
  reduction: "下降率",
  rank: "位次",
  milestone: "节点",
  qualitative: "定性",
  relation: "联动",
  external: "上级下达",
};
