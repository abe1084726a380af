import { execFileSync } from "node:child_process";
import path from "node:path";
import { readBuiltFunctions } from "../../src/batch/readBuiltFunctions";
import { bulkFloor } from "./bulkFloor";
import { computeSpeed, type Cost } from "./computeSpeed";
import { exportSpeed, type ExportSpeed } from "./exportSpeed";
import { wholeFlow, type FlowCost } from "./wholeFlow";

const ROOT = path.resolve(__dirname, "../..");
const SIZES = [72, 1_000];
const LARGE = 10_000;
const MB = 1_000_000;
const GOAL = 300_000;
/** Most bytes of the job, by what a request written by hand takes. */
const MOST_BYTES = 1.15;
/** Most time of the export, by a file written by hand and by ExcelJS. */
const MOST_BY_FLOOR = 1.5;
const MOST_BY_PEER = 0.35;

/**
 * Prints what the whole job costs on this machine now. Compare ratios of one run: absolute times of another machine or
 * another hour mean nothing.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const sizes = args.includes("--large") ? [...SIZES, LARGE] : SIZES;
  const functions = await readBuiltFunctions(build());
  print("schema → sheets → evaluation → annex, through office.js and the workbench's host");
  print(
    "rows   syncs  actions  request KB  ÷ by hand  response KB  largest KB  open ms  job ms  processor ms  export ms  month ms",
  );
  for (const rows of sizes) {
    const cost = await wholeFlow(rows, functions);
    const floor = await bulkFloor(cost.content, functions);
    print(flowLine(cost, floor));
    print(goalLine(cost, floor));
  }
  print("\na sheet of thirteen columns as .xlsx, warm: ours, what cannot be left out written by hand, ExcelJS");
  print(" rows  cells      ours ms  by hand ms     ÷  ExcelJS ms     ÷   ours KB  by hand KB  ExcelJS KB");
  for (const rows of sizes) {
    for (const formulas of [false, true]) print(exportLine(rows, formulas, await exportSpeed(rows, formulas)));
  }
  print(`       goals: ≤ ${MOST_BY_FLOOR} × by hand, ≤ ${MOST_BY_PEER} × ExcelJS from 1,000 rows on`);
  print("\nparse target → pace → status → year-on-year, warm");
  print(" rows  texts                 ms   rows/s  rows/s of processor time  ÷ plain numbers");
  for (const rows of [72, 1_000, LARGE]) {
    const { exact, unseen, plain } = computeSpeed(rows);
    print(speedLine(rows, "met before", exact, plain));
    print(speedLine(rows, "never seen", unseen, plain));
    print(speedLine(rows, "plain numbers", plain, plain));
  }
  print(`       goal: ≥ ${GOAL} rows a second`);
}

function flowLine({ rows, statistics, milliseconds, processor }: FlowCost, floor: number): string {
  const { syncs, actions, requestBytes, responseBytes, largestRequest, largestResponse } = statistics;
  return line([
    [rows, 5],
    [syncs, 7],
    [actions, 9],
    [requestBytes / 1_000, 12],
    [(requestBytes / floor).toFixed(2), 11],
    [responseBytes / 1_000, 13],
    [Math.max(largestRequest, largestResponse) / 1_000, 12],
    [milliseconds.open, 9],
    [milliseconds.job, 8],
    [processor, 14],
    [milliseconds.export, 11],
    [milliseconds.changeOfMonth, 10],
  ]);
}

function goalLine({ statistics: { syncs, requestBytes }, problems }: FlowCost, floor: number): string {
  const most = 8 + Math.floor(requestBytes / MB);
  const verdict = (kept: boolean): string => (kept ? "kept" : "MISSED");
  return [
    `       goals: ≤ ${most} syncs (8 + one for each MB): ${verdict(syncs <= most)}`,
    `bytes ≤ ${MOST_BYTES} × by hand: ${verdict(requestBytes <= MOST_BYTES * floor)}`,
    `problems: ${problems.length}`,
  ].join("; ");
}

function exportLine(rows: number, formulas: boolean, { own, floor, peer }: ExportSpeed): string {
  const by = (other: number): string => (own.milliseconds / other).toFixed(2);
  const figures = line([
    [own.milliseconds, 11],
    [floor.milliseconds, 12],
    [by(floor.milliseconds), 6],
    [peer.milliseconds, 12],
    [by(peer.milliseconds), 6],
    [own.bytes / 1_000, 10],
    [floor.bytes / 1_000, 12],
    [peer.bytes / 1_000, 12],
  ]);
  return `${cell(rows).padStart(5)}  ${(formulas ? "formulas" : "values").padEnd(8)}${figures}`;
}

function line(figures: readonly (readonly [number | string, number])[]): string {
  return figures.map(([figure, width]) => cell(figure).padStart(width)).join("");
}

function speedLine(rows: number, texts: string, cost: Cost, plain: Cost): string {
  const { milliseconds, processor } = cost;
  const rate = (time: number): string => Math.round((rows / time) * 1_000).toString();
  const ratio = (milliseconds / plain.milliseconds).toFixed(1);
  const head = `${cell(rows).padStart(5)}  ${texts.padEnd(14)}`;
  return [head, milliseconds.toFixed(2).padStart(10), rate(milliseconds).padStart(9), rate(processor).padStart(26)]
    .concat(ratio.padStart(17))
    .join("");
}

/** Builds the functions as every build does; answers the folder. */
function build(): string {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--env", "batch", "--config-name", "functions"];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: "ignore" });
  return path.join(ROOT, "build/batch");
}

function cell(figure: string | number): string {
  return typeof figure === "number" ? Math.round(figure).toString() : figure;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
