import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import { settingsOfSheet } from "../../src/workbook/settingsOfSheet";
import { STATUS_LABELS } from "../../src/workbook/statusLabels";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { indicatorsOfAllKinds } from "./indicatorsOfAllKinds";
import { differences, planWith } from "./modeWorkbook";
import { at, changed, prepare, rowOf } from "./preparedPlan";

const ACTUALS = "实绩2024年1-6月";
const TARGETS = "目标2024年";
const SHEETS = ["指标体系", "计划设置", TARGETS, ACTUALS];
type Mode = NonNullable<Parameters<typeof switchCalculation>[1]["to"]>;

async function switched(gateway: MemoryGateway, to: Mode): Promise<readonly string[]> {
  const result = await switchCalculation(gateway, { to });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.notices.map(({ code, place, facts }) => `${code} ${place} ${facts["reason"]}`);
}

async function workbook(plan = gulouPlan()): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  await prepare(gateway, plan);
  return gateway;
}

/** Cells of the sheets, without the one that says the mode. */
function cellsOf(gateway: MemoryGateway): unknown {
  return [TARGETS, ACTUALS].map((name) => gateway.image()[name]);
}

describe("switching the computed columns", () => {
  it("gives back exactly the functions, from native formulas and from values", async () => {
    const gateway = await workbook();
    const before = gateway.image();
    for (const mode of ["formulas", "functions", "values", "functions", "formulas", "values", "functions"] as const) {
      await switched(gateway, mode);
    }
    expect(gateway.image()).toEqual(before);
  });

  it.each<Mode>(["functions", "formulas", "values"])("to %s twice gives the same cells", async (mode) => {
    const gateway = await workbook();
    await switched(gateway, mode);
    const once = gateway.image();
    await switched(gateway, mode);
    expect(gateway.image()).toEqual(once);
  });

  it("[I1] never writes a typed cell, nor one of a column or a row that people added", async () => {
    const gateway = await workbook();
    const sheet = gateway.sheet(ACTUALS);
    const added = ACTUAL_LAYOUT.columns.length + 1;
    sheet.set(ACTUAL_LAYOUT.headerRow, added, "联系人");
    sheet.set(rowOf("GDP"), added, "办公室");
    sheet.set(60, 3, "以上数据截至7月5日");
    sheet.set(60, at(ACTUAL_LAYOUT, "status"), "见附件");
    const typed = [...sheet.values];
    for (const mode of ["formulas", "values", "functions"] as const) {
      await switched(gateway, mode);
      for (const [key, value] of typed) expect([key, sheet.values.get(key)]).toEqual([key, value]);
    }
  });

  it("needs no add-in in native formulas: no custom function is left on 目标 and 实绩", async () => {
    const gateway = await workbook();
    await switched(gateway, "formulas");
    for (const name of [TARGETS, ACTUALS]) {
      const formulas = [...gateway.sheet(name).formulas.values()];
      expect(formulas.length).toBeGreaterThan(50);
      expect(formulas.filter((formula) => /PLAN\.|LET\(|LAMBDA\(|XLOOKUP|IFS\(/u.test(formula))).toEqual([]);
    }
  });

  it("writes one formula for each column and run of rows, in one request", async () => {
    const gateway = await workbook();
    const [applies, edits] = [gateway.applies, gateway.edits.length];
    await switched(gateway, "formulas");
    expect(gateway.applies).toBe(applies + 1);
    const filled = gateway.edits.slice(edits).filter((edit) => edit.kind === "fillFormula");
    const places = filled.map(({ sheet, range }) => `${sheet} ${range.column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(filled.every(({ range }) => range.rows === 51 && range.columns === 1)).toBe(true);
  });

  it("keeps the mode in 计划设置", async () => {
    const gateway = await workbook();
    await switched(gateway, "formulas");
    const read = await gateway.read({ sheets: SHEETS });
    expect(read.ok && settingsOfSheet(read.value).settings.calculation).toBe("formulas");
  });

  it("freezes what the rules say, for every kind and form of target", async () => {
    const gateway = await workbook(planWith(indicatorsOfAllKinds()));
    await switched(gateway, "values");
    expect(gateway.sheet(ACTUALS).formulas.size).toBe(0);
    expect(gateway.sheet(TARGETS).formulas.size).toBe(0);
    const read = await gateway.read({ sheets: SHEETS });
    expect(read.ok && differences(read.value, H1)).toEqual([]);
  });

  it("is tried with indicators of every status, and with figures in every computed column", async () => {
    const gateway = await workbook(planWith(indicatorsOfAllKinds()));
    await switched(gateway, "values");
    const rows = indicatorsOfAllKinds().map((_, row) => ACTUAL_LAYOUT.headerRow + 1 + row);
    const shown = (role: ColumnRole): unknown[] =>
      rows.map((row) => gateway.sheet(ACTUALS).value(row, at(ACTUAL_LAYOUT, role)));
    expect(new Set(shown("status"))).toEqual(new Set(Object.values(STATUS_LABELS)));
    for (const role of ["completion", "gap", "yearOnYear", "relatedGrowth"] as const) {
      expect([role, shown(role).filter((value) => typeof value === "number").length > 30]).toEqual([role, true]);
    }
  });

  it("[S2] a tie is a tie: 4.77 of 10.6 in June is 5 points short, as a frozen value", async () => {
    const indicator: PlannedIndicator = {
      code: "TIE",
      name: "指标",
      unit: "亿元",
      kind: "flow",
      targetText: "10.6",
      actual: 4.77,
    };
    const gateway = await workbook(planWith([indicator]));
    await switched(gateway, "values");
    const row = ACTUAL_LAYOUT.headerRow + 1;
    expect(gateway.sheet(ACTUALS).value(row, at(ACTUAL_LAYOUT, "gap"))).toBe(-5);
    expect(gateway.sheet(TARGETS).value(row, at(TARGET_LAYOUT, "targetNumber"))).toBe(10.6);
  });

  it("writes values, and says so, where a formula cannot read the row", async () => {
    const gateway = await workbook();
    const sheet = gateway.sheet(ACTUALS);
    sheet.set(rowOf("TECH_CONTRACTS"), at(ACTUAL_LAYOUT, "actual"), "88.53亿元");
    sheet.set(rowOf("GDP"), at(ACTUAL_LAYOUT, "kind"), "累计量");
    sheet.set(70, 0, "STRANGER");
    const notices = await switched(gateway, "formulas");
    expect(notices.map((notice) => notice.replace(/^\S+ \S+!/u, ""))).toEqual([
      expect.stringContaining("schemaDiffers"),
      expect.stringContaining("figureText"),
      expect.stringContaining("notInPlan"),
    ]);
    // 88.53 ÷ 105 = 84.3 %, as published: ahead of the half-year.
    expect(sheet.value(rowOf("TECH_CONTRACTS"), at(ACTUAL_LAYOUT, "status"))).toBe("超序时");
    expect(sheet.formula(rowOf("TECH_CONTRACTS"), at(ACTUAL_LAYOUT, "status"))).toBe("");
    expect(sheet.formula(rowOf("NEW_JOBS"), at(ACTUAL_LAYOUT, "status"))).toContain("目标已改动");
  });

  it("writes nothing where a column that the formulas need is gone", async () => {
    const gateway = await workbook();
    gateway.sheet(ACTUALS).set(ACTUAL_LAYOUT.headerRow, at(ACTUAL_LAYOUT, "schedule"), "进度");
    const before = gateway.image();
    const result = await switchCalculation(gateway, { to: "formulas" });
    expect(result).toMatchObject({ ok: false, problems: [{ code: "columnMissing", facts: { heading: "进度安排" } }] });
    expect(gateway.image()).toEqual(before);
  });
});

describe("sheets that are prepared later", () => {
  const added: PlannedIndicator = { code: "NEW_ONE", name: "新增指标", unit: "个", kind: "flow", actual: 5 };

  it.each<Mode>(["formulas", "values"])(
    "follow the mode %s: new rows, changed targets, another period",
    async (mode) => {
      const gateway = await workbook();
      await switched(gateway, mode);
      const plan = changed("GDP", { targetText: "增长6%" });
      const more = { ...plan, indicators: [...plan.indicators, added] };
      await prepare(gateway, more);
      await prepare(gateway, more, { year: 2024, throughMonth: 9 });
      for (const name of [ACTUALS, "实绩2024年1-9月"]) {
        const sheet = gateway.sheet(name);
        const formulas = [...sheet.formulas.values()];
        expect(formulas.filter((formula) => formula.includes("PLAN."))).toEqual([]);
        const status = sheet.formula(rowOf("LEGAL_AID"), at(ACTUAL_LAYOUT, "status"));
        expect(status !== "").toBe(mode === "formulas");
      }
      if (mode === "values") {
        const read = await gateway.read({ sheets: [...SHEETS, "实绩2024年1-9月"] });
        expect(read.ok && differences(read.value, H1)).toEqual([]);
        expect(read.ok && differences(read.value, { year: 2024, throughMonth: 9 })).toEqual([]);
      }
    },
  );

  it("[I4] write nothing more when nothing is different under custom functions", async () => {
    const gateway = await workbook();
    const { applies, reads } = gateway;
    await prepareSheets(gateway, { plan: gulouPlan(), period: H1 });
    expect([gateway.applies - applies, gateway.reads - reads]).toEqual([0, 1]);
  });

  it("native formulas and values follow the settings when these are saved", async () => {
    const gateway = await workbook(planWith(indicatorsOfAllKinds()));
    await switched(gateway, "values");
    const before = cellsOf(gateway);
    const settings = { ...DEFAULT_SETTINGS, calculation: "values", elapsedBy: "days", aheadBand: 3 } as const;
    expect(await saveSettings(gateway, settings)).toMatchObject({ ok: true });
    expect(cellsOf(gateway)).not.toEqual(before);
    const read = await gateway.read({ sheets: SHEETS });
    expect(read.ok && differences(read.value, H1, settings)).toEqual([]);
  });
});
