import type { Plan } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import type { CellValue } from "../../src/workbook/snapshot";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { shiliPlan } from "../samples/shiliPlan";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { indicatorsOfAllKinds } from "../workflows/indicatorsOfAllKinds";
import { differences, planWith } from "../workflows/modeWorkbook";
import { recalculate } from "./recalculate";

jest.setTimeout(300_000);

const YEAR = { year: 2024, throughMonth: 12 };
const PRINTED: Settings = {
  ...DEFAULT_SETTINGS,
  elapsedBy: "days",
  aheadBand: 2,
  approximateTolerance: 0.5,
  judgeOn: "printed",
  rounding: "halfEven",
};

describe("native formulas, calculated by LibreOffice without the add-in", () => {
  it.each<[string, Plan, typeof H1, Settings]>([
    ["the published sample", gulouPlan(), H1, DEFAULT_SETTINGS],
    ["the fictional sample", shiliPlan(), H1, DEFAULT_SETTINGS],
    ["every kind and form of target", planWith(indicatorsOfAllKinds(0)), H1, DEFAULT_SETTINGS],
    ["every kind and form of target at the end of the year", planWith(indicatorsOfAllKinds(2)), YEAR, DEFAULT_SETTINGS],
    ["other readings of the rules", planWith(indicatorsOfAllKinds(1)), H1, PRINTED],
    ["truncated figures", planWith(indicatorsOfAllKinds(3)), H1, { ...PRINTED, rounding: "truncate" }],
  ])("say what the rules say, cell by cell, for %s", async (_, plan, period, settings) => {
    const gateway = new MemoryGateway();
    expect(await prepareSheets(gateway, { plan, period })).toMatchObject({ ok: true });
    expect(await saveSettings(gateway, settings)).toMatchObject({ ok: true });
    expect(await switchCalculation(gateway, { period, to: "formulas" })).toMatchObject({ ok: true });
    expect(differences(await recalculate(gateway), period, settings)).toEqual([]);
  });

  it("[S2][S7] follow what is typed later, and ask to be generated again where a formula cannot know", async () => {
    const flow = { name: "指标", unit: "亿元", kind: "flow", targetText: "10.6" } as const;
    const codes = ["TIE", "LESS", "MORE", "BLANK", "DASH", "TEXT", "TARGET", "KIND", "HAND"];
    const gateway = new MemoryGateway();
    const plan = planWith(codes.map((code) => ({ ...flow, code, actual: 1 })));
    await prepareSheets(gateway, { plan, period: H1 });
    await switchCalculation(gateway, { to: "formulas" });
    const sheet = gateway.sheet("实绩2024年1-6月");
    const type = (code: string, role: ColumnRole, value: CellValue): void => {
      sheet.set(ACTUAL_LAYOUT.headerRow + 1 + codes.indexOf(code), columnOf(role), value);
    };
    type("TIE", "actual", 5.3);
    type("LESS", "actual", 4.77);
    type("MORE", "actual", 5.31);
    type("BLANK", "actual", "");
    type("DASH", "actual", "—");
    type("TEXT", "actual", "约5");
    type("KIND", "kind", "时点");
    type("HAND", "manualStatus", "达序时");
    type("HAND", "manualReason", "数据滞后");
    gateway.sheet("目标2024年").set(TARGET_LAYOUT.headerRow + 1 + codes.indexOf("TARGET"), 5, "11亿元");
    const computed = (await recalculate(gateway)).sheets.get("实绩2024年1-6月");
    const shown = codes.map((code, at) => {
      const row = computed?.values[ACTUAL_LAYOUT.headerRow + 1 + at] ?? [];
      return [code, row[columnOf("status")], row[columnOf("gap")]];
    });
    // 5.3 is half of 10.6; 4.77 ÷ 10.6 = 45 %; 5.31 ÷ 10.6 = 50.094… %; 1 ÷ 10.6 = 9.433… %
    expect(shown).toEqual([
      ["TIE", "达序时", 0],
      ["LESS", "未达序时", -5],
      ["MORE", "超序时", expect.closeTo(0.0943396226415, 10)],
      ["BLANK", "待报", ""],
      ["DASH", "年度指标", ""],
      ["TEXT", "填报数不是数字，请改正", ""],
      ["TARGET", "目标已改动，请重新生成", ""],
      ["KIND", "目标已改动，请重新生成", ""],
      ["HAND", "达序时", expect.closeTo(-40.5660377358491, 10)],
    ]);
  });
});

function columnOf(role: ColumnRole): number {
  return ACTUAL_LAYOUT.columns.findIndex((column) => column.role === role);
}
