import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

interface SettingState {
  readonly context: ModelContext;
  readonly key: string;
}

const settingClass = defineHostClass<SettingState>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => context.grid.settings.get(key) ?? null,
      set: ({ context, key }, value) => {
        context.grid.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ context, key }) => {
      context.grid.settings.delete(key);
    },
  },
});

function find(context: ModelContext, key: unknown): HostObject | null {
  const name = argument.text(key);
  return context.grid.settings.has(name) ? settingClass.create({ context, key: name }) : null;
}

/** `Excel.SettingCollection`: values stored with the workbook, by key. */
export const settingCollectionClass = defineHostClass<ModelContext>({
  name: "SettingCollection",
  items: (context) => [...context.grid.settings.keys()].map((key) => settingClass.create({ context, key })),
  methods: {
    Add(context, [key, value]) {
      const name = argument.text(key);
      context.grid.settings.set(name, value);
      return settingClass.create({ context, key: name });
    },
    GetItem(context, [key]) {
      const found = find(context, key);
      if (!found) throw hostErrors.itemNotFound();
      return found;
    },
    GetItemOrNullObject: (context, [key]) => find(context, key),
    GetCount: (context) => context.grid.settings.size,
  },
});
