import { readFigure } from "../domain/actual/readFigure";
import type { Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import type { SheetTable } from "./sheetTable";

/** A figure as its cell holds it. `unreadable` has its problem listed. */
export type FigureState =
  | { readonly state: "value"; readonly value: number }
  | { readonly state: "blank" | "notApplicable" | "unreadable"; readonly value: null };

/** Reads the figure in one cell of a row (读数), rules A1 and A2; what is not a figure joins `problems` and is no figure. */
export function readFigureCell(table: SheetTable, row: number, role: ColumnRole, problems: Problem[]): FigureState {
  const place = `${table.sheet}!${cellAddress(row, table.columns.get(role) ?? 0)}`;
  const read = readFigure(table.cell(row, role), place);
  if (!read.ok) {
    problems.push(...read.problems);
    return { state: "unreadable", value: null };
  }
  const figure = read.value;
  return figure.state === "value" ? { state: "value", value: figure.value } : { state: figure.state, value: null };
}
