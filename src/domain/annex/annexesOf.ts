import type { PlanTable } from "../indicator/indicator";
import { DEFAULT_ANNEX, type AnnexDefinition } from "./annexDefinition";

/**
 * The annexes that a workbook prints (附表清单): those that the user defined; without any, one for each table of the plan, or
 * one for all indicators.
 *
 * @example
 * annexesOf([], []).map(({ label }) => label) // => ["附表"]
 * annexesOf([], [{ code: "重大项目", label: "附表2", name: "重大项目" }]) // => [{"label": "附表2", "table": "重大项目", "layout": "groups"}]
 */
export function annexesOf(
  defined: readonly AnnexDefinition[],
  tables: readonly PlanTable[] = [],
): readonly AnnexDefinition[] {
  if (defined.length > 0) return defined;
  if (tables.length === 0) return [DEFAULT_ANNEX];
  return tables.map(({ label, name, title }) => {
    return { label, table: name, layout: "groups", ...(title !== undefined && { title }) };
  });
}
