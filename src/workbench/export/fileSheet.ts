import type { Cell, CellStyle as FileCellStyle, ColumnDef, RowDef, WriteSheet } from "hucre";
import type { CellStyle, GridSnapshot, SheetContent } from "../grid/gridSnapshot";
import { characterWidth } from "./characterWidth";
import { fileCell } from "./fileCell";
import { filePage } from "./filePage";
import { fileStyle } from "./fileStyle";
import { fileValidation } from "./fileValidation";

function cellsOf(sheet: SheetContent, workbook: GridSnapshot, namespace: string): Map<string, Partial<Cell>> {
  const styles = new Map<CellStyle, FileCellStyle>();
  const styleFor = (style: CellStyle | undefined): FileCellStyle | undefined => {
    if (style === undefined) {
      return undefined;
    }
    const known = styles.get(style) ?? fileStyle(style, workbook.defaultFont);
    styles.set(style, known);
    return known;
  };
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, cells: contents } of sheet.rows) {
    for (const cell of contents) {
      cells.set(`${row},${cell.column}`, fileCell(cell, styleFor(cell.style), namespace));
    }
  }
  return cells;
}

function lastColumnOf(sheet: SheetContent): number {
  let last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  for (const { cells } of sheet.rows) {
    last = Math.max(last, cells.at(-1)?.column ?? -1);
  }
  return last;
}

function columnsOf(sheet: SheetContent, workbook: GridSnapshot): ColumnDef[] {
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: lastColumnOf(sheet) + 1 }, (_, column) => ({
    width: characterWidth(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth, workbook.defaultFont),
    hidden: hidden.has(column),
  }));
}

function rowsOf(sheet: SheetContent): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of sheet.rowHeights) {
    rows.set(row, { height });
  }
  for (const row of sheet.hiddenRows) {
    rows.set(row, { ...rows.get(row), hidden: true });
  }
  return rows;
}

/** The writer passes over what is said of rows below the last cell, unless there are rows. */
function emptyRowsTo(rows: ReadonlyMap<number, RowDef>): [][] {
  return Array.from({ length: Math.max(-1, ...rows.keys()) + 1 }, () => []);
}

/**
 * A sheet in the words of the file writer: cells, sizes, merges, frozen panes, lists and page set-up.
 */
export function fileSheet(sheet: SheetContent, workbook: GridSnapshot, namespace: string): WriteSheet {
  const { freeze, extras } = sheet;
  const rowDefs = rowsOf(sheet);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    rows: emptyRowsTo(rowDefs),
    cells: cellsOf(sheet, workbook, namespace),
    columns: columnsOf(sheet, workbook),
    rowDefs,
    merges: sheet.merges.map((block) => ({
      startRow: block.row,
      startCol: block.column,
      endRow: block.row + block.rows - 1,
      endCol: block.column + block.columns - 1,
    })),
    freezePane: freeze.rows > 0 || freeze.columns > 0 ? { ...freeze } : undefined,
    dataValidations: sheet.validations.flatMap(fileValidation),
    view: {
      showGridLines: extras.showGridlines,
      showRowColHeaders: extras.showHeadings,
      tabColor: extras.tabColor === "" ? undefined : { rgb: extras.tabColor.replace("#", "FF").toUpperCase() },
    },
    ...filePage(extras.page),
  };
}
