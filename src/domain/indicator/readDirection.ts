import { DIRECTION_NAMES } from "./directionNames";
import type { Direction } from "./indicator";

const DIRECTION_OF_WORD: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["higher", "higher"],
  ["lower", "lower"],
  ["range", "range"],
  [DIRECTION_NAMES.higher, "higher"],
  [DIRECTION_NAMES.lower, "lower"],
  [DIRECTION_NAMES.range, "range"],
  ["正向指标", "higher"],
  ["逆向指标", "lower"],
  ["反向", "lower"],
  ["区间指标", "range"],
]);

/**
 * Direction of an indicator (指标方向) from the word in a cell: 正向, 逆向, 区间 or higher, lower, range.
 *
 * Width, case and surrounding spaces do not matter. Null where the word is no direction: the caller names the cell.
 *
 * @example
 * readDirection("逆向") // => "lower"
 * readDirection("higher") // => "higher"
 * readDirection("上") // => null
 */
export function readDirection(text: string): Direction | null {
  return DIRECTION_OF_WORD.get(text.normalize("NFKC").trim().toLowerCase()) ?? null;
}
