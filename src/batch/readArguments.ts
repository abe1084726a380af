import { parseArgs } from "node:util";
import { error, type Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import type { BatchRequest } from "./batchRequest";

const OPTIONS = {
  sample: { type: "string" },
  schema: { type: "string" },
  period: { type: "string" },
  settings: { type: "string" },
  out: { type: "string" },
  word: { type: "string" },
  report: { type: "string" },
} as const;

type Name = keyof typeof OPTIONS;
type Values = { readonly [Key in Name]?: string };

/**
 * Reads the command line. All that is wrong with it is listed at once as `argumentInvalid`, with the argument and the
 * reason: `unknown`, `missing` (the argument, or its value), `conflict` (one of two), `value` (not possible).
 */
export function readArguments(args: readonly string[]): Result<BatchRequest> {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values: { [Key in Name]?: string } = {};
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      problems.push(invalid(token.value, "unknown"));
    } else if (token.kind === "option" && !isName(token.name)) {
      problems.push(invalid(token.rawName, "unknown"));
    } else if (token.kind === "option" && isName(token.name)) {
      problems.push(...take(values, token.name, token.value));
    }
  }
  problems.push(...checked(values));
  return problems.length > 0 ? fail(problems) : succeed(requestOf(values));
}

function take(values: { [Key in Name]?: string }, name: Name, value: string | undefined): Problem[] {
  const before = values[name];
  values[name] = value ?? "";
  if (before !== undefined) {
    return [invalid(`--${name}`, "conflict")];
  }
  return value === undefined || value === "" || value.startsWith("--") ? [invalid(`--${name}`, "missing")] : [];
}

function checked({ sample, schema, settings, out, word, report }: Values): Problem[] {
  const read = [schema, settings].filter((file) => file !== undefined);
  const problems: Problem[] = [];
  if (sample !== undefined && schema !== undefined) {
    problems.push(invalid("--sample, --schema", "conflict"));
  }
  if (sample === undefined && schema === undefined) {
    problems.push(invalid("--sample, --schema", "missing"));
  }
  if (out === undefined) {
    problems.push(invalid("--out", "missing"));
  }
  return [
    ...problems,
    ...replacing("--out", out, [...read, word, report]),
    ...replacing("--word", word, [...read, report]),
    ...replacing("--report", report, read),
  ];
}

/** No file that is written may be one that is read, or another one that is written. */
function replacing(argument: string, file: string | undefined, others: readonly (string | undefined)[]): Problem[] {
  return file !== undefined && others.includes(file) ? [invalid(argument, "conflict")] : [];
}

function requestOf({ sample, schema = "", period, settings, out = "", word, report }: Values): BatchRequest {
  return {
    plan: sample === undefined ? { schema } : { sample },
    out,
    ...(period === undefined ? {} : { period }),
    ...(settings === undefined ? {} : { settings }),
    ...(word === undefined ? {} : { word }),
    ...(report === undefined ? {} : { report }),
  };
}

function invalid(argument: string, reason: "unknown" | "missing" | "conflict" | "value"): Problem {
  return error("argumentInvalid", argument, { argument, reason });
}

function isName(name: string): name is Name {
  return Object.hasOwn(OPTIONS, name);
}
