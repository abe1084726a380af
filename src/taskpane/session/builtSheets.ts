import type { SessionState } from "./sessionState";

/** Names of the annexes that were generated last. */
export function builtSheets({ building }: Pick<SessionState, "building">): readonly string[] {
  return building.state === "done" ? building.outcome.map(({ sheet }) => sheet) : [];
}
