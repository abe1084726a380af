import type { EventRegistry } from "./eventRegistry";

/** Events of sheets: the part of the register method's name, and the number that stands for the event on the wire. */
export const sheetEventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
} as const;

type Methods<State> = Readonly<Record<string, (state: State) => null>>;

/** The methods `_Register…Event` and `_Unregister…Event` of sheets and of their collection. */
export function sheetEvents<State>(targetOf: (state: State) => readonly [EventRegistry, string]): Methods<State> {
  const methods: Record<string, (state: State) => null> = {};
  for (const [name, type] of Object.entries(sheetEventTypes)) {
    methods[`_Register${name}Event`] = (state) => {
      const [events, target] = targetOf(state);
      events.register(type, target);
      return null;
    };
    methods[`_Unregister${name}Event`] = (state) => {
      const [events, target] = targetOf(state);
      events.unregister(type, target);
      return null;
    };
  }
  return methods;
}
