import type { Box } from "./chartBars";
import type { CellPlaces } from "./uiCellPlaces";

/** Two layers over the canvas, which no click ever meets: one clipped to the cells that scroll, one to all cells. */
export interface Layers {
  readonly scrolling: HTMLElement;
  readonly cells: HTMLElement;
  /** Lays the layers over the canvas as it is now. */
  fit(places: CellPlaces): void;
  /** Puts an element of a layer at its place on the canvas. */
  put(child: HTMLElement, box: Box, places: CellPlaces, frozen: boolean): void;
}

/** Makes the layers; they come to lie over the canvas when they are fitted for the first time. */
export function uiLayers(): Layers {
  const [scrolling, cells] = [layer(), layer()];
  return {
    scrolling,
    cells,
    fit(places): void {
      const parent = places.canvas.parentElement;
      if (parent && scrolling.parentElement !== parent) parent.append(cells, scrolling);
      lay(scrolling, places.scrolling, places.canvas);
      lay(cells, places.cells, places.canvas);
    },
    put(child, box, places, frozen): void {
      const [parent, origin] = frozen ? ([cells, places.cells] as const) : ([scrolling, places.scrolling] as const);
      if (child.parentElement !== parent) parent.append(child);
      place(child, { ...box, left: box.left - origin.left, top: box.top - origin.top });
    },
  };
}

function layer(): HTMLElement {
  const element = document.createElement("div");
  element.className = "wb-layer";
  return element;
}

function lay(element: HTMLElement, box: Box, canvas: HTMLCanvasElement): void {
  place(element, { ...box, left: box.left + canvas.offsetLeft, top: box.top + canvas.offsetTop });
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${String(left)}px`;
  style.top = `${String(top)}px`;
  style.width = `${String(Math.max(0, width))}px`;
  style.height = `${String(Math.max(0, height))}px`;
}
