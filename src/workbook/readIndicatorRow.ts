import type { Figures } from "../domain/evaluation/evaluation";
import type { Indicator } from "../domain/indicator/indicator";
import type { Problem } from "../domain/problem";
import { blankInputs } from "./blankInputs";
import { cellAddress } from "./cellAddress";
import type { ColumnRole } from "./columnLayout";
import { readFigureCell, type FigureState } from "./readFigureCell";
import { readManualStatus } from "./readManualStatus";
import type { BlankInput, PlacedCell, SheetIndicator } from "./sheetPlan";
import type { SheetTable } from "./sheetTable";

/** A row of a table, or null where the table has none for the indicator. */
export interface RowIn {
  readonly table: SheetTable;
  readonly row: number | null;
}

const BLANK: FigureState = { state: "blank", value: null };

/**
 * One indicator from its rows in the target and the actual sheet (读一行指标). `—` as the figure means that none exists for
 * the period (rule S7), unless a growth rate is published all the same.
 */
export function readIndicatorRow(
  indicator: Indicator,
  target: RowIn,
  actual: RowIn,
  problems: Problem[],
): SheetIndicator {
  const figure = (role: ColumnRole, unit: string | null): FigureState =>
    actual.row === null ? BLANK : readFigureCell(actual.table, actual.row, role, unit, problems);
  const { unit } = indicator;
  const read = {
    actual: figure("actual", unit),
    prior: figure("prior", unit),
    publishedYoy: figure("publishedYoy", null),
  };
  const adopted = targetIn(target);
  const place = placedCell(actual, "actual");
  const targetPlace = placedCell(target, "target");
  const manual = actual.row === null ? null : readManualStatus(actual.table, actual.row, problems);
  const yoyUnit = textIn(actual, "yoyUnit");
  const remark = textIn(actual, "note");
  const known: Indicator = { ...indicator, ...(yoyUnit !== "" && { yoyUnit }), ...(remark !== "" && { remark }) };
  const figures: Figures = {
    indicator: known,
    target: adopted,
    actual: read.actual.value,
    prior: read.prior.value,
    publishedYoy: read.publishedYoy.value,
    annualOnly: isAnnualOnly(known, read.actual, read.publishedYoy),
    place: place ? `${place.sheet}!${place.address}` : indicator.code,
    ...(targetPlace && { targetPlace: `${targetPlace.sheet}!${targetPlace.address}` }),
    ...(manual && { manual }),
  };
  const blanks = blankInputs(known, { ...read, hasTarget: adopted !== null });
  return {
    indicator,
    figures,
    place,
    blanks: blanks.flatMap((column) => blankInput(known, column, column === "target" ? target : actual)),
  };
}

function isAnnualOnly({ kind }: Indicator, actual: FigureState, publishedYoy: FigureState): boolean {
  if (actual.state === "notApplicable") return publishedYoy.state !== "value";
  return kind === "growth" && publishedYoy.state === "notApplicable" && actual.state !== "value";
}

function targetIn({ table, row }: RowIn): string | number | null {
  const cell = row === null ? "" : table.cell(row, "target");
  if (typeof cell === "number") return cell;
  const text = String(cell).trim();
  return text === "" ? null : text;
}

function textIn({ table, row }: RowIn, role: ColumnRole): string {
  return row === null ? "" : String(table.cell(row, role)).trim();
}

function placedCell({ table, row }: RowIn, role: ColumnRole): PlacedCell | null {
  const column = table.columns.get(role);
  return row === null || column === undefined ? null : { sheet: table.sheet, address: cellAddress(row, column) };
}

function blankInput({ code, name }: Indicator, column: BlankInput["column"], rowIn: RowIn): readonly BlankInput[] {
  const place = placedCell(rowIn, column);
  return place ? [{ code, name, column, ...place }] : [];
}
