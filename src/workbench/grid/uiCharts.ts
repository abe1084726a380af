import { chartData } from "./chartData";
import { chartSvg } from "./chartSvg";
import type { Grid } from "./grid";
import type { SheetChart } from "./gridSnapshot";
import type { Identified } from "./sheetParts";
import type { CellPlaces } from "./uiCellPlaces";
import type { Layers } from "./uiLayers";

/** Charts of the active sheet on the page. */
export interface ChartViews {
  /** Puts them where their cells are now; `fresh` draws them from what the cells hold now. */
  show(places: CellPlaces, fresh: boolean): void;
}

/** Shows charts in the layers. */
export function uiCharts(grid: Grid, layers: Layers): ChartViews {
  const views = new Map<string, HTMLElement>();
  const viewOf = (id: string): HTMLElement => {
    const view = views.get(id) ?? document.createElement("div");
    view.className = "wb-chart";
    views.set(id, view);
    return view;
  };
  const draw = (chart: Identified<SheetChart>, places: CellPlaces, fresh: boolean): void => {
    const view = viewOf(chart.id);
    const box = places.boxOf(chart.place);
    const [width, height] = [Math.round(box.width), Math.round(box.height)];
    const size = `${String(width)} ${String(height)}`;
    if (fresh || view.dataset["size"] !== size) view.innerHTML = chartSvg(chart, chartData(grid, chart), width, height);
    view.dataset["size"] = size;
    view.dataset["chart"] = chart.name;
    layers.put(view, box, places, places.isFrozen(chart.place));
  };
  return {
    show(places, fresh): void {
      const { charts } = grid.parts(grid.activeSheet());
      for (const [id, view] of views) {
        if (charts.some((chart) => chart.id === id)) continue;
        view.remove();
        views.delete(id);
      }
      for (const chart of charts) draw(chart, places, fresh);
    },
  };
}
