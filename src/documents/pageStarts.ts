import type { AnnexParts } from "./annexParts";
import { DOCUMENT_PAGE, DOCUMENT_SIZES } from "./documentLook";

/** What a page may be over its height before a row is taken to the next one, in points. */
const SPARE = 2;

/**
 * The rows of the body with which a page begins (分页), worked out from their heights, so that every page can say which group
 * its rows belong to. A program with wider fonts may break a row earlier; then the name stands one row further down.
 */
export function pageStarts(parts: AnnexParts, heights: readonly number[]): ReadonlySet<number> {
  const { headerRow, labelLine, titleLine, headnoteLine, thinRule } = DOCUMENT_SIZES;
  const header = headerRow * (parts.columns.some(({ spanner }) => spanner !== undefined) ? 2 : 1);
  const head = labelLine + titleLine + (parts.headnote === "" ? 0 : headnoteLine);
  const starts = new Set<number>();
  let left = DOCUMENT_PAGE.textHeight - head - header;
  heights.forEach((height, at) => {
    if (height > left + SPARE) {
      starts.add(at);
      left = DOCUMENT_PAGE.textHeight - header;
    }
    left -= height + thinRule;
  });
  return starts;
}
