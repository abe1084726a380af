import { HoverManagerService } from "@univerjs/preset-sheets-core";
import type { Box } from "./chartBars";
import type { Grid } from "./grid";
import type { CellBlock, CellComment } from "./gridSnapshot";
import type { CellPlaces } from "./uiCellPlaces";
import { uiCellPlaces } from "./uiCellPlaces";
import type { Layers } from "./uiLayers";
import type { UniverBook } from "./univerBook";

/** Comments of the active sheet on the page. */
export interface CommentViews {
  /** Puts a red corner on every cell that has a comment. */
  show(places: CellPlaces): void;
}

/** Side of the corner, and how far the box stands from its cell, in pixels. */
const CORNER = 7;
const GAP = 8;

/** Shows corners in the layers, and the comment of the cell that is pointed at in a box beside it. */
export function uiComments(book: UniverBook, grid: Grid, layers: Layers): CommentViews {
  let corners: HTMLElement[] = [];
  const box = document.createElement("div");
  box.className = "wb-comment";
  box.setAttribute("role", "note");
  box.hidden = true;
  const point = (row: number, column: number): void => {
    const comment = grid.parts(grid.activeSheet()).comments.find((each) => each.row === row && each.column === column);
    const places = comment && uiCellPlaces(book);
    box.hidden = !places;
    if (places) showBox(box, comment, places, layers);
  };
  book.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    if (hovered) point(hovered.location.row, hovered.location.col);
    else box.hidden = true;
  });
  return {
    show(places): void {
      for (const corner of corners) corner.remove();
      corners = grid.parts(grid.activeSheet()).comments.map(({ row, column }) => {
        const corner = document.createElement("div");
        corner.className = "wb-comment-corner";
        const cell = { row, column, rows: 1, columns: 1 };
        const { left, top, width } = places.boxOf(cell);
        const place = { left: left + width - CORNER, top, width: CORNER, height: CORNER };
        if (!isBehindPane(cell, place, places)) layers.put(corner, place, places, places.isFrozen(cell));
        return corner;
      });
    },
  };
}

/** Whether the place has been scrolled away under the frozen columns or rows, or out of the cells. */
function isBehindPane(cell: CellBlock, { left, top }: Box, places: CellPlaces): boolean {
  const { scrolling } = places;
  const columnStays = places.isFrozen({ ...cell, row: Infinity });
  const rowStays = places.isFrozen({ ...cell, column: Infinity });
  return (!columnStays && left < scrolling.left) || (!rowStays && top < scrolling.top);
}

function showBox(
  box: HTMLElement,
  { row, column, text, author }: CellComment,
  places: CellPlaces,
  layers: Layers,
): void {
  const name = document.createElement("strong");
  name.textContent = author ?? "";
  box.replaceChildren(name, document.createTextNode(text));
  const { left, top, width } = places.boxOf({ row, column, rows: 1, columns: 1 });
  layers.cells.append(box);
  const room = places.cells.width - box.offsetWidth - GAP;
  box.style.left = `${String(Math.max(GAP, Math.min(left + width + GAP - places.cells.left, room)))}px`;
  box.style.top = `${String(Math.max(GAP, top - places.cells.top))}px`;
}
