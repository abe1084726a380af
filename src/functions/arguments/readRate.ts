import { Exact } from "../../domain/exact";
import { convertUnit } from "../../domain/unit/convertUnit";
import { functionErrorsZh, type ArgumentName } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import { readNumber } from "./readNumber";

/**
 * A rate from an argument (比率参数), in percent or points; null where it is blank or omitted. `4.4`, `4.4%`, `0.4个百分点` and `44‰`
 * are rates. An amount (`50亿元`) is none, and 1.79倍 may be a growth of 179 % or of 79 % (rules A2, T3).
 *
 * @throws `#VALUE!` for what is no rate, `#N/A` for `—`
 */
export function readRate(argument: unknown, name: ArgumentName): number | null {
  const given = readNumber(argument, name);
  if (given === null || given.unit === "") return given && given.value;
  const value = new Exact(given.value);
  const inPercent = given.unit === "倍" ? null : convertUnit(value, given.unit, "%");
  const rate = inPercent ?? convertUnit(value, given.unit, "个百分点");
  if (rate === null) throw invalidValue(functionErrorsZh.notRate(name, given.unit));
  return rate.toNumber();
}
