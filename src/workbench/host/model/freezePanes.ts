import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { sheetLimits } from "../../grid/sheetLimits";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";

/** The frozen cells: whole rows, whole columns, or the corner; null when nothing is frozen. */
function location({ context, sheet }: SheetState): HostObject | null {
  const { rows, columns } = context.grid.freeze(sheet);
  if (rows === 0 && columns === 0) return null;
  return context.range(sheet, {
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetLimits.rows : rows,
    columns: columns === 0 ? sheetLimits.columns : columns,
  });
}

function freezeAt({ context, sheet }: SheetState, value: unknown): void {
  const range = context.rangeStateOf(value)?.block ?? context.addressBlock(sheet, argument.text(value));
  const rows = range.rows === sheetLimits.rows ? 0 : range.row + range.rows;
  const columns = range.columns === sheetLimits.columns ? 0 : range.column + range.columns;
  context.grid.setFreeze(sheet, rows, columns);
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesClass = defineHostClass<SheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (state, [range]) => freezeAt(state, range),
    FreezeRows: ({ context, sheet }, [count]) => context.grid.setFreeze(sheet, argument.optionalInteger(count, 1), 0),
    FreezeColumns: ({ context, sheet }, [count]) =>
      context.grid.setFreeze(sheet, 0, argument.optionalInteger(count, 1)),
    Unfreeze: ({ context, sheet }) => context.grid.setFreeze(sheet, 0, 0),
    GetLocation: (state) => {
      const found = location(state);
      if (!found) throw hostErrors.itemNotFound();
      return found;
    },
    GetLocationOrNullObject: location,
  },
});
