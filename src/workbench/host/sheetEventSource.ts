import { formatAddress } from "../grid/formatAddress";
import type { Grid, GridChange } from "../grid/grid";
import type { EventRegistry } from "./eventRegistry";
import { sheetEventTypes } from "./sheetEvents";

type Kind = GridChange["kind"];

const CHANGE_TYPES: Partial<Record<Kind, string>> = {
  cells: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
};

const SHEET_TYPES: Partial<Record<Kind, number>> = {
  sheetAdded: sheetEventTypes.Added,
  sheetDeleted: sheetEventTypes.Deleted,
};

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
    if ("block" in change) emitOfBlock(events, change);
    const ofSheet = SHEET_TYPES[change.kind];
    if (ofSheet !== undefined) events.emit(ofSheet, ["Workbook"], { worksheetId: change.sheet, source: "Local" });
    if (change.kind === "sheetActivated") activated(grid.activeSheet());
  };
}

function emitOfBlock(events: EventRegistry, change: Extract<GridChange, { block: unknown }>): void {
  const { kind, sheet, block, byUser } = change;
  const both = [sheet, "Workbook"];
  const message = { worksheetId: sheet, source: "Local", address: formatAddress(block) };
  if (kind === "selection") {
    events.emit(sheetEventTypes.SelectionChanged, both, message);
    return;
  }
  const referenceId = events.noteRange(sheet, block);
  if (kind === "format") {
    events.emit(sheetEventTypes.FormatChanged, both, { ...message, referenceId });
    return;
  }
  events.emit(sheetEventTypes.DataChanged, both, {
    ...message,
    referenceId,
    changeType: CHANGE_TYPES[kind],
    triggerSource: byUser ? "Unknown" : "ThisLocalAddin",
    shiftDirection: "None",
  });
}
