import type { NoteLead } from "./annex";

/**
 * The notes of an annex as they print (表注编号), rule X4: numbered from 1, a single one without a number.
 *
 * @example
 * numberedNotes(["甲。", "乙。"], { only: "注：", first: "注：", next: "　　" }) // => ["注：1. 甲。", "　　2. 乙。"]
 * numberedNotes(["甲。"], { only: "注：", first: "注：", next: "　　" }) // => ["注：甲。"]
 */
export function numberedNotes(notes: readonly string[], { only, first, next }: NoteLead): readonly string[] {
  if (notes.length === 1) return notes.map((note) => `${only}${note}`);
  return notes.map((note, at) => `${at === 0 ? first : next}${at + 1}. ${note}`);
}
