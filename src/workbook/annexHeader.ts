import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { ANNEX_MARKS } from "./annexMarks";
import { cellIn } from "./cellIn";
import type { SheetSnapshot } from "./snapshot";

/** Where the headings of an old annex stand, and what its columns are. */
export interface AnnexHeader {
  /** The first of the two header rows. */
  readonly row: number;
  readonly codeColumn: number;
  readonly remarkColumn: number;
  readonly columnOf: ReadonlyMap<AnnexColumnRole, number>;
  readonly headings: ReadonlyMap<AnnexColumnRole, string>;
  readonly added: readonly { readonly heading: string; readonly column: number }[];
  /** Codes of the notes that were generated; null where the annex is of a version that did not mark them. */
  readonly noteCodes: readonly string[] | null;
}

/** Finds the headings of an old annex (附表表头) by its codes; null where it has none. Columns may have been moved and added. */
export function annexHeader(sheet: SheetSnapshot): AnnexHeader | null {
  const marks = findMarks(sheet);
  if (!marks) return null;
  const { row, codeColumn, remarkColumn } = marks;
  const ours = headingsOfOurs(String(cellIn(sheet, row + 1, remarkColumn)));
  const found = headingsIn(sheet, row, new Set([codeColumn, remarkColumn]));
  const columnOf = new Map<AnnexColumnRole, number>();
  const headings = new Map<AnnexColumnRole, string>();
  const added: { heading: string; column: number }[] = [];
  for (const { heading, column } of found) {
    const role = ours.get(heading);
    if (role === undefined || columnOf.has(role)) added.push({ heading, column });
    else {
      columnOf.set(role, column);
      headings.set(role, heading);
    }
  }
  return { ...marks, columnOf, headings, added, noteCodes: noteCodesIn(String(cellIn(sheet, row + 1, codeColumn))) };
}

function findMarks(sheet: SheetSnapshot): Pick<AnnexHeader, "row" | "codeColumn" | "remarkColumn"> | null {
  for (const [at, cells] of sheet.values.entries()) {
    const code = cells.indexOf(ANNEX_MARKS.codeHeading);
    const remark = cells.indexOf(ANNEX_MARKS.remarkHeading);
    if (code < 0 || remark < 0) continue;
    return { row: sheet.firstRow + at, codeColumn: sheet.firstColumn + code, remarkColumn: sheet.firstColumn + remark };
  }
  return null;
}

function noteCodesIn(mark: string): AnnexHeader["noteCodes"] {
  const lead = ANNEX_MARKS.noteCodes;
  if (!mark.startsWith(lead)) return null;
  return mark
    .slice(lead.length)
    .split("|")
    .filter((code) => code !== "");
}

/** Our own headings by role, as the annex was generated with them: `name=指标名称|remark=备注`. */
function headingsOfOurs(mark: string): ReadonlyMap<string, AnnexColumnRole> {
  return new Map(
    mark.split("|").map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(at + 1), pair.slice(0, at) as AnnexColumnRole] as const;
    }),
  );
}

/** The heading of each column but the marks': the lower header row where it has one, else the upper. */
function headingsIn(
  sheet: SheetSnapshot,
  row: number,
  marks: ReadonlySet<number>,
): readonly { readonly heading: string; readonly column: number }[] {
  const width = Math.max(0, ...sheet.values.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) => sheet.firstColumn + at).flatMap((column) => {
    if (marks.has(column)) return [];
    const heading = String(cellIn(sheet, row + 1, column)).trim() || String(cellIn(sheet, row, column)).trim();
    return heading === "" ? [] : [{ heading, column }];
  });
}
