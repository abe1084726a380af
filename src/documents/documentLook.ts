/** A font of official documents, and what stands in for it where it is not installed. */
export interface DocumentFont {
  readonly name: string;
  readonly substitutes: readonly string[];
  /** Serif faces are `roman`, the others `swiss`. */
  readonly family: "roman" | "swiss" | "modern";
}

/** Fonts of official documents (公文字体, GB/T 9704), each with its substitutes. */
export const DOCUMENT_FONTS = {
  title: { name: "方正小标宋简体", substitutes: ["小标宋", "华文中宋", "宋体"], family: "roman" },
  label: { name: "黑体", substitutes: ["SimHei", "微软雅黑"], family: "swiss" },
  header: { name: "黑体", substitutes: ["SimHei", "微软雅黑"], family: "swiss" },
  body: { name: "仿宋_GB2312", substitutes: ["仿宋", "FangSong", "华文仿宋"], family: "modern" },
  pageNumber: { name: "宋体", substitutes: ["SimSun"], family: "roman" },
} as const satisfies Readonly<Record<string, DocumentFont>>;

/** Sizes of the annex in points, the same as on the sheet: 三号 label, 二号 title, 小五 table, 四号 page number. */
export const DOCUMENT_SIZES = {
  label: 16,
  title: 22,
  smallestTitle: 16,
  body: 9,
  pageNumber: 14,
  /** Heights of lines: label; title with its distances; unit line with its distance; table, in ems. */
  labelLine: 24,
  titleLine: 42,
  headnoteLine: 15,
  lineHeight: 1.4,
  lowestRow: 19,
  headerRow: 23,
  /** Space that a cell keeps free at each side. */
  padding: 3,
  thickRule: 1.5,
  thinRule: 0.5,
} as const;

const POINTS_A_MILLIMETRE = 72 / 25.4;

/**
 * The page (GB/T 9704) in points: A4 with a text block of 156 × 225 mm, lying on its side with the head of the table at the
 * binding edge: 28 mm above, 26 below, 35 left, 37 right.
 */
export const DOCUMENT_PAGE = {
  width: 297 * POINTS_A_MILLIMETRE,
  height: 210 * POINTS_A_MILLIMETRE,
  top: 28 * POINTS_A_MILLIMETRE,
  bottom: 26 * POINTS_A_MILLIMETRE,
  left: 35 * POINTS_A_MILLIMETRE,
  right: 37 * POINTS_A_MILLIMETRE,
  footer: 15 * POINTS_A_MILLIMETRE,
  textWidth: 225 * POINTS_A_MILLIMETRE,
  textHeight: 156 * POINTS_A_MILLIMETRE,
} as const;
