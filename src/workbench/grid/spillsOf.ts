import type { IRange } from "@univerjs/core";
import type { CellMatrix, UniverBook } from "./univerBook";

/** Blocks that formulas fill beside their own cell. */
export interface Spills {
  /** Values by row and column, the formulas' own cells included. */
  readonly cells: CellMatrix;
  /** The filled block, by row and column of the formula. */
  readonly ranges: Readonly<Record<number, Readonly<Record<number, IRange | null | undefined>> | undefined>>;
}

/** Where formulas of the sheet fill more than one cell, as last calculated. */
export function spillsOf(book: UniverBook, sheet: string): Spills {
  return {
    cells: book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheet] ?? {},
    ranges: book.formulas.getArrayFormulaRange()[book.unitId]?.[sheet] ?? {},
  };
}
