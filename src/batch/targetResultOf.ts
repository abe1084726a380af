import type { Target, TargetPart } from "../domain/target/target";
import type { TargetPartResult, TargetResult } from "./planResult";

/**
 * A target as plain data. Its figures are those of the judged part; where none was judged (no figure yet), those of the
 * first part, so that a number that was understood is never missing from the report.
 */
export function targetResultOf(target: Target, judgedPart: TargetPart | null): TargetResult {
  const parts = target.state === "number" ? target.parts : [];
  const part = judgedPart ?? parts[0];
  return {
    text: target.text,
    state: target.state,
    reason: reasonOf(target),
    ...(part === undefined ? NO_NUMBER : figuresOf(part)),
    parts: parts.map(partResultOf),
  };
}

const NO_NUMBER = { value: null, upper: null, bound: null, approximate: false, unit: "", measure: null } as const;

function reasonOf(target: Target): TargetResult["reason"] {
  if (target.state === "number") {
    return null;
  }
  return target.state === "special" ? target.special : target.reason;
}

function figuresOf(part: TargetPart): Omit<TargetPartResult, "text" | "tier"> {
  return {
    value: part.value.toNumber(),
    upper: part.upper === null ? null : part.upper.toNumber(),
    bound: part.bound,
    approximate: part.approximate,
    unit: part.unit,
    measure: part.measure,
  };
}

function partResultOf(part: TargetPart): TargetPartResult {
  return { text: part.text, ...figuresOf(part), tier: part.tier };
}
