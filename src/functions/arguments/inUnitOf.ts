import { Exact } from "../../domain/exact";
import { convertUnit } from "../../domain/unit/convertUnit";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import type { GivenNumber } from "./readNumber";

/**
 * A number in the unit of another (换算到同一单位), rule T5: 10000万元 beside 1.2亿元 is 1. Where one of them has no unit written,
 * it is taken to have the other's.
 *
 * @throws `#VALUE!` where the units cannot be converted
 */
export function inUnitOf(other: GivenNumber, given: GivenNumber): number {
  if (given.unit === "" || other.unit === "" || given.unit === other.unit) return given.value;
  const converted = convertUnit(new Exact(given.value), given.unit, other.unit);
  if (converted === null) throw invalidValue(functionErrorsZh.figureUnits(given.unit, other.unit));
  return converted.toNumber();
}
