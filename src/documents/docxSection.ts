import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { AnnexParts } from "./annexParts";
import { docxParagraph } from "./docxParagraph";
import { docxTable } from "./docxTable";
import { DOCUMENT_FONTS, DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { emWidth } from "./emWidth";
import { twips } from "./twips";

/** One annex as a section of a Word document (附表一节), rules X2, X4 and X6: label, title, unit line, table, notes. */
export function docxSection(parts: AnnexParts): ISectionOptions {
  const { label, title, headnote, footnotes } = parts;
  const { body: size, labelLine, titleLine, headnoteLine, lineHeight } = DOCUMENT_SIZES;
  const { body: font } = DOCUMENT_FONTS;
  return {
    properties: { page: { size: PAGE_SIZE, margin: MARGINS } },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      docxParagraph(label, { font: DOCUMENT_FONTS.label, size: DOCUMENT_SIZES.label, line: labelLine, align: "left" }),
      docxParagraph(title, {
        font: DOCUMENT_FONTS.title,
        size: titleSize(title),
        align: "center",
        line: titleLine,
      }),
      ...(headnote === "" ? [] : [docxParagraph(headnote, { font, size, line: headnoteLine, align: "right" })]),
      docxTable(parts),
      ...footnotes.map((note, at) =>
        docxParagraph(note, { font, size, line: size * (lineHeight + 0.2), align: "left", before: at === 0 ? 4 : 0 }),
      ),
    ],
  };
}

/** The standing page; the orientation lays it on its side. */
const PAGE_SIZE = {
  width: twips(DOCUMENT_PAGE.height),
  height: twips(DOCUMENT_PAGE.width),
  orientation: PageOrientation.LANDSCAPE,
};

const MARGINS = {
  top: twips(DOCUMENT_PAGE.top),
  bottom: twips(DOCUMENT_PAGE.bottom),
  left: twips(DOCUMENT_PAGE.left),
  right: twips(DOCUMENT_PAGE.right),
  header: twips(DOCUMENT_PAGE.footer),
  footer: twips(DOCUMENT_PAGE.footer),
};

/** 二号 where the title fits on one line, smaller where it is longer than the page is wide. */
function titleSize(title: string): number {
  const fitting = Math.floor((DOCUMENT_PAGE.textWidth - 10) / Math.max(1, emWidth(title)));
  return Math.max(DOCUMENT_SIZES.smallestTitle, Math.min(DOCUMENT_SIZES.title, fitting));
}

/** `— 1 —`, as GB/T 9704 has it. */
function pageNumber(): Paragraph {
  const { name } = DOCUMENT_FONTS.pageNumber;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        font: { ascii: name, hAnsi: name, eastAsia: name, hint: "eastAsia" },
        size: DOCUMENT_SIZES.pageNumber * 2,
        children: ["— ", PageNumber.CURRENT, " —"],
      }),
    ],
  });
}
