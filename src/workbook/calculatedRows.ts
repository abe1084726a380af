import { codeKey } from "../domain/indicator/codeKey";
import type { Evaluation, PlanEvaluation } from "../domain/evaluation/evaluation";
import { warning, type Problem } from "../domain/problem";
import type { Settings } from "../domain/settings/settings";
import type { CalculatedRow } from "./calculatedSheet";
import { cellAddress } from "./cellAddress";
import { cellText } from "./cellText";
import { computedCells, type ComputedCells } from "./computedCells";
import { indicatorCell } from "./indicatorCell";
import { RULED_FROM, RULED_FROM_MARK } from "./nativeFormulas";
import { nativeRow, type NotNative } from "./nativeRow";
import { ACTUAL_LAYOUT } from "./actualLayout";
import type { SheetTable } from "./sheetTable";
import type { CellValue } from "./snapshot";
import { typedTargets } from "./typedTargets";

/** Rows of 实绩 with what they show, and which of them formulas cannot judge. */
export interface CalculatedRows {
  readonly rows: readonly CalculatedRow[];
  readonly notices: readonly Problem[];
}

/** Why a row is written as values: what its target asks for, or what its cells hold. */
type Reason = NotNative | "figureText" | "schemaDiffers" | "notInPlan";

/** What the rows of 实绩 (实绩行) are judged from. */
export interface JudgedSheets {
  readonly actual: SheetTable;
  readonly target: SheetTable;
  readonly evaluation: PlanEvaluation;
  readonly settings: Settings;
}

/**
 * The rows of 实绩 (计算行) with the values of their computed cells, and what native formulas need to know of each. A row is
 * kept as values, and listed, where it is not in the plan, differs from 指标体系, holds figures as text, or has a target that
 * formulas have no room for.
 */
export function calculatedRows(sheets: JudgedSheets): CalculatedRows {
  const { actual, evaluation } = sheets;
  const notices: Problem[] = [];
  const judged = new Map(evaluation.rows.map((row) => [codeKey(row.figures.indicator.code), row] as const));
  const textCodes = new Set(actual.rows.filter(({ row }) => holdsText(actual, row)).map(({ code }) => codeKey(code)));
  const targets = typedTargets(sheets.target);
  const seen = new Set<string>();
  const rows = actual.rows.map(({ row, code }): CalculatedRow => {
    const key = codeKey(code);
    const found = seen.has(key) ? undefined : judged.get(key);
    seen.add(key);
    const target = targets.get(key) ?? "";
    const { native, reason } = nativeOf(sheets, row, found, target, textCodes);
    if (reason !== null) notices.push(keptNotice(actual, row, code, reason));
    return { row, values: found ? computedCells(found, target) : shownCells(actual, row), native };
  });
  return { rows, notices };
}

function nativeOf(
  sheets: JudgedSheets,
  row: number,
  found: Evaluation | undefined,
  target: CellValue,
  textCodes: ReadonlySet<string>,
): Pick<CalculatedRow, "native"> & { readonly reason: Reason | null } {
  if (!found) return { native: null, reason: "notInPlan" };
  const { indicator } = found.figures;
  const named = [indicator.code, indicator.relatedTo ?? ""].map(codeKey);
  if (named.some((code) => textCodes.has(code))) return { native: null, reason: "figureText" };
  if (differs(sheets.actual, row, found)) return { native: null, reason: "schemaDiffers" };
  const { cells, reason } = nativeRow(found.figures, sheets.evaluation.period, sheets.settings);
  if (cells === null) return { native: null, reason };
  return { native: { ...cells, ruledFrom: ruledFrom(sheets.actual, row, target) }, reason: null };
}

const FIGURES = ["actual", "prior", "publishedYoy"] as const;
const MARKS: ReadonlySet<string> = new Set(["", "—", "-", "--", "——", "–", "―", "−", "/", "N/A", "n/a"]);

/** A figure typed as text (1,020.53亿元) is read by the program, not by formulas. */
function holdsText(table: SheetTable, row: number): boolean {
  return FIGURES.some((role) => {
    const cell = table.cell(row, role);
    return typeof cell !== "number" && !(typeof cell === "string" && MARKS.has(cell));
  });
}

/** Copies of 指标体系 that were changed on the sheet itself: cells and program would go by different words. */
function differs(table: SheetTable, row: number, { figures: { indicator } }: Evaluation): boolean {
  const roles = ["kind", "direction", "unit", "frequency", "schedule", "relatedTo", "baseline"] as const;
  return roles.some(
    (role) => cellText(table.cell(row, role)).trim() !== cellText(indicatorCell(role, indicator)).trim(),
  );
}

/** What 解析自 has to say for the formula to hold: the cells as they stand, joined as the formula joins them. */
function ruledFrom(table: SheetTable, row: number, target: CellValue): string {
  const label = ACTUAL_LAYOUT.meta.find(({ key }) => key === "period")?.label ?? "";
  const cells = RULED_FROM.map((role) => (role === "target" ? target : table.cell(row, role)));
  return [...cells, table.meta(label)?.value ?? ""].map(cellText).join(RULED_FROM_MARK);
}

/** What the cells of a row show that the plan does not have: nothing is known of it but what stands there. */
function shownCells(table: SheetTable, row: number): ComputedCells {
  const computed = ACTUAL_LAYOUT.columns.filter(({ formula }) => formula !== undefined);
  return Object.fromEntries(computed.map(({ role }) => [role, withoutError(table.cell(row, role))]));
}

function withoutError(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("#") ? "" : cell;
}

function keptNotice(table: SheetTable, row: number, code: string, reason: Reason): Problem {
  const place = `${table.sheet}!${cellAddress(row, table.columns.get("status") ?? 0)}`;
  return warning("calculationKeptValue", place, { code, name: String(table.cell(row, "name")), reason });
}
