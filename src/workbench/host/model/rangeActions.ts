import { sheetLimits } from "../../grid/sheetLimits";
import { withoutBlock } from "../../grid/withoutBlock";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { RangeState } from "./modelContext";
import { typeable } from "./typeable";
import { writable } from "./writable";

/** What a protected sheet must allow so that looks may be cleared. */
const CLEARING = {
  All: undefined,
  Formats: "formatCells",
  Hyperlinks: undefined,
  RemoveHyperlinks: undefined,
} as const;
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
    const { context, sheet, block } = word === "Contents" ? typeable(state) : writable(state, CLEARING[word]);
    if (word !== "Hyperlinks" && word !== "RemoveHyperlinks") context.grid.clear(sheet, block, CLEARED[word]);
    if (word === "All") context.grid.setValidation(sheet, block, null);
    if (word === "All" || word === "Formats") {
      const rest = withoutBlock(context.grid.parts(sheet).conditionalFormats, block);
      context.grid.setParts(sheet, { conditionalFormats: rest });
    }
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
    const word = argument.oneOf(shift, ["Down", "Right"]);
    const { context, sheet, block } = writable(state, word === "Down" ? "insertRows" : "insertColumns");
    context.grid.insertLines(sheet, ...linesOf(state, word, "insert"));
    return context.range(sheet, block);
  },
  Delete(state, [shift]) {
    const word = argument.oneOf(shift, ["Up", "Left"]);
    const { context, sheet } = writable(state, word === "Up" ? "deleteRows" : "deleteColumns");
    context.grid.deleteLines(sheet, ...linesOf(state, word, "delete"));
  },
};
