import type { AnnexColumn } from "../../domain/annex/annex";

/** A cell of the two header rows, with how far it spans. */
export interface HeadingCell {
  readonly key: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** True for the name column, which stays in sight. */
  readonly pinned: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The two header rows (表头) of an annex: neighbours with the same spanner share one cell above their headings, a column
 * without one spans both rows.
 */
export function annexHeading(
  columns: readonly AnnexColumn[],
): readonly [readonly HeadingCell[], readonly HeadingCell[]] {
  const above: Mutable<HeadingCell>[] = [];
  const below: HeadingCell[] = [];
  const spanned = columns.some((column) => column.spanner !== undefined);
  columns.forEach((column, at) => {
    const key = `${at}-${column.heading}`;
    const { spanner, heading } = column;
    if (spanner === undefined) {
      above.push({ key, text: heading, rows: spanned ? 2 : 1, columns: 1, pinned: column.role === "name" });
      return;
    }
    const left = above.at(-1);
    if (left !== undefined && columns[at - 1]?.spanner === spanner) left.columns += 1;
    else above.push({ key, text: spanner, rows: 1, columns: 1, pinned: false });
    below.push({ key, text: heading, rows: 1, columns: 1, pinned: false });
  });
  return [above, below];
}
