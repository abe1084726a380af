import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { FittedTable } from "../domain/print/fitTable";
import { titleSize } from "../domain/print/titleSize";
import type { AnnexParts } from "./annexParts";
import { docxParagraph } from "./docxParagraph";
import { docxTable } from "./docxTable";
import { DOCUMENT_FONTS, DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { twips } from "./twips";

/** What the title has of the width of the text block, in points: a font that stands in may be a little wider. */
const TITLE_WIDTH = DOCUMENT_PAGE.textWidth - 10;

/** One annex as a section of a Word document (附表一节), rules X2, X4 and X6: label, title, unit line, table, notes. */
export function docxSection(parts: AnnexParts, layout: FittedTable): ISectionOptions {
  const { label, title, headnote } = parts;
  return {
    properties: { page: { size: PAGE_SIZE, margin: MARGINS } },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      docxParagraph(label, { style: "AnnexLabel", keepNext: true }),
      docxParagraph(title, {
        style: "AnnexTitle",
        size: titleSize(title, TITLE_WIDTH, DOCUMENT_SIZES.gap),
        keepNext: true,
      }),
      ...(headnote === "" ? [] : [docxParagraph(headnote, { style: "AnnexHeadnote", keepNext: true })]),
      docxTable(parts, layout),
      docxParagraph("", { style: "AnnexEnd" }),
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
