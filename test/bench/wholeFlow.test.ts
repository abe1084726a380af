import type { BuiltFunctions } from "../../src/batch/builtFunctions";
import type { RowContent } from "../../src/workbench/grid/gridSnapshot";
import { builtFunctions } from "../functions/builtFunctions";
import { bulkFloor } from "./bulkFloor";
import { plainReference } from "./plainReference";
import { wholeFlow, type FlowCost } from "./wholeFlow";

// Goals of the whole job; counts and bytes only, because times depend on the machine.
describe("schema → sheets → evaluation → annex at 72 rows, through office.js", () => {
  let cost: FlowCost;
  let small: FlowCost;
  let functions: BuiltFunctions;
  beforeAll(async () => {
    const { script, metadata } = builtFunctions();
    functions = { script, metadata: metadata.functions };
    cost = await wholeFlow(72, functions);
    small = await wholeFlow(8, functions);
  }, 300_000);

  test("it takes at most 8 syncs and no clean-up request", () => {
    expect(cost.statistics.syncs).toBeLessThanOrEqual(8);
    expect(cost.statistics.cleanUps).toBe(0);
  });

  test("the number of syncs does not depend on the number of rows", () => {
    expect(small.statistics.syncs).toBe(cost.statistics.syncs);
  });

  test("no request and no response comes near the web's 5 MB", () => {
    expect(cost.statistics.largestRequest).toBeLessThan(2_000_000);
    expect(cost.statistics.largestResponse).toBeLessThan(2_000_000);
  });

  test("the job sends at most 1.15 times what a request written by hand takes for the same content", async () => {
    const floor = await bulkFloor(cost.content, functions);
    expect(cost.statistics.requestBytes).toBeLessThanOrEqual(1.15 * floor);
    expect(floor).toBeGreaterThan(JSON.stringify(cost.content.sheets.flatMap(({ rows }) => rows.map(typedOf))).length);
  }, 300_000);

  test("the grid's formulas and the program agree on every row", () => {
    expect(cost.problems).toEqual([]);
  });
});

test("the plain floor does the same work for a plain row: 88.53 ÷ 105 = 84.3 % (published)", () => {
  const [row] = plainReference(
    [{ code: "T", name: "技术合同", unit: "亿元", kind: "flow", targetText: "不少于105亿元", actual: 88.53 }],
    6,
  );
  expect(row).toMatchObject({ target: 105, unit: "亿元", status: "ahead" });
  expect(row?.rate).toBeCloseTo(0.8431, 4);
  expect(row?.gap).toBeCloseTo(34.314, 3);
});

/** The values of a row that somebody typed: no request can do without them. */
function typedOf({ cells }: RowContent): unknown[] {
  return cells.filter(({ formula }) => formula === undefined).map(({ value }) => value);
}
