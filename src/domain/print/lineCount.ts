import { measuredText } from "./measuredText";
import { textWidth } from "./textWidth";
import { wrappedText } from "./wrappedText";

/**
 * How many lines a text takes in a column (折行数), its width in ems. Chinese breaks anywhere, numbers and words do not unless
 * they are wider than the column.
 *
 * @param gap between Chinese characters and digits or letters
 * @example
 * lineCount("不少于72亿元", 4) // => 2
 */
export function lineCount(text: string, width: number, gap = 0): number {
  if (!text.includes("\n") && textWidth(text, gap) <= width) return 1;
  return wrappedText(measuredText(text, undefined, gap), width).lines;
}
