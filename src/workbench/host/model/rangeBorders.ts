import type { BorderEdge } from "../../grid/grid";
import type { BorderSide, CellBlock, CellStyle } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import { colorText } from "./colorText";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
};

/** Order in which Excel counts them. */
const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const LINES: Readonly<Record<Exclude<(typeof STYLES)[number], "None" | "Continuous">, BorderSide["style"]>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
};
const SOLID = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

interface BorderState extends RangeState {
  readonly index: string;
}

function edgeOf({ index }: BorderState): BorderEdge {
  const edge = EDGES[index];
  if (!edge) throw hostErrors.apiNotFound(`RangeBorder ${index}`);
  return edge;
}

/** The line as it is on the first cell that has this edge. */
function sideOf(state: BorderState): BorderSide | undefined {
  const { context, sheet, block } = state;
  const at = (row: number, column: number): CellStyle => context.grid.styleAt(sheet, row, column);
  const { row, column }: CellBlock = block;
  switch (edgeOf(state)) {
    case "top":
      return at(row, column).top;
    case "left":
      return at(row, column).left;
    case "bottom":
      return at(row + block.rows - 1, column).bottom;
    case "right":
      return at(row, column + block.columns - 1).right;
    case "insideHorizontal":
      return block.rows > 1 ? at(row, column).bottom : undefined;
    case "insideVertical":
      return block.columns > 1 ? at(row, column).right : undefined;
  }
}

function paint(state: BorderState, side: BorderSide | null): void {
  const { context, sheet, block } = writable(state, "formatCells");
  context.grid.setBorder(sheet, block, edgeOf(state), side);
}

function styleWord(side: BorderSide | undefined): (typeof STYLES)[number] {
  if (!side) return "None";
  return STYLES.find((word) => word !== "None" && word !== "Continuous" && LINES[word] === side.style) ?? "Continuous";
}

function weightWord(side: BorderSide | undefined): (typeof WEIGHTS)[number] {
  return WEIGHTS.find((word) => SOLID[word] === side?.style) ?? "Thin";
}

function setStyle(state: BorderState, word: (typeof STYLES)[number]): void {
  const before = sideOf(state);
  const color = before?.color ?? "#000000";
  if (word === "None") paint(state, null);
  else if (word === "Continuous") paint(state, { style: SOLID[weightWord(before)], color });
  else paint(state, { style: LINES[word], color });
}

const borderClass = defineHostClass<BorderState>({
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (state) => styleWord(sideOf(state)),
      set: (state, value) => setStyle(state, argument.oneOf(value, STYLES)),
    },
    Weight: {
      get: (state) => weightWord(sideOf(state)),
      set: (state, value) =>
        paint(state, { style: SOLID[argument.oneOf(value, WEIGHTS)], color: sideOf(state)?.color ?? "#000000" }),
    },
    Color: {
      get: (state) => sideOf(state)?.color ?? "#000000",
      set: (state, value) => paint(state, { style: sideOf(state)?.style ?? "thin", color: colorText(value) }),
    },
    TintAndShade: { get: () => 0 },
  },
});

function item(state: RangeState, index: unknown): HostObject {
  return borderClass.create({ ...state, index: argument.oneOf(index, [...INDEXES, "DiagonalDown", "DiagonalUp"]) });
}

/** `Excel.RangeBorderCollection`; diagonals are not answered. */
export const bordersClass = defineHostClass<RangeState>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => INDEXES.length }, TintAndShade: { get: () => 0 } },
  items: (state) => INDEXES.map((index) => item(state, index)),
  methods: {
    GetItem: (state, [index]) => item(state, index),
    GetItemAt: (state, [index]) => item(state, INDEXES[argument.integer(index)]),
  },
});
