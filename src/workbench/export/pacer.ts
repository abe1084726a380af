/** Milliseconds after which work lets others have a turn. */
const SLICE = 40;

/**
 * Keeps long work from freezing the page: the answer is awaited between small pieces of it, and gives way to drawing and
 * clicks when the last turn is too long ago.
 */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  };
}
