/** How the annex looks (附表样式, rule X6): fonts and sizes of official documents; sizes in points. */
export const ANNEX_LOOK = {
  labelFont: "黑体",
  /** 三号. */
  labelSize: 16,
  titleFont: "方正小标宋简体",
  /** 二号. */
  titleSize: 22,
  headerFont: "黑体",
  bodyFont: "仿宋_GB2312",
  /** 小五: thirteen columns of the default annex fit the page in it. */
  bodySize: 9,
  codeSize: 8,
  codeColor: "#A6A6A6",
  labelHeight: 24,
  titleHeight: 42,
  headnoteHeight: 20.25,
  spacerHeight: 6,
  headerRowHeight: 23.25,
  lowestRow: 19.5,
  /** Height of a line of text, in ems. */
  lineHeight: 1.4,
  /** Space that a cell keeps free at its left and right together, and above and below together. */
  paddingWidth: 5,
  paddingHeight: 6,
  codeColumnWidth: 90,
  /** What one step of indent takes, at most. */
  indentWidth: 9,
} as const;

const POINTS_A_MILLIMETRE = 72 / 25.4;

/**
 * The page (GB/T 9704): A4 with a text block of 156 × 225 mm, lying on its side with the head of the table at the binding
 * edge. Of the standing page's margins (top 37, binding 28, outer 26, bottom 35 mm) the binding edge is now above.
 */
export const ANNEX_PAGE = {
  margins: { top: 28, bottom: 26, left: 35, right: 37, header: 15, footer: 15 },
  textWidth: 225 * POINTS_A_MILLIMETRE,
  textHeight: 156 * POINTS_A_MILLIMETRE,
  footer: "— &P —",
} as const;
