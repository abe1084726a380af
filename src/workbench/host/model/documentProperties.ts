import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { argument } from "./argument";
import { customPropertiesClass } from "./customProperties";
import type { ModelContext } from "./modelContext";

const TEXTS = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

function text(name: string): HostProperty<ModelContext> {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    get: ({ grid }) => grid.properties.get(key) ?? "",
    set: ({ grid }, value) => {
      grid.properties.set(key, argument.text(value));
    },
  };
}

/** `Excel.DocumentProperties`. */
export const documentPropertiesClass = defineHostClass<ModelContext>({
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
    LastAuthor: { get: () => "" },
    RevisionNumber: { get: () => 0 },
  },
  navigations: { Custom: (context) => customPropertiesClass.create(context) },
});
