import { disagreeingCells } from "../../src/batch/disagreeingCells";
import type { Evaluation } from "../../src/domain/evaluation/evaluation";
import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { GridSnapshot, GridValue, SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { zhCN } from "../../src/wording/zhCN";
import type { WorkbookEvaluation } from "../../src/workflows/outcomes";

const SHEET = "实绩2024年1-6月";
const PERIOD = { year: 2024, throughMonth: 6 };

/** 44 of 70 (projects signed, published): 62.857… %, 12.857… points above pace. */
const evaluation = evaluatePlan(
  [
    {
      indicator: { code: "PROJECTS_SIGNED", name: "签约项目", unit: "个", kind: "flow" },
      target: "达超70个",
      actual: 44,
      prior: null,
      publishedYoy: null,
      annualOnly: false,
      place: `${SHEET}!C3`,
    },
  ],
  PERIOD,
);
const judged: WorkbookEvaluation = {
  plan: { format: "plan-annex/1", region: "鼓楼区", year: 2024, indicators: [] },
  period: PERIOD,
  settings: DEFAULT_SETTINGS,
  annexes: [],
  evaluation,
  fill: [],
  places: new Map([["PROJECTS_SIGNED", { sheet: SHEET, address: "C3" }]]),
  problems: [],
};

function snapshotOf(figures: readonly GridValue[]): GridSnapshot {
  const line = (row: number, values: readonly GridValue[]): SheetContent["rows"][number] => ({
    row,
    cells: values.map((value, column) => ({ column, value, type: typeof value === "number" ? "number" : "text" })),
  });
  const rows = [line(1, ["时间进度", "完成率", "差距", "同比", "执行情况"]), line(2, [0.5, ...figures])];
  return { sheets: [{ name: SHEET, rows } as unknown as SheetContent] } as unknown as GridSnapshot;
}

const [row] = evaluation.rows as readonly [Evaluation];
const RATE = row.completionRate?.toNumber() ?? 0;
const GAP = row.gap?.toNumber() ?? 0;

test("cells that show what was judged are no problem, also when a double's last digit differs", () => {
  expect(disagreeingCells(judged, snapshotOf([RATE, GAP, "", "超序时"]), zhCN)).toEqual([]);
  expect(disagreeingCells(judged, snapshotOf([RATE + 1e-15, GAP, "", "超序时"]), zhCN)).toEqual([]);
});

test.each([
  ["another status", [RATE, GAP, "", "未达序时"], "执行情况 未达序时"],
  ["another rate", [0.6, GAP, "", "超序时"], "完成率 0.6"],
  ["a gap where there is none on the sheet", [RATE, "", "", "超序时"], "差距 "],
  ["a growth where none was judged", [RATE, GAP, 3.4, "超序时"], "同比 3.4"],
  ["an error", [RATE, GAP, "", "#NAME?"], "执行情况 #NAME?"],
])("%s is reported with its row", (_, figures, text) => {
  expect(disagreeingCells(judged, snapshotOf(figures), zhCN)).toMatchObject([
    { code: "cellsDisagree", severity: "warning", place: `${SHEET}!C3`, facts: { text } },
  ]);
});
