import type { Plan } from "../../domain/indicator/indicator";
import { LARGEST_PLAN_FILE } from "../../domain/indicator/largestPlanFile";
import { readPlanText } from "../../domain/indicator/readPlanText";
import { error } from "../../domain/problem";
import type { ProblemCode } from "../../domain/problem";
import { fail } from "../../domain/result";
import type { Result } from "../../domain/result";

const PLAN_FILE = /\.json$/iu;

/** What is found in a file that is something else altogether: a workbook, a document, a picture, a list. */
const NO_PLAN: readonly ProblemCode[] = ["planEncoding", "planNotJson"];

/**
 * Reads a file that the user chose. Its size is asked first, so that a wrong choice of 2 GB does no harm; a file of another
 * kind (`planFileKind`) is told from a plan file with an error in it; one that cannot be opened any more is a coded problem
 * like any other.
 */
export async function readPlanFile(file: File): Promise<Result<Plan>> {
  if (file.size > LARGEST_PLAN_FILE)
    return fail([error("planTooLarge", "", { size: file.size, largest: LARGEST_PLAN_FILE })]);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail([error("planUnreadable", "")]);
  }
  const read = readPlanText(new Uint8Array(bytes));
  const isText = read.ok || !read.problems.some(({ code }) => NO_PLAN.includes(code));
  return isText || PLAN_FILE.test(file.name) ? read : fail([error("planFileKind", "", { name: file.name })]);
}
