import type { Evaluation, PlanEvaluation } from "../evaluation/evaluation";
import type { PlanTable } from "../indicator/indicator";
import { planTableOf } from "../indicator/planTableOf";
import type { AnnexDefinition } from "./annexDefinition";

/** The indicators that an annex prints, and the table of the plan that they stand in. */
export interface AnnexRowsOf {
  /** Null where the plan has one table for all, or the annex prints all of its tables. */
  readonly table: PlanTable | null;
  readonly rows: readonly Evaluation[];
}

/**
 * The part of a plan that an annex prints (附表取数): one of its tables, or all of its indicators. An indicator whose table
 * is unknown stands in the first one, as in the tallies.
 */
export function tableOf({ rows, tables = [] }: PlanEvaluation, { table: wanted }: AnnexDefinition): AnnexRowsOf {
  if (wanted === undefined) return { table: null, rows };
  const known = tables.map(({ table }) => table);
  const table = planTableOf(known, wanted);
  if (table === null) return { table, rows: [] };
  const isIn = ({ figures }: Evaluation): boolean => {
    return (planTableOf(known, figures.indicator.table) ?? known[0]) === table;
  };
  return { table, rows: rows.filter(isIn) };
}
