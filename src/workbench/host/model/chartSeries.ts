import type { SheetChart } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import { chartState } from "./chartState";
import type { ChartState } from "./chartState";
import { colorText } from "./colorText";

type Series = SheetChart["series"][number];

const NO_CELLS = { row: 0, column: 0, rows: 0, columns: 0 } as const;

/** A series, by its place in the chart. */
interface SeriesState extends ChartState {
  readonly index: number;
}

function seriesOf(state: SeriesState): Series {
  const found = chartState.get(state).series[state.index];
  if (!found) throw hostErrors.itemNotFound();
  return found;
}

/** Puts another series in the place of this one, or none. */
function replace(state: SeriesState, changed: readonly Series[]): void {
  const { series } = chartState.get(state);
  chartState.change(state, { series: series.flatMap((each, at) => (at === state.index ? changed : [each])) });
}

const fillClass = defineHostClass<SeriesState>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (state, [color]) => replace(state, [{ ...seriesOf(state), color: colorText(color) }]),
  },
});

const formatClass = defineHostClass<SeriesState>({
  name: "ChartSeriesFormat",
  navigations: { Fill: (state) => fillClass.create(state) },
});

const seriesClass = defineHostClass<SeriesState>({
  name: "ChartSeries",
  properties: {
    Name: {
      get: (state) => seriesOf(state).name,
      set: (state, value) => replace(state, [{ ...seriesOf(state), name: argument.text(value) }]),
    },
    PlotOrder: { get: ({ index }) => index + 1 },
  },
  navigations: { Format: (state) => formatClass.create(state) },
  methods: {
    Delete: (state) => replace(state, []),
    SetValues: (state, [range]) =>
      replace(state, [{ ...seriesOf(state), values: chartState.source(state.context, range) }]),
    /** All series of a chart have the same names on their axis here. */
    SetXAxisValues: (state, [range]) =>
      chartState.change(state, { categories: chartState.source(state.context, range) }),
  },
});

function item(state: ChartState, index: number): HostObject {
  const object = { ...state, index };
  seriesOf(object);
  return seriesClass.create(object);
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionClass = defineHostClass<ChartState>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (state) => chartState.get(state).series.length } },
  items: (state) => chartState.get(state).series.map((_series, index) => item(state, index)),
  methods: {
    /** A new series has no cells yet and is not drawn. */
    Add(state, [name, index]) {
      if (index !== undefined && index !== null) throw hostErrors.apiNotFound("ChartSeriesCollection.add at a place");
      const { series } = chartState.get(state);
      const word = name === undefined || name === null ? `系列${String(series.length + 1)}` : argument.text(name);
      const values = { sheet: state.sheet, range: NO_CELLS };
      chartState.change(state, { series: [...series, { name: word, values }] });
      return item(state, series.length);
    },
    GetCount: (state) => chartState.get(state).series.length,
    GetItemAt: (state, [index]) => item(state, argument.integer(index)),
  },
});
