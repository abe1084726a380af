import type { StylePatch } from "../../grid/grid";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import { colorText } from "./colorText";
import { commonStyle } from "./commonStyle";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

/** What a cell's font is when nothing else is said. */
const DEFAULT_FONT = { name: "宋体", size: 11, color: "#000000" } as const;

function paint(state: RangeState, patch: StylePatch): void {
  const { context, sheet, block } = writable(state, "formatCells");
  context.grid.setStyle(sheet, block, patch);
}

function flag(key: "bold" | "italic" | "strikethrough"): HostProperty<RangeState> {
  return {
    get: (state) => commonStyle(state, (style) => style[key] === true),
    set: (state, value) => paint(state, { [key]: argument.boolean(value) }),
  };
}

/** `Excel.RangeFont`. */
export const rangeFontClass = defineHostClass<RangeState>({
  name: "RangeFont",
  properties: {
    Name: {
      get: (state) => commonStyle(state, (style) => style.fontName ?? DEFAULT_FONT.name),
      set: (state, value) => paint(state, { fontName: argument.text(value) }),
    },
    Size: {
      get: (state) => commonStyle(state, (style) => style.fontSize ?? DEFAULT_FONT.size),
      set: (state, value) => {
        const fontSize = argument.number(value);
        if (fontSize < 1 || fontSize > 409) throw hostErrors.invalidArgument();
        paint(state, { fontSize });
      },
    },
    Color: {
      get: (state) => commonStyle(state, (style) => style.color ?? DEFAULT_FONT.color),
      set: (state, value) => paint(state, { color: colorText(value) }),
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: (state) => commonStyle(state, (style) => (style.underline === true ? "Single" : "None")),
      set: (state, value) => paint(state, { underline: argument.oneOf(value, ["None", "Single"]) === "Single" }),
    },
    Subscript: { get: () => false },
    Superscript: { get: () => false },
    TintAndShade: { get: () => 0 },
  },
});
