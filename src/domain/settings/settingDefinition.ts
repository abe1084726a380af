import type { Status } from "../evaluation/evaluation";
import type { Settings } from "./settings";

type WordKey = Exclude<keyof Settings, "statusWords" | "annexes">;

/** A setting that one cell holds: a field of `Settings`, or the word of one status in print. */
export type SettingKey = WordKey | `statusWords.${Status}`;

/** What one cell can hold of a setting: a word, a mark, or a number. */
export type SettingValue = string | number;

interface Named {
  readonly key: SettingKey;
  /** Chinese name (设置项), by which a cell is found and a file speaks of it. */
  readonly name: string;
}

/** One of several readings, each with its Chinese word. */
export interface ChoiceSetting extends Named {
  readonly kind: "choice";
  /** Value → word; a value that is a number in `Settings` stands here as its digits. */
  readonly words: Readonly<Record<string, string>>;
}

/** A number within bounds. */
export interface NumberSetting extends Named {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  /** Unit (单位), which may be typed after the number. */
  readonly unit: string;
}

/** A short text: a mark that stands for a figure, or a word in print. */
export interface TextSetting extends Named {
  readonly kind: "text";
  readonly longest: number;
}

/** What a setting may hold, and what it is called. */
export type SettingDefinition = ChoiceSetting | NumberSetting | TextSetting;
