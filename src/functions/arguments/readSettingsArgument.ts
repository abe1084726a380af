import { readSettings } from "../../domain/settings/readSettings";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings/settings";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";

/** Headings of the block, by which its two columns are found when people put others between them. */
const NAME = "设置项";
const VALUE = "取值";

/**
 * What the last call was given, and what it said. A recalculation asks every cell with the same block, and one object for
 * the same settings lets the domain keep what it worked out of them. Pure: the answer depends on the argument alone.
 */
let last: { readonly cells: readonly (readonly unknown[])[]; readonly settings: Settings } | null = null;

/**
 * The settings of an argument (设置参数): the block 设置项 | 取值 of the sheet 计划设置; the defaults where it is omitted. Names
 * that are no settings are passed over, and what cannot be used has its default, as in the evaluation of the workbook, which
 * names it.
 *
 * @throws `#VALUE!` for a single cell or column
 */
export function readSettingsArgument(argument: unknown): Settings {
  const block = blockOf(argument);
  if (block === null) return DEFAULT_SETTINGS;
  if (last === null || !isSame(last.cells, block))
    last = { cells: block.map((row) => [...row]), settings: settingsOf(block) };
  return last.settings;
}

function blockOf(argument: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(argument)) {
    const cell = cellOf(argument);
    if (cell === null) return null;
    throw invalidValue(functionErrorsZh.settingsNoBlock);
  }
  const block = argument as readonly (readonly unknown[])[];
  const [first = []] = block;
  if (first.length >= 2) return block;
  if (block.length === 1 && cellOf(first[0]) === null) return null;
  throw invalidValue(functionErrorsZh.settingsNoBlock);
}

function isSame(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, at) => {
    const other = b[at] ?? [];
    return row.length === other.length && row.every((cell, column) => cell === other[column]);
  });
}

function settingsOf(block: readonly (readonly unknown[])[]): Settings {
  const [head = []] = block;
  const [name, value] = [head.indexOf(NAME), head.indexOf(VALUE)];
  const [nameAt, valueAt] = name >= 0 && value >= 0 ? [name, value] : [0, 1];
  return readSettings(block.map((row) => ({ name: row[nameAt], value: row[valueAt], place: "" }))).settings;
}
