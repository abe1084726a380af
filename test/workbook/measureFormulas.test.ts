import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { installCustomFunctions } from "../functions/customFunctionsStandIn";
import { ACTUALS, columnOf, disagreements, firstRow, prepared, shown } from "./computedCells";

beforeAll(installCustomFunctions);

type Row = Omit<PlannedIndicator, "code" | "name">;

function rows(given: readonly Row[]): PlannedIndicator[] {
  return given.map((row, at) => ({ code: `X${at + 1}`, name: "某指标", ...row }));
}

/** What a target measures and what the indicator is, in pairs that need more than the figure and the target text. */
const PAIRS: readonly Row[] = [
  { unit: "户", kind: "level", targetText: "净增5户", actual: 103, baseline: 100 },
  { unit: "户", kind: "level", targetText: "净增5户", actual: 103 },
  { unit: "户", kind: "flow", targetText: "净增5户", actual: 3 },
  { unit: "起", kind: "flow", targetText: "下降5%", actual: 95, prior: 100 },
  { unit: "起", kind: "flow", targetText: "下降5%", publishedYoy: -6 },
  { unit: "起", kind: "flow", targetText: "减少5起", actual: 195, prior: 200 },
  { unit: "起", kind: "flow", targetText: "100起以内", actual: 60, baseline: 120 },
  { unit: "万吨", kind: "reduction", targetText: "压减50万吨", actual: 25 },
  { unit: "%", kind: "reduction", targetText: "下降3%", publishedYoy: -3.5 },
  { unit: "%", kind: "growth", targetText: "下降5%", publishedYoy: -5 },
  { unit: "%", kind: "ratio", targetText: "比上年提高0.5个百分点", actual: 81.5, prior: 81 },
  { unit: "亿元", kind: "flow", targetText: "下降5%，100亿元", actual: 60, publishedYoy: -8 },
  { unit: "位", kind: "rank", targetText: "5", actual: 5 },
  { unit: "个", kind: "milestone", targetText: "建成10个", actual: 5 },
  { unit: "微克/立方米", kind: "level", direction: "lower", targetText: "30", actual: 35, baseline: 40 },
];

describe("the computed columns", () => {
  it("[I][C1][C2][S3] say the same as the annex whatever a target measures and an indicator is", async () => {
    expect(await disagreements(await prepared(rows(PAIRS)))).toEqual([]);
  });

  it("[C1] count a net increase from its start: (103 − 100) ÷ 5 = 0.6, and never 103 ÷ 5", async () => {
    const gateway = await prepared(rows(PAIRS));
    const cell = (row: number): unknown => shown(gateway, ACTUALS, firstRow + row, columnOf("completion"));
    expect([cell(0), cell(1), cell(2)]).toEqual([0.6, "", 0.6]);
  });
});
