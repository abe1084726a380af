/** A pane that is not shown paints nothing: it waits no longer than this, in milliseconds. */
const LONGEST_WAIT_MS = 100;

/** Waits until the browser has painted what was just changed, so that a click is answered before long work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // the frame's own callbacks run before it is painted, a timer set by one of them after
    requestAnimationFrame(() => window.setTimeout(resolve, 0));
    window.setTimeout(resolve, LONGEST_WAIT_MS);
  });
}
