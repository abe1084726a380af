import type { OpenedWorkbench } from "./workbenchPage";

/** Headings of a working sheet stand in this row, counted from 0. */
const HEADING_ROW = 2;

/** Address of the cell in the row of a code, under a heading, on a working sheet. */
export async function cellOfCode(book: OpenedWorkbench, sheet: string, heading: string, code: string): Promise<string> {
  const values = await book.values(sheet, "A1:Z90");
  const headings = values[HEADING_ROW] ?? [];
  const row = values.findIndex((cells) => cells[0] === code);
  return `${String.fromCharCode(65 + headings.indexOf(heading))}${row + 1}`;
}
