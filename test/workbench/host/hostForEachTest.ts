import { startHost, type StartedHost } from "./startHost";

/** What a test does in one batch on the first sheet. */
type OnSheet<Answer> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer> | Answer;

/** What ranges are read for. */
type Readable = "values" | "formulas" | "text" | "numberFormat" | "valueTypes" | "address" | "formulasR1C1";

/** The host of the test that is running. */
export interface HostOfTest {
  readonly started: StartedHost;
  /** Does something on Sheet1 and syncs. */
  readonly onSheet: <Answer>(act: OnSheet<Answer>) => Promise<Answer>;
  /** What one property of a range of Sheet1 reads as. */
  readonly read: <Key extends Readable>(address: string, property: Key) => Promise<Excel.Range[Key]>;
}

/**
 * Gives every test of a file a host of its own, with the unmodified client of Office.js in it; a fault inside the host
 * fails the test.
 */
export function hostForEachTest(options: Parameters<typeof startHost>[0] = {}): HostOfTest {
  let started: StartedHost;

  beforeEach(async () => {
    started = await startHost(options);
  });

  afterEach(() => {
    expect(started.bugs).toEqual([]);
    started.close();
  });

  const onSheet: HostOfTest["onSheet"] = (act) =>
    started.Excel.run(async (context) => {
      const answer = await act(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });

  return {
    get started() {
      return started;
    },
    onSheet,
    read: (address, property) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load(property);
        await context.sync();
        return range[property];
      }),
  };
}
