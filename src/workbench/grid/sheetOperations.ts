import { BooleanNumber } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { GridSheets } from "./grid";
import { newSheetSize } from "./newSheetSize";
import type { UniverBook } from "./univerBook";

/** Adds, removes, names and orders sheets. */
export function sheetOperations(book: UniverBook): GridSheets {
  const { workbook, unitId } = book;
  const veryHidden = new Set<string>();
  let count = 1;
  const ids = (): readonly string[] => [...workbook.getConfig().sheetOrder];
  const activate = (sheet: string): void => {
    book.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet });
  };
  const rename = (sheet: string, name: string): void => {
    book.run(SetWorksheetNameCommand.id, { unitId, subUnitId: sheet, name });
  };
  /** The component goes to a sheet that it adds or shows; Excel stays where it is. */
  const staying = (act: () => void): void => {
    const before = workbook.getActiveSheet().getSheetId();
    act();
    if (workbook.getActiveSheet().getSheetId() !== before) activate(before);
  };
  return {
    sheetIds: ids,
    sheetName: (sheet) => book.outline(sheet).getName(),
    findSheet: (name) => ids().find((id) => book.outline(id).getName().toLowerCase() === name.toLowerCase()),
    addSheet(name): string {
      const id = `{00000000-0001-0000-${count.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
      count += 1;
      staying(() =>
        book.run(InsertSheetCommand.id, { unitId, index: ids().length, sheet: { id, name, ...newSheetSize } }),
      );
      return id;
    },
    deleteSheet(sheet): void {
      const order = ids().filter((id) => book.outline(id).isSheetHidden() !== BooleanNumber.TRUE);
      const next = order[order.indexOf(sheet) + 1] ?? order[order.indexOf(sheet) - 1];
      if (workbook.getActiveSheet().getSheetId() === sheet && next !== undefined) activate(next);
      book.run(RemoveSheetCommand.id, { unitId, subUnitId: sheet });
      veryHidden.delete(sheet);
    },
    renameSheet: rename,
    moveSheet(sheet, position): void {
      book.run(SetWorksheetOrderMutation.id, {
        unitId,
        subUnitId: sheet,
        fromOrder: ids().indexOf(sheet),
        toOrder: position,
      });
    },
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activateSheet: activate,
    visibility(sheet): "visible" | "hidden" | "veryHidden" {
      if (book.outline(sheet).isSheetHidden() !== BooleanNumber.TRUE) return "visible";
      return veryHidden.has(sheet) ? "veryHidden" : "hidden";
    },
    setVisibility(sheet, visibility): void {
      if (visibility === "veryHidden") veryHidden.add(sheet);
      else veryHidden.delete(sheet);
      const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      const act = (): void => book.run(SetWorksheetHideMutation.id, { unitId, subUnitId: sheet, hidden });
      if (visibility === "visible") staying(act);
      else act();
    },
    copySheet(sheet, name): string {
      const before = new Set(ids());
      staying(() => book.run(CopySheetCommand.id, { unitId, subUnitId: sheet }));
      const copy = ids().find((id) => !before.has(id));
      if (copy === undefined) throw new Error(`sheet ${sheet} was not copied`);
      rename(copy, name);
      return copy;
    },
  };
}
