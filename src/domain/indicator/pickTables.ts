import { pickKnown } from "./pickKnown";
import { tableSchema } from "./planSchema";

const TABLE_FIELDS = Object.keys(tableSchema.shape);

/** The tables of a plan file (附表), with blanks taken out, and the names that nobody knows, each with its place. */
export interface PickedTables {
  /** As the file has them where they are no list of objects: the validator says so. */
  readonly tables: unknown;
  readonly known: readonly Readonly<Record<string, unknown>>[];
  readonly unknown: readonly { readonly field: string; readonly place: string }[];
}

/**
 * Takes the known fields out of the tables of a plan file (附表取字段).
 *
 * @example
 * pickTables([{ code: "A", title: "", x: 1 }]).unknown // => [{"field": "x", "place": "tables[0].x"}]
 */
export function pickTables(listed: unknown): PickedTables {
  if (!Array.isArray(listed)) return { tables: listed, known: [], unknown: [] };
  const picked = listed.map((item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? pickKnown(item, TABLE_FIELDS) : null,
  );
  return {
    tables: picked.map((fields, at) => fields?.known ?? (listed[at] as unknown)),
    known: picked.map((fields) => fields?.known ?? {}),
    unknown: picked.flatMap((fields, at) =>
      (fields?.unknown ?? []).map((field) => ({ field, place: `tables[${at}].${field}` })),
    ),
  };
}
