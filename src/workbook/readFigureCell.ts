import { readFigure } from "../domain/actual/readFigure";
import { Exact } from "../domain/exact";
import { error, type Problem } from "../domain/problem";
import { convertUnit } from "../domain/unit/convertUnit";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import type { SheetTable } from "./sheetTable";

/** A figure as its cell holds it. `unreadable` has its problem listed. */
export type FigureState =
  | { readonly state: "value"; readonly value: number }
  | { readonly state: "blank" | "notApplicable" | "unreadable"; readonly value: null };

/**
 * Reads the figure in one cell of a row (读数), rules A1 and A2; what is not a figure joins `problems` and is no figure.
 * A unit written in the cell (`5000万元`) is converted into the indicator's, `unit`; null where the figure is a rate, whose
 * unit is read over.
 */
export function readFigureCell(
  table: SheetTable,
  row: number,
  role: ColumnRole,
  unit: string | null,
  problems: Problem[],
): FigureState {
  const place = `${table.sheet}!${cellAddress(row, table.columns.get(role) ?? 0)}`;
  const read = readFigure(table.cell(row, role), place);
  if (!read.ok) {
    problems.push(...read.problems);
    return { state: "unreadable", value: null };
  }
  const figure = read.value;
  if (figure.state !== "value") return { state: figure.state, value: null };
  if (unit === null || figure.unit === "" || figure.unit === unit) return { state: "value", value: figure.value };
  const converted = convertUnit(new Exact(figure.value), figure.unit, unit);
  if (converted) return { state: "value", value: converted.toNumber() };
  problems.push(error("figureUnitMismatch", place, { text: String(table.cell(row, role)), expected: unit }));
  return { state: "unreadable", value: null };
}
