import type { ColumnLayout } from "./columnLayout";

/** In which table, which smaller group and below which indicator a row stands in the annex (rule X1); blank for most. */
export const STRUCTURE_COLUMNS: readonly ColumnLayout[] = [
  { role: "table", heading: "附表", width: 70, origin: "schema", show: "text", align: "left", isLate: true },
  { role: "subgroup", heading: "小类", width: 70, origin: "schema", show: "text", align: "left", isLate: true },
  { role: "parent", heading: "上级指标", width: 90, origin: "schema", show: "text", align: "left", isLate: true },
];
