import { Exact } from "../domain/exact";
import { roundTo } from "../domain/rounding/roundTo";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { invalidValue } from "./arguments/invalidValue";
import { numberOf } from "./arguments/numberOf";
import { readNumber } from "./arguments/readNumber";
import { readRoundingMode } from "./arguments/readRoundingMode";
import { requireNumber } from "./arguments/requireNumber";

/** Digits that a number in a cell can have. */
const MOST_DIGITS = 15;

/**
 * 按十进制修约，只修约一次。四舍五入；五成双即 GB/T 8170 四舍六入五成双；截尾即只舍不入。
 * @remarks Rounds the exact decimal once (rule R1): half away from zero, half to even, or truncation.
 * @customfunction ROUND
 * @param value 数值：要修约的数。
 * @param digits 小数位数：保留几位小数；-1 修约到十位。
 * @param [mode] 修约方式：四舍五入（默认）、五成双、截尾。
 * @returns 修约后的数。
 */
export function round(value: unknown, digits: unknown, mode?: unknown): number {
  const number = requireNumber(value, "value").value;
  const kept = readNumber(digits, "digits")?.value ?? 0;
  if (!Number.isInteger(kept) || Math.abs(kept) > MOST_DIGITS) {
    throw invalidValue(functionErrorsZh.digitsOutOfRange(String(kept)));
  }
  return numberOf(roundTo(new Exact(number), kept, readRoundingMode(mode)));
}
