import type { Tally } from "../../domain/evaluation/tally";
import { planTableOf } from "../../domain/indicator/planTableOf";
import type { PlanTable } from "../../domain/indicator/indicator";
import type { WorkbookEvaluation } from "../../workflows/outcomes";

/** One table of the plan with its own verdicts: tallies are never taken across tables. */
export interface TableOfWorkbook {
  /** Null where the plan has one table. */
  readonly table: PlanTable | null;
  readonly tally: Tally;
  /** The workbook with the rows of this table alone. */
  readonly workbook: WorkbookEvaluation;
}

/** The table with that code, else the first one (N1: each adds up by itself). */
export function tallyOfTable(workbook: WorkbookEvaluation, code: string | null): TableOfWorkbook {
  const { evaluation, plan } = workbook;
  const tables = evaluation.tables ?? [];
  const chosen = tables.find(({ table }) => table.code === code) ?? tables[0];
  if (chosen === undefined) return { table: null, tally: evaluation.tally, workbook };
  const rows = evaluation.rows.filter(
    ({ figures }) => planTableOf(plan.tables ?? [], figures.indicator.table)?.code === chosen.table.code,
  );
  const ofTable = { ...workbook, evaluation: { ...evaluation, rows, tally: chosen.tally } };
  return { table: chosen.table, tally: chosen.tally, workbook: ofTable };
}
