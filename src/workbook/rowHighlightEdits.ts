import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import type { ConditionalRule, Edit, RangePlace } from "./edit";
import { COMPLETION_BAR, STATUS_LOOKS } from "./statusLooks";

/** Rows whose computed cells get their looks. */
export interface HighlightedRows {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/**
 * Edits that give rows the looks that follow their values (条件格式与数据条): statuses by word, completion as a bar from 0 to
 * 100 %. Only rows that are being written get them: the rules of other cells belong to whoever made them.
 */
export function rowHighlightEdits({ sheet, row, rows, columns }: HighlightedRows): readonly Edit[] {
  if (rows === 0) return [];
  const edit = (role: ColumnRole, rulesOf: (address: string) => readonly ConditionalRule[]): readonly Edit[] => {
    const column = columns.get(role);
    if (column === undefined) return [];
    const range: RangePlace = { row, column, rows, columns: 1 };
    return [{ kind: "conditionalFormats", sheet, range, rules: rulesOf(cellAddress(row, column)) }];
  };
  return [...edit("status", statusRules), ...edit("completion", () => [BAR])];
}

/** A bar can be no longer than its cell: what is beyond the whole year's target fills it. */
const BAR: ConditionalRule = { kind: "dataBar", color: COMPLETION_BAR, from: 0, to: 1 };

function statusRules(address: string): readonly ConditionalRule[] {
  return STATUS_LOOKS.map(({ words, format }): ConditionalRule => {
    const asked = words.map((word) => `${address}="${word}"`);
    const formula = asked.length === 1 ? `=${asked.join("")}` : `=OR(${asked.join(",")})`;
    return { kind: "formula", formula, format };
  });
}
