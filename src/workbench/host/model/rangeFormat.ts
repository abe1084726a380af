import type { StylePatch } from "../../grid/grid";
import { sheetLimits } from "../../grid/sheetLimits";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import { commonStyle } from "./commonStyle";
import type { RangeState } from "./modelContext";
import { formatProtectionClass } from "./formatProtection";
import { bordersClass } from "./rangeBorders";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { writable } from "./writable";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const HORIZONTAL_STYLES: Readonly<Record<(typeof HORIZONTAL)[number], StylePatch["horizontal"]>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
};
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const VERTICAL_STYLES = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function paint(state: RangeState, patch: StylePatch): void {
  const { context, sheet, block } = writable(state, "formatCells");
  context.grid.setStyle(sheet, block, patch);
}

/** A size that all lines share, or null; at most so many lines are looked at. */
function commonSize(first: number, count: number, sizeOf: (line: number) => number): number | null {
  const size = sizeOf(first);
  for (let line = first; line < first + Math.min(count, 20_000); line += 1) if (sizeOf(line) !== size) return null;
  return size;
}

function size(value: unknown): number {
  const points = argument.number(value);
  if (points < 0) throw hostErrors.invalidArgument();
  return points;
}

const sizes: Readonly<Record<string, HostProperty<RangeState>>> = {
  ColumnWidth: {
    get: ({ context, sheet, block }) =>
      commonSize(block.column, block.columns, (column) => context.grid.columnWidth(sheet, column)),
    set: (state, value) => {
      const { context, sheet, block } = writable(state, "formatColumns");
      context.grid.setColumnWidths(sheet, block.column, block.columns, size(value));
    },
  },
  RowHeight: {
    get: ({ context, sheet, block }) => commonSize(block.row, block.rows, (row) => context.grid.rowHeight(sheet, row)),
    set: (state, value) => {
      const { context, sheet, block } = writable(state, "formatRows");
      if (block.rows === sheetLimits.rows) throw hostErrors.apiNotFound("RangeFormat.rowHeight of all rows");
      context.grid.setRowHeights(sheet, block.row, block.rows, size(value));
    },
  },
};

/** `Excel.RangeFormat`. */
export const rangeFormatClass = defineHostClass<RangeState>({
  name: "RangeFormat",
  properties: {
    WrapText: {
      get: (state) => commonStyle(state, (style) => style.wrap === true),
      set: (state, value) => paint(state, { wrap: argument.boolean(value) }),
    },
    HorizontalAlignment: {
      get: (state) =>
        commonStyle(
          state,
          ({ horizontal }) => HORIZONTAL.find((word) => HORIZONTAL_STYLES[word] === (horizontal ?? null)) ?? null,
        ),
      set: (state, value) => paint(state, { horizontal: HORIZONTAL_STYLES[argument.oneOf(value, HORIZONTAL)] }),
    },
    VerticalAlignment: {
      get: (state) =>
        commonStyle(
          state,
          ({ vertical }) => VERTICAL.find((word) => VERTICAL_STYLES[word] === (vertical ?? "bottom")) ?? null,
        ),
      set: (state, value) => paint(state, { vertical: VERTICAL_STYLES[argument.oneOf(value, VERTICAL)] }),
    },
    IndentLevel: {
      get: (state) => commonStyle(state, (style) => style.indent ?? 0),
      set: (state, value) => {
        const indent = argument.integer(value);
        if (indent < 0 || indent > 250) throw hostErrors.invalidArgument();
        paint(state, { indent });
      },
    },
    ...sizes,
    TextOrientation: { get: () => 0 },
    ReadingOrder: { get: () => "Context" },
    ShrinkToFit: { get: () => false },
    AutoIndent: { get: () => false },
    UseStandardHeight: { get: () => null },
    UseStandardWidth: { get: () => null },
  },
  navigations: {
    Font: (state) => rangeFontClass.create(state),
    Fill: (state) => rangeFillClass.create(state),
    Protection: (state) => formatProtectionClass.create(state),
    Borders: (state) => bordersClass.create(state),
  },
});
