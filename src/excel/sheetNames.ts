import { runInHost } from "./runInHost";

/**
 * Finds the names of sheets by the ids that events carry. Sheets may be renamed at any time, so every burst of events asks
 * again, once: events that arrive while the question is under way share its answer.
 */
export class SheetNames {
  private known: ReadonlyMap<string, string> = new Map();
  private asking: Promise<void> | null = null;

  constructor(private readonly milliseconds: number) {}

  /** The sheet's name now; "" when the host no longer knows the sheet. */
  async nameOf(id: string): Promise<string> {
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    await this.asking;
    return this.known.get(id) ?? "";
  }

  private async ask(): Promise<void> {
    const names = await runInHost(this.milliseconds, async ({ context, sync }) => {
      const worksheets = context.workbook.worksheets;
      worksheets.load("items/id,items/name");
      await sync();
      return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
    });
    if (names.ok) {
      this.known = names.value;
    }
  }
}
