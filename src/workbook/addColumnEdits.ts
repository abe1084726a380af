import type { PlannedIndicator } from "../domain/indicator/indicator";
import { codedRuns } from "./codedRuns";
import type { ColumnLayout, ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";
import { headingFormat } from "./headingFormat";
import { rowFormatEdits } from "./rowFormatEdits";
import type { SheetTable } from "./sheetTable";

/**
 * Columns that a table did not have, where they go, and the edits that put them there, all but their cells. The headings come
 * last: a column is there from its heading on, so that a run which broke off before is simply run again.
 */
export interface AddedColumns {
  readonly added: ReadonlyMap<ColumnRole, number>;
  readonly looks: readonly Edit[];
  readonly headings: readonly Edit[];
}

/** Late columns print no figures, whose decimals alone would be an indicator's own. */
const NOBODY: PlannedIndicator = { code: "", name: "", unit: "", kind: "flow" };

/** Edits that append columns to the right of everything that a sheet holds (补列): headings, widths, and the look of its rows. */
export function addColumnEdits(table: SheetTable, columns: readonly ColumnLayout[]): AddedColumns {
  const { sheet, headerRow, endColumn } = table;
  const added = new Map(columns.map(({ role }, at) => [role, endColumn + at] as const));
  if (columns.length === 0) return { added, looks: [], headings: [] };
  const heading = { row: headerRow, column: endColumn, rows: 1, columns: columns.length };
  const looks: Edit[] = [
    { kind: "format", sheet, range: heading, format: headingFormat() },
    { kind: "columnWidths", sheet, column: endColumn, points: columns.map(({ width }) => width) },
  ];
  for (const { row, rows } of codedRuns(table)) {
    const indicators = Array.from({ length: rows }, () => NOBODY);
    looks.push(...rowFormatEdits({ columns }, { sheet, row, indicators, columns: added }));
  }
  const words = [columns.map((column) => column.heading)];
  return { added, looks, headings: [{ kind: "writeCells", sheet, at: heading, cells: words }] };
}
