import { annexesOf } from "../domain/annex/annexesOf";
import type { Plan } from "../domain/indicator/indicator";
import type { Settings } from "../domain/settings/settings";

/** Settings with an annex for each table of a plan (按计划补附表定义), unless they define annexes themselves. */
export function settingsForPlan(settings: Settings, { tables = [] }: Plan): Settings {
  return tables.length === 0 ? settings : { ...settings, annexes: annexesOf(settings.annexes, tables) };
}
