import { OFFICIAL_PAGE } from "../domain/print/officialPage";
import { OFFICIAL_TYPE } from "../domain/print/officialType";

const { label, title, header, body, lineHeight } = OFFICIAL_TYPE;

/** How the annex looks in a sheet (附表样式, rule X6): fonts and sizes of official documents; sizes in points. */
export const ANNEX_LOOK = {
  labelFont: label.font,
  labelSize: label.size,
  titleFont: title.font,
  headerFont: header.font,
  bodyFont: body.font,
  bodySize: body.size,
  codeSize: 8,
  codeColor: "#A6A6A6",
  labelHeight: 24,
  titleHeight: 42,
  headnoteHeight: 20.25,
  spacerHeight: 6,
  headerRowHeight: 23.25,
  lowestRow: 19.5,
  /** Height of a line of text, in ems. */
  lineHeight,
  /** Space that a cell keeps free at its left and right together, and above and below together. */
  paddingWidth: 5,
  paddingHeight: 6,
  codeColumnWidth: 90,
  /** What one step of indent takes, at most. */
  indentWidth: 9,
} as const;

const { top, bottom, left, right, header: headerMargin, footer } = OFFICIAL_PAGE.millimetres;

/** The page as sheets have it: margins in millimetres, its text block in points. */
export const ANNEX_PAGE = {
  margins: { top, bottom, left, right, header: headerMargin, footer },
  textWidth: OFFICIAL_PAGE.textWidth,
  textHeight: OFFICIAL_PAGE.textHeight,
  footer: "— &P —",
} as const;
