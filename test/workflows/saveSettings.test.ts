import { settingEntries } from "../../src/domain/settings/settingEntries";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import type { SettingsOutcome } from "../../src/workflows/outcomes";
import { saveSettings } from "../../src/workflows/saveSettings";
import { annexZh } from "../../src/wording/zhCN/annex";
import { problemTextZh } from "../../src/wording/zhCN/problemTextZh";
import { settingsZh } from "../../src/wording/zhCN/settings";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway, type MemorySheet } from "../workbook/memoryGateway";
import { at, prepare } from "./preparedPlan";

const SETTINGS = "计划设置";
const ACTUALS = "实绩2024年1-6月";

async function save(gateway: MemoryGateway, changes: Partial<Settings>): Promise<SettingsOutcome> {
  const saved = await saveSettings(gateway, { ...DEFAULT_SETTINGS, ...changes });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.value;
}

async function stored(gateway: MemoryGateway): Promise<Settings> {
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return judged.value.settings;
}

async function problems(gateway: MemoryGateway): Promise<string[]> {
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  const all = judged.ok ? judged.value.problems : judged.problems;
  return all.filter(({ place }) => place.startsWith(SETTINGS)).map(problemTextZh);
}

/** Row of a setting, or of a label of an annex, in the first column. */
function rowOf(sheet: MemorySheet, name: string): number {
  const row = Array.from({ length: 60 }, (_, each) => each).find((each) => sheet.value(each, 0) === name);
  if (row === undefined) throw new Error(`No line ${name}`);
  return row;
}

async function prepared(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  await prepare(gateway);
  return gateway;
}

/** Every setting other than usual. */
const ALL: Settings = {
  elapsedBy: "days",
  aheadBand: 1.5,
  approximateTolerance: 0.5,
  judgeOn: "printed",
  rounding: "truncate",
  denominator: "all",
  unreportedMark: "…",
  notApplicableMark: "/",
  rateDecimals: 2,
  groupCells: "repeated",
  statusWords: { ahead: "快于序时", behind: "滞后" },
  calculation: "values",
  annexes: [
    { label: "附表1", layout: "groups", title: "主要指标", columns: ["no", "name", "status"] },
    { label: "附表2", layout: "behind", table: "T2", compound: "lines" },
  ],
};

describe("a prepared workbook", () => {
  it("has one line for each setting, with its default, what it does, and a list where there is a choice", async () => {
    const sheet = (await prepared()).sheet(SETTINGS);
    const entries = settingEntries(DEFAULT_SETTINGS);
    expect([0, 1, 2, 3].map((column) => sheet.value(2, column))).toEqual(["设置项", "取值", "默认值", "说明"]);
    entries.forEach(({ definition, value, standard }, line) => {
      const row = 3 + line;
      expect([0, 1, 2].map((column) => sheet.value(row, column))).toEqual([definition.name, value, standard]);
      expect(sheet.value(row, 3)).toMatch(/\p{Script=Han}{4}.*。$/u);
      const lists = sheet.lists.filter((range) => range.row === row && range.column === 1);
      expect(lists).toHaveLength(definition.kind === "choice" ? 1 : 0);
      expect(settingsZh.explanation[definition.key]).toMatch(/。$/u);
    });
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.page?.fitToWidth).toBe(1);
  });

  it("is judged by the defaults, and says nothing about them", async () => {
    const gateway = await prepared();
    expect(await stored(gateway)).toBe(DEFAULT_SETTINGS);
    expect(await problems(gateway)).toEqual([]);
  });
});

