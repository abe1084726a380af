import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import { colorText } from "./colorText";
import { conditionalState } from "./conditionalState";
import type { ConditionalOf, ConditionalState } from "./conditionalState";

const AUTOMATIC = { from: "LowestValue", to: "HighestValue" } as const;

/** The end of a bar: a number, or nothing where the cells' least or greatest value is meant. */
function endOf(value: unknown, side: "from" | "to"): number | undefined {
  const { type, formula } = argument.record(value);
  const word = argument.oneOf(type, ["Number", "Automatic", AUTOMATIC[side]]);
  if (word !== "Number") return undefined;
  const number = Number(argument.text(formula).replace(/^=/u, "") || NaN);
  if (!Number.isFinite(number)) throw hostErrors.apiNotFound("ConditionalDataBarRule.formula that is no number");
  return number;
}

function bound(side: "from" | "to"): HostProperty<ConditionalState> {
  return {
    get(state) {
      const end = conditionalState.dataBar(state)[side];
      return end === undefined ? { type: "Automatic" } : { type: "Number", formula: String(end) };
    },
    set(state, value) {
      const { from, to, ...bar } = conditionalState.dataBar(state);
      const ends = { from, to, [side]: endOf(value, side) };
      const changed: ConditionalOf<"dataBar"> = {
        ...bar,
        ...(ends.from !== undefined && { from: ends.from }),
        ...(ends.to !== undefined && { to: ends.to }),
      };
      conditionalState.replace(state, changed);
    },
  };
}

/** A property that has one value here and takes no other. */
function fixed(value: unknown, member: string): HostProperty<ConditionalState> {
  return {
    get: () => value,
    set: (_state, wanted) => {
      if (wanted !== value) throw hostErrors.apiNotFound(member);
    },
  };
}

const positiveClass = defineHostClass<ConditionalState>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (state) => conditionalState.dataBar(state).color,
      set: (state, value) =>
        conditionalState.replace(state, { ...conditionalState.dataBar(state), color: colorText(value) }),
    },
    GradientFill: fixed(false, "ConditionalDataBarPositiveFormat.gradientFill"),
    BorderColor: fixed("", "ConditionalDataBarPositiveFormat.borderColor"),
  },
});

/** `Excel.DataBarConditionalFormat`: bars of one plain colour beside the value. */
export const dataBarConditionalClass = defineHostClass<ConditionalState>({
  name: "DataBarConditionalFormat",
  properties: {
    LowerBoundRule: bound("from"),
    UpperBoundRule: bound("to"),
    ShowDataBarOnly: fixed(false, "DataBarConditionalFormat.showDataBarOnly"),
    BarDirection: fixed("Context", "DataBarConditionalFormat.barDirection"),
  },
  navigations: { PositiveFormat: (state) => positiveClass.create(state) },
});
