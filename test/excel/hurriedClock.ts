import type { Grid } from "../../src/workbench/grid/grid";

/** Waits of this many milliseconds or more are waits for a host that does not answer; shorter ones are the grid's own. */
const LONG_WAIT = 1_000;

/** A clock on which waiting for an answer that never comes takes no time. */
export interface HurriedClock {
  /** Milliseconds that were waited in vain, as the flow sees it. */
  readonly waited: () => number;
  /** To be called at the sync that will not be answered: what waits for it has waited long enough once the host is idle. */
  readonly hurry: () => void;
  /** To be called at each action, which says that the host is not idle. */
  readonly act: () => void;
  readonly restore: () => void;
}

/** Takes the place of the timers until `restore`. */
export function hurriedClock(grid: Grid): HurriedClock {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const held = new Map<unknown, { readonly run: () => void; readonly delay: number }>();
  let [waited, actions] = [0, 0];
  const set = (run: () => void, delay = 0): unknown => {
    const timer = start(run, delay);
    if (delay >= LONG_WAIT) held.set(timer, { run, delay });
    return timer;
  };
  const clear = (timer: Parameters<typeof stop>[0]): void => {
    held.delete(timer);
    stop(timer);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  const idle = async (): Promise<void> => {
    for (let before = -1; before !== actions;) {
      before = actions;
      await grid.settle();
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const expire = async (): Promise<void> => {
    await idle();
    for (const [timer, { run, delay }] of [...held]) {
      clear(timer as Parameters<typeof stop>[0]);
      waited += delay;
      run();
    }
  };
  return {
    waited: () => waited,
    hurry: () => void expire(),
    act: () => void (actions += 1),
    restore: () => void Object.assign(globalThis, { setTimeout: start, clearTimeout: stop }),
  };
}
