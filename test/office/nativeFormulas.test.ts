import type { Plan } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
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
});
