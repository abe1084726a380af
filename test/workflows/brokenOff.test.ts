import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import type { Plan } from "../../src/domain/indicator/indicator";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { gulouPlan } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { at, prepare, rowOf } from "./preparedPlan";

const SETTINGS = "计划设置";
const ACTUALS = "实绩2024年1-6月";
const ASKED: Settings = { ...DEFAULT_SETTINGS, aheadBand: 1.5, elapsedBy: "days" };

async function prepared(): Promise<MemoryGateway> {
  const plan: Plan = { ...gulouPlan(), indicators: gulouPlan().indicators.slice(0, 6) };
  const gateway = new MemoryGateway();
  await prepare(gateway, plan);
  return gateway;
}

/** The sheet says that it was not written to its end, and so does the evaluation, with the cell. */
async function expectUnfinished(gateway: MemoryGateway): Promise<void> {
  expect(gateway.sheet(SETTINGS).value(1, 0)).toContain("请重新保存设置");
  const read = await evaluateWorkbook(gateway.copy(), { period: { year: 2024, throughMonth: 6 } });
  const problems = read.ok ? read.value.problems : read.problems;
  expect(problems).toContainEqual(expect.objectContaining({ code: "settingsUnfinished", place: `${SETTINGS}!A2` }));
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
      if (refers) await expectUnfinished(gateway);
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
  "[I2] saved settings whose switch from %s to %s broke off say so; switching or saving again completes it",
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
      for (const again of [
        (next: MemoryGateway) => switchCalculation(next, { to }),
        (next: MemoryGateway) => saveSettings(next, { ...DEFAULT_SETTINGS, calculation: to }),
      ]) {
        const next = gateway.copy();
        expect(await again(next)).toMatchObject({ ok: true, value: { notices: [] } });
        expect({ atEdit, image: next.image() }).toEqual({ atEdit, image: whole.image() });
      }
    }
  },
);

it.each(["formulas", "values"] as const)(
  "[I2] settings saved in the mode %s that broke off before every cell followed are completed by saving them again",
  async (calculation) => {
    const start = await prepared();
    await switchCalculation(start, { to: calculation });
    const asked: Settings = { ...ASKED, calculation };
    const whole = start.copy();
    expect(await saveSettings(whole, asked)).toMatchObject({ ok: true, value: { notices: [] } });
    for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
      const gateway = start.copy();
      gateway.fault = { atEdit, forGood: true };
      await saveSettings(gateway, asked);
      const next = gateway.copy();
      expect(await saveSettings(next, asked)).toMatchObject({ ok: true, value: { notices: [] } });
      expect({ atEdit, image: next.image() }).toEqual({ atEdit, image: whole.image() });
    }
  },
);

describe("what people typed over a formula", () => {
  const [row, gap, status] = [rowOf("GDP"), at(ACTUAL_LAYOUT, "gap"), at(ACTUAL_LAYOUT, "status")];

  async function typedOver(): Promise<MemoryGateway> {
    const gateway = await prepared();
    gateway.sheet(ACTUALS).set(row, gap, 7.5);
    gateway.sheet(ACTUALS).set(row + 1, status, "待核");
    return gateway;
  }

  const typedIn = (gateway: MemoryGateway): unknown =>
    [gateway.sheet(ACTUALS)].map((sheet) => [sheet.value(row, gap), sheet.value(row + 1, status)]);

  it.each([
    ["functions", "formulas"],
    ["functions", "values"],
    ["formulas", "functions"],
    ["formulas", "values"],
  ] as const)(
    "[X7] is never written, wherever a switch from %s to %s breaks off, however it goes on",
    async (from, to) => {
      const start = await typedOver();
      await switchCalculation(start, { to: from });
      const whole = start.copy();
      await switchCalculation(whole, { to });
      for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
        const gateway = start.copy();
        gateway.fault = { atEdit };
        expect(await switchCalculation(gateway, { to })).toMatchObject({ ok: false });
        expect({ atEdit, typed: typedIn(gateway) }).toEqual({ atEdit, typed: [[7.5, "待核"]] });
        for (const goOn of [
          (next: MemoryGateway) => switchCalculation(next, { to }),
          (next: MemoryGateway) => switchCalculation(next, { to: from }),
          (next: MemoryGateway) => saveSettings(next, { ...DEFAULT_SETTINGS, calculation: to }),
        ]) {
          const next = gateway.copy();
          const listed = [{ code: "computedTypedOver" }, { code: "computedTypedOver" }];
          expect(await goOn(next)).toMatchObject({ ok: true, value: { notices: listed } });
          expect({ atEdit, typed: typedIn(next) }).toEqual({ atEdit, typed: [[7.5, "待核"]] });
        }
      }
    },
  );

  it.each(["functions", "formulas"] as const)(
    "[X7] outlives values: on the way from %s, when they are written again, and on the way back, wherever it breaks off",
    async (mode) => {
      const start = await typedOver();
      // The list of what was typed takes its column the first time.
      for (const to of [mode, "values", mode] as const) await switchCalculation(start, { to });
      const before = start.image();
      await switchCalculation(start, { to: "values" });
      const listed = { ok: true, value: { notices: [{ code: "computedTypedOver" }, { code: "computedTypedOver" }] } };
      expect(await switchCalculation(start, { to: "values" })).toMatchObject(listed);
      expect(typedIn(start)).toEqual([[7.5, "待核"]]);
      const whole = start.copy();
      expect(await switchCalculation(whole, { to: mode })).toMatchObject(listed);
      expect(whole.image()).toEqual(before);
      for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
        const gateway = start.copy();
        gateway.fault = { atEdit };
        await switchCalculation(gateway, { to: mode });
        expect({ atEdit, typed: typedIn(gateway) }).toEqual({ atEdit, typed: [[7.5, "待核"]] });
        expect(await switchCalculation(gateway, { to: mode })).toMatchObject(listed);
        expect({ atEdit, image: gateway.image() }).toEqual({ atEdit, image: before });
      }
    },
  );

  it("[X7] stays when formulas are pointed to new settings, and when the host breaks off meanwhile", async () => {
    const start = await typedOver();
    start.sheets.delete(SETTINGS);
    const whole = start.copy();
    expect(await saveSettings(whole, ASKED)).toMatchObject({ ok: true, value: { created: true } });
    expect(typedIn(whole)).toEqual([[7.5, "待核"]]);
    for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
      const gateway = start.copy();
      gateway.fault = { atEdit, forGood: true };
      await saveSettings(gateway, ASKED);
      expect({ atEdit, typed: typedIn(gateway) }).toEqual({ atEdit, typed: [[7.5, "待核"]] });
    }
  });
});
