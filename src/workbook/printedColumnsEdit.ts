import type { Edit } from "./edit";
import { workingPage } from "./workingPage";

/** The last row and column of a sheet in every host, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Prints only the columns left of one (打印到此列为止): helper columns would make the page unreadably small; null prints all again. */
export function printedColumnsEdit(sheet: string, headerRow: number, before: number | null): Edit {
  const printArea = { row: 0, column: 0, rows: LAST_ROW + 1, columns: before ?? LAST_COLUMN + 1 };
  return { kind: "pageLayout", sheet, layout: { ...workingPage(headerRow), printArea } };
}
