import type { ColumnLayout, ColumnRole, SheetLayout } from "./columnLayout";
import type { ComputedCells } from "./computedCells";
import type { FormulaColumns } from "./formulaOf";
import type { NativeCells } from "./nativeRow";
import type { SheetTable } from "./sheetTable";

/** One row with a code: what its computed cells are, and what native formulas need to know of it. */
export interface CalculatedRow {
  readonly row: number;
  readonly values: ComputedCells;
  /** Null where no native formula can give the values: they are written instead. */
  readonly native: NativeCells | null;
}

/** Rows of computed cells that hold what people typed (手填的计算单元格), by role. */
export type TypedCells = ReadonlyMap<ColumnRole, ReadonlySet<number>>;

/** A working sheet whose computed columns are to stand on functions, on native formulas or as values (计算方式). */
export interface CalculatedSheet {
  readonly layout: SheetLayout;
  /** With the helper columns that it has, found by their headings. */
  readonly table: SheetTable;
  readonly references: Omit<FormulaColumns, "here">;
  readonly rows: readonly CalculatedRow[];
  /** The helper columns that native formulas need here. */
  readonly helpers: readonly ColumnLayout[];
  /** Native formulas by role; a computed column without one has a formula that is native already. */
  readonly formulas: Readonly<Partial<Record<ColumnLayout["role"], string>>>;
  /** Computed cells that people typed over: none of them is ever written. */
  readonly typed: TypedCells;
}
