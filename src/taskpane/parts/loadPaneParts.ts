import { LATER_PANE_PARTS } from "./paneParts";

/** Fetches the parts of the pane that it did not need to open, so that an update on the server cannot part it from them. */
export async function loadPaneParts(): Promise<void> {
  await Promise.allSettled(Object.values(LATER_PANE_PARTS).map((load) => load()));
}
