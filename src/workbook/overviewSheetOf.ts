import type { Overview, OverviewBlock } from "../domain/summary/overview";
import type { OverviewWords } from "../domain/summary/overviewWords";
import type { PlanSummary } from "../domain/summary/summary";
import { numberFormatOf } from "./numberFormatOf";
import { overviewBars } from "./overviewBars";
import { overviewCounts } from "./overviewCounts";
import { OverviewDraft } from "./overviewDraft";
import { overviewHeadline } from "./overviewHeadline";
import { OVERVIEW_LOOK } from "./overviewLook";
import { overviewMark } from "./overviewMark";
import type { OverviewSheet } from "./overviewSheet";

/** The words of the overview, and what makes the report's paragraph. */
export interface OverviewTexts {
  readonly overview: OverviewWords;
  summary(summary: PlanSummary): string;
}

/**
 * Puts the overview together as a sheet (编排概览): title, the notice that the sheet is the program's, and for each annex the
 * headline figures, completion against elapsed time, statuses by group and by agency, each as a table with its chart beside.
 *
 * @param name of the sheet that the charts look at
 */
export function overviewSheetOf(name: string, overview: Overview, texts: OverviewTexts): OverviewSheet {
  const { font: fontName, titleSize, titleHeight, bodySize, hintColor, rowHeight } = OVERVIEW_LOOK;
  const { overview: words } = texts;
  const draft = new OverviewDraft(name);
  const title = words.title(overview.region, overview.period);
  draft.addWide(title, titleHeight, { fontName, fontSize: titleSize, bold: true, vertical: "center" });
  draft.addWide(words.notice, rowHeight, { fontName, fontSize: bodySize, color: hintColor, vertical: "center" });
  overview.blocks.forEach((block, at) => addBlock(draft, block, { texts, at: at + 1, decimals: overview.decimals }));
  return draft.finish((cells) =>
    overviewMark(cells.flatMap((line, row) => line.map((value, column) => ({ row, column, value })))),
  );
}

interface BlockStyle {
  readonly texts: OverviewTexts;
  /** Number of the block, from 1. */
  readonly at: number;
  readonly decimals: number;
}

function addBlock(draft: OverviewDraft, block: OverviewBlock, { texts, at, decimals }: BlockStyle): void {
  const { overview: words } = texts;
  const { summary, bars, groups, agencies } = block;
  const numberFormat = numberFormatOf("figure", decimals);
  overviewHeadline(draft, summary, { words, paragraph: texts.summary(summary), numberFormat });
  overviewBars(draft, bars, { words, numberFormat, chartName: `概览完成率${at}` });
  const counts = {
    words: words.counts,
    noName: words.noName,
    mostBehind: (shown: number, total: number) => words.mostBehind(shown, total),
  };
  overviewCounts(draft, groups, {
    ...counts,
    title: words.byGroup,
    names: words.group,
    chartName: `概览类别${at}`,
  });
  overviewCounts(draft, agencies, {
    ...counts,
    title: words.byAgency,
    names: words.agency,
    chartName: `概览责任单位${at}`,
  });
}
