import { checkLinks } from "../domain/indicator/checkLinks";
import { checkParents } from "../domain/indicator/checkParents";
import { codeKey } from "../domain/indicator/codeKey";
import type { Indicator, PlannedIndicator, PriceBasis } from "../domain/indicator/indicator";
import { readDirection } from "../domain/indicator/readDirection";
import { readKind } from "../domain/indicator/readKind";
import { readFigure } from "../domain/actual/readFigure";
import { error, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import { PRICE_BASIS_NAMES } from "./priceBasisNames";
import { readPlanningCells } from "./readPlanningCells";
import type { SheetTable } from "./sheetTable";

/** The indicators of 指标体系 in the order of the sheet, and what could not be read. */
export interface SchemaRows {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

const MOST_DECIMALS = 8;

type OptionalText = "no" | "table" | "group" | "subgroup" | "parent" | "agency" | "remark" | "yoyUnit";

/**
 * Reads the schema back from its sheet (读指标体系). One bad cell never stops the rest: an unknown kind is reported and the
 * indicator counts as qualitative, which computes nothing; an unknown direction is reported and left to the target.
 * A code that stands twice is read once.
 */
export function readSchemaRows(table: SheetTable): SchemaRows {
  const problems: Problem[] = [];
  const indicators = new Map<string, Indicator>();
  for (const { row, code } of table.rows) {
    if (!indicators.has(codeKey(code))) indicators.set(codeKey(code), readRow(table, row, code, problems));
  }
  for (const row of table.rowsWithoutCode) {
    problems.push(error("codeMissing", placeOf(table, row, "code"), { name: text(table, row, "name") }));
  }
  const rowOf = new Map(table.rows.map(({ row, code }) => [codeKey(code), row] as const).reverse());
  const links = [...indicators].map(([key, fields]) => ({
    fields,
    place: (field: ColumnRole | keyof PlannedIndicator) => placeOf(table, rowOf.get(key) ?? 0, field as ColumnRole),
  }));
  problems.push(...checkLinks(links), ...checkParents(links));
  return { indicators: [...indicators.values()], problems };
}

function readRow(table: SheetTable, row: number, code: string, problems: Problem[]): Indicator {
  const optional = (role: OptionalText): Partial<Indicator> => {
    const value = text(table, row, role);
    return value === "" ? {} : { [role]: value };
  };
  return {
    code,
    name: text(table, row, "name"),
    unit: text(table, row, "unit"),
    kind: readWord(table, row, "kind", readKind, problems) ?? "qualitative",
    ...optional("no"),
    ...optional("table"),
    ...optional("group"),
    ...optional("subgroup"),
    ...optional("parent"),
    ...optional("yoyUnit"),
    ...optional("agency"),
    ...optional("remark"),
    ...present("direction", readWord(table, row, "direction", readDirection, problems)),
    ...present("priceBasis", readPriceBasis(text(table, row, "priceBasis"))),
    ...present("baseline", readNumber(table, row, "baseline", problems)),
    ...readPlanningCells(table, row, problems),
    ...present("decimals", decimalsOf(readNumber(table, row, "decimals", problems))),
  };
}

function present<Field extends string, Value>(field: Field, value: Value | null): { readonly [Key in Field]?: Value } {
  return value === null ? {} : ({ [field]: value } as { readonly [Key in Field]?: Value });
}

function readWord<Word>(
  table: SheetTable,
  row: number,
  role: "kind" | "direction",
  read: (text: string) => Word | null,
  problems: Problem[],
): Word | null {
  const word = text(table, row, role);
  const known = read(word);
  if (known === null && (word !== "" || role === "kind")) {
    problems.push(
      error(role === "kind" ? "kindUnknown" : "directionUnknown", placeOf(table, row, role), { text: word }),
    );
  }
  return known;
}

function readNumber(table: SheetTable, row: number, role: "baseline" | "decimals", problems: Problem[]): number | null {
  const read = readFigure(table.cell(row, role), placeOf(table, row, role));
  if (!read.ok) problems.push(...read.problems);
  return read.ok && read.value.state === "value" ? read.value.value : null;
}

function decimalsOf(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS ? value : null;
}

function readPriceBasis(word: string): PriceBasis | null {
  const bases = Object.keys(PRICE_BASIS_NAMES) as PriceBasis[];
  return bases.find((basis) => PRICE_BASIS_NAMES[basis] === word || basis === word) ?? null;
}

function text(table: SheetTable, row: number, role: ColumnRole): string {
  return String(table.cell(row, role)).trim();
}

function placeOf(table: SheetTable, row: number, role: ColumnRole): string {
  return `${table.sheet}!${cellAddress(row, table.columns.get(role) ?? 0)}`;
}
