import type { OverviewDraft } from "./overviewDraft";
import { OVERVIEW_LOOK } from "./overviewLook";

/** Adds the heading of a part of the overview (小标题), after a little room. */
export function overviewHeading(draft: OverviewDraft, text: string): void {
  const { font: fontName, headingSize: fontSize, headingHeight, spacer } = OVERVIEW_LOOK;
  draft.startPart();
  if (draft.row > 0) draft.add([], spacer);
  draft.look(
    { row: draft.row, column: 0, rows: 1, columns: 1 },
    { fontName, fontSize, bold: true, vertical: "center" },
  );
  draft.add([text], headingHeight);
}
