import { OFFICIAL_PAGE } from "../domain/print/officialPage";
import { OFFICIAL_TYPE } from "../domain/print/officialType";

/** A font of official documents, and what stands in for it where it is not installed. */
export interface DocumentFont {
  readonly name: string;
  readonly substitutes: readonly string[];
  /** Serif faces are `roman`, the others `swiss`. */
  readonly family: "roman" | "swiss" | "modern";
}

const { label, title, header, body, pageNumber, lineHeight } = OFFICIAL_TYPE;

/** Fonts of official documents (公文字体), each with its substitutes. */
export const DOCUMENT_FONTS = {
  title: { name: title.font, substitutes: ["小标宋", "华文中宋", "宋体"], family: "roman" },
  label: { name: label.font, substitutes: ["SimHei", "微软雅黑"], family: "swiss" },
  header: { name: header.font, substitutes: ["SimHei", "微软雅黑"], family: "swiss" },
  body: { name: body.font, substitutes: ["仿宋", "FangSong", "华文仿宋"], family: "modern" },
  pageNumber: { name: pageNumber.font, substitutes: ["SimSun"], family: "roman" },
} as const satisfies Readonly<Record<string, DocumentFont>>;

/** Sizes of the annex in documents, in points. */
export const DOCUMENT_SIZES = {
  label: label.size,
  title: title.size,
  body: body.size,
  pageNumber: pageNumber.size,
  /** Heights of lines: label; title with its distances; unit line with its distance; table, in ems; notes, in ems. */
  labelLine: 24,
  titleLine: 42,
  headnoteLine: 15,
  lineHeight,
  /** Between Chinese characters and digits or letters, in ems: Word and Writer put it there by themselves. */
  gap: 0.25,
  noteLine: lineHeight + 0.2,
  aboveNotes: 4,
  /** Word wants a paragraph after the last table: as low as can be. */
  endLine: 1,
  lowestRow: 19,
  /** What a row keeps free above and below its lines together. */
  rowSpace: 2,
  headerRow: 23,
  /** Space that a cell keeps free at each side. */
  padding: 3,
  thickRule: 1.5,
  thinRule: 0.5,
} as const;

const { millimetres, pointsAMillimetre, textWidth, textHeight } = OFFICIAL_PAGE;

/** The page in points. */
export const DOCUMENT_PAGE = {
  width: millimetres.width * pointsAMillimetre,
  height: millimetres.height * pointsAMillimetre,
  top: millimetres.top * pointsAMillimetre,
  bottom: millimetres.bottom * pointsAMillimetre,
  left: millimetres.left * pointsAMillimetre,
  right: millimetres.right * pointsAMillimetre,
  footer: millimetres.footer * pointsAMillimetre,
  textWidth,
  textHeight,
} as const;
