import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Box } from "./chartBars";
import type { CellBlock } from "./gridSnapshot";
import type { UniverBook } from "./univerBook";

/** The component's scroll bars lie on the canvas, over the cells. */
const SCROLL_BAR = 12;

/** Where things are on the component's canvas, in its pixels. */
export interface CellPlaces {
  /** The canvas itself. */
  readonly canvas: HTMLCanvasElement;
  /** The cells that scroll: all but headings and frozen panes. */
  readonly scrolling: Box;
  /** All cells: all but headings. */
  readonly cells: Box;
  /** Whether the block begins in a frozen pane. */
  isFrozen(block: CellBlock): boolean;
  boxOf(block: CellBlock): Box;
}

/** Finds out where the cells of the active sheet are now; undefined while the component has drawn nothing. */
export function uiCellPlaces(book: UniverBook): CellPlaces | undefined {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement();
  const { width, height } = canvas.getBoundingClientRect();
  const { xSplit, ySplit } = book.workbook.getActiveSheet().getFreeze();
  const inner = (left: number, top: number): Box => ({
    left,
    top,
    width: width - left - SCROLL_BAR,
    height: height - top - SCROLL_BAR,
  });
  const x = (at: number, column: number): number => (at - (column < xSplit ? 0 : view.viewportScrollX)) * scaleX;
  const y = (at: number, row: number): number => (at - (row < ySplit ? 0 : view.viewportScrollY)) * scaleY;
  return {
    canvas,
    scrolling: inner(view.left * scaleX, view.top * scaleY),
    cells: inner(skeleton.rowHeaderWidth * scaleX, skeleton.columnHeaderHeight * scaleY),
    isFrozen: ({ row, column }) => row < ySplit || column < xSplit,
    boxOf({ row, column, rows, columns }): Box {
      const first = skeleton.getNoMergeCellWithCoordByIndex(row, column);
      const last = skeleton.getNoMergeCellWithCoordByIndex(row + rows - 1, column + columns - 1);
      return {
        left: x(first.startX, column),
        top: y(first.startY, row),
        width: (last.endX - first.startX) * scaleX,
        height: (last.endY - first.startY) * scaleY,
      };
    },
  };
}
