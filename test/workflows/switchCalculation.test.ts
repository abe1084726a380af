import type { Plan } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { openWorkbook } from "../excel/openWorkbook";
import { shiliPlan } from "../samples/shiliPlan";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { indicatorsOfAllKinds } from "./indicatorsOfAllKinds";
import { differences, planWith } from "./modeWorkbook";

/** The grid calculates every cell of hundreds of rows while office.js waits. */
const PATIENCE = 200_000;
jest.setTimeout(300_000);

const ACTUALS = "实绩2024年1-6月";
const SHEETS = ["指标体系", "目标2024年", ACTUALS];

describe("native formulas in the workbench's grid, written through office.js", () => {
  it.each<[string, Plan]>([
    ["the published sample", gulouPlan()],
    ["the fictional sample", shiliPlan()],
    ["every kind and form of target", planWith(indicatorsOfAllKinds())],
  ])("say what the rules say, cell by cell, for %s", async (_, plan) => {
    const workbook = await openWorkbook(PATIENCE);
    const { gateway } = workbook;
    expect(await prepareSheets(gateway, { plan, period: H1 })).toMatchObject({ ok: true });
    expect(await switchCalculation(gateway, { to: "formulas" })).toMatchObject({ ok: true, value: { notices: [] } });
    const read = await gateway.read({ sheets: SHEETS });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(differences(read.value, H1)).toEqual([]);
    workbook.close();
  });

  it("give way to values and functions again; what is printed is as wide as before", async () => {
    const workbook = await openWorkbook(PATIENCE);
    const { gateway } = workbook;
    const plan = gulouPlan();
    await prepareSheets(gateway, { plan, period: H1 });
    const before = workbook.sheet(ACTUALS);
    for (const to of ["formulas", "values"] as const) {
      expect(await switchCalculation(gateway, { to })).toMatchObject({ ok: true });
      const read = await gateway.read({ sheets: SHEETS });
      expect(read.ok && differences(read.value, H1)).toEqual([]);
    }
    expect(await saveSettings(gateway, DEFAULT_SETTINGS)).toMatchObject({ ok: true, value: { notices: [] } });
    const formulasOf = ({ rows }: typeof before): unknown =>
      rows.map(({ row, cells }) => [
        row,
        cells.map(({ column, formula }) => [column, formula]).filter(([, text]) => text),
      ]);
    expect(formulasOf(workbook.sheet(ACTUALS))).toEqual(formulasOf(before));
    workbook.close();
  });

  it("[I1] leave what people typed over a formula, and list it, whatever the columns stand on", async () => {
    const workbook = await openWorkbook(PATIENCE);
    const { gateway } = workbook;
    await prepareSheets(gateway, { plan: planWith(indicatorsOfAllKinds().slice(0, 6)), period: H1 });
    const [row, column] = [ACTUAL_LAYOUT.headerRow + 2, ACTUAL_LAYOUT.columns.findIndex(({ role }) => role === "gap")];
    workbook.type(ACTUALS, row, column, 7.5);
    for (const to of ["formulas", "functions"] as const) {
      const switched = await switchCalculation(gateway, { to });
      const kept = { code: "computedTypedOver", facts: { code: "REVENUE", heading: "差距", typed: "7.5" } };
      expect(switched).toMatchObject({ ok: true, value: { notices: [kept] } });
      const read = await gateway.read({ sheets: [ACTUALS], formulasOf: [ACTUALS] });
      expect(read.ok && read.value.sheets.get(ACTUALS)?.formulas?.[row]?.[column]).toBe(7.5);
    }
    workbook.close();
  });
});
