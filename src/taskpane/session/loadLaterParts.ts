import { laterParts } from "./laterParts";

/**
 * Loads the later parts once the pane has nothing else to do, so that an update on the server cannot part an open pane from
 * them. A part that cannot be loaded now is asked for again when it is used, and said then.
 */
export async function loadLaterParts(): Promise<void> {
  await Promise.allSettled(Object.values(laterParts).map((load) => load()));
}
