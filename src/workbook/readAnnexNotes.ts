import { ANNEX_MARKS } from "./annexMarks";
import type { AnnexHeader } from "./annexHeader";
import { cellIn } from "./cellIn";
import type { AddedLine, KeptNote, KeptNotes } from "./keptAnnex";
import { noteText } from "./noteText";
import type { CellValue, SheetSnapshot } from "./snapshot";

/**
 * Reads what stands below the table of an old annex (读表注), rule X7: each note with its code, as edited or not; lines that
 * people added, and notes that they took away. Of an annex that did not mark its notes nothing can be told: they were
 * generated, and are generated again.
 */
export function readAnnexNotes(
  sheet: SheetSnapshot,
  header: AnnexHeader,
  { from, to }: { readonly from: number; readonly to: number },
): KeptNotes {
  const { noteCodes, codeColumn, remarkColumn } = header;
  if (noteCodes === null) return { notes: [], added: [], removed: [] };
  const notes = new Map<string, KeptNote>();
  const added: AddedLine[] = [];
  let after: string | null = null;
  for (let row = from; row < to; row += 1) {
    const code = codeOf(String(cellIn(sheet, row, codeColumn)).trim());
    const [first = "", ...others] = valuesAt(sheet, row, codeColumn);
    if (code === null || notes.has(code)) {
      if (first !== "" || others.length > 0) added.push({ after, ...lineOf([first, ...others]) });
      continue;
    }
    const { text } = noteText(String(first));
    const generated = noteText(String(cellIn(sheet, row, remarkColumn))).text;
    after = code;
    if (text !== "") notes.set(code, { code, text, isEdited: text !== generated });
    if (others.length > 0) added.push({ after, cells: ["", ...others], isNumbered: false });
  }
  return { notes: [...notes.values()], added, removed: noteCodes.filter((code) => !notes.has(code)) };
}

/** The code of a generated note; null for a line that people added. */
function codeOf(mark: string): string | null {
  const isOurs = mark.startsWith(ANNEX_MARKS.note) && !mark.startsWith(ANNEX_MARKS.added);
  return isOurs ? mark.slice(ANNEX_MARKS.note.length) : null;
}

function lineOf(cells: readonly CellValue[]): Pick<AddedLine, "cells" | "isNumbered"> {
  const { text, isNumbered } = noteText(String(cells[0] ?? ""));
  return isNumbered && cells.length === 1 ? { cells: [text], isNumbered } : { cells, isNumbered: false };
}

/** What stands in a row left of the codes, without the blanks behind it. */
function valuesAt(sheet: SheetSnapshot, row: number, codeColumn: number): readonly CellValue[] {
  const values = (sheet.values[row - sheet.firstRow] ?? []).slice(0, codeColumn - sheet.firstColumn);
  const cells = [...Array<CellValue>(sheet.firstColumn).fill(""), ...values];
  while (cells.at(-1) === "") cells.pop();
  return cells;
}
