import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import type { Plan } from "../../src/domain/indicator/indicator";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { gulouPlan } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { prepare } from "./preparedPlan";

const SETTINGS = "计划设置";
const ACTUALS = "实绩2024年1-6月";
const ASKED: Settings = { ...DEFAULT_SETTINGS, aheadBand: 1.5, elapsedBy: "days" };

async function prepared(): Promise<MemoryGateway> {
  const plan: Plan = { ...gulouPlan(), indicators: gulouPlan().indicators.slice(0, 6) };
  const gateway = new MemoryGateway();
  await prepare(gateway, plan);
  return gateway;
}

it("[I2] new settings stay only where formulas refer to them already; the sheet says so, and the next run completes it", async () => {
  const start = await prepared();
  start.sheets.delete(SETTINGS);
  const { formulas } = start.sheet(ACTUALS);
  for (const [key, formula] of formulas) if (formula.includes(SETTINGS)) formulas.set(key, "=#REF!");
  const before = start.image();
  const whole = start.copy();
  expect(await saveSettings(whole, ASKED)).toMatchObject({ ok: true, value: { created: true } });
  const kept: number[] = [];
  for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
    for (const forGood of [false, true]) {
      const gateway = start.copy();
      gateway.fault = { atEdit, forGood };
      expect(await saveSettings(gateway, ASKED)).toMatchObject({ ok: false });
      const refers = [...gateway.sheet(ACTUALS).formulas.values()].some((formula) => formula.includes(SETTINGS));
      if (refers) expect(gateway.sheet(SETTINGS).value(1, 0)).toContain("请重新保存设置");
      else if (!forGood) expect(gateway.image()).toEqual(before);
      if (refers && !forGood) kept.push(atEdit);
      const next = gateway.copy();
      expect(await saveSettings(next, ASKED)).toMatchObject({ ok: true });
      expect(next.image()).toEqual(whole.image());
    }
  }
  expect(kept.length).toBeGreaterThan(1);
});

const MODES = ["functions", "formulas", "values"] as const;
const TURNS = MODES.flatMap((from) => MODES.filter((to) => to !== from).map((to) => [from, to] as const));

it.each(TURNS)("[I2] a switch from %s to %s that broke off anywhere is completed by the next one", async (from, to) => {
  const start = await prepared();
  await switchCalculation(start, { to: from });
  const whole = start.copy();
  expect(await switchCalculation(whole, { to })).toMatchObject({ ok: true, value: { notices: [] } });
  for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
    const gateway = start.copy();
    gateway.fault = { atEdit };
    expect(await switchCalculation(gateway, { to })).toMatchObject({ ok: false });
    expect(await switchCalculation(gateway, { to })).toMatchObject({ ok: true });
    expect({ atEdit, image: gateway.image() }).toEqual({ atEdit, image: whole.image() });
  }
});

it.each(TURNS)(
  "[I2] saved settings whose switch from %s to %s broke off say so, and the next switch completes it",
  async (from, to) => {
    const start = await prepared();
    await switchCalculation(start, { to: from });
    const whole = start.copy();
    await saveSettings(whole, { ...DEFAULT_SETTINGS, calculation: to });
    for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
      const gateway = start.copy();
      gateway.fault = { atEdit };
      const broken = await saveSettings(gateway, { ...DEFAULT_SETTINGS, calculation: to });
      if (broken.ok) expect(broken.value).toMatchObject({ changes: [], notices: [{ code: "hostFailed" }] });
      expect(await switchCalculation(gateway, { to })).toMatchObject({ ok: true });
      expect({ atEdit, image: gateway.image() }).toEqual({ atEdit, image: whole.image() });
    }
  },
);
