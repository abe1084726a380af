import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runWebpack } from "../build/runWebpack";

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
  runWebpack(["batch", `output=${output}`], "--config-name", "functions");
  const read = (file: string): string => fs.readFileSync(path.join(output, file), "utf8");
  const built = {
    script: read("functions.js"),
    metadata: JSON.parse(read("functions.json")) as BuiltFunctions["metadata"],
  };
  fs.rmSync(output, { recursive: true });
  return built;
}
