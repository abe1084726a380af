import type { Plan } from "../../src/domain/indicator/indicator";
import { prepareSheets } from "../../src/workflows/prepareSheets";
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
    expect(await switchCalculation(gateway, { to: "functions" })).toMatchObject({ ok: true });
    const formulasOf = ({ rows }: typeof before): unknown =>
      rows.map(({ row, cells }) => [
        row,
        cells.map(({ column, formula }) => [column, formula]).filter(([, text]) => text),
      ]);
    expect(formulasOf(workbook.sheet(ACTUALS))).toEqual(formulasOf(before));
    workbook.close();
  });
});
