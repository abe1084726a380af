import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { isOpen } from "./isOpen";
import { protectionNeeds } from "./protectionNeeds";
import type { SheetParts } from "./sheetParts";
import type { CellMatrix, UniverBook } from "./univerBook";

/** Opens a cell for typing; without a screen it is not there. */
const OPEN_EDITOR = "sheet.operation.set-cell-edit-visible";

/** What a mutation or operation carries, as far as it is read here. */
interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly visible?: boolean;
}

/** Sees which sheet is protected how, what is selected, and hears that a person was refused. */
export interface ProtectionWatch {
  partsOf(sheet: string): SheetParts;
  selection(): { readonly sheet: string; readonly block: { readonly row: number; readonly column: number } };
  refused(sheet: string): void;
}

/** Keeps people from changing what is protected: the component's command ends without having done anything. */
export function guardProtection(book: UniverBook, watch: ProtectionWatch): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (book.isRunning() || isResult(options)) return;
    const sheet = hindered(command, watch);
    if (sheet === undefined) return;
    watch.refused(sheet);
    throw new CustomCommandExecutionError(`sheet ${sheet} is protected`);
  });
}

/** Results of formulas are written to protected cells too. */
function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true;
}

/** The protected sheet that hinders the command, if one does. */
function hindered(command: Readonly<ICommandInfo>, watch: ProtectionWatch): string | undefined {
  const { subUnitId: sheet, visible, cellValue = {} } = (command.params ?? {}) as Params;
  if (command.id === OPEN_EDITOR) return visible === true ? closedSelection(watch) : undefined;
  if (sheet === undefined) return undefined;
  const parts = watch.partsOf(sheet);
  const free = command.id === SetRangeValuesMutation.id ? mayWrite(parts, cellValue) : mayChange(parts, command.id);
  return free ? undefined : sheet;
}

function mayChange({ protection }: SheetParts, mutation: string): boolean {
  const need = protectionNeeds[mutation];
  return !protection || need === undefined || (need !== null && protection.allows.includes(need));
}

function closedSelection(watch: ProtectionWatch): string | undefined {
  const { sheet, block } = watch.selection();
  return isOpen(watch.partsOf(sheet), { ...block, rows: 1, columns: 1 }) ? undefined : sheet;
}

/** Contents go into open cells, looks anywhere where looks may be changed, as in Excel. */
function mayWrite(parts: SheetParts, cells: CellMatrix): boolean {
  if (!parts.protection) return true;
  const mayFormat = parts.protection.allows.includes("formatCells");
  return Object.entries(cells).every(([row, line]) =>
    Object.entries((line ?? {}) as Readonly<Record<string, Nullable<ICellData>>>).every(([column, cell]) =>
      isLookOnly(cell) ? mayFormat : isOpen(parts, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    ),
  );
}

function isLookOnly(cell: Nullable<ICellData>): boolean {
  return cell !== null && cell !== undefined && Object.keys(cell).every((key) => key === "s");
}
