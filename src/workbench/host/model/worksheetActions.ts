import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";

/** The sheet before or after, or null at the end. */
function neighbour({ context, sheet }: SheetState, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const only = argument.optionalBoolean(visibleOnly, false);
  const { grid } = context;
  const ids = grid.sheetIds().filter((id) => id === sheet || !only || grid.visibility(id) === "visible");
  const other = ids[ids.indexOf(sheet) + step];
  return other === undefined ? null : context.worksheet(other);
}

function found(object: HostObject | null): HostObject {
  if (!object) throw hostErrors.itemNotFound();
  return object;
}

function byId({ context }: SheetState, id: unknown): HostObject {
  const sheet = argument.text(id);
  if (!context.grid.sheetIds().includes(sheet)) throw hostErrors.itemNotFound();
  return context.worksheet(sheet);
}

/** Excel calls copies `名称 (2)`, `名称 (3)` …, cutting the name so that it fits. */
function copyName({ context, sheet }: SheetState): string {
  const base = context.grid.sheetName(sheet);
  let number = 2;
  const name = (): string => `${base.slice(0, 31 - ` (${String(number)})`.length)} (${String(number)})`;
  while (context.grid.findSheet(name()) !== undefined) number += 1;
  return name();
}

function copy(state: SheetState, position: unknown, relativeTo: unknown): HostObject {
  const { context, sheet } = state;
  const { grid } = context;
  const word = argument.oneOf(position ?? "None", ["None", "Before", "After", "Beginning", "End"]);
  const other = context.sheetOf(relativeTo);
  if ((word === "Before" || word === "After") && other === undefined) throw hostErrors.invalidArgument();
  const made = grid.copySheet(sheet, copyName(state));
  const rest = grid.sheetIds().filter((id) => id !== made);
  const beside = other === undefined ? 0 : rest.indexOf(other);
  const places = { None: rest.length, Before: beside, After: beside + 1, Beginning: 0, End: rest.length };
  grid.moveSheet(made, places[word]);
  return context.worksheet(made);
}

/** Methods of a worksheet that change it or lead to other sheets, by their wire names. */
export const worksheetActions: Readonly<Record<string, (state: SheetState, values: readonly unknown[]) => unknown>> = {
  Activate({ context, sheet }) {
    if (context.grid.visibility(sheet) !== "visible") throw hostErrors.invalidOperation();
    context.grid.activateSheet(sheet);
  },
  Calculate: ({ context }) => context.grid.settle(),
  /** A workbook keeps at least one sheet that can be seen; a very hidden sheet cannot be deleted. */
  Delete({ context, sheet }) {
    const { grid } = context;
    const seen = grid.sheetIds().filter((id) => grid.visibility(id) === "visible");
    const last = seen.length === 1 && seen[0] === sheet;
    if (last || grid.visibility(sheet) === "veryHidden") throw hostErrors.invalidOperation();
    grid.deleteSheet(sheet);
  },
  Copy: (state, [position, relativeTo]) => copy(state, position, relativeTo),
  GetNext: (state, [visibleOnly]) => found(neighbour(state, 1, visibleOnly)),
  GetNextOrNullObject: (state, [visibleOnly]) => neighbour(state, 1, visibleOnly),
  GetPrevious: (state, [visibleOnly]) => found(neighbour(state, -1, visibleOnly)),
  GetPreviousOrNullObject: (state, [visibleOnly]) => neighbour(state, -1, visibleOnly),
  _GetSheetById: (state, [id]) => byId(state, id),
  _GetAnotherWorksheetById: (state, [id]) => byId(state, id),
};
