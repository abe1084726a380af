import { execFileSync } from "node:child_process";
import path from "node:path";
import { readBuiltFunctions } from "../../src/batch/readBuiltFunctions";
import { bulkFloor } from "./bulkFloor";
import { computeSpeed } from "./computeSpeed";
import { wholeFlow } from "./wholeFlow";

const ROOT = path.resolve(__dirname, "../..");
const SIZES = [72, 1_000];
const LARGE = 10_000;
const MB = 1_000_000;

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
  print(" rows   exact ms   rows/s   plain numbers ms   ratio");
  for (const rows of [72, 1_000, LARGE]) {
    const { exact, plain } = computeSpeed(rows);
    const figures = [
      exact.toFixed(2),
      Math.round((rows / exact) * 1_000),
      plain.toFixed(2),
      (exact / plain).toFixed(1),
    ];
    const widths = [11, 9, 19, 8];
    print(cell(rows).padStart(5) + figures.map((figure, at) => cell(figure).padStart(widths[at] ?? 0)).join(""));
  }
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
