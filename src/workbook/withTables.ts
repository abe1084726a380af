import type { Plan } from "../domain/indicator/indicator";
import { settingsOfSheet } from "./settingsOfSheet";
import type { WorkbookSnapshot } from "./snapshot";
import { tablesInSchema } from "./tablesInSchema";

/** A plan as read from its sheets with the tables that they speak of (补上附表); as it is where it has one table for all. */
export function withTables(plan: Plan, snapshot: WorkbookSnapshot): Plan {
  const tables = tablesInSchema(plan.indicators, settingsOfSheet(snapshot).settings.annexes);
  return tables.length === 0 ? plan : { ...plan, tables };
}
