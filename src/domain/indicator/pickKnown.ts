/** An object's known fields that hold something, and the names of the fields that nobody knows. */
export interface KnownFields {
  readonly known: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
}

/**
 * Takes the known fields out of an object that came from a file. Null and blank text count as absent (空值视为未填).
 *
 * Only own fields with known names are copied, so `__proto__` in a file is one more unknown name and nothing else.
 *
 * @example
 * pickKnown({ code: "GDP", agency: "", x: 1 }, ["code", "agency"]).known // => {"code": "GDP"}
 */
export function pickKnown(input: object, names: readonly string[]): KnownFields {
  const fields = new Map<string, unknown>(Object.entries(input));
  const known: Record<string, unknown> = {};
  for (const name of names) {
    const value = fields.get(name);
    const blank = value === undefined || value === null || (typeof value === "string" && value.trim() === "");
    if (!blank) known[name] = value;
  }
  return { known, unknown: [...fields.keys()].filter((name) => !names.includes(name)) };
}
