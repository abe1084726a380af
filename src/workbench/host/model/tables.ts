import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { ModelContext } from "./modelContext";

/** `Excel.TableCollection` of a host that has no tables: it is empty, and adding one fails. */
export const tableCollectionClass = defineHostClass<ModelContext>({
  name: "TableCollection",
  properties: { Count: { get: () => 0 } },
  items: () => [],
  methods: {
    GetCount: () => 0,
    GetItem: () => {
      throw hostErrors.itemNotFound();
    },
    GetItemOrNullObject: () => null,
  },
});
