import type { IStyleData, Styles } from "@univerjs/core";

const known = new WeakMap<Styles, Map<string, string>>();

/**
 * The id of a style in the workbook's list, which has each look once. The component knows a style again by its text only
 * where its properties stand in the same order, and compares it with all others otherwise, each time anew.
 */
export function styleIdOf(styles: Styles, style: IStyleData): string | undefined {
  const ids = known.get(styles) ?? new Map<string, string>();
  known.set(styles, ids);
  const text = textOf(style);
  const found = ids.get(text);
  if (found !== undefined && styles.get(found)) return found;
  const id = styles.setValue(style);
  if (id) ids.set(text, id);
  return id ?? undefined;
}

function textOf(style: unknown): string {
  if (typeof style !== "object" || style === null) return JSON.stringify(style) ?? "";
  const entries = Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, value]) => `${key}:${textOf(value)}`).join()}}`;
}
