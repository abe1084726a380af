import { findTextFault } from "../domain/indicator/findTextFault";
import { annexGrid } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { cellText } from "./cellText";
import { plainText } from "./plainText";

/**
 * The annex as text with tabs (制表符文本): what programs paste that take no tables. Every cell is one field, merged ones in
 * their first place; a text that a spreadsheet would take for a formula gets an apostrophe, which marks it as text there.
 */
export function annexText(parts: AnnexParts): string {
  const width = parts.columns.length;
  const grid = annexGrid(parts);
  const line = (cells: readonly { readonly column: number; readonly text: string }[]): string => {
    const fields = Array<string>(width).fill("");
    for (const { column, text } of cells) fields[column] = field(text);
    return fields.join("\t");
  };
  const rows = grid.rows.map(({ cells }) => line(cells.map(({ column, cell }) => ({ column, text: cellText(cell) }))));
  const head = [parts.label, parts.title, parts.headnote].map(field).filter((text) => text !== "");
  return [...head, ...grid.header.map(line), ...rows, ...parts.footnotes.map(field)].join("\r\n");
}

/** One field on one line. */
function field(text: string): string {
  const plain = plainText(text)
    .replace(/[\t\n]+/gu, " ")
    .trimEnd();
  return findTextFault(plain, false)?.code === "formulaText" ? `'${plain}` : plain;
}
