import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";
import { readNumber } from "./readNumber";

/** Decimals that a schema may name. */
const MOST_DECIMALS = 8;

/**
 * The decimals of an argument (小数位数参数), rule R2; undefined where it is blank or omitted: then amounts are judged as they
 * are.
 *
 * @throws `#VALUE!` for anything but a whole number from 0 to 8
 */
export function readDecimalsArgument(argument: unknown): number | undefined {
  const decimals = readNumber(argument, "decimals")?.value;
  if (decimals === undefined) return undefined;
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  throw invalidValue(functionErrorsZh.decimalsUnusable(String(cellOf(argument))));
}