describe("saving settings", () => {
  it("writes what is different and nothing else, and says what; the workbook then holds exactly these settings", async () => {
    const gateway = await prepared();
    const before = gateway.image();
    const outcome = await save(gateway, { elapsedBy: "days", aheadBand: 2 });
    expect(outcome).toMatchObject({ sheet: SETTINGS, created: false, annexesChanged: false, notices: [] });
    expect(outcome.changes).toEqual([
      { name: "时间进度算法", before: "按月份", after: "按天数" },
      { name: "超序时幅度", before: 0, after: 2 },
    ]);
    const expected = { ...before, [SETTINGS]: { ...before[SETTINGS], "3,1": "按天数", "4,1": 2 } };
    expect(gateway.image()).toEqual(expected);
    expect([gateway.reads, gateway.applies]).toEqual([2, 2]);
  });

  it("keeps every setting and every annex as it was given, and back to the defaults", async () => {
    const gateway = await prepared();
    const before = gateway.image();
    expect((await save(gateway, ALL)).annexesChanged).toBe(true);
    expect(await stored(gateway)).toEqual(ALL);
    await save(gateway, { ...ALL, annexes: ALL.annexes.slice(1) });
    expect((await stored(gateway)).annexes).toEqual(ALL.annexes.slice(1));
    await save(gateway, DEFAULT_SETTINGS);
    expect(gateway.image()).toEqual(before);
  });

  it("[I4] writes nothing the second time, and leaves cells alone that say the same in other words", async () => {
    const gateway = await prepared();
    await save(gateway, ALL);
    const sheet = gateway.sheet(SETTINGS);
    sheet.set(rowOf(sheet, "超序时幅度"), 1, "１．５个百分点");
    sheet.set(rowOf(sheet, "修约方式"), 1, "truncate");
    const [before, applies] = [gateway.image(), gateway.applies];
    expect(await save(gateway, ALL)).toMatchObject({ changes: [], annexesChanged: false });
    expect(gateway.image()).toEqual(before);
    expect(gateway.applies).toBe(applies);
  });

  it("replaces what cannot be used, and names it", async () => {
    const gateway = await prepared();
    const sheet = gateway.sheet(SETTINGS);
    const row = rowOf(sheet, "修约方式");
    sheet.set(row, 1, "随便");
    const outcome = await save(gateway, DEFAULT_SETTINGS);
    expect(outcome.notices.map(({ code, place }) => [code, place])).toEqual([
      ["settingValue", `${SETTINGS}!B${row + 1}`],
    ]);
    expect(sheet.value(row, 1)).toBe("四舍五入");
  });

  it("[I1] finds the settings where people sorted them, moved columns and wrote beside them", async () => {
    const gateway = await prepared();
    const sheet = gateway.sheet(SETTINGS);
    sheet.insertColumn(1);
    sheet.set(2, 1, "联系人");
    sheet.set(10, 1, "张三");
    sheet.set(24, 0, "以上经局务会研究");
    const lines = [3, 4, 5, 6].map((row) => [0, 2].map((column) => sheet.value(row, column)));
    [...lines].reverse().forEach(([name = "", value = ""], line) => {
      sheet.set(3 + line, 0, name);
      sheet.set(3 + line, 2, value);
    });
    await save(gateway, { aheadBand: 2, judgeOn: "printed" });
    expect(await stored(gateway)).toEqual({ ...DEFAULT_SETTINGS, aheadBand: 2, judgeOn: "printed" });
    expect([sheet.value(rowOf(sheet, "超序时幅度"), 2), sheet.value(10, 1), sheet.value(24, 0)]).toEqual([
      2,
      "张三",
      "以上经局务会研究",
    ]);
  });

  it("gives a setting its line again that somebody deleted, in a row that formulas refer to", async () => {
    const gateway = await prepared();
    const sheet = gateway.sheet(SETTINGS);
    const row = rowOf(sheet, "左右容差");
    for (const column of [0, 1, 2, 3]) sheet.set(row, column, "");
    expect((await prepare(gateway)).sheets.map(({ rowsAdded }) => rowsAdded)).toEqual([0, 1, 0, 0]);
    for (const column of [3, 2, 1, 0]) sheet.set(rowOf(sheet, "左右容差"), column, "");
    await save(gateway, { approximateTolerance: 1 });
    expect(rowOf(sheet, "左右容差")).toBe(3 + settingEntries(DEFAULT_SETTINGS).length);
    expect((await stored(gateway)).approximateTolerance).toBe(1);
  });

  it("makes the sheet where a workbook of an earlier version has none, and points the formulas of all periods to it", async () => {
    const gateway = await prepared();
    await prepare(gateway, gulouPlan(), { year: 2024, throughMonth: 9 });
    const whole = gateway.image();
    gateway.sheets.delete(SETTINGS);
    const status = at(ACTUAL_LAYOUT, "status");
    for (const name of [ACTUALS, "实绩2024年1-9月"]) {
      for (let row = 3; row < 54; row += 1) gateway.sheet(name).formulas.set(`${row},${status}`, "=#REF!");
    }
    const outcome = await save(gateway, {});
    expect(outcome).toMatchObject({ created: true, changes: [] });
    expect(gateway.image()).toEqual(whole);
  });

  it("[I2] writes nothing where the sheet is somebody else's", async () => {
    const other = await prepared();
    other.sheet(SETTINGS).set(2, 0, "项目");
    const applies = other.applies;
    const refused = await saveSettings(other, ALL);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "sheetNotOurs", place: SETTINGS }] });
    expect(other.applies).toBe(applies);
    expect(await problems(other)).toEqual([expect.stringContaining("设置项、取值")]);
  });
});

