import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { SETTING_DEFINITIONS } from "../../src/domain/settings/settingDefinitions";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import { SCHEMA_LAYOUT } from "../../src/workbook/schemaLayout";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { at, changed, prepare, rowOf } from "./preparedPlan";

const SCHEMA = "指标体系";
const SETTINGS = "计划设置";
const TARGETS = "目标2024年";
const ACTUALS = "实绩2024年1-6月";

const actualColumn = at(ACTUAL_LAYOUT, "actual");

describe("first writing", () => {
  it("makes the working sheets and that of the settings in one read and one request", async () => {
    const gateway = new MemoryGateway();
    const outcome = await prepare(gateway);
    expect([...gateway.sheets.keys()]).toEqual([SCHEMA, SETTINGS, TARGETS, ACTUALS]);
    expect(outcome.sheets.map(({ sheet, created, rowsAdded }) => [sheet, created, rowsAdded])).toEqual([
      [SCHEMA, true, 51],
      [SETTINGS, true, SETTING_DEFINITIONS.length],
      [TARGETS, true, 51],
      [ACTUALS, true, 51],
    ]);
    expect([gateway.reads, gateway.applies]).toEqual([1, 1]);
    expect(gateway.active).toBe(ACTUALS);
  });

  it("freezes the headings, gives lists, and keeps text as text", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway, changed("GDP", { no: "1-1", agency: "001" }));
    const sheet = gateway.sheet(SCHEMA);
    expect(sheet.frozenRows).toBe(SCHEMA_LAYOUT.headerRow + 1);
    const row = SCHEMA_LAYOUT.headerRow + 1;
    expect([sheet.value(row, 1), sheet.numberFormat(row, 1)]).toEqual(["1-1", "@"]);
    expect([sheet.value(row, at(SCHEMA_LAYOUT, "agency")), sheet.value(row, at(SCHEMA_LAYOUT, "kind"))]).toEqual([
      "001",
      "增速",
    ]);
    expect(sheet.lists.map(({ column }) => column)).toEqual(
      ["kind", "direction", "yoyUnit", "priceBasis", "type", "frequency"].map((role) =>
        at(SCHEMA_LAYOUT, role as ColumnRole),
      ),
    );
    expect(gateway.sheet(TARGETS).numberFormat(3, at(TARGET_LAYOUT, "target"))).toBe("@");
  });

  it("[R2] formats figures by the indicator's decimals", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const formats = ["GDP", "TRADE_SALES", "NEW_JOBS"].map((code) =>
      gateway.sheet(ACTUALS).numberFormat(rowOf(code), actualColumn),
    );
    expect(formats).toEqual(["0.00", "0.0", "0"]);
  });

  it("writes each computed column as one formula for all rows, whatever their number", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const formulas = gateway.edits.filter((edit) => edit.kind === "fillFormula");
    expect(formulas.length).toBe(9);
    expect(formulas.every((edit) => edit.range.rows === 51 && edit.range.columns === 1)).toBe(true);
    expect(gateway.edits.length).toBeLessThan(180);
  });

  it("[I2] leaves nothing behind wherever the host fails", async () => {
    const whole = new MemoryGateway();
    await prepare(whole);
    for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
      const gateway = new MemoryGateway();
      gateway.sheets.set("别人的表", whole.sheet(TARGETS).copy());
      const before = gateway.image();
      gateway.fault = { atEdit };
      expect((await prepareSheets(gateway, { plan: gulouPlan(), period: H1 })).ok).toBe(false);
      expect(gateway.image()).toEqual(before);
    }
  });

  it("[I2] takes the sheets away again when the host's reply was lost, so that trying again is safe", async () => {
    const gateway = new MemoryGateway();
    gateway.fault = { loseReplyOfApply: 1 };
    expect((await prepareSheets(gateway, { plan: gulouPlan(), period: H1 })).ok).toBe(false);
    expect(gateway.sheets.size).toBe(0);
    await prepare(gateway);
    expect(gateway.sheets.size).toBe(4);
  });

  it("refuses a plan of another year", async () => {
    const result = await prepareSheets(new MemoryGateway(), {
      plan: gulouPlan(),
      period: { year: 2025, throughMonth: 6 },
    });
    expect(result).toMatchObject({ ok: false, problems: [{ code: "periodYearMismatch" }] });
  });
});

