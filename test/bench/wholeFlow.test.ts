import { builtFunctions } from "../functions/builtFunctions";
import { bulkFloor } from "./bulkFloor";
import { plainReference } from "./plainReference";
import { wholeFlow, type FlowCost } from "./wholeFlow";

// Goals of the whole job; counts and bytes only, because times depend on the machine.
describe("schema → sheets → evaluation → annex at 72 rows, through office.js", () => {
  let cost: FlowCost;
  let small: FlowCost;
  beforeAll(async () => {
    const { script, metadata } = builtFunctions();
    cost = await wholeFlow(72, { script, metadata: metadata.functions });
    small = await wholeFlow(8, { script, metadata: metadata.functions });
  }, 300_000);

  test("it takes at most 8 syncs and no clean-up request", () => {
    expect(cost.statistics.syncs).toBeLessThanOrEqual(8);
    expect(cost.statistics.cleanUps).toBe(0);
  });

  test("the number of syncs does not depend on the number of rows", () => {
    expect(small.statistics.syncs).toBe(cost.statistics.syncs);
  });

  test("no request and no response comes near the web's 5 MB; all requests together are below 256 KB", () => {
    expect(cost.statistics.largestRequest).toBeLessThan(2_000_000);
    expect(cost.statistics.largestResponse).toBeLessThan(2_000_000);
    expect(cost.statistics.requestBytes).toBeLessThan(256_000);
  });

  test("another row costs less than three times its cells", () => {
    const cells = bulkFloor(72) - bulkFloor(8);
    expect(cost.statistics.requestBytes - small.statistics.requestBytes).toBeLessThan(3 * cells);
  });

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
