import type { Edit } from "../workbook/edit";
import { rowBytes } from "./rowBytes";

/** Bytes that an edit costs besides its cells: object paths and actions, as measured with Office.js, rounded up. */
const BYTES_OF_AN_EDIT = 2_500;
/** Above 1,500 cells Office.js makes one range for every 1,500 cells: about half a byte for each cell. */
const BYTES_OF_A_CELL = 1;

/** An upper estimate of the bytes that an edit adds to its request. */
export function editBytes(edit: Edit): number {
  if (edit.kind !== "writeCells") {
    return BYTES_OF_AN_EDIT;
  }
  return edit.cells.reduce((sum, row) => sum + rowBytes(row) + row.length * BYTES_OF_A_CELL, BYTES_OF_AN_EDIT);
}
