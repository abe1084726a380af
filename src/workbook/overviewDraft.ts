import type { CellFormat, ChartPlan, RangePlace } from "./edit";
import { OVERVIEW_COLUMNS, OVERVIEW_LOOK } from "./overviewLook";
import type { OverviewSheet } from "./overviewSheet";
import type { CellValue } from "./snapshot";

/** The overview while it is put together, row by row from the top. */
export class OverviewDraft {
  private readonly cells: (readonly (CellValue | null)[])[] = [];
  private readonly looks: { range: RangePlace; format: CellFormat }[] = [];
  private readonly merges: RangePlace[] = [];
  private readonly heights: number[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly parts: number[] = [];

  /** @param sheet name of the sheet that the charts look at */
  constructor(readonly sheet: string) {}

  /** The next row, counted from 0. */
  get row(): number {
    return this.cells.length;
  }

  /** Adds a row; "" and null leave a cell blank. */
  add(values: readonly (CellValue | null)[], height: number = OVERVIEW_LOOK.rowHeight): void {
    const blanks = Array<null>(OVERVIEW_COLUMNS.mark + 1 - values.length).fill(null);
    this.cells.push([...values.map((value) => (value === "" ? null : value)), ...blanks]);
    this.heights.push(height);
  }

  /** Adds a row whose first cell goes over all printed columns. */
  addWide(text: string, height: number, format: CellFormat): void {
    const range = { row: this.row, column: 0, rows: 1, columns: OVERVIEW_COLUMNS.printed };
    this.merges.push(range);
    this.look(range, format);
    this.add([text], height);
  }

  look(range: RangePlace, format: CellFormat): void {
    this.looks.push({ range, format });
  }

  /** The next row begins a part that had better stand on one page. */
  startPart(): void {
    this.parts.push(this.row);
  }

  draw(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** The sheet, with its mark right of the first row. */
  finish(mark: (cells: OverviewSheet["cells"]) => string): OverviewSheet {
    const text = mark(this.cells);
    const cells = this.cells.map((line, row) => (row === 0 ? [...line.slice(0, OVERVIEW_COLUMNS.mark), text] : line));
    const { looks, merges, heights, charts, parts } = this;
    return { cells, looks, merges, heights, charts, parts };
  }
}
