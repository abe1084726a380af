import type { FaultInjection } from "../../../src/workbench/host/faultInjection";
import { startHost } from "./startHost";
import type { StartedHost } from "./startHost";

let started: StartedHost;
const faults: { -readonly [Key in keyof FaultInjection]: FaultInjection[Key] } = {};

beforeEach(async () => {
  delete faults.beforeAction;
  delete faults.afterAction;
  delete faults.onSync;
  started = await startHost({
    faults: {
      beforeAction: (sync, action) => faults.beforeAction?.(sync, action),
      afterAction: (sync, action) => faults.afterAction?.(sync, action),
      onSync: (sync) => faults.onSync?.(sync) ?? "answer",
    },
  });
});

afterEach(() => {
  expect(started.bugs).toEqual([]);
  started.close();
});

const BUSY = { code: "ActivityLimitReached", message: "忙" };

const write = (): Promise<void> =>
  started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });

const written = (): unknown => started.grid.snapshot().sheets[0]?.rows[0]?.cells[0]?.value;

/** Whether a promise is still open after a while. */
async function hangs(work: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const answer = await Promise.race([
    work.catch(() => undefined),
    new Promise((resolve) => setTimeout(() => resolve(open), 100)),
  ]);
  return answer === open;
}

test("an action can be made to fail before it is done", async () => {
  faults.beforeAction = () => BUSY;
  await expect(write()).rejects.toMatchObject({ code: "ActivityLimitReached", message: "忙" });
  expect(written()).toBeUndefined();
});

test("an action can be made to fail after it is done", async () => {
  let failed = 0;
  faults.afterAction = () => (written() === 1 ? ((failed += 1), BUSY) : undefined);
  await expect(write()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect([failed, written()]).toEqual([1, 1]);
});

test("a reply can be lost: everything is done, and the sync never ends", async () => {
  faults.onSync = () => "loseReply";
  expect(await hangs(write())).toBe(true);
  expect(written()).toBe(1);
});

test("a sync can hang: nothing is done, and later ones are answered", async () => {
  faults.onSync = (sync) => (sync === 0 ? "hang" : "answer");
  expect(await hangs(write())).toBe(true);
  expect(written()).toBeUndefined();
  await write();
  expect(written()).toBe(1);
});

test("syncs are counted with their bytes, clean-ups apart", async () => {
  started.host.resetStatistics();
  await write();
  await started.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { syncs, cleanUps, requestBytes, largestRequest, responseBytes } = started.host.statistics;
  expect(syncs).toBe(2);
  expect(cleanUps).toBeGreaterThan(0);
  expect(requestBytes).toBeGreaterThan(largestRequest);
  expect(responseBytes).toBeGreaterThan(0);
});
