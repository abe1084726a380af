import type * as z from "zod";
import { error, type Problem, type ProblemCode } from "../problem";

type Facts = Problem["facts"];
type Issue = z.core.$ZodIssue;

/**
 * A problem of ours from an issue of the validator (文件校验问题): the code, the place, and the facts of its sentence.
 *
 * `got` is what stands in the file; nothing there means that a required field is missing.
 */
export function problemOfIssue(issue: Issue, got: unknown): Problem {
  const place = placeOfPath(issue.path);
  const field = String(issue.path.at(-1) ?? "");
  if (got === undefined && issue.code !== "custom") {
    return error(field === "indicators" ? "indicatorsEmpty" : "fieldMissing", place, { field });
  }
  const [code, facts] = codeAndFacts(issue, got);
  return error(code, place, { field, ...facts });
}

function codeAndFacts(issue: Issue, got: unknown): readonly [ProblemCode, Facts] {
  switch (issue.code) {
    case "invalid_type":
      return typeFault(issue.expected, got);
    case "invalid_value":
      return ["fieldValue", { got: shown(got), allowed: issue.values.map(String).join("、") }];
    case "too_small":
      return issue.origin === "array" ? ["indicatorsEmpty", {}] : outOfBounds(got, `≥ ${issue.minimum}`);
    case "too_big":
      return tooBig(issue.maximum, got);
    case "custom":
      return [issue.params?.["problem"] as ProblemCode, issue.params?.["facts"] as Facts];
    default:
      return ["fieldType", { expected: "text", got: typeName(got) }];
  }
}

function outOfBounds(got: unknown, allowed: string): readonly [ProblemCode, Facts] {
  return ["fieldValue", { got: Array.isArray(got) ? got.length : shown(got), allowed }];
}

function tooBig(longest: number | bigint, got: unknown): readonly [ProblemCode, Facts] {
  if (typeof got !== "string") return outOfBounds(got, `≤ ${longest}`);
  return ["fieldTooLong", { length: got.length, longest: Number(longest) }];
}

/** A number of the wrong sort (a fraction, infinity) has a wrong value; everything else has a wrong type. */
function typeFault(expected: string, got: unknown): readonly [ProblemCode, Facts] {
  if (typeof got === "number" && (expected === "int" || expected === "number")) {
    return ["fieldValue", { got: String(got), allowed: expected === "int" ? "integer" : "finite" }];
  }
  return ["fieldType", { expected: expected === "int" ? "number" : expected, got: typeName(got) }];
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function shown(value: unknown): string {
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const text = plain ? String(value) : typeName(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Place of a value in a file: `indicators[3].kind`. */
function placeOfPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === "number") return `${place}[${step}]`;
    return place === "" ? String(step) : `${place}.${String(step)}`;
  }, "");
}
