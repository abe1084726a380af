import { evaluatePlan } from "../domain/evaluation/evaluatePlan";
import type { Period } from "../domain/period/period";
import { error, type Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { ACTUAL_LAYOUT } from "./actualLayout";
import type { CalculatedRow, CalculatedSheet, TypedCells } from "./calculatedSheet";
import { calculatedRows } from "./calculatedRows";
import { calculatedSheetEdits } from "./calculatedSheetEdits";
import { cellText } from "./cellText";
import type { ColumnLayout, SheetLayout } from "./columnLayout";
import { computedTargetCells } from "./computedTargetCells";
import type { Edit } from "./edit";
import { findTable } from "./findTable";
import type { FormulaColumns } from "./formulaOf";
import { nativeColumns, NATIVE_TARGET_COLUMNS, TYPED_OVER_COLUMN } from "./nativeColumns";
import { nativeFormulas, NATIVE_TARGET_FORMULAS } from "./nativeFormulas";
import { MOST_NATIVE_PARTS } from "./nativeRow";
import { planOfSheets } from "./planOfSheets";
import { sheetNames } from "./sheetNames";
import type { SheetTable } from "./sheetTable";
import type { WorkbookSnapshot } from "./snapshot";
import type { Standing } from "./standing";
import { TARGET_LAYOUT } from "./targetLayout";
import { typedOverCells } from "./typedOverCells";

/** What has to happen to 目标 and 实绩 so that their computed columns stand in a mode. */
export interface CalculationChange {
  readonly edits: readonly Edit[];
  /** To be done when the workbook says that it stands in the new mode. */
  readonly closing: readonly Edit[];
  /** Rows of the sheet of figures whose computed cells were rewritten. */
  readonly rows: number;
  /** Rows that native formulas cannot judge, written as values; cells that people typed over a formula, kept. */
  readonly notices: readonly Problem[];
}

/** What to change (切换请求): a period's sheets, the mode, and the settings with the block of cells that functions refer to. */
export interface CalculationRequest {
  readonly period: Period;
  readonly settings: Settings;
  readonly block: NonNullable<FormulaColumns["settings"]>;
  /** How the computed cells stand now. */
  readonly standing: Standing;
  /** False where another period of the year switches the targets already. */
  readonly targets: boolean;
}

/**
 * The edits that put the computed columns of a period on custom functions, on native formulas or on values (切换计算方式), as
 * `settings.calculation` says. Only computed cells and helper columns are written. Fails, with nothing to write, where the
 * sheets cannot be read or lack a column that the formulas need.
 */
export function calculationChange(snapshot: WorkbookSnapshot, request: CalculationRequest): Result<CalculationChange> {
  const { period, settings } = request;
  const read = planOfSheets(snapshot, period);
  if (!read.ok) return read;
  const names = sheetNames(period);
  const target = tableOf(snapshot, names.target, TARGET_LAYOUT, [...NATIVE_TARGET_COLUMNS, TYPED_OVER_COLUMN]);
  const helpers = [...nativeColumns(MOST_NATIVE_PARTS), TYPED_OVER_COLUMN];
  const actual = tableOf(snapshot, names.actual, ACTUAL_LAYOUT, helpers);
  if (!target || !actual) return fail([error("sheetMissing", names.actual, { sheet: names.actual })]);
  const figures = read.value.rows.map((row) => row.figures);
  const evaluation = evaluatePlan(figures, read.value.period, settings);
  const judged = calculatedRows({ actual, target, evaluation, settings });
  const sheets: readonly CalculatedSheet[] = [
    {
      layout: TARGET_LAYOUT,
      table: target,
      references: {},
      rows: targetRows(target),
      helpers: NATIVE_TARGET_COLUMNS,
      formulas: NATIVE_TARGET_FORMULAS,
      typed: NOTHING_TYPED,
    },
    actualSheet(actual, target, judged.rows, request),
  ];
  const lacking = settings.calculation === "formulas" ? sheets.flatMap(lackingColumns) : [];
  if (lacking.length > 0) return fail(lacking);
  const kept = settings.calculation === "formulas" ? judged.notices : [];
  const written = sheets.slice(request.targets ? 0 : 1).map((sheet) => {
    const typed = typedOverCells(sheet, snapshot.sheets.get(sheet.table.sheet), request.standing);
    return { ...calculatedSheetEdits({ ...sheet, typed: typed.cells }, settings.calculation), notices: typed.notices };
  });
  return succeed({
    edits: written.flatMap(({ edits }) => edits),
    closing: written.flatMap(({ closing }) => closing),
    rows: judged.rows.length,
    notices: [...kept, ...written.flatMap(({ notices }) => notices)],
  });
}

const NOTHING_TYPED: TypedCells = new Map();

function tableOf(
  snapshot: WorkbookSnapshot,
  name: string,
  layout: SheetLayout,
  helpers: readonly ColumnLayout[],
): SheetTable | null {
  const sheet = snapshot.sheets.get(name);
  return sheet ? findTable(sheet, { ...layout, columns: [...layout.columns, ...helpers] }).table : null;
}

function targetRows(table: SheetTable): readonly CalculatedRow[] {
  return table.rows.map(({ row }) => {
    const typed = table.cell(row, "target");
    const values = computedTargetCells(typed);
    const { targetNumber = "", targetUnit = "" } = values;
    return { row, values, native: { readFrom: cellText(typed), readNumber: targetNumber, readUnit: targetUnit } };
  });
}

function actualSheet(
  table: SheetTable,
  target: SheetTable,
  rows: readonly CalculatedRow[],
  { settings, block }: CalculationRequest,
): CalculatedSheet {
  const parts = rows.reduce((most, { native }) => Math.max(most, partsOf(native)), 1);
  const label = ACTUAL_LAYOUT.meta.find(({ key }) => key === "period")?.label ?? "";
  const shown = table.meta(label);
  return {
    layout: ACTUAL_LAYOUT,
    table,
    references: {
      there: { sheet: target.sheet, columns: target.columns },
      settings: block,
      ...(shown && { period: { row: shown.row, column: shown.column } }),
    },
    rows,
    helpers: nativeColumns(parts),
    formulas: nativeFormulas(parts, settings),
    typed: NOTHING_TYPED,
  };
}

function partsOf(native: CalculatedRow["native"]): number {
  if (native?.how3 !== undefined) return 3;
  return native?.how2 === undefined ? 1 : 2;
}

/** Columns that somebody removed although the formulas speak of them. */
function lackingColumns({ layout, table, formulas, helpers, references }: CalculatedSheet): readonly Problem[] {
  const spoken = Object.values(formulas).join("");
  const isHelper = new Set(helpers.map(({ role }) => role));
  const lacking = layout.columns.filter(({ role, formula }) => {
    const needed = spoken.includes(`{${role}}`) || spoken.includes(`{${role}:column}`);
    return needed && formula === undefined && !isHelper.has(role) && !table.columns.has(role);
  });
  const periodGone = spoken.includes("{period}") && references.period === undefined;
  const headings = [...lacking.map(({ heading }) => heading), ...(periodGone ? [layout.meta[0]?.label ?? ""] : [])];
  return headings.map((heading) => error("columnMissing", table.sheet, { sheet: table.sheet, heading }));
}
