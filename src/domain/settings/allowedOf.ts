import type { SettingDefinition } from "./settingDefinition";

/**
 * What a setting may hold (可填内容), as a problem names it: the words of a choice, the range of a number with its unit, the
 * longest text.
 *
 * @example
 * allowedOf({ kind: "choice", words: { months: "按月份", days: "按天数" } }) // => "按月份、按天数"
 * allowedOf({ kind: "number", least: 0, most: 50, unit: "个百分点" }) // => "0—50（个百分点）"
 */
export function allowedOf(definition: SettingDefinition): string {
  switch (definition.kind) {
    case "choice":
      return Object.values(definition.words).join("、");
    case "number":
      return `${definition.least}—${definition.most}（${definition.unit}）`;
    case "text":
      return `text ≤ ${definition.longest}`;
  }
}
