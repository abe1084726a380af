import type { SheetChart } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { argument } from "./argument";
import { chartState } from "./chartState";
import type { ChartState } from "./chartState";

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
const SIDES = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
/** Where Excel puts a legend that is shown without saying where. */
const USUAL: SheetChart["legend"] = "right";
const DEFAULT_TITLE = "图表标题";

/** `Excel.ChartTitle`. */
const titleClass = defineHostClass<ChartState>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (state) => chartState.get(state).title,
      set: (state, value) => chartState.change(state, { title: argument.text(value) }),
    },
    Visible: {
      get: (state) => chartState.get(state).title !== "",
      set(state, value) {
        const { title } = chartState.get(state);
        chartState.change(state, { title: argument.boolean(value) ? title || DEFAULT_TITLE : "" });
      },
    },
  },
});

/** `Excel.ChartLegend`. */
const legendClass = defineHostClass<ChartState>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (state) => chartState.get(state).legend !== "none",
      set(state, value) {
        const { legend } = chartState.get(state);
        const shown = legend === "none" ? USUAL : legend;
        chartState.change(state, { legend: argument.boolean(value) ? shown : "none" });
      },
    },
    Position: {
      get: (state) => POSITIONS.find((word) => SIDES[word] === chartState.get(state).legend) ?? "Right",
      set: (state, value) => chartState.change(state, { legend: SIDES[argument.oneOf(value, POSITIONS)] }),
    },
  },
});

/** The classes of a chart's title and legend. */
export const chartTexts = { titleClass, legendClass } as const;
