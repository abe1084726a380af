import { fail, succeed, type Result } from "../domain/result";
import { hostProblem } from "./hostProblem";
import { syncWithin } from "./syncWithin";

/** A batch at work: its context, its time-limited sync, and the sheet it is busy with. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** One round trip. */
  readonly sync: () => Promise<void>;
  /** Says which sheet the next calls are about, for the place of a problem. */
  readonly turnTo: (sheet: string) => void;
}

/**
 * Runs one batch against the host. Waits for the user to leave cell edit mode where the host can; every fault becomes a
 * coded problem, nothing is thrown.
 */
export async function runInHost<T>(
  milliseconds: number,
  work: (batch: Batch) => Promise<T>,
  startPlace = "",
): Promise<Result<T>> {
  let place = startPlace;
  try {
    const value = await Excel.run({ delayForCellEdit: true }, (context) =>
      work({
        context,
        sync: () => syncWithin(context, milliseconds),
        turnTo: (sheet) => {
          if (sheet === place) {
            return;
          }
          place = sheet;
          context.trace(sheet);
        },
      }),
    );
    return succeed(value);
  } catch (thrown) {
    return fail([hostProblem(thrown, place)]);
  }
}
