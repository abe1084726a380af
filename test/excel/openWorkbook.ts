import path from "node:path";
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { createExcelGateway } from "../../src/excel/createExcelGateway";
import type { Edit } from "../../src/workbook/edit";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { createGrid } from "../../src/workbench/grid/createGrid";
import type { Grid } from "../../src/workbench/grid/grid";
import type { SheetContent } from "../../src/workbench/grid/gridSnapshot";
import type { FaultInjection } from "../../src/workbench/host/faultInjection";
import type { HostStatistics } from "../../src/workbench/host/hostStatistics";
import { startOfficeInNode } from "../../src/workbench/host/node/startOfficeInNode";

const OFFICE_JS = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
jest.setTimeout(60_000);

/** Long enough for a busy machine, short enough for a test of a sync that never ends. */
const PATIENCE = 4_000;

/** An empty workbook (one sheet, Sheet1) behind the unmodified office.js, and the gateway to it. */
export interface OpenWorkbook {
  readonly gateway: WorkbookGateway;
  readonly grid: Grid;
  /** May be given new faults at any time. */
  readonly faults: { -readonly [Key in keyof FaultInjection]: FaultInjection[Key] };
  /** Applies edits that must succeed. */
  readonly apply: (...edits: readonly Edit[]) => Promise<void>;
  /** What the grid holds of a sheet. */
  readonly sheet: (name: string) => SheetContent;
  /** Does the work and counts what it cost. */
  readonly cost: (work: () => Promise<unknown>) => Promise<HostStatistics>;
  /** A person types a value into a cell: not through office.js at all. */
  readonly type: (sheet: string, row: number, column: number, value: string | number) => void;
  readonly close: () => void;
}

/** Opens a workbook; office.js's globals become this process's, as they are the page's in Excel. */
export async function openWorkbook(patience = PATIENCE): Promise<OpenWorkbook> {
  const { grid, book } = createGrid();
  const faults: OpenWorkbook["faults"] = {};
  const injection: FaultInjection = {
    beforeAction: (sync, action) => faults.beforeAction?.(sync, action),
    afterAction: (sync, action) => faults.afterAction?.(sync, action),
    onSync: (sync) => faults.onSync?.(sync) ?? "answer",
  };
  const office = await startOfficeInNode({ officeJsFolder: OFFICE_JS, grid, faults: injection });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const gateway = createExcelGateway(patience);
  return {
    gateway,
    grid,
    faults,
    apply: async (...edits) => {
      expect(await gateway.apply(edits)).toEqual({ ok: true, value: null, warnings: [] });
    },
    sheet: (name) => {
      const found = grid.snapshot().sheets.find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
    cost: async (work) => {
      office.host.resetStatistics();
      await work();
      return office.host.statistics;
    },
    type: (sheet, row, column, value) => {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const params = { unitId: book.unitId, subUnitId: grid.findSheet(sheet), range, value: { v: value } };
      book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
    },
    close: () => {
      Reflect.deleteProperty(globalThis, "Excel");
      Reflect.deleteProperty(globalThis, "Office");
      office.close();
      grid.dispose();
    },
  };
}
