import { ICommandService } from "@univerjs/core";
import { ScrollToCellCommand } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";
import type { UniverBook } from "./univerBook";

/** Brings cells into view that a program selects, as Excel does; where a person clicks, the cell is in view anyway. */
export function uiFollowSelection(book: UniverBook, grid: Grid): void {
  const commands = book.injector.get(ICommandService);
  grid.onChange((change) => {
    if (change.kind !== "selection" || change.byUser) return;
    const { row, column } = change.block;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    // The sheet may have been activated in the same moment: it is drawn first.
    requestAnimationFrame(() => void commands.executeCommand(ScrollToCellCommand.id, { range }));
  });
}
