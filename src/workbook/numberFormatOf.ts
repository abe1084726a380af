import type { ColumnLayout } from "./columnLayout";

/**
 * Number format of a column's cells (数字格式), in en-US notation: text stays text, shares print as percent, a figure
 * prints with the decimals of its indicator where they are known.
 */
export function numberFormatOf(show: ColumnLayout["show"], decimals: number | undefined): string {
  switch (show) {
    case "text":
      return "@";
    case "share":
      return "0.0%";
    case "rate":
      return "0.0#";
    case "points":
      return "0.0";
    case "figure":
      return decimals === undefined ? "General" : decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
    default:
      return "General";
  }
}
