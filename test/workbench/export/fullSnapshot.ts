import type {
  CellContent,
  CellStyle,
  GridSnapshot,
  RowContent,
  SheetContent,
} from "../../../src/workbench/grid/gridSnapshot";
import { annexSnapshot } from "./annexSnapshot";

const ANNEX = "附表2024年1-6月";
const OVERVIEW = "概览";

const head: CellStyle = {
  fontName: "黑体",
  bold: true,
  horizontal: "center",
  bottom: { style: "thin", color: "#000000" },
};
const share: CellStyle = { numberFormat: "0.0%" };

/** Made-up indicators: name, target, actual figure and verdict. */
const INDICATORS = [
  ["指标一", 105, 88.53, "超序时"],
  ["指标二", 40, 20, "达序时"],
  ["指标三", 60, 22.5, "未达序时"],
  ["指标四", 80, 8, "未达序时"],
] as const;

function row(number: number, ...cells: readonly CellContent[]): RowContent {
  return { row: number, cells };
}

function text(column: number, value: string, style?: CellStyle): CellContent {
  return { column, value, type: "text", style };
}

function annexRows(): RowContent[] {
  const heads = ["指标名称", "目标值", "完成值", "完成率", "执行情况"].map((value, column) =>
    text(column, value, head),
  );
  const rows = INDICATORS.map(([name, target, actual, verdict], at) =>
    row(
      at + 5,
      text(0, name),
      { column: 1, value: target, type: "number" },
      { column: 2, value: actual, type: "number" },
      {
        column: 3,
        value: actual / target,
        type: "number",
        formula: `=PLAN.COMPLETION(C${at + 6},B${at + 6})`,
        style: share,
      },
      text(4, verdict),
    ),
  );
  return [row(1, text(0, "示例区2024年上半年执行情况表（虚构）")), row(4, ...heads), ...rows];
}

const table = { row: 5, column: 0, rows: INDICATORS.length, columns: 1 };

const overview: Partial<SheetContent> = {
  id: "sheet-2",
  name: OVERVIEW,
  rows: [row(0, text(0, "概览", head))],
  merges: [],
  rowHeights: new Map(),
  hiddenRows: [],
  freeze: { rows: 0, columns: 0 },
  charts: [
    {
      name: "完成率",
      type: "barClustered",
      title: "年度目标完成率 & 时间进度",
      place: { row: 2, column: 0, rows: 18, columns: 8 },
      categories: { sheet: ANNEX, range: table },
      series: [{ name: "完成率", values: { sheet: ANNEX, range: { ...table, column: 3 } }, color: "#0B6A43" }],
      legend: "none",
      axis: { numberFormat: "0%", from: 0, to: 1 },
      reversed: true,
      valueAxisAtEnd: true,
    },
    {
      name: "目标与完成",
      type: "columnStacked",
      title: "目标值与完成值",
      place: { row: 22, column: 0, rows: 15, columns: 8 },
      categories: { sheet: ANNEX, range: table },
      series: [
        { name: "目标值", values: { sheet: ANNEX, range: { ...table, column: 1 } }, color: "#7F7F7F" },
        { name: "完成值", values: { sheet: ANNEX, range: { ...table, column: 2 } }, color: "#C55A11" },
      ],
      legend: "bottom",
    },
  ],
};

/** A workbook with everything that the file can hold; the indicators are made up. */
export function fullSnapshot(): GridSnapshot {
  const base = annexSnapshot([]);
  const annex: Partial<SheetContent> = {
    rows: annexRows(),
    freeze: { rows: 5, columns: 1 },
    filter: { row: 4, column: 0, rows: 1 + INDICATORS.length, columns: 5 },
    conditionalFormats: [
      {
        kind: "formula",
        ranges: [{ ...table, column: 4 }],
        formula: '=$E6="未达序时"',
        look: { bold: true, color: "#9C0006", fill: "#FFC7CE" },
        stopIfTrue: true,
      },
      { kind: "formula", ranges: [{ ...table, column: 4 }], formula: '=$E6="超序时"', look: { italic: true } },
      { kind: "dataBar", ranges: [{ ...table, column: 3 }], color: "#63C384", from: 0, to: 1 },
      { kind: "dataBar", ranges: [{ ...table, column: 2 }], color: "#4472C4" },
    ],
    comments: [
      { row: 5, column: 4, text: "88.53 ÷ 105 = 84.3 %，\n高于时间进度 50.0 %", author: "示例区统计局" },
      { row: 7, column: 4, text: "低于时间进度" },
    ],
    protection: { allows: ["autoFilter", "formatColumns", "formatRows"] },
    openCells: [
      { row: 5, column: 2, rows: INDICATORS.length, columns: 1 },
      { row: 11, column: 0, rows: 1, columns: 2 },
    ],
    validations: [
      {
        range: { ...table, column: 4 },
        source: ["超序时", "达序时", "未达序时"],
        ignoreBlank: true,
        showDropDown: true,
        prompt: { title: "执行情况", message: "请选择\n一项" },
        error: { title: "执行情况", message: "不在列表中", style: "stop" },
      },
    ],
  };
  const [sheet] = base.sheets as readonly [SheetContent];
  const page = { ...sheet.extras.page, rowBreaks: [7], columnBreaks: [3], firstPageNumber: 3, blackAndWhite: true };
  return {
    ...base,
    sheets: [
      { ...sheet, ...annex, extras: { ...sheet.extras, page } },
      {
        ...sheet,
        ...overview,
        extras: { ...sheet.extras, page: { ...page, printArea: undefined, titleRows: undefined } },
      },
    ],
    names: [
      ...base.names,
      { name: "本表", formula: `='${OVERVIEW}'!$A$1`, sheet: OVERVIEW, comment: "一格", visible: false },
    ],
    properties: { title: "附表", author: "示例区", subject: "计划", company: "示例区统计局", manager: "示例" },
    customProperties: { 期间: "2024-06", 版本: 1.5, 定稿: true },
  };
}
