/** What the pane says in step 1, 指标体系. */
export interface PlanStepWords {
  readonly intro: string;
  readonly opening: string;
  readonly foundTitle: string;
  found(region: string, period: string, total: number): string;
  readonly continueHere: string;
  readonly unreadable: string;
  readonly lookAgain: string;
  readonly samplesHeading: string;
  readonly useSample: string;
  source(text: string): string;
  readonly fileHeading: string;
  readonly dropHere: string;
  readonly chooseFile: string;
  readonly fileHint: string;
  reading(name: string): string;
  readTitle(region: string, year: number): string;
  readFrom(name: string): string;
  readonly readNothingWritten: string;
  total(count: number): string;
  targets(withTarget: number, withoutTarget: number): string;
  readonly byGroup: string;
  readonly byKind: string;
  readonly noGroup: string;
  refused(count: number): string;
  refusedAdvice(name: string): string;
  /** The file as such is no plan file, or could not be opened. */
  readonly notRead: string;
  keep(region: string, year: number): string;
  warnings(count: number): string;
  readonly chooseOther: string;
  readonly next: string;
}

/** What the pane says in step 2, 报告期与工作表. */
export interface SheetsStepWords {
  readonly period: string;
  readonly choosePeriod: string;
  readonly usual: string;
  readonly otherMonths: string;
  readonly keeps: string;
  otherRegion(inWorkbook: string, inPlan: string): string;
  readonly write: string;
  readonly update: string;
  readonly needPlan: string;
  readonly needPeriod: string;
  readonly writing: string;
  readonly written: string;
  /** What was done to a sheet, after its name. */
  sheetCreated(rows: number): string;
  sheetChanged(added: number, updated: number, kept: number): string;
  readonly failed: string;
  notices(count: number): string;
  readonly next: string;
}

/** What the pane says in step 3, 填报情况. */
export interface FillStepWords {
  filled(filled: number, total: number): string;
  readonly allFilled: string;
  missingCells(count: number): string;
  readonly byAgency: string;
  readonly noAgency: string;
  agency(filled: number, total: number, missing: number): string;
  readonly column: Readonly<Record<"target" | "actual" | "prior" | "publishedYoy", string>>;
  goTo(name: string, address: string): string;
  /** What is missing, and how to get to it. */
  missingHint(count: number): string;
  readonly next: string;
}

/** What the pane says in step 4, 进度评价. */
export interface PaceStepWords {
  readonly reachedRate: string;
  readonly reachedMeaning: string;
  readonly halfwayRate: string;
  readonly halfwayMeaning: string;
  fraction(numerator: number, denominator: number): string;
  composition(total: number, assessed: number, leftOut: number): string;
  readonly reached: string;
  readonly behind: string;
  behindHeading(count: number): string;
  readonly nothingBehind: string;
  readonly nothingAssessed: string;
  gapBehind(points: string): string;
  readonly table: string;
  readonly completion: string;
  /** Completion beside elapsed time: `53.8%（时间进度 50.0%）`. */
  completionOf(completion: string, elapsed: string): string;
  readonly byGroup: string;
  readonly byAgency: string;
  readonly noName: string;
  readonly name: string;
  readonly total: string;
  readonly reachedOf: string;
  problems(count: number): string;
  contradictions(count: number): string;
  readonly next: string;
}

/** What the pane says in step 5, 附表. */
export interface AnnexStepWords {
  readonly intro: string;
  readonly preview: string;
  readonly openPreview: string;
  readonly generate: string;
  readonly regenerate: string;
  generateAll(count: number): string;
  /** One of several. */
  generateOne(label: string): string;
  readonly which: string;
  readonly generating: string;
  built(sheet: string): string;
  rows(count: number): string;
  readonly replaced: string;
  readonly created: string;
  remarksKept(count: number): string;
  columnsKept(names: readonly string[]): string;
  outdated(sheet: string): string;
  readonly failed: string;
}

/** What the pane says in its five steps. */
export interface PaneStepWords {
  readonly plan: PlanStepWords;
  readonly sheets: SheetsStepWords;
  readonly fill: FillStepWords;
  readonly pace: PaceStepWords;
  readonly annex: AnnexStepWords;
}
