import type { CellPlace, ChartPlan, ConditionalRule, PageLayout, RangePlace } from "../../src/workbook/edit";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

/** One sheet in memory: cells by "row,column", and what else was done to it. */
export class MemorySheet {
  readonly values = new Map<string, CellValue>();
  readonly formulas = new Map<string, string>();
  readonly formats = new Map<string, string>();
  readonly merges: RangePlace[] = [];
  readonly lists: RangePlace[] = [];
  widths: readonly number[] = [];
  heights: readonly number[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  filter: RangePlace | null = null;
  /** Rules by the range that they were laid on; a range laid on again has its new rules only. */
  readonly rules = new Map<string, readonly ConditionalRule[]>();
  readonly comments = new Map<string, string>();
  readonly charts = new Map<string, ChartPlan>();
  /** Ranges that can be typed in; null where the sheet is not protected. */
  open: readonly RangePlace[] | null = null;
  page: PageLayout | null = null;

  value(row: number, column: number): CellValue {
    return this.values.get(`${row},${column}`) ?? "";
  }

  set(row: number, column: number, value: CellValue): void {
    const key = `${row},${column}`;
    this.formulas.delete(key);
    if (value === "") this.values.delete(key);
    else this.values.set(key, value);
  }

  formula(row: number, column: number): string {
    return this.formulas.get(`${row},${column}`) ?? "";
  }

  numberFormat(row: number, column: number): string {
    return this.formats.get(`${row},${column}`) ?? "General";
  }

  setRules(range: RangePlace, rules: readonly ConditionalRule[]): void {
    const key = [range.row, range.column, range.rows, range.columns].join(",");
    if (rules.length === 0) this.rules.delete(key);
    else this.rules.set(key, rules);
  }

  setComment({ row, column }: CellPlace, text: string): void {
    if (text === "") this.comments.delete(`${row},${column}`);
    else this.comments.set(`${row},${column}`, text);
  }

  setChart(chart: ChartPlan): void {
    this.charts.delete(chart.name);
    if (chart.series.length > 0) this.charts.set(chart.name, chart);
  }

  /** Inserts an empty column, as a person does; formulas are not followed, since reading never looks at them. */
  insertColumn(at: number): void {
    for (const cells of [this.values, this.formulas, this.formats] as Map<string, CellValue>[]) {
      const moved = [...cells].map(([key, value]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return [`${row},${column >= at ? column + 1 : column}`, value] as const;
      });
      cells.clear();
      moved.forEach(([key, value]) => cells.set(key, value));
    }
  }

  snapshot(name: string, withFormulas = false): SheetSnapshot {
    const places = [...this.values.keys(), ...this.formulas.keys()].map((key) => key.split(",").map(Number));
    if (places.length === 0) return { name, firstRow: 0, firstColumn: 0, values: [] };
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const [firstRow, lastRow] = bounds(rows);
    const [firstColumn, lastColumn] = bounds(columns);
    const width = lastColumn - firstColumn + 1;
    const cellsOf = (read: (row: number, column: number) => CellValue): CellValue[][] =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
        Array.from({ length: width }, (__, column) => read(firstRow + row, firstColumn + column)),
      );
    const values = cellsOf((row, column) => this.value(row, column));
    if (!withFormulas) return { name, firstRow, firstColumn, values };
    const formulas = cellsOf((row, column) => this.formula(row, column) || this.value(row, column));
    return { name, firstRow, firstColumn, values, formulas };
  }

  copy(): MemorySheet {
    const copy = new MemorySheet();
    this.values.forEach((value, key) => copy.values.set(key, value));
    this.formulas.forEach((value, key) => copy.formulas.set(key, value));
    this.formats.forEach((value, key) => copy.formats.set(key, value));
    copy.merges.push(...this.merges);
    copy.lists.push(...this.lists);
    this.rules.forEach((rules, key) => copy.rules.set(key, rules));
    this.comments.forEach((text, key) => copy.comments.set(key, text));
    this.charts.forEach((chart, name) => copy.charts.set(name, chart));
    const { widths, heights, frozenRows, frozenColumns, filter, open, page } = this;
    Object.assign(copy, { widths, heights, frozenRows, frozenColumns, filter, open, page });
    return copy;
  }
}

function bounds(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
