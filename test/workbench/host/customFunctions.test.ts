import { startHost } from "./startHost";
import type { StartedHost } from "./startHost";

/** What the add-in's page registers: the same calls as in Excel. */
const FUNCTIONS = `
  CustomFunctions.associate("SHARE", (actual, target, kind) => (kind === null ? actual / target : kind));
  CustomFunctions.associate("TWICE", (range) => range.map((line) => line.map((value) => value * 2)));
  CustomFunctions.associate("LATER", async (value) => value + "后");
  CustomFunctions.associate("NONE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "目标待定");
  });
  CustomFunctions.associate("BUG", () => { throw new TypeError("unexpected"); });
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
`;

let started: StartedHost;

beforeAll(async () => {
  started = await startHost({ scripts: [FUNCTIONS] });
});

afterAll(() => {
  expect(started.bugs).toEqual([]);
  started.close();
});

test("a function is called by its id, whatever its case, and an argument left out is null", async () => {
  expect(await started.host.invokeFunction("SHARE", [88.53, 105, null])).toEqual({ ok: true, value: 88.53 / 105 });
  expect(await started.host.invokeFunction("share", [1, 2, "定性"])).toEqual({ ok: true, value: "定性" });
});

test("ranges go in and come out as matrices", async () => {
  const outcome = await started.host.invokeFunction("TWICE", [
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(outcome).toEqual({
    ok: true,
    value: [
      [2, 4],
      [6, 8],
    ],
  });
});

test("promises are waited for", async () => {
  expect(await started.host.invokeFunction("LATER", ["先"])).toEqual({ ok: true, value: "先后" });
});

test("a thrown CustomFunctions.Error comes as a failure with the number of its cell error, 1 for #N/A", async () => {
  expect(await started.host.invokeFunction("NONE", [])).toMatchObject({ ok: false, errorCode: 1 });
});

test("anything else thrown is a failure that is no cell error of the function's own", async () => {
  expect(await started.host.invokeFunction("BUG", [])).toMatchObject({ ok: false, errorCode: 2 });
});

test("a function that nobody registered is a failure, not silence", async () => {
  expect(await started.host.invokeFunction("NOSUCH", [])).toEqual({ ok: false, errorCode: 2, value: "" });
});

test("500 calls at once are all answered", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 500 }, (_, i) => started.host.invokeFunction("SHARE", [i, 2, null])),
  );
  expect(outcomes[499]).toEqual({ ok: true, value: 249.5 });
});
