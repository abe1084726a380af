import type { ColumnRole, SheetLayout } from "./columnLayout";
import type { Edit } from "./edit";
import { headingFormat } from "./headingFormat";
import { headingCommentEdits } from "./headingCommentEdits";
import { SHEET_LOOK } from "./sheetLook";
import type { CellValue } from "./snapshot";
import { workingPage } from "./workingPage";

/** What a new sheet says above its table. */
export interface SheetHead {
  readonly sheet: string;
  readonly title: string;
  readonly meta: Readonly<Partial<Record<SheetLayout["meta"][number]["key"], CellValue>>>;
}

/**
 * Edits that make a new working sheet (新建工作表), all but its rows: title, labelled cells, hint, headings with comments on the
 * computed ones, widths, frozen headings and names. What is written comes last, in one edit: a sheet that a run left before it
 * is blank, one that it left afterwards is ours, and the next run goes on from either.
 */
export function newSheetEdits(layout: SheetLayout, head: SheetHead): readonly Edit[] {
  const { sheet } = head;
  const width = layout.columns.length;
  const { headerRow } = layout;
  const heights = Array.from({ length: headerRow + 1 }, (_, row) =>
    row === 0 ? SHEET_LOOK.titleRowHeight : row === headerRow ? SHEET_LOOK.headerRowHeight : SHEET_LOOK.metaRowHeight,
  );
  return [
    { kind: "addSheet", sheet, tabColor: layout.tabColor, showGridlines: false },
    { kind: "columnWidths", sheet, column: 0, points: layout.columns.map((column) => column.width) },
    { kind: "rowHeights", sheet, row: 0, points: heights },
    ...headFormats(layout, sheet, width),
    ...headingCommentEdits(sheet, headerRow, layout.columns, columnsAsPlanned(layout)),
    { kind: "freezeRows", sheet, rows: headerRow + 1, columns: identifyingColumns(layout) },
    { kind: "pageLayout", sheet, layout: workingPage(headerRow) },
    { kind: "writeCells", sheet, at: { row: 0, column: 0 }, cells: headCells(layout, head) },
  ];
}

/** Where the columns of a new sheet stand. */
function columnsAsPlanned(layout: SheetLayout): ReadonlyMap<ColumnRole, number> {
  return new Map(layout.columns.map(({ role }, at) => [role, at] as const));
}

/** Columns that stay in sight: up to the indicator's name. */
function identifyingColumns(layout: SheetLayout): number {
  return layout.columns.findIndex(({ role }) => role === "name") + 1;
}

function headFormats(layout: SheetLayout, sheet: string, width: number): readonly Edit[] {
  const { headerRow, hint, meta } = layout;
  const values = meta.map(({ row, column }): Edit => {
    const range = { row, column: column + 1, rows: 1, columns: 1 };
    const format = {
      numberFormat: "@",
      color: SHEET_LOOK.inputColor,
      fill: SHEET_LOOK.inputFill,
      horizontal: "left",
    } as const;
    return { kind: "format", sheet, range, format };
  });
  return [
    {
      kind: "format",
      sheet,
      range: { row: 0, column: 0, rows: headerRow, columns: width },
      format: { fontSize: SHEET_LOOK.bodySize, vertical: "center" },
    },
    {
      kind: "format",
      sheet,
      range: { row: 0, column: 0, rows: 1, columns: 1 },
      format: { fontSize: SHEET_LOOK.titleSize, bold: true, color: SHEET_LOOK.headerColor },
    },
    ...values,
    {
      kind: "format",
      sheet,
      range: { row: hint.row, column: hint.column, rows: 1, columns: 1 },
      format: { color: SHEET_LOOK.hintColor },
    },
    {
      kind: "format",
      sheet,
      range: { row: headerRow, column: 0, rows: 1, columns: width },
      format: headingFormat(),
    },
  ];
}

function headCells(layout: SheetLayout, head: SheetHead): readonly (readonly (CellValue | null)[])[] {
  const width = layout.columns.length;
  const rows = Array.from({ length: layout.headerRow }, () => Array<CellValue | null>(width).fill(null));
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = rows[row];
    if (cells && column < width) cells[column] = value;
  };
  put(0, 0, head.title);
  put(layout.hint.row, layout.hint.column, layout.hint.text);
  for (const { key, label, row, column } of layout.meta) {
    put(row, column, label);
    put(row, column + 1, head.meta[key] ?? "");
  }
  return [...rows, layout.columns.map(({ heading }) => heading)];
}
