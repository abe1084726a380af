import { defineHostClass } from "../defineHostClass";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

/** `Excel.Application`. */
export const applicationClass = defineHostClass<ModelContext>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (context, value) => {
        context.calculationMode = argument.oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: ({ grid }) => (grid.isCalculating() ? "Calculating" : "Done") },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ grid }) => grid.settle(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
