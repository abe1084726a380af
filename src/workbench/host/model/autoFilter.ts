import type { CellBlock } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";
import { writable } from "./writable";

function rangeOf({ context, sheet }: SheetState): HostObject | null {
  const { filter } = context.grid.parts(sheet);
  return filter && context.range(sheet, filter);
}

function blockOf({ context, sheet }: SheetState, value: unknown): CellBlock {
  const range = context.rangeStateOf(value);
  if (range && range.sheet !== sheet) throw hostErrors.invalidArgument();
  return range?.block ?? context.addressBlock(sheet, argument.text(value));
}

/** `Excel.AutoFilter`: the range with its arrows; criteria are not answered, so nothing is ever filtered out. */
export const autoFilterClass = defineHostClass<SheetState>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ context, sheet }) => context.grid.parts(sheet).filter !== null },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply(state, [range, columnIndex, criteria]) {
      const { context, sheet } = writable(state);
      const given = [columnIndex, criteria].some((value) => value !== undefined && value !== null);
      if (given) throw hostErrors.apiNotFound("AutoFilter criteria");
      context.grid.setParts(sheet, { filter: blockOf(state, range) });
    },
    Remove(state) {
      const { context, sheet } = writable(state);
      context.grid.setParts(sheet, { filter: null });
    },
    GetRange(state) {
      const found = rangeOf(state);
      if (!found) throw hostErrors.itemNotFound();
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
});
