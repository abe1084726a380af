import { join } from "node:path";
import { createGrid } from "../../../src/workbench/grid/createGrid";
import type { CreatedGrid } from "../../../src/workbench/grid/createGrid";
import { startOfficeInNode } from "../../../src/workbench/host/node/startOfficeInNode";
import type { OfficeInNode, OfficeInNodeOptions } from "../../../src/workbench/host/node/startOfficeInNode";

/** Folder of the unmodified client in the npm package. */
const OFFICE_JS = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** The client, the host and the grid behind it; `bugs` collects errors that a host must never have. */
export interface StartedHost extends OfficeInNode, CreatedGrid {
  readonly bugs: unknown[];
}

/** Starts office.js in Node against an empty workbook with the sheet Sheet1. */
export async function startHost(options: Partial<OfficeInNodeOptions> = {}): Promise<StartedHost> {
  const created = createGrid();
  const bugs: unknown[] = [];
  const office = await startOfficeInNode({
    officeJsFolder: OFFICE_JS,
    grid: created.grid,
    onBug: (error) => bugs.push(error),
    ...options,
  });
  return {
    ...office,
    ...created,
    bugs,
    close(): void {
      office.close();
      created.grid.dispose();
    },
  };
}
