import type { HeaderFooter, PageSetup as FilePageSetup, PaperSize } from "hucre";
import type { HeaderFooterTexts, PageSetup } from "../grid/gridSnapshot";

const PAPER_SIZES: readonly PaperSize[] = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"];

/** Files measure margins in inches, the snapshot in points. */
function inches(points: number): number {
  return Math.round((points / 72) * 10000) / 10000;
}

/** The three parts of a header or footer as one text with Excel's position codes. */
function partsOf(texts: HeaderFooterTexts): string | undefined {
  const parts: readonly (readonly [string, string])[] = [
    ["&L", texts.left],
    ["&C", texts.center],
    ["&R", texts.right],
  ];
  const text = parts.map(([code, part]) => (part === "" ? "" : code + part)).join("");
  return text === "" ? undefined : text;
}

/** How the sheet is scaled to its pages; 0 pages tall is as many as needed. */
function scaleOf(zoom: PageSetup["zoom"]): Partial<FilePageSetup> {
  if (zoom.fitToWidth === undefined && zoom.fitToHeight === undefined) {
    return { scale: zoom.scale };
  }
  return { fitToPage: true, fitToWidth: zoom.fitToWidth ?? 0, fitToHeight: zoom.fitToHeight ?? 0 };
}

/**
 * Page set-up, header and footer in the words of the file writer. Print area and titles are defined names
 * and come from `printNames`.
 */
export function filePage(page: PageSetup): { readonly pageSetup: FilePageSetup; readonly headerFooter: HeaderFooter } {
  return {
    pageSetup: {
      paperSize: PAPER_SIZES.find((size) => size === page.paperSize),
      orientation: page.orientation,
      ...scaleOf(page.zoom),
      margins: {
        top: inches(page.topMargin),
        bottom: inches(page.bottomMargin),
        left: inches(page.leftMargin),
        right: inches(page.rightMargin),
        header: inches(page.headerMargin),
        footer: inches(page.footerMargin),
      },
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
    },
    headerFooter: { oddHeader: partsOf(page.headers), oddFooter: partsOf(page.footers) },
  };
}
