import { ICommandService } from "@univerjs/core";
import {
  IEditorBridgeService,
  IRenderManagerService,
  ISheetSelectionRenderService,
  ScrollToCellCommand,
  SHEET_VIEWPORT_KEY,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";
import type { UniverBook } from "./univerBook";

/**
 * Brings cells into view that a program selects, as Excel does; where a person clicks, the cell is in view anyway. Either way
 * the editor of the cell is told in which pane it opens: the component only knows where somebody clicked last, and would
 * lose what is typed into a cell of another pane.
 */
export function uiFollowSelection(book: UniverBook, grid: Grid): void {
  const commands = book.injector.get(ICommandService);
  grid.onChange((change) => {
    if (change.kind !== "selection") return;
    const { row, column } = change.block;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    // The sheet may have been activated in the same moment: it is drawn first.
    requestAnimationFrame(() => {
      if (!change.byUser) void commands.executeCommand(ScrollToCellCommand.id, { range });
      requestAnimationFrame(() => openEditorIn(book, row, column));
    });
  });
}

/** The pane that a cell stands in becomes the one that the editor is placed by. */
function openEditorIn(book: UniverBook, row: number, column: number): void {
  const editor = book.injector.get(IEditorBridgeService);
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  if (!render || editor.isVisible().visible) return;
  const { xSplit, ySplit } = book.workbook.getActiveSheet().getFreeze();
  const pane = render.scene.getViewport(paneOf(row < ySplit, column < xSplit));
  if (!pane) return;
  Object.assign(render.with(ISheetSelectionRenderService), { _activeViewport: pane });
  editor.refreshEditCellState();
}

function paneOf(isAbove: boolean, isLeft: boolean): SHEET_VIEWPORT_KEY {
  if (isAbove) return isLeft ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  return isLeft ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}
