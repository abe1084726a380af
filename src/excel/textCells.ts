import type { RangePlace } from "../workbook/edit";

interface Rule {
  readonly sheet: string;
  readonly range: RangePlace;
  readonly isText: boolean;
}

/** Remembers, through one list of edits, which cells were formatted as text (`@`) before they are written. */
export class TextCells {
  private readonly rules: Rule[] = [];

  /** A number format was set on a range. */
  formatted(sheet: string, range: RangePlace, numberFormat: string): void {
    this.rules.push({ sheet, range, isText: numberFormat === "@" });
  }

  /** True where the last number format that was set on the cell is text. */
  covers(sheet: string, row: number, column: number): boolean {
    for (let at = this.rules.length - 1; at >= 0; at -= 1) {
      const rule = this.rules[at];
      if (rule !== undefined && rule.sheet === sheet && contains(rule.range, row, column)) {
        return rule.isText;
      }
    }
    return false;
  }
}

function contains(range: RangePlace, row: number, column: number): boolean {
  const inRows = row >= range.row && row < range.row + range.rows;
  return inRows && column >= range.column && column < range.column + range.columns;
}
