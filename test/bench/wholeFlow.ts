import { annexInNode } from "../../src/batch/annexInNode";
import type { BuiltFunctions } from "../../src/batch/builtFunctions";
import { openNodeWorkbook } from "../../src/batch/openNodeWorkbook";
import type { Problem } from "../../src/domain/problem";
import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import type { HostStatistics } from "../../src/workbench/host/hostStatistics";
import { planOfSize } from "./planOfSize";

/** What the whole job cost: schema → sheets → evaluation → annex through office.js, then the file. */
export interface FlowCost {
  readonly rows: number;
  readonly statistics: HostStatistics;
  readonly milliseconds: { readonly open: number; readonly job: number; readonly export: number };
  readonly fileBytes: number;
  readonly problems: readonly Problem[];
}

const PERIOD = { year: 2024, throughMonth: 6 };

/** Runs the whole job for a made-up plan of so many rows, in a fresh workbook. */
export async function wholeFlow(rows: number, functions: BuiltFunctions): Promise<FlowCost> {
  const start = performance.now();
  const book = await openNodeWorkbook(functions);
  try {
    book.host.resetStatistics();
    const opened = performance.now();
    const run = await annexInNode(book, planOfSize(rows), PERIOD);
    const done = performance.now();
    if (!run.ok) throw new Error(`the job failed: ${run.problems.map(({ code }) => code).join(", ")}`);
    const exporting = await timed(() => exportXlsx(book.grid.snapshot()));
    return {
      rows,
      statistics: book.host.statistics,
      milliseconds: { open: opened - start, job: done - opened - exporting, export: exporting },
      fileBytes: run.value.workbook.length,
      problems: run.warnings,
    };
  } finally {
    book.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
