import { measuredText } from "./measuredText";
import { textWidth } from "./textWidth";
import { wrappedText } from "./wrappedText";

/**
 * How many lines a text takes in a column (折行数), both measured in ems. Chinese breaks anywhere, numbers and words do not
 * unless they are wider than the column.
 */
export function lineCount(text: string, width: number): number {
  if (!text.includes("\n") && textWidth(text) <= width) return 1;
  return wrappedText(measuredText(text), width).lines;
}
