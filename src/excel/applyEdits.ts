import { fail, type Result } from "../domain/result";
import type { Edit } from "../workbook/edit";
import type { Progress } from "../workbook/gateway";
import { applyEdit } from "./applyEdit";
import { EditTarget } from "./editTarget";
import { mergeFormats } from "./mergeFormats";
import { oldComments } from "./oldComments";
import { protectAgain } from "./protectAgain";
import type { ProtectedSheets } from "./protectedSheets";
import { runInHost, type Batch } from "./runInHost";
import { splitEdits } from "./splitEdits";
import { unwritableEdits } from "./unwritableEdits";

/** What edits need besides themselves. */
export interface ApplyOptions {
  readonly milliseconds: number;
  readonly protection: ProtectedSheets;
  readonly progress?: Progress | undefined;
}

/**
 * Applies all edits in order: one request, more only where one would pass 4 MB (and two before, where comments may have to
 * be replaced). What no host takes is refused before. Sheets that this program protects are open meanwhile.
 */
export async function applyEdits(edits: readonly Edit[], options: ApplyOptions): Promise<Result<null>> {
  const refused = unwritableEdits(edits);
  if (refused.length > 0) {
    return fail(refused);
  }
  const { milliseconds, protection } = options;
  const opened = new Set<string>();
  const result = await runInHost(milliseconds, async (batch) => {
    const target = new EditTarget(batch, { protection, opened, comments: await oldComments(batch, edits) });
    await sendRequests(batch, target, edits, options.progress);
    return null;
  });
  const isHanging = !result.ok && result.problems.some(({ code }) => code === "hostTimeout");
  if (!result.ok && !isHanging) {
    await protectAgain(opened, protection, milliseconds);
  }
  return result;
}

async function sendRequests(
  batch: Batch,
  target: EditTarget,
  edits: readonly Edit[],
  progress: Progress | undefined,
): Promise<void> {
  const requests = splitEdits(mergeFormats(edits));
  let done = 0;
  const total = requests.reduce((sum, request) => sum + request.length, 0);
  progress?.(0, total);
  // One sync for each request of up to 4 MB: Excel on the web takes no more at a time.
  for (const request of requests) {
    target.startRequest();
    request.forEach((edit) => applyEdit(target, edit));
    if (request === requests.at(-1)) {
      target.closeSheets();
    }
    await batch.sync();
    done += request.length;
    progress?.(done, total);
  }
}
