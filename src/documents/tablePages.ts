import type { FittedTable } from "../domain/print/fitTable";
import { lineCount } from "../domain/print/lineCount";
import { pageStarts, type PageStarts } from "../domain/print/pageStarts";
import type { AnnexParts } from "./annexParts";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";
import { rowHeights } from "./rowHeights";

const {
  labelLine,
  titleLine,
  headnoteLine,
  headerRow,
  thinRule,
  noteLine,
  aboveNotes,
  gap,
  endLine,
  body: size,
} = DOCUMENT_SIZES;

/**
 * Heights of the rows and where pages begin (分页), so that every page can say which group its rows belong to and notes never
 * stand on a page without rows.
 */
export function tablePages(parts: AnnexParts, layout: FittedTable): PageStarts {
  const { body, named } = rowHeights(parts, layout);
  const header = Array<number>(parts.columns.some(({ spanner }) => spanner !== undefined) ? 2 : 1).fill(
    headerRow + thinRule,
  );
  const paged = pageStarts(
    {
      head: [labelLine, titleLine, ...(parts.headnote === "" ? [] : [headnoteLine]), ...header],
      repeated: header.length,
      groups: parts.groups.map(({ rows }, at) => ({ rows: rows.length, named: named[at] ?? 0 })),
      body: body.map((height) => height + thinRule),
      notes: parts.footnotes.map(noteHeight),
    },
    DOCUMENT_PAGE.textHeight - endLine,
  );
  return { ...paged, body: paged.body.map((height) => height - thinRule) };
}

function noteHeight(note: string, at: number): number {
  return lineCount(note, DOCUMENT_PAGE.textWidth / size, gap) * size * noteLine + (at === 0 ? aboveNotes : 0);
}
