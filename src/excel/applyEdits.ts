import { fail, type Result } from "../domain/result";
import type { Edit } from "../workbook/edit";
import type { Progress } from "../workbook/gateway";
import { applyEdit } from "./applyEdit";
import { EditTarget } from "./editTarget";
import { mergeFormats } from "./mergeFormats";
import { runInHost } from "./runInHost";
import { splitEdits } from "./splitEdits";
import { unwritableEdits } from "./unwritableEdits";

/** Applies all edits in order: one request, more only where one would pass 4 MB. What no host takes is refused before. */
export async function applyEdits(
  edits: readonly Edit[],
  progress: Progress | undefined,
  milliseconds: number,
): Promise<Result<null>> {
  const refused = unwritableEdits(edits);
  if (refused.length > 0) {
    return fail(refused);
  }
  return runInHost(milliseconds, async (batch) => {
    const target = new EditTarget(batch);
    const requests = splitEdits(mergeFormats(edits));
    let done = 0;
    const total = requests.reduce((sum, request) => sum + request.length, 0);
    progress?.(0, total);
    // One sync for each request of up to 4 MB: Excel on the web takes no more at a time.
    for (const request of requests) {
      target.startRequest();
      request.forEach((edit) => applyEdit(target, edit));
      await batch.sync();
      done += request.length;
      progress?.(done, total);
    }
    return null;
  });
}
