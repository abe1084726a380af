import { annexesOf } from "../domain/annex/annexesOf";
import type { Plan } from "../domain/indicator/indicator";
import type { Settings } from "../domain/settings/settings";
import { settingsOfSheet } from "./settingsOfSheet";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * The settings with an annex for each table of a plan (附表定义), label and title as the plan has them, where the workbook
 * defines no annex yet: so that 计划设置 says which annexes there are, and nothing of the tables is lost. Undefined where the
 * settings stay as they are.
 */
export function settingsOfPlan({ tables = [] }: Plan, snapshot: WorkbookSnapshot): Settings | undefined {
  if (tables.length === 0) return undefined;
  const { settings } = settingsOfSheet(snapshot);
  if (settings.annexes.length > 0) return undefined;
  return { ...settings, annexes: annexesOf([], tables) };
}
