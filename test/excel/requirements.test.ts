import { requirements } from "../../src/excel/requirements";
import { openWorkbook } from "./openWorkbook";

test("a host with all requirement sets has nothing to say", async () => {
  const book = await openWorkbook();
  expect(requirements()).toEqual([]);
  book.close();
});

test("a set that Excel denies is a warning with its name and version, never a stop", () => {
  const isSetSupported = (set: string): boolean => set !== "SharedRuntime";
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  expect(requirements()).toMatchObject([
    { code: "hostUnsupported", severity: "warning", facts: { message: "SharedRuntime 1.1" } },
  ]);
});

test("where nobody answers, nothing is claimed", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(requirements()).toEqual([]);
});
