import { TARGET_TYPE_NAMES } from "../domain/indicator/targetTypeNames";
import type { SheetLayout } from "./columnLayout";
import { AGENCY_COLUMN, IDENTITY_COLUMNS } from "./identityColumns";
import { KIND_COLUMNS, YOY_UNIT_COLUMN } from "./kindColumns";
import { PLANNING_COLUMNS } from "./planningColumns";
import { PRICE_BASIS_NAMES } from "./priceBasisNames";
import { STRUCTURE_COLUMNS } from "./structureColumns";

/** 指标体系: the schema, visible and editable by the people who own it. */
export const SCHEMA_LAYOUT: SheetLayout = {
  meta: [
    { key: "region", label: "地区", row: 1, column: 2 },
    { key: "year", label: "年份", row: 1, column: 5 },
    { key: "period", label: "报告期", row: 1, column: 7 },
    { key: "source", label: "资料来源", row: 2, column: 2 },
  ],
  hint: { row: 1, column: 10, text: "改动本表后，请重新“编制工作表”。" },
  headerRow: 3,
  columns: [
    ...IDENTITY_COLUMNS,
    ...KIND_COLUMNS,
    YOY_UNIT_COLUMN,
    {
      role: "priceBasis",
      heading: "价格口径",
      width: 80,
      origin: "schema",
      show: "text",
      align: "center",
      choices: {
        words: Object.values(PRICE_BASIS_NAMES),
        title: "价格口径",
        message: "增速按哪种价格或口径计算；附表的注会写明。",
      },
    },
    { role: "baseline", heading: "基期值", width: 60, origin: "schema", show: "general", align: "right" },
    { role: "decimals", heading: "小数位数", width: 58, origin: "schema", show: "general", align: "center" },
    {
      role: "type",
      heading: "属性",
      width: 52,
      origin: "schema",
      show: "text",
      align: "center",
      isLate: true,
      choices: { words: Object.values(TARGET_TYPE_NAMES), title: "指标属性", message: "请选择“约束性”或“预期性”。" },
    },
    ...PLANNING_COLUMNS,
    ...STRUCTURE_COLUMNS,
    AGENCY_COLUMN,
    { role: "remark", heading: "备注", width: 220, origin: "input", show: "text", align: "left" },
  ],
  tabColor: "#7F7F7F",
};
