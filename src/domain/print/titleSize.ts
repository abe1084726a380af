import { OFFICIAL_TYPE } from "./officialType";
import { textWidth } from "./textWidth";

/**
 * Size of a title in points (标题字号): 二号 where it fits on one line, smaller where it is longer than the page is wide.
 *
 * @param room width of the line in points
 * @param gap between Chinese characters and digits or letters, in ems
 * @example
 * titleSize("××区计划执行情况表", 600) // => 22
 * titleSize("字".repeat(30), 600) // => 20
 */
export function titleSize(title: string, room: number, gap = 0): number {
  const { size, smallest } = OFFICIAL_TYPE.title;
  return Math.max(smallest, Math.min(size, Math.floor(room / Math.max(1, textWidth(title, gap)))));
}
