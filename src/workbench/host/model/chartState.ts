import type { SheetBlock, SheetChart } from "../../grid/gridSnapshot";
import type { Identified } from "../../grid/sheetParts";
import { hostErrors } from "../hostErrors";
import type { ModelContext, SheetState } from "./modelContext";
import { writable } from "./writable";

/** State of everything that belongs to one chart. */
export interface ChartState extends SheetState {
  readonly id: string;
}

/** Reads and changes the chart of a state. */
export const chartState = {
  get({ context, sheet, id }: ChartState): Identified<SheetChart> {
    const found = context.grid.parts(sheet).charts.find((chart) => chart.id === id);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  },
  change(state: ChartState, patch: Partial<SheetChart>): void {
    const { context, sheet, id } = writable(state, "editObjects");
    const changed = { ...chartState.get(state), ...patch };
    const charts = context.grid.parts(sheet).charts.map((chart) => (chart.id === id ? changed : chart));
    context.grid.setParts(sheet, { charts });
  },
  remove(state: ChartState): void {
    const { context, sheet, id } = writable(state, "editObjects");
    const charts = context.grid.parts(sheet).charts.filter((chart) => chart.id !== id);
    context.grid.setParts(sheet, { charts });
  },
  /** The cells of a range that was passed. */
  source(context: ModelContext, value: unknown): SheetBlock {
    const range = context.rangeStateOf(value);
    if (!range) throw hostErrors.invalidArgument();
    return { sheet: range.sheet, range: range.block };
  },
} as const;
