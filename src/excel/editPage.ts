import type { PageLayout } from "../workbook/edit";
import { addressOf } from "./addressOf";
import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

const ORIENTATION = { landscape: "Landscape", portrait: "Portrait" } as const;
const PAPER = { a4: "A4" } as const;
/** Of a centimetre. */
const MILLIMETERS = 10;
/** Scale in percent that leaves sizes as they are. */
const WHOLE = 100;

/** Queues the page set-up (rule X6): fitted to a number of pages in width, or printed in a scale with its own page breaks. */
export const editPage = {
  pageLayout(target: EditTarget, edit: EditOf<"pageLayout">): void {
    const sheet = target.sheet(edit.sheet);
    const page = sheet.pageLayout;
    const { layout } = edit;
    page.orientation = ORIENTATION[layout.orientation];
    page.paperSize = PAPER[layout.paper];
    page.setPrintMargins("Centimeters", inCentimeters(layout.margins));
    page.zoom = zoomOf(layout);
    page.centerHorizontally = layout.centerHorizontally;
    if (layout.printArea !== undefined) {
      page.setPrintArea(addressOf(layout.printArea));
    }
    if (layout.titleRows !== undefined) {
      page.setPrintTitleRows(`$${layout.titleRows.from + 1}:$${layout.titleRows.to + 1}`);
    }
    if (layout.firstPageNumber !== undefined) {
      page.firstPageNumber = layout.firstPageNumber;
    }
    if (layout.centerFooter !== undefined) {
      page.headersFooters.defaultForAllPages.centerFooter = layout.centerFooter;
    }
    if (layout.rowBreaks !== undefined) {
      setRowBreaks(sheet.horizontalPageBreaks, layout.rowBreaks);
    }
  },
};

function zoomOf({ fitToWidth, scale }: PageLayout): Excel.PageLayoutZoomOptions {
  return fitToWidth === undefined ? { scale: scale ?? WHOLE } : { horizontalFitToPages: fitToWidth };
}

/** A break before each of the rows, and no others. */
function setRowBreaks(breaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  breaks.removePageBreaks();
  rows.forEach((row) => breaks.add(`A${row + 1}`));
}

/** Office.js takes points, inches and centimetres, but not the millimetres of GB/T 9704. */
function inCentimeters({ top, bottom, left, right, header, footer }: PageLayout["margins"]): PageLayout["margins"] {
  return {
    top: top / MILLIMETERS,
    bottom: bottom / MILLIMETERS,
    left: left / MILLIMETERS,
    right: right / MILLIMETERS,
    header: header / MILLIMETERS,
    footer: footer / MILLIMETERS,
  };
}
