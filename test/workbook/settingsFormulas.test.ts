import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { cellIn } from "../../src/workbook/cellIn";
import { settingsTable } from "../../src/workbook/settingsTable";
import { saveSettings } from "../../src/workflows/saveSettings";
import { installCustomFunctions } from "../functions/customFunctionsStandIn";
import { ACTUALS, columnOf, disagreements, firstRow, prepared, shown } from "./computedCells";
import type { MemoryGateway } from "./memoryGateway";

const SETTINGS = "计划设置";

beforeAll(installCustomFunctions);

const base = { name: "指标", unit: "亿元" } as const;

/** Figures at the edges that settings move: half a year, half a point, half a printed digit. */
const INDICATORS: readonly PlannedIndicator[] = [
  { ...base, code: "HALF", kind: "flow", targetText: "100亿元", actual: 50 },
  { ...base, code: "DAYS", kind: "flow", targetText: "100亿元", actual: 49.8 },
  { ...base, code: "ROUND", kind: "flow", targetText: "100亿元", actual: 49.96 },
  { ...base, code: "BAND", kind: "flow", targetText: "100亿元", actual: 51 },
  { ...base, code: "ABOUT", kind: "flow", targetText: "100亿元左右", actual: 49.6 },
  { ...base, code: "CEILING", kind: "flow", unit: "起", targetText: "100起以内", actual: 49.8, direction: "lower" },
  { ...base, code: "GROWTH", kind: "growth", unit: "%", targetText: "增长5%左右", actual: 4.55 },
  { ...base, code: "PRIOR", kind: "growth", targetText: "增长5%", actual: 104.96, prior: 100 },
  { ...base, code: "LEVEL", kind: "level", unit: "%", targetText: "90%", actual: 89.96, decimals: 1 },
  { ...base, code: "EXACT", kind: "level", unit: "%", targetText: "90%", actual: 89.96, decimals: 2 },
  { ...base, code: "PLAIN", kind: "ratio", unit: "%", targetText: "90%以上", actual: 90.4 },
  {
    ...base,
    code: "PLANNED",
    kind: "flow",
    targetText: "100亿元",
    actual: 39.96,
    schedule: [{ throughMonth: 6, share: 0.4 }],
  },
  { ...base, code: "BOTH", kind: "flow", targetText: "162亿元，增长7%", actual: 90, publishedYoy: 6.97 },
];

const VARIANTS: readonly (readonly [Partial<Settings>, Readonly<Record<string, string>>])[] = [
  // 182 ÷ 366 = 49.7 %: 49.8 % is ahead of the days
  [{ elapsedBy: "days" }, { HALF: "超序时", DAYS: "超序时", BAND: "超序时" }],
  [{ aheadBand: 1 }, { HALF: "达序时", BAND: "达序时", PLAIN: "达序时" }],
  [{ approximateTolerance: 0.5 }, { ABOUT: "达序时", GROWTH: "达序时", DAYS: "未达序时" }],
  // 49.96 prints 50.0, 104.96 of 100 prints 5.0, 89.96 prints 90.0 with one decimal only, 6.97 prints 7.0
  [{ judgeOn: "printed" }, { ROUND: "达序时", PRIOR: "达序时", LEVEL: "达序时", EXACT: "未达序时", PLANNED: "达序时" }],
  [
    { judgeOn: "printed", rounding: "truncate" },
    { ROUND: "未达序时", PRIOR: "未达序时", LEVEL: "未达序时" },
  ],
  [
    { judgeOn: "printed", rateDecimals: 0 },
    { DAYS: "达序时", ROUND: "达序时", ABOUT: "达序时" },
  ],
  [{ judgeOn: "printed", rateDecimals: 2, rounding: "halfEven" }, { ROUND: "未达序时" }],
  [{ elapsedBy: "days", aheadBand: 0.5, approximateTolerance: 1, judgeOn: "printed" }, { DAYS: "达序时" }],
];

async function withSettings(changes: Partial<Settings>): Promise<MemoryGateway> {
  const gateway = await prepared(INDICATORS);
  const saved = await saveSettings(gateway, { ...DEFAULT_SETTINGS, ...changes });
  expect(saved.ok).toBe(true);
  return gateway;
}

function statusOf(gateway: MemoryGateway, code: string): unknown {
  const row = firstRow + INDICATORS.findIndex((indicator) => indicator.code === code);
  return shown(gateway, ACTUALS, row, columnOf("status"));
}

/** Cell of a setting on its sheet. */
function cellOf(gateway: MemoryGateway, name: string): { readonly row: number; readonly column: number } {
  const sheet = gateway.sheet(SETTINGS).snapshot(SETTINGS);
  const table = settingsTable(sheet);
  const row = table?.rows.find((each) => cellIn(sheet, each, table.columns.name) === name);
  if (!table || row === undefined) throw new Error(`No setting ${name}`);
  return { row, column: table.columns.value };
}

describe("the computed columns under settings of the workbook", () => {
  it.each(VARIANTS)("say the same as the domain under %j", async (changes, expected) => {
    const gateway = await withSettings(changes);
    expect(await disagreements(gateway)).toEqual([]);
    const statuses = Object.keys(expected).map((code) => [code, statusOf(gateway, code)]);
    expect(Object.fromEntries(statuses)).toEqual(expected);
  });

  it("follow a setting that is typed into its cell, and cleared again", async () => {
    const gateway = await prepared(INDICATORS);
    const { row, column } = cellOf(gateway, "时间进度算法");
    const tried = [
      ["按天数", "超序时"],
      ["", "未达序时"],
      ["按 天数", "未达序时"],
      ["days", "超序时"],
    ] as const;
    for (const [typed, status] of tried) {
      gateway.sheet(SETTINGS).set(row, column, typed);
      expect([typed, statusOf(gateway, "DAYS")]).toEqual([typed, status]);
      expect(await disagreements(gateway)).toEqual([]);
    }
  });

  it("say the same when people sort the settings, or clear the name of one", async () => {
    const gateway = await withSettings({ elapsedBy: "days", judgeOn: "printed", aheadBand: 1 });
    const sheet = gateway.sheet(SETTINGS);
    const lines = Array.from({ length: 18 }, (_, at) => [0, 1, 2, 3].map((column) => sheet.value(3 + at, column)));
    lines.reverse().forEach((line, at) => line.forEach((value, column) => sheet.set(3 + at, column, value)));
    expect(await disagreements(gateway)).toEqual([]);
    expect(statusOf(gateway, "BAND")).toBe("超序时");
    const { row } = cellOf(gateway, "时间进度算法");
    sheet.set(row, 0, "");
    expect(statusOf(gateway, "BAND")).toBe("达序时");
    expect(await disagreements(gateway)).toEqual([]);
  });
});
