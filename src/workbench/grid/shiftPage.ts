import type { PageSetup } from "./gridSnapshot";
import { shiftBlock } from "./shiftBlock";
import type { LineShift } from "./shiftBlock";
import { sheetLimits } from "./sheetLimits";

/** Page set-up after rows or columns were inserted or deleted: print area, print titles and page breaks follow. */
export function shiftPage(page: PageSetup, shift: LineShift): PageSetup {
  const { printArea, titleRows, titleColumns, rowBreaks, columnBreaks, ...rest } = page;
  const area = printArea && shiftBlock(printArea, shift);
  const rows = titleRows && shiftBlock(rowsBlock(titleRows), shift);
  const columns = titleColumns && shiftBlock(columnsBlock(titleColumns), shift);
  return {
    ...rest,
    ...(area && { printArea: area }),
    ...(rows && { titleRows: { from: rows.row, to: rows.row + rows.rows - 1 } }),
    ...(columns && { titleColumns: { from: columns.column, to: columns.column + columns.columns - 1 } }),
    ...(rowBreaks && { rowBreaks: shiftBreaks(rowBreaks, "rows", shift) }),
    ...(columnBreaks && { columnBreaks: shiftBreaks(columnBreaks, "columns", shift) }),
  };
}

/** A break goes with the line after it; it is gone where that line was deleted. */
function shiftBreaks(breaks: readonly number[], lines: LineShift["lines"], shift: LineShift): readonly number[] {
  if (lines !== shift.lines) return breaks;
  return breaks.flatMap((line) => {
    const block = shiftBlock({ row: line, column: line, rows: 1, columns: 1 }, shift);
    return block ? [lines === "rows" ? block.row : block.column] : [];
  });
}

function rowsBlock({ from, to }: { from: number; to: number }): Parameters<typeof shiftBlock>[0] {
  return { row: from, rows: to - from + 1, column: 0, columns: sheetLimits.columns };
}

function columnsBlock({ from, to }: { from: number; to: number }): Parameters<typeof shiftBlock>[0] {
  return { column: from, columns: to - from + 1, row: 0, rows: sheetLimits.rows };
}
