import type { SessionState } from "./sessionState";

/** Names of the annexes that were generated last. */
export function builtSheets({ jobs: { building } }: Pick<SessionState, "jobs">): readonly string[] {
  return building.state === "done" ? building.outcome.map(({ sheet }) => sheet) : [];
}
