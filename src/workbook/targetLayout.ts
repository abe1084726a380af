import type { SheetLayout } from "./columnLayout";
import { AGENCY_COLUMN, IDENTITY_COLUMNS, NOTE_COLUMN } from "./identityColumns";

/** 目标2024年: the target texts as adopted, and what they were read as. */
export const TARGET_LAYOUT: SheetLayout = {
  meta: [{ key: "year", label: "年份", row: 1, column: 2 }],
  hint: { row: 1, column: 5, text: "浅黄底蓝字为填写项，照抄文件原文；灰底自动计算。" },
  headerRow: 2,
  columns: [
    ...IDENTITY_COLUMNS,
    { role: "target", heading: "目标原文", width: 180, origin: "input", show: "text", align: "left" },
    {
      role: "targetNumber",
      heading: "解析值",
      width: 70,
      origin: "computed",
      show: "general",
      align: "right",
      formula: `=IF(OR({code}="",{target}=""),"",PLAN.TARGET({target}))`,
    },
    {
      role: "targetUnit",
      heading: "解析单位",
      width: 70,
      origin: "computed",
      show: "general",
      align: "center",
      formula: `=IF(OR({code}="",{target}=""),"",IFERROR(PLAN.TARGET({target},"unit"),""))`,
    },
    AGENCY_COLUMN,
    NOTE_COLUMN,
  ],
  tabColor: "#2E75B6",
};
