import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { bookModel } from "./bookModel";
import { calculation } from "./calculation";
import { cellClearing } from "./cellClearing";
import { cellEntry } from "./cellEntry";
import { cellReading } from "./cellReading";
import { cellShifting } from "./cellShifting";
import { drawValidations } from "./drawValidations";
import type { Grid, GridChange } from "./grid";
import { gridSnapshotOf } from "./gridSnapshotOf";
import type { SheetExtras } from "./gridSnapshot";
import { layoutOperations } from "./layoutOperations";
import { selectionOperations } from "./selectionOperations";
import { sheetOperations } from "./sheetOperations";
import { shiftOf } from "./shiftOf";
import { shiftPage } from "./shiftPage";
import { styleOperations } from "./styleOperations";
import { openUniverBook } from "./openUniverBook";
import type { UniverBook, UniverBookOptions } from "./univerBook";
import { validationOperations } from "./validationOperations";
import { watchChanges } from "./watchChanges";

/** A grid, and the component's handles for who draws it or registers functions. */
export interface CreatedGrid {
  readonly grid: Grid;
  readonly book: UniverBook;
}

/** Opens an empty workbook of one sheet: without a screen, or with the plugins that the page brings. */
export function createGrid(options: UniverBookOptions = {}): CreatedGrid {
  const book = openUniverBook(options);
  const listeners = new Set<(change: GridChange) => void>();
  const styles = styleOperations(book);
  const layout = layoutOperations(book);
  const lists = validationOperations(drawValidations(book));
  const model = bookModel((sheet, extras) => drawExtras(book, sheet, extras));
  watchChanges(book, (change) => {
    const shift = shiftOf(change);
    if (shift) {
      lists.shiftValidations(change.sheet, shift);
      model.setExtras(change.sheet, { page: shiftPage(model.extras(change.sheet).page, shift) });
    }
    for (const listener of [...listeners]) listener(change);
  });
  const parts: Omit<Grid, "snapshot"> = {
    ...sheetOperations(book),
    ...styles,
    ...cellReading(book, styles),
    ...cellEntry(book, styles),
    ...cellClearing(book, layout.unmerge),
    ...cellShifting(book),
    ...layout,
    ...selectionOperations(book),
    ...lists,
    ...model,
    ...calculation(book),
    onChange(listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => book.univer.dispose(),
  };
  return { book, grid: { ...parts, snapshot: () => gridSnapshotOf(book, parts) } };
}

function drawExtras(book: UniverBook, sheet: string, extras: SheetExtras): void {
  const target = { unitId: book.unitId, subUnitId: sheet };
  book.run(SetTabColorMutation.id, { ...target, color: extras.tabColor });
  const showGridlines = extras.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  book.run(ToggleGridlinesMutation.id, { ...target, showGridlines });
}
