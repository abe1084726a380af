import { defineHostClass } from "../defineHostClass";
import { colorText } from "./colorText";
import { commonStyle } from "./commonStyle";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

function paint(state: RangeState, fill: string | null): void {
  const { context, sheet, block } = writable(state, "formatCells");
  context.grid.setStyle(sheet, block, { fill });
}

/** `Excel.RangeFill`: one plain colour. */
export const rangeFillClass = defineHostClass<RangeState>({
  name: "RangeFill",
  properties: {
    /** White where there is no fill, "" where the cells differ. */
    Color: {
      get: (state) => commonStyle(state, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (state, value) => paint(state, value === "" ? null : colorText(value)),
    },
    Pattern: { get: (state) => commonStyle(state, (style) => (style.fill === undefined ? "None" : "Solid")) },
    PatternColor: { get: () => "" },
    PatternTintAndShade: { get: () => 0 },
    TintAndShade: { get: () => 0 },
  },
  methods: {
    Clear: (state) => {
      paint(state, null);
      return null;
    },
  },
});
