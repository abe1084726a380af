import { error, type Problem } from "../domain/problem";
import type { Edit } from "../workbook/edit";

/** Excel keeps a typed list in a text of at most 255 characters, its entries parted by commas. */
const LIST_CHARACTERS = 255;
/** Excel keeps at most 32,767 characters in a cell. */
const CELL_CHARACTERS = 32_767;

/**
 * Finds what no host could take, before anything is sent: a list that is too long, an entry with a comma, a text longer
 * than a cell. Excel would stop in the middle there and leave half of the edits behind.
 */
export function unwritableEdits(edits: readonly Edit[]): readonly Problem[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "listValidation") {
      return listProblems(edit.sheet, edit.values);
    }
    return edit.kind === "writeCells" ? cellProblems(edit.sheet, edit.cells) : [];
  });
}

function listProblems(sheet: string, values: readonly string[]): readonly Problem[] {
  const source = values.join(",");
  if (source.length <= LIST_CHARACTERS && !values.some((value) => value.includes(","))) {
    return [];
  }
  return [tooLarge(sheet, "dataValidation.rule", source.slice(0, 40))];
}

function cellProblems(sheet: string, cells: readonly (readonly unknown[])[]): readonly Problem[] {
  const long = cells.flat().find((cell) => typeof cell === "string" && cell.length > CELL_CHARACTERS);
  return typeof long === "string" ? [tooLarge(sheet, "range.values", long.slice(0, 40))] : [];
}

function tooLarge(sheet: string, location: string, message: string): Problem {
  return error("hostTooLarge", sheet, { code: "InvalidArgument", message, location });
}
