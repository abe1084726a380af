import type { Status } from "../evaluation/evaluation";
import { warning, type Problem } from "../problem";
import type { SettingDefinition, SettingKey, SettingValue } from "./settingDefinition";
import { SETTING_DEFINITIONS } from "./settingDefinitions";
import { readSetting } from "./readSetting";
import { allowedOf } from "./allowedOf";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { settingNamed } from "./settingNamed";
import { settingValue } from "./settingValue";
import { STATUS_NAMES } from "./statusNames";

/** A line that may be a setting: what stands in the column of names, what stands beside it, and where. */
export interface SettingLine {
  readonly name: unknown;
  readonly value: unknown;
  readonly place: string;
}

/** The settings that lines say, and what could not be used of them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Reads settings line by line (读设置): by Chinese name or key, in any order; a line whose name is no setting is passed over,
 * and what no line says has its default.
 *
 * Never a guess: for an unknown word, a number out of range or a text that cannot print the default applies, and
 * `settingValue` names the place, the word and what is allowed; a name that stands twice counts once (`settingTwice`).
 * Where every setting has its default the answer is `DEFAULT_SETTINGS` itself.
 *
 * @example
 * readSettings([{ name: "时间进度算法", value: "按天数", place: "B5" }]).settings.elapsedBy // => "days"
 * readSettings([{ name: "超序时幅度", value: "２个百分点", place: "B6" }]).settings.aheadBand // => 2
 * readSettings([{ name: "修约方式", value: "五入", place: "B9" }]).problems[0].place // => "B9"
 * readSettings([{ name: "备注", value: "五入", place: "B9" }]).problems // => []
 */
export function readSettings(lines: readonly SettingLine[]): ReadSettings {
  const problems: Problem[] = [];
  const found = new Map<SettingKey, string>();
  const values = new Map<SettingKey, SettingValue>();
  for (const { name, value, place } of lines) {
    const definition = settingNamed(name);
    if (!definition) continue;
    const other = found.get(definition.key);
    if (other !== undefined) {
      problems.push(warning("settingTwice", place, { name: definition.name, other }));
      continue;
    }
    found.set(definition.key, place);
    const read = readSetting(value, definition);
    if (read.state === "value") values.set(definition.key, read.value);
    if (read.state === "unusable") problems.push(unusable(definition, value, place));
  }
  return { settings: settingsOf(values), problems };
}

function unusable(definition: SettingDefinition, value: unknown, place: string): Problem {
  const standard = String(settingValue(DEFAULT_SETTINGS, definition));
  const text = String(value).slice(0, 40);
  return warning("settingValue", place, { name: definition.name, text, allowed: allowedOf(definition), standard });
}

function settingsOf(values: ReadonlyMap<SettingKey, SettingValue>): Settings {
  const fields: Record<string, SettingValue> = {};
  const statusWords: Partial<Record<Status, string>> = {};
  for (const [key, value] of values) {
    const status = (Object.keys(STATUS_NAMES) as Status[]).find((each) => key === `statusWords.${each}`);
    if (!status) fields[key] = value;
    else if (value !== STATUS_NAMES[status]) statusWords[status] = String(value);
  }
  const settings: Settings = { ...DEFAULT_SETTINGS, ...(fields as Partial<Settings>), statusWords };
  const usual = SETTING_DEFINITIONS.every(
    (definition) => settingValue(settings, definition) === settingValue(DEFAULT_SETTINGS, definition),
  );
  return usual ? DEFAULT_SETTINGS : settings;
}
