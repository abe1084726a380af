import type { Plan } from "../domain/indicator/indicator";
import type { Period } from "../domain/period/period";
import type { Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { Settings } from "../domain/settings/settings";
import { annexDocx } from "../documents/annexDocx";
import { zhCN } from "../wording/zhCN";
import { batchFailureZh, batchUsageZh } from "../wording/zhCN/batchFailureZh";
import { batchSummaryZh } from "../wording/zhCN/batchSummaryZh";
import { annexInNode, type AnnexRun } from "./annexInNode";
import type { BatchRequest } from "./batchRequest";
import type { BuiltFunctions } from "./builtFunctions";
import { loadPlan } from "./loadPlan";
import { loadSettings } from "./loadSettings";
import { openNodeWorkbook } from "./openNodeWorkbook";
import { periodOf } from "./periodOf";
import { readArguments } from "./readArguments";
import { resultOf } from "./resultOf";
import { writeFiles, type OutputFile } from "./writeFiles";

/** Where a run speaks to: results to the one, problems to the other. */
export interface BatchOutput {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * The main job without a screen: reads the plan, prepares the sheets, evaluates, builds the annex, writes the workbook
 * and the report. Answers the exit code: 0, or 1 where nothing was written; then every problem was told, in Chinese.
 *
 * @param functions gives the add-in's functions as built, when the input is good
 */
export async function runBatch(
  args: readonly string[],
  output: BatchOutput,
  functions: () => Promise<BuiltFunctions>,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    output.print(batchUsageZh);
    return 0;
  }
  const request = readArguments(args);
  if (!request.ok) {
    return refuse(request.problems, output, batchUsageZh);
  }
  const input = await readInput(request.value);
  if (!input.ok) {
    return refuse(input.problems, output);
  }
  const run = await runPlan(input.value, await functions());
  if (!run.ok) {
    return refuse(run.problems, output);
  }
  const problems = [...input.warnings, ...run.warnings];
  const refused = await writeFiles(await filesOf(request.value, run.value, problems));
  if (refused.length > 0) {
    return refuse(refused, output);
  }
  problems.forEach((problem) => output.complain(zhCN.problem(problem)));
  output.print(batchSummaryZh(summaryOf(request.value, run.value, problems)));
  return 0;
}

interface BatchInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly settings: Settings;
}

async function readInput(request: BatchRequest): Promise<Result<BatchInput>> {
  const plan = await loadPlan(request.plan);
  if (!plan.ok) {
    return plan;
  }
  const period = periodOf(plan.value, request.period);
  const settings = await loadSettings(request.settings);
  if (!period.ok) {
    return fail([...period.problems, ...(settings.ok ? [] : settings.problems)]);
  }
  return settings.ok
    ? succeed({ plan: plan.value, period: period.value, settings: settings.value }, [
        ...plan.warnings,
        ...settings.warnings,
      ])
    : fail(settings.problems);
}

async function runPlan({ plan, period, settings }: BatchInput, functions: BuiltFunctions): Promise<Result<AnnexRun>> {
  const book = await openNodeWorkbook(functions);
  try {
    return await annexInNode(book, plan, period, settings);
  } finally {
    book.close();
  }
}

async function filesOf(
  { out, word, report }: BatchRequest,
  run: AnnexRun,
  problems: readonly Problem[],
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [{ path: out, content: run.workbook }];
  if (word !== undefined) {
    files.push({ path: word, content: await annexDocx(run.annexes.map(({ table }) => table)) });
  }
  if (report !== undefined) {
    const result = resultOf(run.judged, problems, zhCN);
    files.push({ path: report, content: `${JSON.stringify(result, null, 2)}\n` });
  }
  return files;
}

function summaryOf(
  request: BatchRequest,
  run: AnnexRun,
  problems: readonly Problem[],
): Parameters<typeof batchSummaryZh>[0] {
  const { plan, period, evaluation, settings } = run.judged;
  const tables = evaluation.tables ?? [];
  const ofTables = tables.map(({ table, tally }) => ({ name: `${table.label} ${table.name}`, tally }));
  return {
    tallies: tables.length === 0 ? [{ name: null, tally: evaluation.tally }] : ofTables,
    region: plan.region,
    period: zhCN.period(period),
    out: request.out,
    annexSheets: run.annexes.map(({ sheet }) => sheet),
    word: request.word ?? null,
    report: request.report ?? null,
    warnings: problems.length,
    rounding: settings.rounding,
    rateDecimals: settings.rateDecimals,
  };
}

function refuse(problems: readonly Problem[], { complain }: BatchOutput, usage?: string): number {
  complain(batchFailureZh(problems.length));
  problems.forEach((problem) => complain(zhCN.problem(problem)));
  if (usage !== undefined) {
    complain(usage);
  }
  return 1;
}
