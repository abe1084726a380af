import type { RoundingMode } from "../../domain/rounding/roundingMode";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import { readText } from "./readText";

const MODE_OF_WORD: ReadonlyMap<string, RoundingMode> = new Map<string, RoundingMode>([
  ["", "halfUp"],
  ["四舍五入", "halfUp"],
  ["halfup", "halfUp"],
  ["五成双", "halfEven"],
  ["四舍六入五成双", "halfEven"],
  ["四舍六入", "halfEven"],
  ["gb/t 8170", "halfEven"],
  ["gb/t8170", "halfEven"],
  ["halfeven", "halfEven"],
  ["截尾", "truncate"],
  ["截断", "truncate"],
  ["去尾", "truncate"],
  ["truncate", "truncate"],
]);

/**
 * The rounding mode of an argument (修约方式参数), rule R1; 四舍五入 where it is blank or omitted.
 *
 * @throws `#VALUE!` for another word
 */
export function readRoundingMode(argument: unknown): RoundingMode {
  const text = readText(argument);
  const mode = MODE_OF_WORD.get(text.toLowerCase());
  if (!mode) throw invalidValue(functionErrorsZh.modeUnknown(text));
  return mode;
}
