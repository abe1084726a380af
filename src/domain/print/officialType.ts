/**
 * Fonts and sizes of official documents (公文字体字号, GB/T 9704), rule X6; sizes in points. The table is set in 小五, in which the
 * thirteen columns of the default annex fit the page.
 */
export const OFFICIAL_TYPE = {
  /** 附表, at the top left: 三号. */
  label: { font: "黑体", size: 16 },
  /** 二号, and never smaller than 三号. */
  title: { font: "方正小标宋简体", size: 22, smallest: 16 },
  header: { font: "黑体", size: 9 },
  body: { font: "仿宋_GB2312", size: 9 },
  /** 四号. */
  pageNumber: { font: "宋体", size: 14 },
  /** Height of a line of the table, in ems. */
  lineHeight: 1.4,
} as const;
