import { SETTING_DEFINITIONS } from "../domain/settings/settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { settingValue } from "../domain/settings/settingValue";

/** The word for a mode of calculation (工作表算法的词), as the sheet of settings says it. */
export function calculationWord(calculation: Settings["calculation"]): string {
  const definition = SETTING_DEFINITIONS.find(({ key }) => key === "calculation");
  return definition ? String(settingValue({ ...DEFAULT_SETTINGS, calculation }, definition)) : "";
}
