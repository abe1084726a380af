import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

interface PropertyState {
  readonly context: ModelContext;
  readonly key: string;
}

const TYPES = { string: "String", number: "Number", boolean: "Boolean" } as const;

function plainValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw hostErrors.invalidArgument();
}

const propertyClass = defineHostClass<PropertyState>({
  name: "CustomProperty",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => context.grid.customProperties.get(key) ?? null,
      set: ({ context, key }, value) => {
        context.grid.customProperties.set(key, plainValue(value));
      },
    },
    Type: {
      get: ({ context, key }) => {
        const value = context.grid.customProperties.get(key);
        return value === undefined ? null : TYPES[typeof value as keyof typeof TYPES];
      },
    },
  },
  methods: {
    Delete: ({ context, key }) => {
      context.grid.customProperties.delete(key);
    },
  },
});

/** Keys do not mind upper and lower case. */
function find(context: ModelContext, value: unknown): HostObject | null {
  const wanted = argument.text(value).toLowerCase();
  const key = [...context.grid.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
  return key === undefined ? null : propertyClass.create({ context, key });
}

/** `Excel.CustomPropertyCollection` of the workbook. */
export const customPropertiesClass = defineHostClass<ModelContext>({
  name: "CustomPropertyCollection",
  items: (context) => [...context.grid.customProperties.keys()].map((key) => propertyClass.create({ context, key })),
  methods: {
    Add(context, [key, value]) {
      const name = argument.text(key);
      context.grid.customProperties.set(name, plainValue(value));
      return propertyClass.create({ context, key: name });
    },
    GetItem(context, [key]) {
      const found = find(context, key);
      if (!found) throw hostErrors.itemNotFound();
      return found;
    },
    GetItemOrNullObject: (context, [key]) => find(context, key),
    GetCount: (context) => context.grid.customProperties.size,
    DeleteAll: (context) => {
      context.grid.customProperties.clear();
    },
  },
});
