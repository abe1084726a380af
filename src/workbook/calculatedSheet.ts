import type { ColumnLayout, SheetLayout } from "./columnLayout";
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
}
