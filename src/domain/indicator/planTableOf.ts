import { codeKey } from "./codeKey";
import type { PlanTable } from "./indicator";

/**
 * The table of a plan that a code or a name speaks of (所属附表): the first one where nothing is said; null where the plan
 * has no such table.
 *
 * @example
 * planTableOf([{ code: "MAIN", label: "附表1", name: "主要目标" }], "主要目标")?.code // => "MAIN"
 * planTableOf([{ code: "MAIN", label: "附表1", name: "主要目标" }], undefined)?.code // => "MAIN"
 * planTableOf([], "MAIN") // => null
 */
export function planTableOf(tables: readonly PlanTable[], said: string | undefined): PlanTable | null {
  if (said === undefined || said.trim() === "") return tables[0] ?? null;
  const key = codeKey(said);
  return tables.find(({ code, name }) => codeKey(code) === key || codeKey(name) === key) ?? null;
}
