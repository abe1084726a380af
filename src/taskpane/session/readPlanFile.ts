import type { Plan } from "../../domain/indicator/indicator";
import { LARGEST_PLAN_FILE } from "../../domain/indicator/largestPlanFile";
import { readPlanText } from "../../domain/indicator/readPlanText";
import { error } from "../../domain/problem";
import { fail } from "../../domain/result";
import type { Result } from "../../domain/result";

/** Reads a file that the user chose; its size is asked first, so that a wrong choice of 2 GB does no harm. A file that cannot be opened any more is a coded problem like any other. */
export async function readPlanFile(file: File): Promise<Result<Plan>> {
  if (file.size > LARGEST_PLAN_FILE)
    return fail([error("planTooLarge", "", { size: file.size, largest: LARGEST_PLAN_FILE })]);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail([error("planUnreadable", "")]);
  }
  return readPlanText(new Uint8Array(bytes));
}
