import type { CellBlock, ConditionalFormat } from "../../grid/gridSnapshot";
import type { Identified } from "../../grid/sheetParts";
import { subtractBlock } from "../../grid/subtractBlock";
import { withoutBlock } from "../../grid/withoutBlock";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import { conditionalState } from "./conditionalState";
import type { ConditionalState } from "./conditionalState";
import { customConditionalClass } from "./customConditional";
import { dataBarConditionalClass } from "./dataBarConditional";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

/** Colour of Excel's first data bar. */
const BAR_COLOR = "#638EC6";
const TYPES = { formula: "Custom", dataBar: "DataBar" } as const;

const typeOf = (state: ConditionalState): "Custom" | "DataBar" => TYPES[conditionalState.get(state).kind];

function range(state: ConditionalState): HostObject | null {
  const { ranges } = conditionalState.get(state);
  const [only] = ranges;
  return only && ranges.length === 1 ? state.context.range(state.sheet, only) : null;
}

const conditionalFormatClass = defineHostClass<ConditionalState>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: typeOf },
    Priority: {
      get: ({ context, sheet, id }) => context.grid.parts(sheet).conditionalFormats.findIndex((each) => each.id === id),
    },
    StopIfTrue: {
      get: (state) => conditionalState.get(state).stopIfTrue === true,
      set: (state, value) =>
        conditionalState.replace(state, { ...conditionalState.get(state), stopIfTrue: argument.boolean(value) }),
    },
  },
  navigations: {
    Custom: (state) => customConditionalClass.create(state),
    CustomOrNullObject: (state) => (typeOf(state) === "Custom" ? customConditionalClass.create(state) : null),
    DataBar: (state) => dataBarConditionalClass.create(state),
    DataBarOrNullObject: (state) => (typeOf(state) === "DataBar" ? dataBarConditionalClass.create(state) : null),
  },
  methods: {
    Delete: (state) => conditionalState.replace(state, null),
    GetRange(state) {
      const found = range(state);
      if (!found) throw hostErrors.invalidOperation();
      return found;
    },
    GetRangeOrNullObject: range,
  },
});

const touches = (ranges: readonly CellBlock[], block: CellBlock): boolean =>
  ranges.some((each) => subtractBlock(each, block)[0] !== each);

/** The conditional formats that lie on cells of the range, in falling priority. */
function formats({ context, sheet, block }: RangeState): ConditionalState[] {
  const all = context.grid.parts(sheet).conditionalFormats;
  return all.filter(({ ranges }) => touches(ranges, block)).map(({ id }) => ({ context, sheet, id }));
}

function made(state: ConditionalState | undefined): HostObject {
  if (!state) throw hostErrors.itemNotFound();
  return conditionalFormatClass.create(state);
}

function newFormat(type: unknown, id: string, block: CellBlock): Identified<ConditionalFormat> {
  const word = argument.text(type);
  if (word === "Custom") return { id, ranges: [block], kind: "formula", formula: "", look: {} };
  if (word === "DataBar") return { id, ranges: [block], kind: "dataBar", color: BAR_COLOR };
  throw hostErrors.apiNotFound(`ConditionalFormat ${word}`);
}

/** `Excel.ConditionalFormatCollection` of a range: formulas and data bars. */
export const conditionalFormatsClass = defineHostClass<RangeState>({
  name: "ConditionalFormatCollection",
  items: (state) => formats(state).map((format) => conditionalFormatClass.create(format)),
  methods: {
    /** At the top priority. */
    Add(state, [type]) {
      const { context, sheet, block } = writable(state, "formatCells");
      const format = newFormat(type, context.newId(), block);
      context.grid.setParts(sheet, {
        conditionalFormats: [format, ...context.grid.parts(sheet).conditionalFormats],
      });
      return conditionalFormatClass.create({ context, sheet, id: format.id });
    },
    ClearAll(state) {
      const { context, sheet, block } = writable(state, "formatCells");
      const rest = withoutBlock(context.grid.parts(sheet).conditionalFormats, block);
      context.grid.setParts(sheet, { conditionalFormats: rest });
    },
    GetCount: (state) => formats(state).length,
    GetItem: (state, [id]) => made(formats(state).find((format) => format.id === id)),
    GetItemAt: (state, [index]) => made(formats(state)[argument.integer(index)]),
    GetItemOrNullObject(state, [id]) {
      const found = formats(state).find((format) => format.id === id);
      return found ? conditionalFormatClass.create(found) : null;
    },
  },
});
