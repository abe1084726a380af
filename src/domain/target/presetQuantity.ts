import { quantityOf } from "./quantityOf";
import type { Quantity } from "./token";

const TWICE = quantityOf(2, "倍", "multiple");

/** Words that are a number in themselves. Longer words stand before shorter ones that they begin with. */
const PRESETS: readonly (readonly [string, Quantity])[] = [
  ["零增长", quantityOf(0, "%", "growth")],
  ["正增长", { ...quantityOf(0, "%", "growth"), bound: "above" }],
  ["负增长", { ...quantityOf(0, "%", "growth"), bound: "below" }],
  ["倍增", TWICE],
  ["翻番", TWICE],
  ["减半", quantityOf(50, "%", "reduction")],
  ["一半", quantityOf(50, "%")],
  ["半数", quantityOf(50, "%")],
  ["两位数", { ...quantityOf(10, "%"), bound: "atLeast" }],
];

/** A number word and where it ends. */
export interface PresetWord {
  readonly quantity: Quantity;
  readonly end: number;
}

/**
 * Words that are a number in themselves (rule T1): 零增长 is growth of 0 %, 翻番 twice last year, 两位数 at least 10 %.
 * Null where none begins at the place.
 *
 * @example
 * presetQuantity("正增长", 0)?.quantity.bound // => "above"
 */
export function presetQuantity(text: string, at: number): PresetWord | null {
  for (const [word, quantity] of PRESETS) {
    if (text.startsWith(word, at)) return { quantity, end: at + word.length };
  }
  return null;
}
