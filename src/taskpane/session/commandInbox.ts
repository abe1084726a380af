/** What a ribbon button can ask of the pane. */
export type PaneCommand = "evaluate" | "buildAnnex";

/** Brings ribbon commands to the pane. A command that comes before the pane is ready waits for it. */
export interface CommandInbox {
  /** Called by the ribbon; the answer comes when the pane has done it, whether it succeeded or not. */
  send(command: PaneCommand): Promise<void>;
  /** Called by the pane; ends with the returned function. */
  receive(handle: (command: PaneCommand) => Promise<void>): () => void;
}

/** Makes an inbox for one pane. */
export function commandInbox(): CommandInbox {
  let handler: ((command: PaneCommand) => Promise<void>) | null = null;
  let waiting: { readonly command: PaneCommand; readonly done: () => void }[] = [];
  return {
    async send(command) {
      if (handler !== null) return handler(command);
      return new Promise<void>((done) => waiting.push({ command, done }));
    },
    receive(handle) {
      handler = handle;
      const late = waiting;
      waiting = [];
      for (const { command, done } of late) void handle(command).finally(done);
      return () => {
        if (handler === handle) handler = null;
      };
    },
  };
}
