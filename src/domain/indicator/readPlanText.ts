import { error } from "../problem";
import { fail, succeed, type Result } from "../result";
import { decodeText } from "./decodeText";
import type { Plan } from "./indicator";
import { LARGEST_PLAN_FILE } from "./largestPlanFile";
import { readPlan } from "./readPlan";

/**
 * Plan file (计划文件) from its text or its bytes: UTF-8, UTF-16 or GBK, with or without a byte order mark.
 *
 * Problems: `planTooLarge` above 8 MB, `planEncoding` where the bytes are no text, `planNotJson` with the line and column,
 * and everything that `readPlan` finds.
 *
 * @example
 * readPlanText("{").problems[0].code // => "planNotJson"
 */
export function readPlanText(input: string | Uint8Array): Result<Plan> {
  if (input.length > LARGEST_PLAN_FILE)
    return fail([error("planTooLarge", "", { size: input.length, largest: LARGEST_PLAN_FILE })]);
  const text = typeof input === "string" ? input.replace(/^\uFEFF/u, "") : decodeText(input);
  if (text === null) return fail([error("planEncoding", "")]);
  const parsed = parseJson(text);
  return parsed.ok ? readPlan(parsed.value) : parsed;
}

/** Whatever `JSON.parse` throws says that the text is no JSON, or nested too deep to be any plan. */
function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return fail([error("planNotJson", "", placeOfFault(text, message))]);
  }
}

/** Line and column where the text stops being JSON; its end where the engine does not say. */
function placeOfFault(text: string, message: string): { line: number; column: number } {
  const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
