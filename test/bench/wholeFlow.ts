import { annexInNode } from "../../src/batch/annexInNode";
import type { BuiltFunctions } from "../../src/batch/builtFunctions";
import { openNodeWorkbook } from "../../src/batch/openNodeWorkbook";
import type { Problem } from "../../src/domain/problem";
import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import type { GridSnapshot } from "../../src/workbench/grid/gridSnapshot";
import type { HostStatistics } from "../../src/workbench/host/hostStatistics";
import { changeOfMonth } from "./changeOfMonth";
import { planOfSize } from "./planOfSize";

/** What the whole job cost: schema → sheets → evaluation → annex through office.js, then the file, then another month. */
export interface FlowCost {
  readonly rows: number;
  readonly statistics: HostStatistics;
  readonly milliseconds: {
    readonly open: number;
    readonly job: number;
    readonly export: number;
    /** Another period typed on the sheet of actual figures, until every cell shows it. */
    readonly changeOfMonth: number;
  };
  /** Processor time of all threads for the job, which other programs on the machine lengthen less than the clock. */
  readonly processor: number;
  readonly fileBytes: number;
  readonly content: GridSnapshot;
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
    const before = process.cpuUsage();
    const run = await annexInNode(book, planOfSize(rows), PERIOD);
    const { user, system } = process.cpuUsage(before);
    const done = performance.now();
    if (!run.ok) throw new Error(`the job failed: ${run.problems.map(({ code }) => code).join(", ")}`);
    const { statistics } = book.host;
    const content = book.grid.snapshot();
    const exporting = await timed(() => exportXlsx(content));
    const month = await timed(() => changeOfMonth(book.grid));
    return {
      rows,
      statistics,
      milliseconds: { open: opened - start, job: done - opened - exporting, export: exporting, changeOfMonth: month },
      processor: (user + system) / 1_000,
      fileBytes: run.value.workbook.length,
      content,
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
