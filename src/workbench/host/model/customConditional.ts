import { checkFormula, FormulaRefused } from "../../grid/checkFormula";
import type { ConditionalLook } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import { colorText } from "./colorText";
import { conditionalState } from "./conditionalState";
import type { ConditionalState } from "./conditionalState";

function setFormula(state: ConditionalState, value: unknown): void {
  const text = argument.text(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  try {
    checkFormula(formula);
  } catch (error) {
    if (error instanceof FormulaRefused) throw hostErrors.invalidArgument();
    throw error;
  }
  conditionalState.replace(state, { ...conditionalState.formula(state), formula });
}

const ruleClass = defineHostClass<ConditionalState>({
  name: "ConditionalFormatRule",
  properties: { Formula: { get: (state) => conditionalState.formula(state).formula, set: setFormula } },
});

/** Changes the look; undefined takes a property away. */
function paint(
  state: ConditionalState,
  patch: { readonly [Key in keyof ConditionalLook]: ConditionalLook[Key] | undefined },
): void {
  const format = conditionalState.formula(state);
  const look = Object.fromEntries(
    Object.entries({ ...format.look, ...patch }).filter(([, value]) => value !== undefined),
  );
  conditionalState.replace(state, { ...format, look });
}

const look = (state: ConditionalState): ConditionalLook => conditionalState.formula(state).look;

function flag(key: "bold" | "italic" | "strikethrough"): HostProperty<ConditionalState> {
  return {
    get: (state) => look(state)[key] ?? null,
    set: (state, value) => paint(state, { [key]: argument.boolean(value) }),
  };
}

const fontClass = defineHostClass<ConditionalState>({
  name: "ConditionalRangeFont",
  properties: {
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: (state) => (look(state).underline === true ? "Single" : "None"),
      set: (state, value) => paint(state, { underline: argument.oneOf(value, ["None", "Single"]) === "Single" }),
    },
    Color: {
      get: (state) => look(state).color ?? "",
      set: (state, value) => paint(state, { color: colorText(value) }),
    },
  },
});

const fillClass = defineHostClass<ConditionalState>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (state) => look(state).fill ?? "",
      set: (state, value) => paint(state, { fill: colorText(value) }),
    },
  },
  methods: {
    Clear: (state) => paint(state, { fill: undefined }),
  },
});

const formatClass = defineHostClass<ConditionalState>({
  name: "ConditionalRangeFormat",
  navigations: { Font: (state) => fontClass.create(state), Fill: (state) => fillClass.create(state) },
});

/** `Excel.CustomConditionalFormat`: a formula and the look that cells take on where it is true. */
export const customConditionalClass = defineHostClass<ConditionalState>({
  name: "CustomConditionalFormat",
  navigations: { Rule: (state) => ruleClass.create(state), Format: (state) => formatClass.create(state) },
});
