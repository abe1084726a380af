import type { AnnexColumnRole } from "../annex/annexColumnRole";
import type { ColumnNeed } from "./columnNeed";
import { fitColumns } from "./fitColumns";

/** Widths of the columns of a table, in ems. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  /** Breaks that read badly, 5.5%左|右, by how badly they do. */
  readonly bad: number;
}

/** Columns that look well with room to spare, where they hold something that is longer than a word. */
const TAKERS: ReadonlySet<AnnexColumnRole> = new Set(["name", "explanation", "remark"]);
const TAKEN_FROM = 6;

/**
 * Widths of the columns of a table (栏宽): so that they fill the room and the rows are as low as may be. Numbers never wrap,
 * short names and figures such as 5.5%左右 only where nothing else is left, and blank columns are as wide as their headings.
 * Where even the narrowest columns are too wide, so is the table.
 *
 * @param room what the columns have together, in ems
 * @example
 * columnWidths([{ role: "no", least: 2, texts: [], content: 1 }, { role: "name", least: 3, texts: [], content: 3 }], 10).widths // => [2, 8]
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): ColumnWidths {
  const fitted = fitColumns(needs, room);
  const spare = Math.max(0, room - fitted.reduce((total, { width }) => total + width, 0));
  const shares = sharesOf(needs);
  return {
    widths: fitted.map(({ width }, at) => width + spare * (shares[at] ?? 0)),
    bad: fitted.reduce((total, { bad }) => total + bad, 0),
  };
}

/** Room to spare goes to names, explanations and remarks by what they hold; without them, to every column. */
function sharesOf(needs: readonly ColumnNeed[]): readonly number[] {
  const shares = needs.map(({ role, content }) => {
    if (role === null || !TAKERS.has(role)) return 0;
    return content >= TAKEN_FROM ? content : role === "name" ? Number.MIN_VALUE : 0;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total === 0 ? 1 / needs.length : share / total));
}
