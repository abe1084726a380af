import path from "node:path";
import { createGrid, type CreatedGrid } from "../../src/workbench/grid/createGrid";
import type { InvocationOutcome } from "../../src/workbench/host/customFunctions";
import { startOfficeInNode, type OfficeInNode } from "../../src/workbench/host/node/startOfficeInNode";
import { builtFunctions } from "./builtFunctions";

const H1 = "2024年上半年";

/** Error codes of the invocation messages. */
const NOT_AVAILABLE = 1;
const INVALID_VALUE = 7;

/** Every function at least once with a value and once with an error: id, arguments as Excel sends them, answer. */
const CALLS: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ["ELAPSED", [H1, null], 0.5],
  ["ELAPSED", [H1, "3月10%;6月40%"], 0.4],
  ["ELAPSED", [H1, "6月40"], INVALID_VALUE],
  ["ELAPSED", ["2024年13月", null], INVALID_VALUE],
  ["TARGET", ["不少于105亿元", null], 105],
  ["TARGET", ["不少于105亿元", "单位"], "亿元"],
  ["TARGET", ["", null], NOT_AVAILABLE],
  ["COMPLETION", [44, 80, null, null], 0.55],
  ["COMPLETION", [33.5, 32, "逆向", 35], 0.5],
  ["COMPLETION", [33.5, 32, "逆向", null], NOT_AVAILABLE],
  ["GAP", [4.77, 10.6, H1, null, null, null, null], -5],
  ["GAP", [-37.8, 10, H1, "增速", null, null, null], -47.8],
  ["GAP", ["约5", 10, H1, null, null, null, null], INVALID_VALUE],
  ["STATUS", [88.53, "不少于105亿元", H1, "累计量", "", null, null], "超序时"],
  ["STATUS", [42, 100, H1, "累计量", "", "3月10%;6月40%", ""], "超序时"],
  ["STATUS", [4.4, "与经济增长同步", H1, "联动", "", "", 5], "未达序时"],
  ["STATUS", [null, 105, H1, null, null, null, null], "待报"],
  ["STATUS", [5, 10, "何时", null, null, null, null], INVALID_VALUE],
  ["YOY", [110, 100], 10],
  ["YOY", [5, -3], "扭亏为盈"],
  ["YOY", [5, null], NOT_AVAILABLE],
  ["YOYPOINTS", [-7.8, -25], 17.2],
  ["YOYPOINTS", [[[90.7]], [[89.5]]], 1.2],
  ["YOYPOINTS", [true, 1], INVALID_VALUE],
  ["PERIODGROWTH", [-7.8, -25], 17.2],
  ["PERIODGROWTH", [-7.8, null], NOT_AVAILABLE],
  ["MONTH", [497.99, 393.62, null], 104.37],
  ["MONTH", [12.5, null, null], NOT_AVAILABLE],
  ["TALLY", [[["达序时"], ["超序时"], ["未达序时"], ["待报"], [null], ["已完成全年"]], null], 0.75],
  ["TALLY", [[["达序时"], ["未达序时"], ["未达序时"]], "未达"], 2],
  ["TALLY", [[["达标"]], null], INVALID_VALUE],
  ["TALLY", [[["待报"]], null], NOT_AVAILABLE],
  ["CONVERT", [5000, "万元", "亿元"], 0.5],
  ["CONVERT", [5000, "万元", "家"], INVALID_VALUE],
  ["ROUND", [84.25, 1, "五成双"], 84.2],
  ["ROUND", [84.25, 1, "别的"], INVALID_VALUE],
  ["EXPLAIN", [88.53, 105, H1, null, null, null, null], expect.stringMatching(/84\.3.*50\.0.*超序时/)],
  ["EXPLAIN", [5, 10, null, null, null, null, null], NOT_AVAILABLE],
];

let created: CreatedGrid;
let office: OfficeInNode;
let declared: string[];
let outcomes: InvocationOutcome[];

beforeAll(async () => {
  const { script, metadata } = builtFunctions();
  declared = metadata.functions.map(({ id }) => id);
  created = createGrid();
  office = await startOfficeInNode({
    officeJsFolder: path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist"),
    grid: created.grid,
    scripts: [script],
  });
  outcomes = await Promise.all(CALLS.map(([id, values]) => office.host.invokeFunction(id, values)));
}, 120_000);

afterAll(() => {
  office.close();
  created.grid.dispose();
});

describe("the built functions, called by the invocation messages of the unmodified office.js", () => {
  it("are all called here", () => {
    expect([...new Set(CALLS.map(([id]) => id))].sort()).toEqual([...declared].sort());
  });

  it.each(CALLS.map((call, at) => [call[0], JSON.stringify(call[1]), call[2], at] as const))(
    "PLAN.%s of %s",
    (_, __, expected, at) => {
      const outcome = outcomes[at]!;
      if (expected === NOT_AVAILABLE || expected === INVALID_VALUE) {
        expect(outcome).toMatchObject({ ok: false, errorCode: expected });
        expect(outcome.value).toMatch(/\p{Script=Han}/u);
      } else expect(outcome).toEqual({ ok: true, value: expected });
    },
  );
});
