import type { AnnexTable } from "../domain/annex/annex";
import type { AnnexDefinition } from "../domain/annex/annexDefinition";
import type { PlanEvaluation } from "../domain/evaluation/evaluation";
import type { Plan } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import type { SettingValue } from "../domain/settings/settingDefinition";
import type { Settings } from "../domain/settings/settings";
import type { AnnexKept } from "../workbook/annexKept";

/** What was done to one sheet. */
export interface SheetOutcome {
  readonly sheet: string;
  readonly created: boolean;
  readonly rowsAdded: number;
  readonly rowsUpdated: number;
  /** Rows whose code the schema no longer has: kept, and reported. */
  readonly rowsKept: number;
}

/** Outcome of writing the schema, target and actual sheets. */
export interface PrepareOutcome {
  readonly sheets: readonly SheetOutcome[];
  /** What was kept instead of overwritten, what is no longer in the schema. */
  readonly notices: readonly Problem[];
}

/** One input cell that is still empty. */
export interface MissingInput {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Which figure is missing. */
  readonly column: "target" | "actual" | "prior" | "publishedYoy";
}

/** How far one responsible agency's figures are filled. */
export interface AgencyFill {
  /** Empty where the schema names no agency. */
  readonly agency: string;
  readonly total: number;
  readonly filled: number;
  readonly missing: readonly MissingInput[];
}

/** The workbook read and judged: everything that the pane shows. */
export interface WorkbookEvaluation {
  /** The schema as the sheets hold it now. */
  readonly plan: Plan;
  readonly period: Period;
  /** The readings of the rules that it was judged by: those of the sheet 计划设置, or of whoever asked. */
  readonly settings: Settings;
  /** The annexes of the workbook: those that the settings define, or one for each table of the plan. */
  readonly annexes: readonly AnnexDefinition[];
  readonly evaluation: PlanEvaluation;
  readonly fill: readonly AgencyFill[];
  /** Cell of the actual figure by indicator code, for click-goes-to-cell. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  readonly problems: readonly Problem[];
}

/** One setting that was written. */
export interface SettingChange {
  /** Chinese name (设置项). */
  readonly name: string;
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** Outcome of saving the settings. */
export interface SettingsOutcome {
  readonly sheet: string;
  /** True where the workbook had no sheet of settings. */
  readonly created: boolean;
  /** What holds from now on instead of what held before, in the order of the settings; empty where nothing was different. */
  readonly changes: readonly SettingChange[];
  /** True where the block of annexes was written. */
  readonly annexesChanged: boolean;
  /** What was found on the sheet and could not be used; saving replaced it. */
  readonly notices: readonly Problem[];
}

/** Outcome of building the annex. */
export interface AnnexOutcome {
  readonly sheet: string;
  readonly table: AnnexTable;
  readonly indicatorRows: number;
  /** True when an annex of that name was there and was replaced. */
  readonly replaced: boolean;
  readonly remarksKept: number;
  readonly columnsKept: readonly string[];
  /** Everything that people wrote into the old annex and the new one has too (rule X7). */
  readonly kept: AnnexKept;
  readonly notices: readonly Problem[];
}
