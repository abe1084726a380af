import { Exact } from "../domain/exact";
import { convertUnit } from "../domain/unit/convertUnit";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { invalidValue } from "./arguments/invalidValue";
import { numberOf } from "./arguments/numberOf";
import { readText } from "./arguments/readText";
import { requireNumber } from "./arguments/requireNumber";

/**
 * 换算计量单位，如万元换算为亿元。不能换算的单位（如 家 和 万元）给出 #VALUE!。
 * @remarks Converts between commensurable units, exactly (rule T5).
 * @customfunction CONVERT
 * @param value 数值：要换算的数。
 * @param from 原单位：如 万元。
 * @param to 新单位：如 亿元。
 * @returns 换算后的数。
 */
export function convert(value: unknown, from: unknown, to: unknown): number {
  const [fromUnit, toUnit] = [readText(from), readText(to)];
  const number = requireNumber(value, "value", fromUnit);
  const converted = convertUnit(new Exact(number.value), fromUnit, toUnit);
  if (converted === null) throw invalidValue(functionErrorsZh.unitsDiffer(fromUnit, toUnit));
  return numberOf(converted);
}
