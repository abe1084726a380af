import type { Status } from "../evaluation/evaluation";
import type { SettingDefinition, SettingKey, SettingValue } from "./settingDefinition";
import type { Settings } from "./settings";
import { STATUS_NAMES } from "./statusNames";

const STATUS_KEY = /^statusWords\.(\w+)$/u;

/**
 * What a setting holds, as its cell says it (设置取值): a choice by its Chinese word, a status by its word in print.
 *
 * @example
 * settingValue({ elapsedBy: "days" }, { key: "elapsedBy", kind: "choice", words: { months: "按月份", days: "按天数" } }) // => "按天数"
 * settingValue({ statusWords: {} }, { key: "statusWords.ahead", kind: "text", longest: 12 }) // => "超序时"
 */
export function settingValue(settings: Settings, definition: SettingDefinition): SettingValue {
  const value = fieldOf(settings, definition.key);
  return definition.kind === "choice" ? (definition.words[String(value)] ?? "") : value;
}

function fieldOf(settings: Settings, key: SettingKey): SettingValue {
  const status = STATUS_KEY.exec(key)?.[1] as Status | undefined;
  if (status) return settings.statusWords[status] ?? STATUS_NAMES[status];
  return settings[key as Exclude<keyof Settings, "statusWords" | "annexes">];
}
