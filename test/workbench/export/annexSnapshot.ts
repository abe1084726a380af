import type { CellContent, GridSnapshot, SheetContent } from "../../../src/workbench/grid/gridSnapshot";
import { ANNEX_PAGE } from "./annexPage";

/** An annex of one row: what it holds, how it looks and how it is printed (rule X6). */
export function annexSnapshot(cells: readonly CellContent[], change: Partial<SheetContent> = {}): GridSnapshot {
  const sheet: SheetContent = {
    id: "sheet-1",
    name: "附表2024年1-6月",
    visibility: "visible",
    rows: [{ row: 4, cells }],
    merges: [{ row: 1, column: 0, rows: 1, columns: 12 }],
    columnWidths: new Map([[2, 150]]),
    rowHeights: new Map([[1, 40]]),
    defaultColumnWidth: 54,
    defaultRowHeight: 16.5,
    hiddenRows: [9],
    hiddenColumns: [],
    freeze: { rows: 4, columns: 0 },
    validations: [],
    extras: {
      page: {
        ...ANNEX_PAGE,
        printArea: { row: 0, column: 0, rows: 75, columns: 12 },
        titleRows: { from: 2, to: 3 },
      },
      tabColor: "#0B6A43",
      showGridlines: false,
      showHeadings: true,
    },
    ...change,
  };
  return {
    sheets: [sheet],
    activeSheet: sheet.name,
    defaultFont: { name: "宋体", size: 11 },
    names: [{ name: "年度目标", formula: "='附表2024年1-6月'!$E$5:$E$76", comment: "", visible: true }],
    properties: { title: "附表" },
    customProperties: {},
    settings: {},
  };
}
