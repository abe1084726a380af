import { lineCount } from "./lineCount";
import type { PrintColumn } from "./printTable";
import { textWidth } from "./textWidth";

/** A heading may take as many lines as two header rows hold; under a spanner it has one row. */
const MOST_LINES = 3;
const NARROWEST = 2;
const STEP = 0.1;

/**
 * The narrowest width in ems in which a heading takes no more lines than the header has room for (表头最窄宽度).
 *
 * @example
 * headingWidth({ role: "agency", heading: "责任单位" }, 0) // => 2
 * headingWidth({ role: "actual", heading: "完成值", spanner: "1—6月" }, 0) // => 3
 */
export function headingWidth({ heading, spanner }: PrintColumn, gap: number): number {
  const mostLines = spanner === undefined ? MOST_LINES : 1;
  const whole = Math.max(...heading.split("\n").map((line) => textWidth(line, gap)));
  let width = Math.min(NARROWEST, whole);
  while (width < whole && lineCount(heading, width, gap) > mostLines) width = Math.min(whole, width + STEP);
  return width;
}
