import type { Status } from "../../domain/evaluation/evaluation";
import { readNamed } from "../../domain/indicator/readNamed";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { statusesZh } from "../../wording/zhCN/statuses";
import { invalidValue } from "./invalidValue";
import { readText } from "./readText";

/** So many unknown words are named in the cell's message. */
const MOST_NAMED = 5;

/** A blank of the range: some platforms hand it over as 0. */
function isBlank(cell: unknown): boolean {
  return cell === 0 || readText(cell) === "";
}

/**
 * The statuses of a range of cells (执行情况区域), by their words; blanks are passed over.
 *
 * @throws `#VALUE!` naming every word that is no status
 */
export function readStatuses(range: unknown): readonly Status[] {
  const cells: readonly unknown[] = Array.isArray(range) ? (range as unknown[]).flat() : [range];
  const words = cells.filter((cell) => !isBlank(cell)).map(readText);
  const unknown = new Set(words.filter((word) => readNamed(word, statusesZh) === null));
  if (unknown.size > 0) {
    throw invalidValue(functionErrorsZh.statusUnknown([...unknown].slice(0, MOST_NAMED), Object.values(statusesZh)));
  }
  return words.map((word) => readNamed(word, statusesZh)).filter((status) => status !== null);
}
