import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** One parameter as functions.json declares it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: string;
}

/** One function as functions.json declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** functions.js and functions.json as every build makes them. */
export interface BuiltFunctions {
  readonly script: string;
  readonly metadata: { readonly functions: readonly FunctionMetadata[] };
}

/** Builds the custom functions by the project's own webpack settings. */
export function builtFunctions(): BuiltFunctions {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), "plan-annex-functions-"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--env", "batch", "--env", `output=${output}`, "--config-name", "functions"];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: "pipe" });
  const read = (file: string): string => fs.readFileSync(path.join(output, file), "utf8");
  const built = {
    script: read("functions.js"),
    metadata: JSON.parse(read("functions.json")) as BuiltFunctions["metadata"],
  };
  fs.rmSync(output, { recursive: true });
  return built;
}
