import { formatAddress } from "../grid/formatAddress";
import type { Grid, GridChange } from "../grid/grid";
import type { EventRegistry } from "./eventRegistry";
import { sheetEventTypes } from "./sheetEvents";

const CHANGE_TYPES = {
  cells: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

/** Turns changes in the grid into the events of Excel's object model. */
export function sheetEventSource(grid: Grid, events: EventRegistry): (change: GridChange) => void {
  let active = grid.activeSheet();
  const activated = (sheet: string): void => {
    if (sheet === active) return;
    events.emit(sheetEventTypes.Deactivated, [active, "Workbook"], { worksheetId: active });
    active = sheet;
    events.emit(sheetEventTypes.Activated, [sheet, "Workbook"], { worksheetId: sheet });
  };
  return (change) => {
    const both = [change.sheet, "Workbook"];
    const base = { worksheetId: change.sheet, source: "Local" };
    switch (change.kind) {
      case "cells":
      case "rowsInserted":
      case "rowsDeleted":
      case "columnsInserted":
      case "columnsDeleted":
        events.emit(sheetEventTypes.DataChanged, both, {
          ...base,
          changeType: CHANGE_TYPES[change.kind],
          address: formatAddress(change.block),
          triggerSource: change.byUser ? "Unknown" : "ThisLocalAddin",
          shiftDirection: "None",
          referenceId: events.noteRange(change.sheet, change.block),
        });
        return;
      case "format":
        events.emit(sheetEventTypes.FormatChanged, both, {
          ...base,
          address: formatAddress(change.block),
          referenceId: events.noteRange(change.sheet, change.block),
        });
        return;
      case "selection":
        events.emit(sheetEventTypes.SelectionChanged, both, { ...base, address: formatAddress(change.block) });
        return;
      case "sheetAdded":
        events.emit(sheetEventTypes.Added, ["Workbook"], base);
        return;
      case "sheetDeleted":
        events.emit(sheetEventTypes.Deleted, ["Workbook"], base);
        return;
      case "sheetActivated":
        activated(grid.activeSheet());
        return;
      case "sheetMoved":
      case "sheetRenamed":
    }
  };
}
