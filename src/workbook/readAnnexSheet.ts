import { codeKey } from "../domain/indicator/codeKey";
import { ANNEX_MARKS } from "./annexMarks";
import { cellIn } from "./cellIn";
import type { KeptAnnex, KeptRow } from "./keptAnnex";
import type { SheetSnapshot } from "./snapshot";

/**
 * Reads what people wrote into an old annex (读旧附表), rule X7: remarks, and columns that they added, by code.
 *
 * Rows and columns may have been moved, sorted and inserted. Null where the sheet has no codes: it is not ours, or its
 * codes were deleted, and nothing in it can be told apart.
 */
export function readAnnexSheet(sheet: SheetSnapshot): KeptAnnex | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const ours = headingsOfOurs(sheet, header);
  const headings = headingsIn(sheet, header);
  const added = headings.filter(({ heading, column }) => !ours.has(heading) && !isMark(column, header));
  const columnOf = (role: string): number | null =>
    headings.find(({ heading }) => ours.get(heading) === role)?.column ?? null;
  const text = (row: number, column: number | null): string =>
    column === null ? "" : String(cellIn(sheet, row, column));
  const rows = new Map<string, KeptRow>();
  for (let row = header.row + 2; row < sheet.firstRow + sheet.values.length; row += 1) {
    const code = text(row, header.codeColumn).trim();
    if (code === "") continue;
    rows.set(codeKey(code), {
      name: text(row, columnOf("name")),
      remark: text(row, columnOf("remark")),
      generatedRemark: text(row, header.remarkColumn),
      added: added.map(({ column }) => cellIn(sheet, row, column)),
    });
  }
  return { addedColumns: added.map(({ heading, column }) => ({ heading, inside: column < header.codeColumn })), rows };
}

interface Header {
  /** The first of the two header rows. */
  readonly row: number;
  readonly codeColumn: number;
  readonly remarkColumn: number;
}

function findHeader(sheet: SheetSnapshot): Header | null {
  for (const [at, cells] of sheet.values.entries()) {
    const code = cells.indexOf(ANNEX_MARKS.codeHeading);
    const remark = cells.indexOf(ANNEX_MARKS.remarkHeading);
    if (code < 0 || remark < 0) continue;
    return { row: sheet.firstRow + at, codeColumn: sheet.firstColumn + code, remarkColumn: sheet.firstColumn + remark };
  }
  return null;
}

function isMark(column: number, header: Header): boolean {
  return column === header.codeColumn || column === header.remarkColumn;
}

/** Our own headings by role, as the annex was generated with them: `name=指标名称|remark=备注`. */
function headingsOfOurs(sheet: SheetSnapshot, header: Header): ReadonlyMap<string, string> {
  const pairs = String(cellIn(sheet, header.row + 1, header.remarkColumn)).split("|");
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(at + 1), pair.slice(0, at)] as const;
    }),
  );
}

/** The heading of each column: the lower header row where it has one, else the upper. */
function headingsIn(sheet: SheetSnapshot, header: Header): readonly { heading: string; column: number }[] {
  const width = Math.max(0, ...sheet.values.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) => sheet.firstColumn + at).flatMap((column) => {
    const lower = isMark(column, header) ? "" : String(cellIn(sheet, header.row + 1, column)).trim();
    const heading = lower || String(cellIn(sheet, header.row, column)).trim();
    return heading === "" ? [] : [{ heading, column }];
  });
}
