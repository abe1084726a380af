import { execFileSync } from "node:child_process";
import path from "node:path";
import { readBuiltFunctions } from "../../src/batch/readBuiltFunctions";
import { bulkFloor } from "./bulkFloor";
import { computeSpeed, type Cost } from "./computeSpeed";
import { wholeFlow } from "./wholeFlow";

const ROOT = path.resolve(__dirname, "../..");
const SIZES = [72, 1_000];
const LARGE = 10_000;
const MB = 1_000_000;
const GOAL = 300_000;

/**
 * Prints what the whole job costs on this machine now. Compare ratios of one run: absolute times of another machine or
 * another hour mean nothing.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const sizes = args.includes("--large") ? [...SIZES, LARGE] : SIZES;
  const functions = await readBuiltFunctions(build());
  print("schema → sheets → evaluation → annex, through office.js and the workbench's host");
  print(
    "rows   syncs  actions  request KB  ÷ cells alone  response KB  largest KB  open ms  job ms  export ms  ms/row",
  );
  for (const rows of sizes) {
    const { statistics, milliseconds, problems } = await wholeFlow(rows, functions);
    const { syncs, actions, requestBytes, responseBytes, largestRequest, largestResponse } = statistics;
    const figures = [
      [rows, 5],
      [syncs, 7],
      [actions, 9],
      [requestBytes / 1_000, 12],
      [(requestBytes / bulkFloor(rows)).toFixed(2), 15],
      [responseBytes / 1_000, 13],
      [Math.max(largestRequest, largestResponse) / 1_000, 12],
      [milliseconds.open, 9],
      [milliseconds.job, 8],
      [milliseconds.export, 11],
      [((milliseconds.job + milliseconds.export) / rows).toFixed(2), 8],
    ] as const;
    print(figures.map(([figure, width]) => cell(figure).padStart(width)).join(""));
    const goal = 8 + Math.floor(requestBytes / MB);
    print(
      `       goal: ≤ ${goal} syncs (8 + one for each MB): ${syncs <= goal ? "kept" : "MISSED"}; problems: ${problems.length}`,
    );
  }
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
