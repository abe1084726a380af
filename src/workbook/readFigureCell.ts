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
 * A unit written in the cell (`5000万元`) is converted into the indicator's, `unit`; null where the figure is a growth rate, in
 * percent or points (`4.4%`, `0.4个百分点`): an amount or a multiple there (`50亿元`, `1.79倍`) is no rate, and a problem.
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
  const value = unit === null ? inRate(figure.value, figure.unit) : inUnit(figure.value, figure.unit, unit);
  if (value !== null) return { state: "value", value };
  problems.push(error("figureUnitMismatch", place, { text: String(table.cell(row, role)), expected: unit ?? "%" }));
  return { state: "unreadable", value: null };
}

function inUnit(value: number, written: string, wanted: string): number | null {
  if (written === "" || written === wanted) return value;
  return convertUnit(new Exact(value), written, wanted)?.toNumber() ?? null;
}

/** Percent or points. 1.79倍 may be a growth of 179 % or of 79 %: nobody can tell (rule T3). */
function inRate(value: number, written: string): number | null {
  if (written === "倍") return null;
  return inUnit(value, written, "%") ?? inUnit(value, written, "个百分点");
}
