import type { AnnexCell } from "../domain/annex/annex";
import type { AnnexParts, PrintedColumn, PrintedRow } from "./annexParts";
import { plainText } from "./plainText";

/** A heading of the annex, over one or more columns and one or both header rows. */
export interface HeadingCell {
  /** First column, counted from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
}

/** A cell of the body; one that belongs to a merged cell further up is not in the grid. */
export interface BodyCell {
  readonly column: number;
  readonly rows: number;
  readonly cell: AnnexCell;
  readonly align: PrintedColumn["align"];
  /** How deep its text is indented (其中). */
  readonly level: number;
}

/** A row of the body. */
export interface BodyRow {
  readonly cells: readonly BodyCell[];
}

/** Which cell stands where, and what is merged (附表网格): what Word and HTML both set. */
export interface AnnexGrid {
  /** Two header rows, or one where no column has a spanner. */
  readonly header: readonly (readonly HeadingCell[])[];
  readonly rows: readonly BodyRow[];
}

/**
 * Sets the parts of an annex in a grid (附表网格), rules X1 and X8: only group cells are merged, and only downwards.
 *
 * @param pageStarts rows of the body with which a page begins: their group cell begins anew
 */
export function annexGrid(parts: AnnexParts, pageStarts: ReadonlySet<number> = new Set()): AnnexGrid {
  const merged = parts.groupCells === "repeated" ? -1 : groupColumn(parts);
  let at = 0;
  const rows = parts.groups.flatMap((group) => {
    const first = at;
    at += group.rows.length;
    const starts = (row: number): boolean => row === first || pageStarts.has(row);
    return group.rows.map((row, index): BodyRow => {
      const cells = bodyCells(row, parts.columns);
      if (merged < 0) return { cells };
      if (!starts(first + index)) return { cells: cells.filter(({ column }) => column !== merged) };
      let length = 1;
      while (index + length < group.rows.length && !starts(first + index + length)) length += 1;
      return { cells: cells.map((cell) => (cell.column === merged ? { ...cell, rows: length } : cell)) };
    });
  });
  return { header: headerRows(parts.columns), rows };
}

function groupColumn({ columns, groupRole = "group" }: AnnexParts): number {
  return groupRole === null ? -1 : columns.findIndex(({ role }) => role === groupRole);
}

function bodyCells({ cells, level = 0 }: PrintedRow, columns: readonly PrintedColumn[]): readonly BodyCell[] {
  return columns.map(({ role, align }, column) => ({
    column,
    rows: 1,
    cell: cells[column] ?? null,
    align,
    level: role === "name" ? level : 0,
  }));
}

function headerRows(columns: readonly PrintedColumn[]): readonly (readonly HeadingCell[])[] {
  const deep = columns.some(({ spanner }) => spanner !== undefined);
  const upper: HeadingCell[] = [];
  const lower: HeadingCell[] = [];
  columns.forEach(({ heading, spanner }, column) => {
    if (spanner === undefined) {
      upper.push({ column, columns: 1, rows: deep ? 2 : 1, text: plainText(heading) });
      return;
    }
    lower.push({ column, columns: 1, rows: 1, text: plainText(heading) });
    const last = upper.at(-1);
    const continues = column > 0 && columns[column - 1]?.spanner === spanner;
    if (last && continues) upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    else upper.push({ column, columns: 1, rows: 1, text: plainText(spanner) });
  });
  return deep ? [upper, lower] : [upper];
}
