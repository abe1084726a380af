import { Exact } from "../exact";
import type { ScheduleStep } from "./indicator";
import { isSchedule } from "./isSchedule";

const STEP = /^(\d{1,2})月[底末]?[:=达到]*(\d+(?:\.\d+)?)%$/u;
const BETWEEN_STEPS = /[;,、\n]/u;

/**
 * A schedule from the text in a cell (进度安排), rule P3: months with the share that is planned by their end. Width and
 * spaces do not matter; `；` `，` `、` and line breaks part the steps. Null where the text is no schedule: the caller names
 * the cell.
 *
 * @example
 * parseSchedule("3月10%;6月40%")?.[1]?.share // => 0.4
 * parseSchedule("３月底：１０％；") // => [{"throughMonth": 3, "share": 0.1}]
 * parseSchedule("6月40%;3月10%") // => null
 */
export function parseSchedule(text: string): readonly ScheduleStep[] | null {
  const steps = text
    .normalize("NFKC")
    .replace(/[^\S\n]/gu, "")
    .split(BETWEEN_STEPS)
    .filter((step) => step !== "")
    .map(stepOf);
  const known = steps.filter((step) => step !== null);
  return known.length === steps.length && isSchedule(known) ? known : null;
}

function stepOf(text: string): ScheduleStep | null {
  const [, month, percent] = STEP.exec(text) ?? [];
  if (month === undefined || percent === undefined) return null;
  return { throughMonth: Number(month), share: new Exact(percent).div(100).toNumber() };
}
