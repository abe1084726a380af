import type { SheetContent } from "../../../src/workbench/grid/gridSnapshot";

const noTexts = { left: "", center: "", right: "" };

/** How an annex is printed (rule X6), but for what depends on its rows. Lengths in points: 37, 28 and 26 mm. */
export const ANNEX_PAGE: SheetContent["extras"]["page"] = {
  orientation: "landscape",
  paperSize: "a4",
  topMargin: 104.88,
  bottomMargin: 79.37,
  leftMargin: 79.37,
  rightMargin: 73.7,
  headerMargin: 36,
  footerMargin: 36,
  centerHorizontally: true,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  zoom: { fitToWidth: 1 },
  headers: noTexts,
  footers: { ...noTexts, center: "第 &P 页 共 &N 页" },
};
