import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { bookModel } from "./bookModel";
import { calculation } from "./calculation";
import { cellClearing } from "./cellClearing";
import { cellEntry } from "./cellEntry";
import { cellReading } from "./cellReading";
import { cellShifting } from "./cellShifting";
import { drawConditional } from "./drawConditional";
import { drawValidations } from "./drawValidations";
import type { Grid, GridChange } from "./grid";
import { guardProtection } from "./guardProtection";
import { gridSnapshotOf } from "./gridSnapshotOf";
import type { SheetExtras } from "./gridSnapshot";
import { growSheet } from "./growSheet";
import { layoutOperations } from "./layoutOperations";
import { partsModel } from "./partsModel";
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
  const tell = (change: GridChange): void => [...listeners].forEach((listener) => listener(change));
  const drawRules = drawConditional(book);
  const lying = partsModel((sheet, { conditionalFormats, charts }) => {
    drawRules(sheet, conditionalFormats);
    for (const { place } of charts) growSheet(book, sheet, place);
    tell({ kind: "parts", sheet, byUser: !book.isRunning() });
  });
  const sheets = sheetOperations(book);
  const selections = selectionOperations(book);
  guardProtection(book, {
    partsOf: (sheet) => lying.parts(sheet),
    selection: () => selections.selection(),
    refused: (sheet) => tell({ kind: "refused", sheet, byUser: true }),
  });
  watchChanges(book, (change) => {
    const shift = shiftOf(change);
    if (shift) {
      lists.shiftValidations(change.sheet, shift);
      model.setExtras(change.sheet, { page: shiftPage(model.extras(change.sheet).page, shift) });
      lying.shift(change.sheet, shift);
    }
    if (change.kind === "sheetDeleted") lying.drop(change.sheet);
    tell(change);
  });
  const parts: Omit<Grid, "snapshot"> = {
    ...sheets,
    copySheet(sheet, name): string {
      const copy = sheets.copySheet(sheet, name);
      lying.copy(sheet, copy);
      return copy;
    },
    ...styles,
    ...cellReading(book, styles),
    ...cellEntry(book, styles),
    ...cellClearing(book, layout.unmerge),
    ...cellShifting(book),
    ...layout,
    ...selections,
    ...lists,
    parts: (sheet) => lying.parts(sheet),
    setParts: (sheet, patch) => lying.setParts(sheet, patch),
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
