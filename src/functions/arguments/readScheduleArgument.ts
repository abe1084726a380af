import type { ScheduleStep } from "../../domain/indicator/indicator";
import { parseSchedule } from "../../domain/indicator/parseSchedule";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { invalidValue } from "./invalidValue";
import { readText } from "./readText";

/**
 * The schedule of an argument (进度安排参数), rule P3; undefined where it is blank or omitted: then the months count.
 *
 * @throws `#VALUE!` with an example of how to write one
 */
export function readScheduleArgument(argument: unknown): readonly ScheduleStep[] | undefined {
  const text = readText(argument);
  if (text === "") return undefined;
  const schedule = parseSchedule(text);
  if (schedule === null) throw invalidValue(functionErrorsZh.scheduleUnreadable(text));
  return schedule;
}
