import type { IndicatorKind } from "../../domain/indicator/indicator";
import { KIND_NAMES } from "../../domain/indicator/kindNames";
import { readKind } from "../../domain/indicator/readKind";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import { readText } from "./readText";

/**
 * The kind of an argument (类型参数), rule I; undefined where it is blank or omitted: then the target says what it is.
 *
 * @throws `#VALUE!` with the words that are known
 */
export function readKindArgument(argument: unknown): IndicatorKind | undefined {
  const text = readText(argument);
  if (text === "") return undefined;
  const kind = readKind(text);
  if (kind === null) throw invalidValue(functionErrorsZh.kindUnknown(text, Object.values(KIND_NAMES)));
  return kind;
}
