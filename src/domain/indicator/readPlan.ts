import { parsePeriod } from "../period/parsePeriod";
import { error, warning, type Problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import { checkLinks, type PlacedLinks } from "./checkLinks";
import { checkParents } from "./checkParents";
import { checkTables } from "./checkTables";
import { duplicateCodes } from "./duplicateCodes";
import type { Plan, PlannedIndicator } from "./indicator";
import { pickKnown } from "./pickKnown";
import { pickTables, type PickedTables } from "./pickTables";
import { indicatorSchema, planSchema } from "./planSchema";
import { problemOfIssue } from "./problemOfIssue";
import { unknownStepFields } from "./unknownStepFields";

const PLAN_FIELDS = Object.keys(planSchema.shape);
const INDICATOR_FIELDS = Object.keys(indicatorSchema.shape);
const OUR_FORMAT = /^plan-annex\/(\d+)$/u;

/**
 * Plan file (计划文件) of the format `plan-annex/1`: region, year, period and indicators, checked as a whole.
 *
 * Every error is listed at once with its place (`indicators[3].kind`), and a file with errors gives no plan. Null and blank
 * fields count as absent. Never accepted: two codes that differ only in width, case or spaces; text that a spreadsheet
 * would take for a formula; characters that cannot be seen; numbers that are not finite. Fields that nobody knows are
 * warnings, one for each name. `note` is read as the remark of an indicator that has none.
 *
 * @example
 * readPlan({ format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators: [] }).problems[0].code // => "indicatorsEmpty"
 * readPlan([]).problems[0].code // => "planNotObject"
 */
export function readPlan(input: unknown): Result<Plan> {
  if (!isRecord(input)) return fail([error("planNotObject", "")]);
  const formatProblem = checkFormat(input);
  if (formatProblem) return fail([formatProblem]);
  const { candidate, picked, unknown, tables } = candidateOf(input);
  const parsed = planSchema.safeParse(candidate);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...issues.map((issue) => problemOfIssue(issue, valueAt(candidate, issue.path))),
    ...duplicateCodes(codesOf(picked)),
    ...checkTables({ tables: tables.known, indicators: picked.map((fields) => fields?.known ?? {}) }),
    ...checkLinks(linksOf(picked)),
    ...checkParents(linksOf(picked)),
    ...checkPeriod(candidate),
  ];
  const warnings = unknownFields([...unknown.map((field) => ({ field, place: field })), ...tables.unknown], picked);
  if (!parsed.success || problems.length > 0) return fail([...inFileOrder(problems), ...warnings]);
  return succeed({ ...parsed.data, indicators: parsed.data.indicators.map(toIndicator) }, warnings);
}

/** What the file says, with blanks taken out, and the names that nobody knows. */
interface Candidate {
  readonly candidate: Readonly<Record<string, unknown>>;
  readonly picked: readonly Picked[];
  readonly unknown: readonly string[];
  readonly tables: PickedTables;
}

function candidateOf(input: object): Candidate {
  const { known, unknown } = pickKnown(input, PLAN_FIELDS);
  const tables = pickTables(known["tables"]);
  const plan = { ...known, ...(tables.tables !== undefined && { tables: tables.tables }) };
  const listed = known["indicators"];
  if (!Array.isArray(listed)) return { candidate: plan, picked: [], unknown, tables };
  const picked = listed.map((item: unknown) => (isRecord(item) ? pickKnown(item, INDICATOR_FIELDS) : null));
  const indicators = picked.map((fields, at) => fields?.known ?? (listed[at] as unknown));
  return { candidate: { ...plan, indicators }, picked, unknown, tables };
}

type Picked = ReturnType<typeof pickKnown> | null;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A file of another program, or of a later version of this one, is not looked into. */
function checkFormat(input: Readonly<Record<string, unknown>>): Problem | null {
  const format = input["format"];
  if (format === undefined || format === "plan-annex/1") return null;
  const version = typeof format === "string" ? OUR_FORMAT.exec(format)?.[1] : undefined;
  const got = typeof format === "string" ? format.slice(0, 40) : typeof format;
  if (version !== undefined && Number(version) > 1) return error("planVersionNewer", "format", { got });
  return error("planFormat", "format", { got, allowed: "plan-annex/1" });
}

function codesOf(picked: readonly Picked[]): { code: string; place: string }[] {
  return picked.flatMap((fields, at) => {
    const code = fields?.known["code"];
    return typeof code === "string" ? [{ code, place: `indicators[${at}].code` }] : [];
  });
}

function linksOf(picked: readonly Picked[]): readonly PlacedLinks[] {
  return picked.map((fields, at) => ({
    fields: fields?.known ?? {},
    place: (field): string => `indicators[${at}].${field}`,
  }));
}

function checkPeriod(candidate: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { period, year } = candidate;
  if (typeof period !== "string") return [];
  const read = parsePeriod(period, typeof year === "number" ? year : undefined);
  if (!read.ok) {
    return typeof year === "number" ? read.problems.map((problem) => ({ ...problem, place: "period" })) : [];
  }
  if (typeof year !== "number" || read.value.year === year) return [];
  return [error("periodYearMismatch", "period", { period, year })];
}

/** One warning for each unknown name, at its first place, with how often it stands in the file. */
function unknownFields(ofFile: PickedTables["unknown"], picked: readonly Picked[]): readonly Problem[] {
  const found = new Map<string, { place: string; count: number }>();
  for (const { field, place } of ofFile) {
    if (!found.has(field)) found.set(field, { place, count: 1 });
  }
  picked.forEach((fields, at) => {
    const own = (fields?.unknown ?? []).map((field) => ({ field, path: field, within: "indicators" }));
    const ofSteps = unknownStepFields(fields?.known["schedule"]).map((each) => ({ ...each, within: "schedule" }));
    for (const { field, path, within } of [...own, ...ofSteps]) {
      const key = `${within}.${field}`;
      const known = found.get(key);
      found.set(key, { place: known?.place ?? `indicators[${at}].${path}`, count: (known?.count ?? 0) + 1 });
    }
  });
  return [...found].map(([key, { place, count }]) =>
    warning("fieldUnknown", place, { field: key.replace(/^(?:indicators|schedule)\./u, "").slice(0, 60), count }),
  );
}

function toIndicator(fields: ReturnType<typeof indicatorSchema.parse>): PlannedIndicator {
  const { no, note, remark, ...rest } = fields;
  const kept = remark ?? note;
  return {
    ...rest,
    ...(no !== undefined && { no: String(no) }),
    ...(kept !== undefined && { remark: kept.replace(/\r\n?/gu, "\n") }),
    ...(rest.targetText !== undefined && { targetText: rest.targetText.replace(/\r\n?/gu, "\n") }),
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** By place in the file: the fields of the plan first, then indicator by indicator. */
function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const rank = (problem: Problem): number => Number(/^indicators\[(\d+)\]/u.exec(problem.place)?.[1] ?? -1);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}
