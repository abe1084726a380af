import type { CellBlock, GridValue } from "../../grid/gridSnapshot";
import { FormulaRefused } from "../../grid/checkFormula";
import { compileR1C1 } from "../../grid/compileR1C1";
import { toR1C1 } from "../../grid/toR1C1";
import { sheetLimits } from "../../grid/sheetLimits";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { errorTexts } from "../../grid/errorTexts";
import type { RangeState } from "./modelContext";
import { typeable } from "./typeable";
import { writable } from "./writable";

type Contents = HostProperty<RangeState>;

/** Cells of whole rows or columns cannot be read or written: they read as null, and writing is refused. */
const unbounded = ({ rows, columns }: CellBlock): boolean =>
  rows === sheetLimits.rows || columns === sheetLimits.columns;

function readCells(read: (state: RangeState) => unknown, calculated: boolean): Pick<Contents, "get" | "calculated"> {
  return { get: (state) => (unbounded(state.block) ? null : read(state)), calculated };
}

/** A matrix of the block's shape from what was passed: a matrix of that shape, or one value for all cells. */
function matrixOf(state: RangeState, value: unknown, location: string): readonly (readonly unknown[])[] {
  const { rows, columns } = state.block;
  if (unbounded(state.block) || value === null || value === undefined) throw hostErrors.invalidArgument(location);
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const fits = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw hostErrors.dimensions(location);
  return value as readonly (readonly unknown[])[];
}

function entriesOf(matrix: readonly (readonly unknown[])[], location: string): GridValue[][] {
  return matrix.map((line) =>
    line.map((value) => {
      if (value === null || value === undefined) return null;
      if (typeof value === "string" || typeof value === "boolean") return value;
      if (typeof value === "number" && Number.isFinite(value)) return value;
      throw hostErrors.invalidArgument(location);
    }),
  );
}

function enter(state: RangeState, entries: GridValue[][], location: string): void {
  refusing(location, () => typeable(state).context.grid.enter(state.sheet, state.block, entries));
}

/** Turns a formula that cannot be entered into Excel's error. */
function refusing(location: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof FormulaRefused) throw hostErrors.invalidArgument(location);
    throw error;
  }
}

/** One formula for all cells, relative to each of them as when it is copied from the first. */
function fill(state: RangeState, formulaR1C1: string, location: string): void {
  if (unbounded(state.block)) throw hostErrors.invalidArgument(location);
  refusing(location, () => typeable(state).context.grid.fillFormula(state.sheet, state.block, formulaR1C1));
}

function setFormulas(state: RangeState, value: unknown): void {
  const location = "Range.formulas";
  if (typeof value === "string" && value.length > 1 && value.startsWith("=")) {
    fill(state, toR1C1(value, state.block.row, state.block.column), location);
  } else enter(state, entriesOf(matrixOf(state, value, location), location), location);
}

function setFormulasR1C1(state: RangeState, value: unknown): void {
  const location = "Range.formulasR1C1";
  if (typeof value === "string" && value.length > 1 && value.startsWith("=")) {
    fill(state, value, location);
    return;
  }
  const compiled = new Map<string, (row: number, column: number) => string>();
  const entries = entriesOf(matrixOf(state, value, location), location).map((line, i) =>
    line.map((entry, j) => {
      if (typeof entry !== "string" || entry.length < 2 || !entry.startsWith("=")) return entry;
      const render = compiled.get(entry) ?? compileR1C1(entry);
      compiled.set(entry, render);
      return render(state.block.row + i, state.block.column + j);
    }),
  );
  enter(state, entries, location);
}

function setNumberFormat(state: RangeState, value: unknown): void {
  const { context, sheet, block } = writable(state, "formatCells");
  const location = "Range.numberFormat";
  if (typeof value === "string") {
    if (unbounded(block)) throw hostErrors.invalidArgument(location);
    context.grid.setStyle(sheet, block, { numberFormat: formatOf(value) });
    return;
  }
  const formats = matrixOf(state, value, location).map((line) =>
    line.map((format) => {
      if (format === null || format === undefined) return null;
      if (typeof format !== "string") throw hostErrors.invalidArgument(location);
      return formatOf(format);
    }),
  );
  context.grid.setNumberFormats(sheet, block, formats);
}

/** An empty text resets the format. */
function formatOf(text: string): string {
  return text === "" ? "General" : text;
}

function numberFormats({ context, sheet, block }: RangeState): string[][] {
  return Array.from({ length: block.rows }, (_, i) =>
    Array.from(
      { length: block.columns },
      (__, j) => context.grid.styleAt(sheet, block.row + i, block.column + j).numberFormat ?? "General",
    ),
  );
}

function valueType(value: GridValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return errorTexts.has(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

const formulas: Contents = {
  ...readCells(({ context, sheet, block }) => context.grid.formulas(sheet, block), false),
  set: setFormulas,
};

const numberFormat: Contents = { ...readCells(numberFormats, false), set: setNumberFormat };

/** Properties of a range that hold one entry for each cell. */
export const rangeContents: Readonly<Record<string, Contents>> = {
  Values: {
    ...readCells(
      ({ context, sheet, block }) => context.grid.values(sheet, block).map((line) => line.map((value) => value ?? "")),
      true,
    ),
    set: (state, value) =>
      enter(state, entriesOf(matrixOf(state, value, "Range.values"), "Range.values"), "Range.values"),
  },
  Text: readCells(({ context, sheet, block }) => context.grid.texts(sheet, block), true),
  ValueTypes: readCells(
    ({ context, sheet, block }) => context.grid.values(sheet, block).map((line) => line.map(valueType)),
    true,
  ),
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: {
    ...readCells(({ context, sheet, block }) => context.grid.formulasR1C1(sheet, block), false),
    set: setFormulasR1C1,
  },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
};
