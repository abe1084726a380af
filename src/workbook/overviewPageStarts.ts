import type { OverviewSheet } from "./overviewSheet";

/**
 * Rows before which a new page begins (概览分页), counted from 0: a part that the page has no room for goes to the next one as a
 * whole, so that no table and no chart is cut; one that is higher than a page begins a page.
 *
 * @param height of a page in points of the sheet
 */
export function overviewPageStarts({ heights, parts }: OverviewSheet, height: number): readonly number[] {
  const starts: number[] = [];
  let used = sum(heights.slice(0, parts[0] ?? heights.length));
  parts.forEach((row, at) => {
    const part = sum(heights.slice(row, parts[at + 1] ?? heights.length));
    if (at > 0 && used + part > height) {
      starts.push(row);
      used = 0;
    }
    used += part;
    while (used > height) used -= height;
  });
  return starts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
