import type { CellContent, CellStyle, GridSnapshot, GridValue } from "../../src/workbench/grid/gridSnapshot";
import { ANNEX_PAGE } from "../workbench/export/annexPage";
import { planOfSize } from "./planOfSize";

/** A made-up sheet for measuring writers of .xlsx files: the same cells for all of them. */
export interface SizedSheet {
  readonly widths: readonly number[];
  readonly styles: readonly CellStyle[];
  readonly heads: readonly string[];
  /** Number of the first data row, counted from 0. */
  readonly firstRow: number;
  readonly rows: readonly (readonly SizedCell[])[];
}

/** A cell's value, and the formula that it came from where there is one. */
export interface SizedCell {
  readonly value: GridValue;
  readonly formula?: string;
}

const FIRST_ROW = 4;
const HEADS = "序号 类别 指标名称 单位 目标值 增长% 完成值 同比 完成率 时间进度 执行情况 责任单位 备注".split(" ");
const WIDTHS = [36, 60, 160, 60, 100, 60, 72, 60, 60, 60, 66, 90, 120];
const NUMBERS = ["0", "@", "@", "@", "@", "0.0", "#,##0.00", "0.0", "0.0%", "0.0%", "@", "@", "@"];

const SIDE = { style: "thin", color: "#7F7F7F" } as const;
const BODY: CellStyle = {
  fontName: "仿宋_GB2312",
  fontSize: 11,
  vertical: "center",
  wrap: true,
  top: SIDE,
  bottom: SIDE,
  left: SIDE,
  right: SIDE,
};

/** Thirteen columns of an annex; `formulas` makes three of them results of an add-in's functions, as on working sheets. */
export function sheetOfSize(size: number, formulas: boolean): SizedSheet {
  return {
    widths: WIDTHS,
    styles: NUMBERS.map((numberFormat) => ({ ...BODY, numberFormat })),
    heads: HEADS,
    firstRow: FIRST_ROW,
    rows: planOfSize(size).indicators.map(({ group, name, unit, targetText, actual, prior, agency }, at) => {
      const line = at + FIRST_ROW + 1;
      const computed = (formula: string, value: GridValue): SizedCell => (formulas ? { value, formula } : { value });
      const current = typeof actual === "number" ? actual : null;
      const growth = current !== null && typeof prior === "number" ? (current / prior - 1) * 100 : null;
      return [
        ...[at + 1, group ?? null, name, unit, targetText ?? null, null, current].map((value) => ({ value })),
        computed(`=IF(G${line}="","",PLAN.YOY(G${line},F${line}))`, growth),
        computed(`=IF(G${line}="","",PLAN.COMPLETION(G${line},E${line}))`, current === null ? null : current / 900),
        { value: 0.5 },
        computed(`=IF(G${line}="","",PLAN.STATUS(G${line},E${line},J${line}))`, at % 3 === 0 ? "未达序时" : "超序时"),
        { value: agency ?? null },
        { value: null },
      ];
    }),
  };
}

function contentOf({ value, formula }: SizedCell, column: number, style: CellStyle | undefined): CellContent {
  const type = value === null ? "blank" : typeof value === "number" ? "number" : "text";
  return { column, value, type, style, ...(formula !== undefined && { formula }) };
}

/** The sheet as the workbench's grid would hand it to the exporter. */
export function snapshotOf({ widths, styles, heads, firstRow, rows }: SizedSheet): GridSnapshot {
  return {
    sheets: [
      {
        id: "1",
        name: "附表",
        visibility: "visible",
        rows: [
          { row: firstRow - 1, cells: heads.map((value, column) => contentOf({ value }, column, BODY)) },
          ...rows.map((cells, at) => ({
            row: at + firstRow,
            cells: cells.map((cell, column) => contentOf(cell, column, styles[column])),
          })),
        ],
        merges: [{ row: 0, column: 0, rows: 1, columns: heads.length }],
        columnWidths: new Map(widths.map((width, column) => [column, width])),
        rowHeights: new Map(),
        defaultColumnWidth: 66,
        defaultRowHeight: 18,
        hiddenRows: [],
        hiddenColumns: [],
        freeze: { rows: firstRow, columns: 0 },
        validations: [],
        extras: {
          page: { ...ANNEX_PAGE, titleRows: { from: firstRow - 1, to: firstRow - 1 } },
          tabColor: "",
          showGridlines: true,
          showHeadings: true,
        },
      },
    ],
    activeSheet: "附表",
    defaultFont: { name: "宋体", size: 11 },
    names: [],
    properties: {},
    customProperties: {},
    settings: {},
  };
}
