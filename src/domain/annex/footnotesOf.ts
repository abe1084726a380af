import type { AnnexFootnote } from "./annex";
import type { AnnexNote } from "./annexNote";
import type { AnnexWords } from "./annexWords";

/** The notes in words, each with the code by which it is found again (表注编码), rule X7: unique within an annex. */
export function footnotesOf(notes: readonly AnnexNote[], words: AnnexWords): readonly AnnexFootnote[] {
  return notes.map((note) => ({
    code: note.code === "priceBasis" ? `${note.code}.${note.basis}` : note.code,
    text: words.note(note),
  }));
}
