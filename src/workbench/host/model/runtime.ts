import { defineHostClass } from "../defineHostClass";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

/** `Excel.Runtime`: switches events off and on for this add-in. */
export const runtimeClass = defineHostClass<ModelContext>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: ({ events }) => events.isEnabled(),
      set: ({ events }, value) => events.enable(argument.boolean(value)),
    },
  },
});
