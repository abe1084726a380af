import type { CellFormat, ChartPlan, RangePlace } from "./edit";
import type { CellValue } from "./snapshot";

/** The overview as it will stand in its sheet: plain data, values only. */
export interface OverviewSheet {
  /** All cells from the top left, the mark among them; null where nothing stands. */
  readonly cells: readonly (readonly (CellValue | null)[])[];
  readonly looks: readonly { readonly range: RangePlace; readonly format: CellFormat }[];
  readonly merges: readonly RangePlace[];
  /** Heights of the rows in points. */
  readonly heights: readonly number[];
  readonly charts: readonly ChartPlan[];
  /** Rows, counted from 0, with which a part begins: a heading, its table and its chart. */
  readonly parts: readonly number[];
}
