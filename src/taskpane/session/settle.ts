import { error } from "../../domain/problem";
import { fail } from "../../domain/result";
import type { Result } from "../../domain/result";

/**
 * Waits for a workflow and turns even a fault that nobody expected into a coded problem, so that every click ends with
 * something that the pane can show.
 */
export async function settle<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return fail([error("hostFailed", "", { message })]);
  }
}
