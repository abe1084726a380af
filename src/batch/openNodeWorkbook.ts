import path from "node:path";
import { createExcelGateway } from "../excel/createExcelGateway";
import type { WorkbookGateway } from "../workbook/gateway";
import { createGrid } from "../workbench/grid/createGrid";
import type { CallFunction } from "../workbench/grid/customFunction";
import type { Grid } from "../workbench/grid/grid";
import { planFunctions } from "../workbench/grid/planFunctions";
import { startOfficeInNode } from "../workbench/host/node/startOfficeInNode";
import type { XdmHost } from "../workbench/host/xdmHost";
import type { BuiltFunctions } from "./builtFunctions";

/**
 * office.js stays in its npm package, unmodified: its terms let nobody copy it into something under another licence. This
 * file and the built program lie equally deep in the project.
 */
const OFFICE_JS = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** Namespace of the functions in formulas, as the manifest has it. */
const NAMESPACE = "PLAN";

/**
 * How long a sync may take, in milliseconds: nobody waits at a screen, the host in the same process does not hang, and ten
 * thousand rows on a busy machine are calculated for longer than the pane's patience.
 */
const PATIENCE = 300_000;

/** An empty workbook without a screen, and everything that talks to it. */
export interface NodeWorkbook {
  readonly gateway: WorkbookGateway;
  readonly grid: Grid;
  readonly host: XdmHost;
  readonly close: () => void;
}

/** Where office.js keeps the functions that a page has registered. */
interface FunctionsPage {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> };
  };
}

/**
 * Opens an empty workbook in Node: the grid calculates, the unmodified office.js talks to it, and the built functions run
 * in office.js's page as they do in the add-in's. The globals `Excel` and `Office` of this process become that page's, so
 * only one such workbook can be worked on at a time.
 */
export async function openNodeWorkbook(functions: BuiltFunctions): Promise<NodeWorkbook> {
  const { grid, book } = createGrid();
  const office = await startOfficeInNode({ officeJsFolder: OFFICE_JS, grid, scripts: [functions.script] });
  const page = office.window as unknown as FunctionsPage;
  const call: CallFunction = (id, values, address) => {
    const found = page.CustomFunctions._association.mappings[id.toUpperCase()];
    return found === undefined ? { code: "#NAME?" } : found(...values, { address });
  };
  planFunctions(book, { functions: functions.metadata, namespace: NAMESPACE, call });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return {
    gateway: createExcelGateway(PATIENCE),
    grid,
    host: office.host,
    close: () => {
      office.close();
      grid.dispose();
    },
  };
}
