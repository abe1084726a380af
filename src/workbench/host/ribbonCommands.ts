/** Sends the event that runs a command; false when the add-in takes no commands yet. */
export type SendCommand = (event: Readonly<Record<number, string>>) => boolean;

/** Function commands of the ribbon: which run, and when they are over. */
export class RibbonCommands {
  private readonly running = new Map<string, () => void>();
  private given = 0;

  constructor(private readonly send: SendCommand) {}

  /** Runs the function that the manifest names for a control; resolves when it calls `event.completed()`. */
  run(action: string, controlId: string): Promise<void> {
    this.given += 1;
    const id = `command-${String(this.given)}`;
    const completed = new Promise<void>((resolve) => this.running.set(id, resolve));
    const sent = this.send({ 0: id, 1: action, 2: JSON.stringify({ source: { id: controlId } }) });
    return sent ? completed : Promise.reject(new Error("the add-in takes no commands yet"));
  }

  /** Notes that a command is over. */
  complete(id: string): void {
    this.running.get(id)?.();
    this.running.delete(id);
  }
}
