import type { Plan } from "../../domain/indicator/indicator";
import { readPlanText } from "../../domain/indicator/readPlanText";
import { error } from "../../domain/problem";
import { fail } from "../../domain/result";
import type { Result } from "../../domain/result";

/** Largest file that is loaded, as `readPlanText` allows; asked first, so that a wrong choice of 2 GB does no harm. */
const LARGEST = 8 * 1024 * 1024;

/** Reads a file that the user chose; a file that cannot be opened any more is a coded problem like any other. */
export async function readPlanFile(file: File): Promise<Result<Plan>> {
  if (file.size > LARGEST) return fail([error("planTooLarge", "", { size: file.size, largest: LARGEST })]);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail([error("planUnreadable", "")]);
  }
  return readPlanText(new Uint8Array(bytes));
}