describe("a cell that cannot be used", () => {
  it.each([
    ["时间进度算法", "按周", "按月份", "按月份、按天数"],
    ["时间进度算法", 0, "按月份", "按月份、按天数"],
    ["超序时幅度", "两点", "0", "0—50（个百分点）"],
    ["超序时幅度", -1, "0", "0—50（个百分点）"],
    ["左右容差", 51, "0", "0—50（个百分点）"],
    ["左右容差", "1万元", "0", "0—50（个百分点）"],
    ["判断依据", true, "修约前", "修约前、修约后"],
    ["比率小数位数", 7, "一位小数", "不留小数、一位小数、两位小数、三位小数、四位小数"],
    ["待报符号", "0", "空白", "不超过 8 个字的文字"],
    ["不出数符号", "=1+1", "—", "不超过 8 个字的文字"],
    ["用语：超序时", "一个长得放不进窄窄一栏的词", "超序时", "不超过 12 个字的文字"],
  ])(
    "%s = %j is named with its place, the default applies and the rest counts",
    async (name, typed, standard, allowed) => {
      const gateway = await prepared();
      await save(gateway, { rounding: "halfEven" });
      const sheet = gateway.sheet(SETTINGS);
      const row = rowOf(sheet, name);
      sheet.set(row, 1, typed);
      const [said = "", ...others] = await problems(gateway);
      expect(others).toEqual([]);
      for (const part of [`${SETTINGS}!B${row + 1}`, `“${name}”`, `“${typed}”`, standard, allowed])
        expect(said).toContain(part);
      expect(await stored(gateway)).toEqual({ ...DEFAULT_SETTINGS, rounding: "halfEven" });
    },
  );

  it("counts a setting that stands twice once, and names both places", async () => {
    const gateway = await prepared();
    const sheet = gateway.sheet(SETTINGS);
    sheet.set(22, 0, "超序时 幅度");
    sheet.set(22, 1, 5);
    expect(await problems(gateway)).toEqual([
      expect.stringMatching(/计划设置!B23：设置“超序时幅度”重复，已采用 计划设置!B5/u),
    ]);
    expect((await stored(gateway)).aheadBand).toBe(0);
  });

  it("names what it does not know of an annex, and prints the rest", async () => {
    const gateway = await prepared();
    await save(gateway, { annexes: [{ label: "附表1", layout: "behind", columns: ["no", "name"] }] });
    const sheet = gateway.sheet(SETTINGS);
    const row = rowOf(sheet, "附表1");
    ["附表1", "", "横着", "", "序号、名次、指标名称", "竖着"].forEach((value, column) => sheet.set(row, column, value));
    sheet.set(row + 1, 0, "附表 1/2");
    sheet.set(row + 2, 0, "附表１");
    expect((await stored(gateway)).annexes).toEqual([{ label: "附表1", layout: "groups", columns: ["no", "name"] }]);
    expect((await problems(gateway)).map((said) => said.slice(SETTINGS.length + 1, SETTINGS.length + 4))).toEqual(
      ["E", "F", "C", "A", "A"].map((letter, line) => `${letter}${row + 1 + Math.max(0, line - 2)}`),
    );
  });
});

it("[X4] the annex of a workbook is judged and noted by its settings", async () => {
  const gateway = await prepared();
  await save(gateway, { elapsedBy: "days", denominator: "all", rounding: "truncate" });
  const built = await buildAnnex(gateway, { period: H1, words: annexZh });
  const notes = built.ok ? built.value.table.footnotes.join("") : JSON.stringify(built.problems);
  for (const part of ["按天数计算，1—6月为49.7%", "以全部指标为分母", "按截尾修约，比率保留"])
    expect(notes).toContain(part);
});
