import type { DifferenceWords } from "../differenceWords";
import { plural } from "./plural";

const orBlank = (text: string): string => (text === "" ? "(blank)" : text);

/** What generating again would change, in English. */
export const differenceEn: DifferenceWords = {
  heading: "Before generating again",
  intro: (count) =>
    `${plural(count, "change")} below. Nothing is written before you confirm; remarks, titles, notes and columns of yours are kept.`,
  confirm: "Generate",
  comparing: "Comparing with the former annex…",
  isNew: (sheet) => `“${sheet}”: new`,
  same: (sheet) => `“${sheet}”: nothing changes`,
  changes: (sheet, count) => `“${sheet}”: ${plural(count, "change")}`,
  cell: (heading, from, to) => `${heading.replaceAll("\n", " ")}: ${orBlank(from)} → ${orBlank(to)}`,
  rowsAdded: "Indicators added",
  rowsRemoved: "Indicators no longer listed",
  columnsAdded: (names) => `Columns added: ${names.join(", ").replaceAll("\n", " ")}`,
  columnsRemoved: (names) => `Columns gone: ${names.join(", ").replaceAll("\n", " ")}`,
  head: "Title",
  notes: "Notes",
  text: (from, to) => (from === null ? `Added: ${to}` : to === null ? `Gone: ${from}` : `${from} → ${to}`),
  kept: ({ remarks, columns, rows, head, notes }) => {
    const parts = [
      [remarks, "remark"],
      [columns, "column"],
      [rows, "row"],
      [head, "title line"],
      [notes, "note"],
    ] as const;
    const said = parts.flatMap(([count, unit]) => (count > 0 ? [plural(count, unit)] : []));
    return said.length === 0 ? "" : `Yours, kept: ${said.join(", ")}`;
  },
  edited: "The sheets were edited just now; what is written follows the latest figures.",
};
