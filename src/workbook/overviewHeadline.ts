import type { PlanSummary, SummaryRate } from "../domain/summary/summary";
import { lineCount } from "../domain/print/lineCount";
import type { OverviewWords } from "../domain/summary/overviewWords";
import type { OverviewDraft } from "./overviewDraft";
import { overviewHeading } from "./overviewHeading";
import { OVERVIEW_COLUMNS, OVERVIEW_LOOK } from "./overviewLook";
import { PRINTED_SHARE } from "./printedShare";
import { overviewTable } from "./overviewTable";
import type { CellValue } from "./snapshot";

/** How the headline figures stand in the overview. */
export interface HeadlineStyle {
  readonly words: OverviewWords;
  /** The paragraph of the report. */
  readonly paragraph: string;
  /** Number format of the rates. */
  readonly numberFormat: string;
}

/** Adds the headline figures (总体情况) to the overview: counts, both rates with numerator and denominator, the paragraph. */
export function overviewHeadline(draft: OverviewDraft, summary: PlanSummary, style: HeadlineStyle): void {
  const { words, paragraph, numberFormat } = style;
  const { counts, name, reachedRate, halfwayRate } = summary;
  overviewHeading(draft, name ?? words.all);
  addParagraph(draft, paragraph);
  const { counts: heads } = words;
  const order = ["total", "reached", "behind", "annual", "unreported", "targetPending"] as const;
  overviewTable(draft, {
    headings: ["", ...order.map((count) => heads[count])],
    rows: [[name ?? words.all, ...order.map((count) => counts[count])]],
    numberFormat: "0",
    headerHeight: OVERVIEW_LOOK.lowHeaderHeight,
  });
  draft.add([], OVERVIEW_LOOK.spacer);
  overviewTable(draft, {
    headings: [words.rate, words.percent, words.fraction],
    rows: [
      [words.reachedRate, ...rateCells(reachedRate)],
      [words.halfwayRate, ...rateCells(halfwayRate)],
    ],
    numberFormat,
    headerHeight: OVERVIEW_LOOK.lowHeaderHeight,
  });
  draft.look({ row: draft.row - 2, column: 2, rows: 2, columns: 1 }, { numberFormat: "@", horizontal: "center" });
}

function rateCells({ percent, numerator, denominator }: SummaryRate): readonly CellValue[] {
  return [percent === null ? "" : Number(percent), `${numerator}/${denominator}`];
}

function addParagraph(draft: OverviewDraft, text: string): void {
  const { font: fontName, bodySize: fontSize, lineHeight, nameWidth, countWidth, chartColumnWidth } = OVERVIEW_LOOK;
  const width = nameWidth + 6 * countWidth + OVERVIEW_COLUMNS.charts * chartColumnWidth;
  const lines = lineCount(text, (width * PRINTED_SHARE) / fontSize);
  draft.addWide(text, lines * lineHeight + 6, {
    fontName,
    fontSize,
    wrap: true,
    horizontal: "left",
    vertical: "top",
    numberFormat: "@",
  });
}
