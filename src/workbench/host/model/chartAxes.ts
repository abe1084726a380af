import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { argument } from "./argument";
import { chartState } from "./chartState";
import type { ChartState } from "./chartState";

/** Where the value axis crosses the categories. */
const POSITIONS = ["Automatic", "Maximum"] as const;

/** "" is the program's choice, as it is read where nothing was said. */
function end(side: "from" | "to"): HostProperty<ChartState> {
  return {
    get: (state) => chartState.get(state).axis?.[side] ?? "",
    set(state, value) {
      const { from, to, ...axis } = chartState.get(state).axis ?? {};
      const ends = { from, to, [side]: value === "" ? undefined : argument.number(value) };
      chartState.change(state, {
        axis: {
          ...axis,
          ...(ends.from !== undefined && { from: ends.from }),
          ...(ends.to !== undefined && { to: ends.to }),
        },
      });
    },
  };
}

const valueAxisClass = defineHostClass<ChartState>({
  name: "ChartAxis",
  properties: {
    Minimum: end("from"),
    Maximum: end("to"),
    NumberFormat: {
      get: (state) => chartState.get(state).axis?.numberFormat ?? "General",
      set: (state, value) =>
        chartState.change(state, { axis: { ...chartState.get(state).axis, numberFormat: argument.text(value) } }),
    },
    Type: { get: () => "Value" },
  },
});

const categoryAxisClass = defineHostClass<ChartState>({
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: {
      get: (state) => chartState.get(state).reversed === true,
      set: (state, value) => chartState.change(state, { reversed: argument.boolean(value) }),
    },
    Position: {
      get: (state) => POSITIONS[chartState.get(state).valueAxisAtEnd === true ? 1 : 0],
      set: (state, value) =>
        chartState.change(state, { valueAxisAtEnd: argument.oneOf(value, POSITIONS) === "Maximum" }),
    },
    Type: { get: () => "Category" },
  },
});

/** `Excel.ChartAxes`: one axis of values and one of categories. */
export const chartAxesClass = defineHostClass<ChartState>({
  name: "ChartAxes",
  navigations: {
    ValueAxis: (state) => valueAxisClass.create(state),
    CategoryAxis: (state) => categoryAxisClass.create(state),
  },
});
