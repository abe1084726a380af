import type { ColumnLayout } from "./columnLayout";

/** The columns that say which indicator a row is about, the same in every working sheet. */
export const IDENTITY_COLUMNS: readonly ColumnLayout[] = [
  { role: "code", heading: "编码", width: 80, origin: "schema", show: "text", align: "left" },
  { role: "no", heading: "序号", width: 36, origin: "schema", show: "text", align: "center" },
  { role: "group", heading: "类别", width: 56, origin: "schema", show: "text", align: "center" },
  { role: "name", heading: "指标名称", width: 190, origin: "schema", show: "text", align: "left" },
  { role: "unit", heading: "单位", width: 44, origin: "schema", show: "text", align: "center" },
];

/** The agency that answers for a figure. */
export const AGENCY_COLUMN: ColumnLayout = {
  role: "agency",
  heading: "责任单位",
  width: 90,
  origin: "schema",
  show: "text",
  align: "left",
};

/** Remarks of the people who fill a sheet; the plan has none of them. */
export const NOTE_COLUMN: ColumnLayout = {
  role: "note",
  heading: "备注",
  width: 150,
  origin: "input",
  show: "text",
  align: "left",
};
