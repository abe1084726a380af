import { settingsOfSheet } from "./settingsOfSheet";
import type { WorkbookSnapshot } from "./snapshot";
import type { Standing } from "./standing";
import { unfinishedSwitch } from "./unfinishedSwitch";

/** How the computed cells stand (判断计算列现状), as the sheet of settings says it. */
export function standingOf(snapshot: WorkbookSnapshot): Standing {
  const broken = unfinishedSwitch(snapshot);
  if (broken) return { mode: broken.from, isBrokenOff: true };
  return { mode: settingsOfSheet(snapshot).settings.calculation, isBrokenOff: false };
}
