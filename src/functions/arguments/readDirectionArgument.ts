import { DIRECTION_NAMES } from "../../domain/indicator/directionNames";
import type { Direction } from "../../domain/indicator/indicator";
import { readDirection } from "../../domain/indicator/readDirection";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import { readText } from "./readText";

/**
 * The direction of an argument (方向参数), rule I; undefined where it is blank or omitted: then the target's words decide.
 *
 * @throws `#VALUE!` with the words that are known
 */
export function readDirectionArgument(argument: unknown): Direction | undefined {
  const text = readText(argument);
  if (text === "") return undefined;
  const direction = readDirection(text);
  if (direction === null) throw invalidValue(functionErrorsZh.directionUnknown(text, Object.values(DIRECTION_NAMES)));
  return direction;
}
