import type { HeaderFooterTexts, PageSetup } from "../grid/gridSnapshot";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

/** Numbers of paper sizes in files (ECMA-376, 18.3.1.63), by Excel's name in lower camel case. */
const PAPER_SIZES: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  ledger: 4,
  legal: 5,
  statement: 6,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
  folio: 14,
};

/** Longest header or footer that Excel opens. */
const LONGEST_TEXT = 255;
/** Numbers of the last row and column of a sheet, from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Files measure margins in inches, the snapshot in points. */
function inches(points: number): number {
  return Math.round((points / 72) * 10000) / 10000;
}

/** The three parts of a header or footer as one text with Excel's position codes. */
function partsOf(name: string, texts: HeaderFooterTexts): string {
  const parts: readonly (readonly [string, string])[] = [
    ["&L", texts.left],
    ["&C", texts.center],
    ["&R", texts.right],
  ];
  const text = parts.map(([code, part]) => (part === "" ? "" : code + part)).join("");
  return text === "" ? "" : `${xmlElement(name, {}, xmlText(text.slice(0, LONGEST_TEXT)))}`;
}

/** How the sheet is scaled to its pages; 0 pages tall is as many as needed. */
function scaleOf({ scale, fitToWidth, fitToHeight }: PageSetup["zoom"]): Readonly<Record<string, number | undefined>> {
  return fitToWidth === undefined && fitToHeight === undefined
    ? { scale }
    : { fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 };
}

function optionsOf(page: PageSetup): string {
  const options = {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    headings: page.printHeadings || undefined,
    gridLines: page.printGridlines || undefined,
  };
  return Object.values(options).some(Boolean) ? xmlElement("printOptions", options) : "";
}

function breaksOf(name: "rowBreaks" | "colBreaks", lines: readonly number[] = [], max: number): string {
  const before = [...new Set(lines)].filter((line) => line > 0).sort((one, other) => one - other);
  const breaks = before.map((id) => xmlElement("brk", { id, max, man: true }));
  return breaks.length === 0
    ? ""
    : xmlElement(name, { count: breaks.length, manualBreakCount: breaks.length }, ...breaks);
}

/**
 * Page set-up, header, footer and page breaks in the order of a sheet's XML. Print area and titles are defined names
 * and come from `reservedNames`.
 */
export function filePage(page: PageSetup): string {
  const { firstPageNumber } = page;
  const margins = {
    left: inches(page.leftMargin),
    right: inches(page.rightMargin),
    top: inches(page.topMargin),
    bottom: inches(page.bottomMargin),
    header: inches(page.headerMargin),
    footer: inches(page.footerMargin),
  };
  const setup = {
    paperSize: PAPER_SIZES[page.paperSize],
    ...scaleOf(page.zoom),
    firstPageNumber,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || undefined,
    useFirstPageNumber: firstPageNumber === undefined ? undefined : true,
  };
  const texts = partsOf("oddHeader", page.headers) + partsOf("oddFooter", page.footers);
  return [
    optionsOf(page),
    xmlElement("pageMargins", margins),
    xmlElement("pageSetup", setup),
    texts === "" ? "" : xmlElement("headerFooter", {}, texts),
    breaksOf("rowBreaks", page.rowBreaks, LAST_COLUMN),
    breaksOf("colBreaks", page.columnBreaks, LAST_ROW),
  ].join("");
}
