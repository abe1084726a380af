import type { CellBlock } from "../../grid/gridSnapshot";
import { subtractBlock } from "../../grid/subtractBlock";
import { defineHostClass } from "../defineHostClass";
import { argument } from "./argument";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

const without = (blocks: readonly CellBlock[], cut: CellBlock): CellBlock[] =>
  blocks.flatMap((block) => subtractBlock(block, cut));

const cells = (blocks: readonly CellBlock[]): number =>
  blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Null where some of the cells are locked and others not. */
function locked({ context, sheet, block }: RangeState): boolean | null {
  const { openCells } = context.grid.parts(sheet);
  const closed = openCells.reduce<readonly CellBlock[]>((rest, open) => without(rest, open), [block]);
  if (closed.length === 0) return false;
  return cells(closed) === cells([block]) ? true : null;
}

function setLocked(state: RangeState, isLocked: boolean): void {
  const { context, sheet, block } = writable(state);
  const others = without(context.grid.parts(sheet).openCells, block);
  context.grid.setParts(sheet, { openCells: isLocked ? others : [...others, block] });
}

/** `Excel.FormatProtection`: whether cells are locked when their sheet is protected. */
export const formatProtectionClass = defineHostClass<RangeState>({
  name: "FormatProtection",
  properties: {
    Locked: { get: locked, set: (state, value) => setLocked(state, argument.boolean(value)) },
    FormulaHidden: { get: () => false },
  },
});
