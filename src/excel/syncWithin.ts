import { SyncTimeout } from "./syncTimeout";

/**
 * Sends what the batch has queued and waits for the answer, but not for ever: Excel is known to leave a sync unanswered.
 * The batch ends with {@link SyncTimeout} then, so that nothing more of it is sent when the answer comes after all.
 */
export async function syncWithin(context: Excel.RequestContext, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SyncTimeout(milliseconds)), milliseconds);
  });
  try {
    await Promise.race([context.sync(), late]);
  } finally {
    clearTimeout(timer);
  }
}
