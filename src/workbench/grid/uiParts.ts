import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Grid } from "./grid";
import { uiCellPlaces } from "./uiCellPlaces";
import { uiCharts } from "./uiCharts";
import { uiComments } from "./uiComments";
import { uiLayers } from "./uiLayers";
import type { UniverBook } from "./univerBook";
import "./uiParts.css";

/** How long cells must be left alone before charts are drawn anew, in milliseconds. */
const CALM = 120;

/** Shows charts and comments over the cells that the component draws, and keeps them there while people scroll and zoom. */
export function uiParts(book: UniverBook, grid: Grid, container: HTMLElement): void {
  const layers = uiLayers();
  const charts = uiCharts(grid, layers);
  const comments = uiComments(book, grid, layers);
  let isFresh = true;
  let frames = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    const places = uiCellPlaces(book);
    if (!places) return;
    layers.fit(places);
    charts.show(places, isFresh);
    comments.show(places);
    isFresh = false;
  };
  /** The component moves what it draws one frame after it has heard of it. */
  const follow = (): void => {
    const isWaiting = frames > 0;
    frames = 2;
    if (!isWaiting) requestAnimationFrame(step);
  };
  const step = (): void => {
    frames -= 1;
    draw();
    if (frames > 0) requestAnimationFrame(step);
  };
  const redraw = (): void => {
    clearTimeout(calm);
    calm = setTimeout(() => {
      isFresh = true;
      follow();
    }, CALM);
  };
  book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) redraw();
    else follow();
  });
  grid.onChange(({ kind }) => {
    if (kind === "parts" || kind === "sheetRenamed") redraw();
  });
  new ResizeObserver(follow).observe(container);
}
