import type { Grid, GridChange } from "../grid/grid";

/** Remembers whether the workbook has changes that no file holds. */
export interface LeaveGuard {
  /** Says that a file with everything has been saved. */
  saved(): void;
}

/** What changes nothing that a file would hold. */
const HARMLESS: ReadonlySet<GridChange["kind"]> = new Set(["selection", "sheetActivated", "refused"] as const);

/**
 * Asks before the page is left or reloaded while the workbook holds something that was not downloaded,
 * whether a person typed it or the add-in wrote it. An empty workbook is left without a question.
 */
export function leaveGuard(grid: Pick<Grid, "onChange">): LeaveGuard {
  let unsaved = false;
  grid.onChange((change) => {
    if (!HARMLESS.has(change.kind)) unsaved = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  return {
    saved(): void {
      unsaved = false;
    },
  };
}
