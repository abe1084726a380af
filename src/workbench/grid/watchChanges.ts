import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { blockOf } from "./blockOf";
import type { GridChange } from "./grid";
import type { CellBlock } from "./gridSnapshot";
import type { CellMatrix, UniverBook } from "./univerBook";

/** What mutations carry, as far as it is read here. */
interface MutationParams {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
}

type Change = GridChange extends infer Kind ? (Kind extends GridChange ? Omit<Kind, "byUser"> : never) : never;

/** Tells about every change in the component, from the grid's own methods and from people. */
export function watchChanges(book: UniverBook, listener: (change: GridChange) => void): void {
  const names = new Map<string, string>();
  const nameOf = (sheet: string): string => book.workbook.getSheetBySheetId(sheet)?.getName() ?? "";
  for (const sheet of book.workbook.getConfig().sheetOrder) names.set(sheet, nameOf(sheet));
  book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const change = changeOf(command, options, names);
    if (command.id === InsertSheetMutation.id || command.id === SetWorksheetNameMutation.id) {
      const { subUnitId, sheet } = (command.params ?? {}) as MutationParams;
      const id = subUnitId ?? sheet?.id ?? "";
      names.set(id, nameOf(id));
    }
    if (change) listener({ ...change, byUser: !book.isRunning() });
  });
}

function changeOf(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  names: ReadonlyMap<string, string>,
): Change | undefined {
  const params = (command.params ?? {}) as MutationParams;
  const sheet = params.subUnitId ?? params.sheet?.id ?? "";
  if (command.id === SetRangeValuesMutation.id) return options?.onlyLocal ? undefined : cellsChange(sheet, params);
  const read = READERS[command.id];
  return read?.(sheet, params, names);
}

const READERS: Readonly<
  Record<string, (sheet: string, params: MutationParams, names: ReadonlyMap<string, string>) => Change | undefined>
> = {
  [InsertRowMutation.id]: (sheet, { range }) => range && { kind: "rowsInserted", sheet, block: blockOf(range) },
  [RemoveRowMutation.id]: (sheet, { range }) => range && { kind: "rowsDeleted", sheet, block: blockOf(range) },
  [InsertColMutation.id]: (sheet, { range }) => range && { kind: "columnsInserted", sheet, block: blockOf(range) },
  [RemoveColMutation.id]: (sheet, { range }) => range && { kind: "columnsDeleted", sheet, block: blockOf(range) },
  [SetSelectionsOperation.id]: (sheet, { selections }) =>
    selections?.[0] && { kind: "selection", sheet, block: blockOf(selections[0].range) },
  [InsertSheetMutation.id]: (sheet) => ({ kind: "sheetAdded", sheet }),
  [RemoveSheetMutation.id]: (sheet) => ({ kind: "sheetDeleted", sheet }),
  [SetWorksheetOrderMutation.id]: (sheet) => ({ kind: "sheetMoved", sheet }),
  [SetWorksheetActiveOperation.id]: (sheet) => ({ kind: "sheetActivated", sheet }),
  [SetWorksheetNameMutation.id]: (sheet, { name = "" }, names) => ({
    kind: "sheetRenamed",
    sheet,
    before: names.get(sheet) ?? "",
    after: name,
  }),
};

function cellsChange(sheet: string, { cellValue, trigger }: MutationParams): Change | undefined {
  const block = boundsOf(cellValue ?? {});
  return block && { kind: trigger === SetStyleCommand.id ? "format" : "cells", sheet, block };
}

function boundsOf(cells: CellMatrix): CellBlock | undefined {
  const rows = Object.keys(cells)
    .map(Number)
    .filter((row) => Object.keys(cells[row] ?? {}).length > 0);
  if (rows.length === 0) return undefined;
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  for (const row of rows) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
