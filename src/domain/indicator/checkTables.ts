import { error, type Problem } from "../problem";
import { codeKey } from "./codeKey";

/** What is known of the tables and indicators of a plan file before it is checked. */
export interface TablesInFile {
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  /** The table that each indicator names. */
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

const UNIQUE = ["code", "label", "name"] as const;

/**
 * What tables and indicators of a plan say about each other (附表核对): code, label and name of a table are its own, and an
 * indicator names a table that there is, by code or by name.
 *
 * @example
 * checkTables({ tables: [{ code: "A", name: "甲" }, { code: "a" }], indicators: [] })[0].place // => "tables[1].code"
 * checkTables({ tables: [{ code: "A", name: "甲" }], indicators: [{ table: "乙" }] })[0].code // => "tableUnknown"
 */
export function checkTables({ tables, indicators }: TablesInFile): readonly Problem[] {
  const known = new Set(tables.flatMap(({ code, name }) => [keyOf(code), keyOf(name)]));
  return [
    ...UNIQUE.flatMap((field) => repeated(tables, field)),
    ...indicators.flatMap(({ table }, at) => {
      if (keyOf(table) === "" || known.has(keyOf(table))) return [];
      const listed = tables.map(({ name }) => String(name)).join("、");
      return [error("tableUnknown", `indicators[${at}].table`, { got: String(table).slice(0, 40), listed })];
    }),
  ];
}

function keyOf(value: unknown): string {
  return typeof value === "string" ? codeKey(value) : "";
}

function repeated(tables: TablesInFile["tables"], field: (typeof UNIQUE)[number]): readonly Problem[] {
  const first = new Map<string, number>();
  return tables.flatMap((table, at): readonly Problem[] => {
    const key = keyOf(table[field]);
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    if (key === "" || other === undefined) return [];
    const facts = { field, got: String(table[field]), other: `tables[${other}]` };
    return [error("tableRepeated", `tables[${at}].${field}`, facts)];
  });
}
