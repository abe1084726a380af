import { error } from "../../domain/problem";
import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { problemTextZh } from "../../wording/zhCN/problemTextZh";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";

/**
 * A target as it stands in its cell (目标参数): text as adopted, or a number; null where it is blank.
 *
 * @throws `#VALUE!` for TRUE and FALSE
 */
export function readTargetArgument(argument: unknown, name: ArgumentName = "target"): string | number | null {
  const cell = cellOf(argument);
  if (typeof cell !== "boolean") return cell;
  const facts = { text: String(cell).toUpperCase() };
  throw invalidValue(problemTextZh(error("numberUnreadable", functionErrorsZh.argument(name), facts)));
}
