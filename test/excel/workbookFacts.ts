import type { CellContent, GridSnapshot, SheetContent } from "../../src/workbench/grid/gridSnapshot";

/** All that a workbook holds, fact by fact: `实绩!r4c2 value` → `105`. Order of sheets included, ids and selection not. */
export type WorkbookFacts = ReadonlyMap<string, string>;

/** Takes a workbook apart into facts, so that two of them can be compared whole, or one fact after the other. */
export function workbookFacts({ sheets }: GridSnapshot): WorkbookFacts {
  const facts = new Map<string, string>([["sheets", sheets.map(({ name }) => name).join(" | ")]]);
  sheets.forEach((sheet) => addSheet(facts, sheet));
  return facts;
}

function addSheet(facts: Map<string, string>, sheet: SheetContent): void {
  const { name, rows, id, extras, rowHeights, columnWidths, ...others } = sheet;
  const put = (key: string, value: unknown): void => {
    const said = text(value);
    facts.set(`${name}!${key}`, said.includes(id) ? said.replaceAll(id, "id") : said);
  };
  for (const { row, cells } of rows) {
    for (const cell of cells) cellFacts(cell).forEach(([key, value]) => put(`r${row}c${cell.column} ${key}`, value));
  }
  rowHeights.forEach((points, row) => put(`height ${row}`, points));
  columnWidths.forEach((points, column) => put(`width ${column}`, points));
  for (const [property, value] of Object.entries({ ...extras, ...extras.page, page: "", ...others })) {
    const entries: readonly unknown[] | null = Array.isArray(value) ? value : null;
    if (entries === null) put(property, value);
    else entries.forEach((entry) => put(`${property} ${text(entry).replaceAll(id, "id")}`, true));
  }
}

/** What a formula gives depends on cells elsewhere; what counts is that it stands there. */
function cellFacts({ value, formula, style = {} }: CellContent): readonly (readonly [string, unknown])[] {
  const content = formula ?? value;
  return content === null ? Object.entries(style) : [["content", content], ...Object.entries(style)];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
