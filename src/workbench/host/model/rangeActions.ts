import { sheetLimits } from "../../grid/sheetLimits";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

const CLEARED = { All: "all", Contents: "contents", Formats: "formats" } as const;

/** Whole rows move down or up, whole columns right or left. Excel can move parts of them; this host cannot. */
function linesOf(state: RangeState, shift: string, method: string): ["rows" | "columns", number, number] {
  const { row, column, rows, columns } = state.block;
  const vertical = shift === "Down" || shift === "Up";
  if (vertical && columns === sheetLimits.columns) return ["rows", row, rows];
  if (!vertical && rows === sheetLimits.rows) return ["columns", column, columns];
  throw hostErrors.apiNotFound(`Range.${method} of a part of a row or column`);
}

/** Methods of a range that change or select it, by their wire names. */
export const rangeActions: Readonly<Record<string, (state: RangeState, values: readonly unknown[]) => unknown>> = {
  /** Sent before a large write, which comes in pieces: is the matrix of the range's shape? */
  _ValidateArraySize({ block }, [rows, columns]) {
    if (rows !== block.rows || columns !== block.columns) throw hostErrors.dimensions("Range.values");
  },
  Clear(state, [applyTo]) {
    const word = argument.oneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
    const { context, sheet, block } = writable(state);
    if (word !== "Hyperlinks" && word !== "RemoveHyperlinks") context.grid.clear(sheet, block, CLEARED[word]);
    if (word === "All") context.grid.setValidation(sheet, block, null);
  },
  Merge(state, [across]) {
    const { context, sheet, block } = writable(state);
    context.grid.merge(sheet, block, argument.optionalBoolean(across, false));
  },
  Unmerge(state) {
    const { context, sheet, block } = writable(state);
    context.grid.unmerge(sheet, block);
  },
  Select({ context, sheet, block }) {
    context.grid.activateSheet(sheet);
    context.grid.select(sheet, block);
  },
  Calculate({ context }) {
    return context.grid.settle();
  },
  Insert(state, [shift]) {
    const { context, sheet, block } = writable(state);
    context.grid.insertLines(sheet, ...linesOf(state, argument.oneOf(shift, ["Down", "Right"]), "insert"));
    return context.range(sheet, block);
  },
  Delete(state, [shift]) {
    const { context, sheet } = writable(state);
    context.grid.deleteLines(sheet, ...linesOf(state, argument.oneOf(shift, ["Up", "Left"]), "delete"));
  },
};
