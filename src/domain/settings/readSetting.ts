import { readFigure } from "../actual/readFigure";
import type { FigureCell } from "../actual/figure";
import { findTextFault } from "../indicator/findTextFault";
import { readNamed } from "../indicator/readNamed";
import type { ChoiceSetting, NumberSetting, SettingDefinition, SettingValue, TextSetting } from "./settingDefinition";

/** What a cell says of a setting; blank leaves it at its default. */
export type SettingReading =
  | { readonly state: "value"; readonly value: SettingValue }
  | { readonly state: "blank" }
  | { readonly state: "unusable" };

const UNUSABLE: SettingReading = { state: "unusable" };

/** Units that people write after points. */
const POINTS: ReadonlySet<string> = new Set(["", "%", "个百分点"]);
const DIGITS = /^\d+$/u;

/**
 * Reads one cell of a setting (读设置值). Words count by name or value, numbers also as text with their unit.
 *
 * @example
 * readSetting("截尾", { kind: "choice", words: { halfUp: "四舍五入", truncate: "截尾" } }).value // => "truncate"
 * readSetting(2, { kind: "choice", words: { "1": "一位小数", "2": "两位小数" } }).value // => 2
 * readSetting("2%", { kind: "number", least: 0, most: 50, unit: "个百分点" }).value // => 2
 * readSetting(51, { kind: "number", least: 0, most: 50, unit: "个百分点" }).state // => "unusable"
 * readSetting("", { kind: "text", longest: 8 }).state // => "blank"
 */
export function readSetting(cell: unknown, definition: SettingDefinition): SettingReading {
  if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) {
    return { state: "blank" };
  }
  switch (definition.kind) {
    case "choice":
      return readChoice(cell, definition);
    case "number":
      return readNumber(cell, definition);
    case "text":
      return readText(cell, definition);
  }
}

/** 2 is 两位小数; 0 is no choice, since some hosts hand a blank over as 0. */
function readChoice(cell: unknown, { words }: ChoiceSetting): SettingReading {
  const text = typeof cell === "number" && cell !== 0 ? String(cell) : cell;
  const value = typeof text === "string" ? readNamed(text, words) : null;
  if (value === null) return UNUSABLE;
  return { state: "value", value: DIGITS.test(value) ? Number(value) : value };
}

function readNumber(cell: unknown, { least, most }: NumberSetting): SettingReading {
  const figure = readFigure(cell as FigureCell, "");
  if (!figure.ok || figure.value.state !== "value") return UNUSABLE;
  const { value, unit } = figure.value;
  return POINTS.has(unit) && value >= least && value <= most ? { state: "value", value } : UNUSABLE;
}

/** A mark that is a number would be taken for a figure. */
function readText(cell: unknown, { longest }: TextSetting): SettingReading {
  if (typeof cell !== "string") return UNUSABLE;
  const text = cell.trim();
  const figure = readFigure(text, "");
  const isFigure = figure.ok && figure.value.state === "value";
  if (isFigure || text.length > longest || findTextFault(text, false) !== null) return UNUSABLE;
  return { state: "value", value: text };
}
