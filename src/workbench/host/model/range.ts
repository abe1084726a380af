import { formatAddress } from "../../grid/formatAddress";
import { sheetLimits } from "../../grid/sheetLimits";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import type { RangeState } from "./modelContext";
import { rangeActions } from "./rangeActions";
import { rangeAddressing } from "./rangeAddressing";
import { rangeContents } from "./rangeContents";
import { writable } from "./writable";

type Properties = Readonly<Record<string, HostProperty<RangeState>>>;

/** True when every line is (un)hidden, null when they differ. */
function uniform<Value>(values: readonly Value[]): Value | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

const lines = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

const place: Properties = {
  Address: {
    get: ({ context, sheet, block }) => formatAddress(block, context.grid.sheetName(sheet)),
  },
  AddressLocal: {
    get: ({ context, sheet, block }) => formatAddress(block, context.grid.sheetName(sheet)),
  },
  RowIndex: { get: ({ block }) => block.row },
  ColumnIndex: { get: ({ block }) => block.column },
  RowCount: { get: ({ block }) => block.rows },
  ColumnCount: { get: ({ block }) => block.columns },
  /** -1 when there are more than 2^31-1 cells. */
  CellCount: {
    get: ({ block }) => (block.rows * block.columns > 2_147_483_647 ? -1 : block.rows * block.columns),
  },
  IsEntireColumn: { get: ({ block }) => block.rows === sheetLimits.rows },
  IsEntireRow: { get: ({ block }) => block.columns === sheetLimits.columns },
};

const hiding: Properties = {
  RowHidden: {
    get: ({ context, sheet, block }) =>
      uniform(lines(block.row, Math.min(block.rows, 10_000)).map((row) => context.grid.rowHidden(sheet, row))),
    set(state, value) {
      const { context, sheet, block } = writable(state, "formatRows");
      context.grid.setRowsHidden(sheet, block.row, block.rows, value === true);
    },
  },
  ColumnHidden: {
    get: ({ context, sheet, block }) =>
      uniform(lines(block.column, block.columns).map((column) => context.grid.columnHidden(sheet, column))),
    set(state, value) {
      const { context, sheet, block } = writable(state, "formatColumns");
      context.grid.setColumnsHidden(sheet, block.column, block.columns, value === true);
    },
  },
};

/** `Excel.Range`. */
export const rangeClass = defineHostClass<RangeState>({
  name: "Range",
  properties: { ...place, ...hiding, ...rangeContents },
  navigations: {
    Worksheet: ({ context, sheet }) => context.worksheet(sheet),
    Format: ({ context, sheet, block }) => context.format(sheet, block),
    ConditionalFormats: ({ context, sheet, block }) => context.conditionalFormats(sheet, block),
    DataValidation: ({ context, sheet, block }) => context.dataValidation(sheet, block),
  },
  methods: { ...rangeAddressing, ...rangeActions },
});
