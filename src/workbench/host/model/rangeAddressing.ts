import type { CellBlock } from "../../grid/gridSnapshot";
import { parseAddress } from "../../grid/parseAddress";
import { sheetLimits } from "../../grid/sheetLimits";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { RangeState } from "./modelContext";

type Method = (state: RangeState, values: readonly unknown[]) => HostObject | null;

/** A range beside or inside the given one. Excel refuses what would leave the sheet. */
function at({ context, sheet }: RangeState, block: CellBlock): HostObject {
  const { row, column, rows, columns } = block;
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!inside || row + rows > sheetLimits.rows || column + columns > sheetLimits.columns) {
    throw hostErrors.invalidArgument();
  }
  return context.range(sheet, block);
}

function intersection(state: RangeState, value: unknown): HostObject | null {
  const [a, b] = [state.block, otherBlock(state, value)];
  if (!b) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? at(state, { row, column, rows, columns }) : null;
}

/** The block of a range or address that was passed; undefined when it is on another sheet. */
function otherBlock(state: RangeState, value: unknown): CellBlock | undefined {
  const range = state.context.rangeStateOf(value);
  if (range) return range.sheet === state.sheet ? range.block : undefined;
  const parsed = parseAddress(argument.text(value));
  if (!parsed) throw hostErrors.invalidArgument();
  return parsed.sheet === undefined || state.context.grid.findSheet(parsed.sheet) === state.sheet
    ? parsed.block
    : undefined;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw hostErrors.itemNotFound();
  return object;
}

function used(state: RangeState, valuesOnly: unknown): HostObject | null {
  const block = state.context.grid.usedBlock(state.sheet, argument.optionalBoolean(valuesOnly, false), state.block);
  return block && at(state, block);
}

/** Positive counts go right or down from the range's far side, negative ones left or up from its near side. */
function beyond(first: number, size: number, count: number): { first: number; size: number } {
  if (count === 0) throw hostErrors.invalidArgument();
  return count > 0 ? { first: first + size, size: count } : { first: first + count, size: -count };
}

function row(state: RangeState, count: number): HostObject {
  const { first, size } = beyond(state.block.row, state.block.rows, count);
  return at(state, { ...state.block, row: first, rows: size });
}

function column(state: RangeState, count: number): HostObject {
  const { first, size } = beyond(state.block.column, state.block.columns, count);
  return at(state, { ...state.block, column: first, columns: size });
}

/** Methods that answer another range, by their wire names. */
export const rangeAddressing: Readonly<Record<string, Method>> = {
  GetCell: (state, [r, c]) =>
    at(state, {
      row: state.block.row + argument.integer(r),
      column: state.block.column + argument.integer(c),
      rows: 1,
      columns: 1,
    }),
  GetRow(state, [index]) {
    const i = argument.integer(index);
    if (i < 0 || i >= state.block.rows) throw hostErrors.invalidArgument();
    return at(state, { ...state.block, row: state.block.row + i, rows: 1 });
  },
  GetColumn(state, [index]) {
    const i = argument.integer(index);
    if (i < 0 || i >= state.block.columns) throw hostErrors.invalidArgument();
    return at(state, { ...state.block, column: state.block.column + i, columns: 1 });
  },
  GetLastCell: (state) =>
    at(state, {
      row: state.block.row + state.block.rows - 1,
      column: state.block.column + state.block.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (state) => at(state, { ...state.block, row: state.block.row + state.block.rows - 1, rows: 1 }),
  GetLastColumn: (state) =>
    at(state, { ...state.block, column: state.block.column + state.block.columns - 1, columns: 1 }),
  GetRowsBelow: (state, [count]) => row(state, argument.optionalInteger(count, 1)),
  GetRowsAbove: (state, [count]) => row(state, -argument.optionalInteger(count, 1)),
  GetColumnsAfter: (state, [count]) => column(state, argument.optionalInteger(count, 1)),
  GetColumnsBefore: (state, [count]) => column(state, -argument.optionalInteger(count, 1)),
  GetResizedRange: (state, [rows, columns]) =>
    at(state, {
      ...state.block,
      rows: state.block.rows + argument.integer(rows),
      columns: state.block.columns + argument.integer(columns),
    }),
  GetAbsoluteResizedRange: (state, [rows, columns]) =>
    at(state, { ...state.block, rows: argument.integer(rows), columns: argument.integer(columns) }),
  GetOffsetRange: (state, [rows, columns]) =>
    at(state, {
      ...state.block,
      row: state.block.row + argument.integer(rows),
      column: state.block.column + argument.integer(columns),
    }),
  GetEntireRow: (state) => at(state, { ...state.block, column: 0, columns: sheetLimits.columns }),
  GetEntireColumn: (state) => at(state, { ...state.block, row: 0, rows: sheetLimits.rows }),
  GetBoundingRect(state, [other]) {
    const [a, b] = [state.block, otherBlock(state, other)];
    if (!b) throw hostErrors.invalidArgument();
    const top = Math.min(a.row, b.row);
    const left = Math.min(a.column, b.column);
    return at(state, {
      row: top,
      column: left,
      rows: Math.max(a.row + a.rows, b.row + b.rows) - top,
      columns: Math.max(a.column + a.columns, b.column + b.columns) - left,
    });
  },
  GetIntersection: (state, [other]) => found(intersection(state, other)),
  GetIntersectionOrNullObject: (state, [other]) => intersection(state, other),
  GetUsedRange: (state, [valuesOnly]) => found(used(state, valuesOnly)),
  GetUsedRangeOrNullObject: (state, [valuesOnly]) => used(state, valuesOnly),
};