describe("running again", () => {
  it("[I4] writes nothing when nothing is different", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const before = gateway.image();
    const outcome = await prepare(gateway);
    expect(gateway.image()).toEqual(before);
    expect(gateway.applies).toBe(1);
    expect(outcome.sheets.map(({ rowsAdded, rowsUpdated, rowsKept }) => [rowsAdded, rowsUpdated, rowsKept])).toEqual(
      Array(4).fill([0, 0, 0]),
    );
    expect(outcome.notices).toEqual([]);
  });

  it("keeps a typed figure and says so; fills a blank one from the plan", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    gateway.sheet(ACTUALS).set(rowOf("GDP"), actualColumn, 1021.5);
    gateway.sheet(ACTUALS).set(rowOf("NEW_JOBS"), actualColumn, "");
    const outcome = await prepare(gateway);
    expect(gateway.sheet(ACTUALS).value(rowOf("GDP"), actualColumn)).toBe(1021.5);
    expect(gateway.sheet(ACTUALS).value(rowOf("NEW_JOBS"), actualColumn)).toBe(10083);
    expect(outcome.notices).toEqual([
      expect.objectContaining({
        code: "typedValueKept",
        severity: "warning",
        place: `${ACTUALS}!J4`,
        facts: expect.objectContaining({ code: "GDP", typed: "1021.5", file: "1020.53" }),
      }),
    ]);
  });

  it("updates cells of the schema in all sheets, and only those", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const before = gateway.image();
    const outcome = await prepare(gateway, changed("POSTDOCS", { name: "在站博士后", agency: "区科技局" }));
    const row = rowOf("POSTDOCS");
    const after = gateway.image();
    for (const [name, layout, offset] of [
      [SCHEMA, SCHEMA_LAYOUT, 1],
      [TARGETS, TARGET_LAYOUT, 0],
      [ACTUALS, ACTUAL_LAYOUT, 0],
    ] as const) {
      const expected = { ...before[name] };
      expected[`${row + offset},${at(layout, "name")}`] = "在站博士后";
      expected[`${row + offset},${at(layout, "agency")}`] = "区科技局";
      expect(after[name]).toEqual(expected);
    }
    expect(outcome.sheets.map(({ rowsUpdated }) => rowsUpdated)).toEqual([1, 0, 1, 1]);
  });

  it("[I1] keeps added columns, moved columns, remarks and rows of other people where they are", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const sheet = gateway.sheet(ACTUALS);
    sheet.insertColumn(4);
    sheet.set(ACTUAL_LAYOUT.headerRow, 4, "联系人");
    sheet.set(rowOf("GDP"), 4, "张三");
    sheet.set(rowOf("GDP"), at(ACTUAL_LAYOUT, "note") + 1, "待核");
    sheet.set(60, 3, "以上数据截至7月5日");
    const before = gateway.image();
    const plan = gulouPlan();
    const added: PlannedIndicator = {
      code: "NEW_ONE",
      name: "新增指标",
      unit: "个",
      kind: "flow",
      actual: 5,
      agency: "区发改委",
    };
    const outcome = await prepare(gateway, { ...plan, indicators: [...plan.indicators, added] });
    const after = gateway.image();
    for (const [key, value] of Object.entries(before[ACTUALS] ?? {}))
      expect([key, after[ACTUALS]?.[key]]).toEqual([key, value]);
    expect(outcome.sheets.map(({ rowsAdded }) => rowsAdded)).toEqual([1, 0, 1, 1]);
    expect([sheet.value(61, 0), sheet.value(61, 3), sheet.value(61, 4), sheet.value(61, actualColumn + 1)]).toEqual([
      "NEW_ONE",
      "新增指标",
      "",
      5,
    ]);
    expect(sheet.formula(61, at(ACTUAL_LAYOUT, "status") + 1)).toContain("PLAN.STATUS(IF(OR(RC7=");
  });

  it("keeps rows whose code the plan no longer has, and reports them", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const before = gateway.image();
    const plan = gulouPlan();
    const outcome = await prepare(gateway, {
      ...plan,
      indicators: plan.indicators.filter(({ code }) => code !== "LEGAL_AID"),
    });
    expect(gateway.image()).toEqual(before);
    expect(outcome.sheets.map(({ rowsKept }) => rowsKept)).toEqual([1, 0, 1, 1]);
    expect(outcome.notices.map(({ code, facts }) => [code, facts["name"]])).toEqual(
      Array(3).fill(["schemaRowKept", "办结法律援助案件"]),
    );
  });

  it("takes the schema from its sheet when people edited it there", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const row = rowOf("GDP") + 1;
    gateway.sheet(SCHEMA).set(row, at(SCHEMA_LAYOUT, "name"), "地区生产总值（GDP）");
    gateway.sheet(SCHEMA).set(55, 0, "HAND_MADE");
    gateway.sheet(SCHEMA).set(55, at(SCHEMA_LAYOUT, "name"), "手工添加");
    gateway.sheet(SCHEMA).set(55, at(SCHEMA_LAYOUT, "unit"), "个");
    gateway.sheet(SCHEMA).set(55, at(SCHEMA_LAYOUT, "kind"), "累计量");
    const result = await prepareSheets(gateway, { period: H1 });
    expect(result).toMatchObject({ ok: true });
    expect(gateway.sheet(ACTUALS).value(rowOf("GDP"), at(ACTUAL_LAYOUT, "name"))).toBe("地区生产总值（GDP）");
    expect(gateway.sheet(TARGETS).value(54, 0)).toBe("HAND_MADE");
    expect(gateway.sheet(SCHEMA).value(row, at(SCHEMA_LAYOUT, "name"))).toBe("地区生产总值（GDP）");
  });

  it("adds a sheet for the next period and leaves the last one alone", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const before = gateway.image();
    await prepare(gateway, gulouPlan(), { year: 2024, throughMonth: 9 });
    const after = gateway.image();
    expect(after[ACTUALS]).toEqual(before[ACTUALS]);
    expect(after[TARGETS]).toEqual(before[TARGETS]);
    expect([...gateway.sheets.keys()]).toEqual([SCHEMA, SETTINGS, TARGETS, ACTUALS, "实绩2024年1-9月"]);
    const found = await evaluateWorkbook(gateway);
    expect(found.ok && found.value.period).toEqual({ year: 2024, throughMonth: 9 });
  });

  it("writes nothing where a column is gone, a code stands twice or a sheet is somebody else's", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    gateway.sheet(ACTUALS).set(ACTUAL_LAYOUT.headerRow, actualColumn, "累计");
    gateway.sheet(TARGETS).set(rowOf("NEW_JOBS"), 0, "ｇｄｐ");
    const strange = gateway.sheet(SCHEMA);
    strange.set(SCHEMA_LAYOUT.headerRow, 0, "代码");
    const before = gateway.image();
    const result = await prepareSheets(gateway, { plan: gulouPlan(), period: H1 });
    expect(result.ok).toBe(false);
    const problems = result.ok
      ? []
      : result.problems.map(({ code, place, facts }) => [code, place, facts["heading"] ?? facts["other"] ?? ""]);
    expect(problems).toEqual([
      ["sheetNotOurs", SCHEMA, ""],
      ["duplicateCode", `${TARGETS}!A39`, `${TARGETS}!A4`],
      ["columnMissing", ACTUALS, "本期累计"],
    ]);
    expect(gateway.image()).toEqual(before);
  });
});
