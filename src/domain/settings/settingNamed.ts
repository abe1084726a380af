import type { SettingDefinition } from "./settingDefinition";
import { SETTING_DEFINITIONS } from "./settingDefinitions";

const DEFINITION_OF: ReadonlyMap<string, SettingDefinition> = new Map(
  SETTING_DEFINITIONS.flatMap((definition) => [
    [nameKey(definition.name), definition] as const,
    [nameKey(definition.key), definition] as const,
  ]),
);

/**
 * The setting that a cell names (设置项识别), by its Chinese name or its key; width, case and spaces do not matter. Null for
 * anything else: people may write more than settings into the column.
 *
 * @example
 * settingNamed("修约 方式")?.key // => "rounding"
 * settingNamed("statusWords.ahead")?.name // => "用语：超序时"
 * settingNamed("联系人") // => null
 */
export function settingNamed(name: unknown): SettingDefinition | null {
  return typeof name === "string" ? (DEFINITION_OF.get(nameKey(name)) ?? null) : null;
}

function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}
