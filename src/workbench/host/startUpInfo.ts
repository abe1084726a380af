/** Who the add-in's page is and where its host stands. */
export interface StartUpFacts {
  readonly origin: string;
  readonly locale: string;
  readonly conversation: string;
  readonly addInId: string;
}

/** Flags of the start-up information: shared runtime (1) and custom functions (2). */
const FLAGS = 3;

/** The text that office.js reads from `window.name` when it starts: it survives reloads and leaves the URL clean. */
export function startUpInfo({ origin, locale, conversation, addInId }: StartUpFacts): string {
  const hostInfo = ["Excel", "Web", "16.01", locale, conversation, "", "disableLogging", String(FLAGS)].join("$");
  const xdmInfo = [conversation, addInId, `${origin}/host.html`].join("|");
  return JSON.stringify({ baseFrameName: "add-in", hostInfo, xdmInfo, serializerVersion: 1, flights: "[]" });
}
