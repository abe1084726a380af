import { pickKnown } from "./pickKnown";
import { scheduleStepSchema } from "./planSchema";

const STEP_FIELDS = Object.keys(scheduleStepSchema.shape);

/**
 * The fields of a schedule's steps that nobody knows (进度安排中的未知项), each with its path inside the indicator; what is no
 * list of objects is for the validator to say.
 *
 * @example
 * unknownStepFields([{ throughMonth: 6, share: 0.4, note: "x" }]) // => [{"field": "note", "path": "schedule[0].note"}]
 * unknownStepFields("6月40%") // => []
 */
export function unknownStepFields(schedule: unknown): readonly { readonly field: string; readonly path: string }[] {
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((step: unknown, at) => {
    if (typeof step !== "object" || step === null || Array.isArray(step)) return [];
    return pickKnown(step, STEP_FIELDS).unknown.map((field) => ({ field, path: `schedule[${at}].${field}` }));
  });
}
