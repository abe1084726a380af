import type { AnnexTable } from "../domain/annex/annex";
import { numberedNotes } from "../domain/annex/numberedNotes";
import { ANNEX_MARKS } from "./annexMarks";
import type { AnnexSheetLine } from "./annexSheet";
import type { AddedLine, KeptNotes } from "./keptAnnex";

/** What stands below the table, and how many of its lines are people's. */
export interface AnnexLines {
  readonly lines: readonly AnnexSheetLine[];
  readonly noteCodes: readonly string[];
  readonly edited: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

type Draft =
  | { readonly code: string; readonly text: string; readonly generated: string }
  | { readonly code: null; readonly line: AddedLine };

/**
 * The lines below an annex (表注与附言), rule X7: the notes of now, in the words that people gave them; without those that
 * people took away; and what people added, below the note that it stood below, or at the end where that is gone. Notes are numbered anew; a line that people
 * added without a number, such as one for signatures, gets none.
 */
export function annexLines(
  { notes, noteLead }: Pick<AnnexTable, "notes" | "noteLead">,
  kept: KeptNotes | null,
): AnnexLines {
  const old = new Map(kept?.notes.map((note) => [note.code, note] as const));
  const removed = new Set(kept?.removed);
  const drafts: Draft[] = notes
    .filter(({ code }) => !removed.has(code))
    .map(({ code, text }) => {
      const note = old.get(code);
      return { code, text: note?.isEdited === true ? note.text : text, generated: text };
    });
  const anchors = new Set(drafts.map(({ code }) => code));
  const added = kept?.added ?? [];
  const anchored = added.filter(({ after }) => after === null || anchors.has(after));
  for (const line of [...anchored].reverse()) drafts.splice(placeOf(line, drafts), 0, { code: null, line });
  drafts.push(...added.filter((line) => !anchored.includes(line)).map((line): Draft => ({ code: null, line })));
  const numbered = drafts.filter(isNumbered);
  const printed = numberedNotes(numbered.map(textOf), noteLead);
  const generated = numberedNotes(
    numbered.map((draft) => (draft.code === null ? "" : draft.generated)),
    noteLead,
  );
  let count = 0;
  const lines = drafts.map((draft): AnnexSheetLine => {
    const at = numbered.indexOf(draft);
    const cells = at < 0 && draft.code === null ? draft.line.cells : [printed[at] ?? ""];
    if (draft.code !== null) return { code: `${ANNEX_MARKS.note}${draft.code}`, cells, generated: generated[at] ?? "" };
    count += 1;
    return { code: `${ANNEX_MARKS.added}${count}`, cells, generated: "" };
  });
  const listed = drafts.filter((draft) => draft.code !== null && draft.text !== draft.generated);
  return {
    lines,
    noteCodes: [...new Set([...notes.map(({ code }) => code), ...removed])],
    edited: listed.map(textOf),
    added: added.map(({ cells }) => cells.filter((value) => value !== "").join(" ")),
    removed: [...removed],
  };
}

function isNumbered(draft: Draft): boolean {
  return draft.code !== null || draft.line.isNumbered;
}

function textOf(draft: Draft): string {
  return draft.code === null ? String(draft.line.cells[0] ?? "") : draft.text;
}

/** Below its note; above all notes where it stood there. */
function placeOf({ after }: AddedLine, drafts: readonly Draft[]): number {
  return after === null ? 0 : drafts.findIndex(({ code }) => code === after) + 1;
}
