import { ANNEX_MARKS } from "../../src/workbook/annexMarks";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import type { AnnexOutcome } from "../../src/workflows/outcomes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { annexEn } from "../../src/wording/enUS/annex";
import { annexZh } from "../../src/wording/zhCN/annex";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway, type MemorySheet } from "../workbook/memoryGateway";

const ANNEX = "附表2024年1-6月";
const ACTUALS = "实绩2024年1-6月";
const FIRST_ROW = 5;
const REMARK = 12;
const CODE = 14;

async function prepared(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  expect((await prepareSheets(gateway, { plan: gulouPlan(), period: H1 })).ok).toBe(true);
  return gateway;
}

async function build(gateway: MemoryGateway, words = annexZh): Promise<AnnexOutcome> {
  const result = await buildAnnex(gateway, { period: H1, words });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function rowWithCode(sheet: MemorySheet, code: string, column = CODE): number {
  for (let row = FIRST_ROW; row < 80; row += 1) if (sheet.value(row, column) === code) return row;
  throw new Error(`No row ${code}`);
}

it("takes the whole job through at most seven requests", async () => {
  const gateway = await prepared();
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  expect(judged.ok).toBe(true);
  const outcome = await build(gateway);
  expect(gateway.reads + gateway.applies).toBe(7);
  expect(outcome).toMatchObject({ sheet: ANNEX, indicatorRows: 51, replaced: false, remarksKept: 0, columnsKept: [] });
  expect([...gateway.sheets.keys()]).toEqual(["指标体系", "计划设置", "目标2024年", ACTUALS, ANNEX]);
  expect(gateway.active).toBe(ANNEX);
});

it("[X5] holds values only, and [X8] never merges an indicator's row across", async () => {
  const gateway = await prepared();
  await build(gateway);
  const sheet = gateway.sheet(ANNEX);
  expect(sheet.formulas.size).toBe(0);
  const body = sheet.merges.filter(({ row }) => row >= FIRST_ROW && row < FIRST_ROW + 51);
  expect(body.every(({ column, columns }) => column === 1 && columns === 1)).toBe(true);
});

it("[X6] prints on A4 landscape, one page wide, headings repeated, notes in the print area, codes outside", async () => {
  const gateway = await prepared();
  await build(gateway);
  const { page, frozenRows, widths } = gateway.sheet(ANNEX);
  expect(page).toMatchObject({ orientation: "landscape", paper: "a4", fitToWidth: 1, titleRows: { from: 3, to: 4 } });
  expect(page?.printArea).toEqual({ row: 0, column: 0, rows: FIRST_ROW + 51 + 8, columns: REMARK + 1 });
  expect(frozenRows).toBe(FIRST_ROW);
  const textBlock = (225 / 25.4) * 72;
  const total = widths.slice(0, REMARK + 1).reduce((sum, width) => sum + width, 0);
  expect(total).toBeGreaterThan(textBlock * 0.95);
  expect(total).toBeLessThanOrEqual(textBlock);
});

it("[X7] keeps remarks and added columns by code, and takes up new remarks from the sheets", async () => {
  const gateway = await prepared();
  await build(gateway);
  const old = gateway.sheet(ANNEX);
  old.set(rowWithCode(old, "NEW_JOBS"), REMARK, "含灵活就业");
  old.insertColumn(REMARK);
  old.set(3, REMARK, "分管领导");
  old.set(rowWithCode(old, "GDP", CODE + 1), REMARK, "李四");
  old.set(4, CODE + 3, "核对");
  old.set(rowWithCode(old, "GDP", CODE + 1), CODE + 3, "已核");
  const outcome = await build(gateway);
  expect(outcome).toMatchObject({ replaced: true, remarksKept: 1, columnsKept: ["分管领导", "核对"], notices: [] });
  const sheet = gateway.sheet(ANNEX);
  const gdp = rowWithCode(sheet, "GDP", CODE + 1);
  expect([sheet.value(3, REMARK + 1), sheet.value(gdp, REMARK + 1)]).toEqual(["分管领导", "李四"]);
  expect([sheet.value(3, CODE + 3), sheet.value(gdp, CODE + 3)]).toEqual(["核对", "已核"]);
  expect(sheet.value(rowWithCode(sheet, "NEW_JOBS", CODE + 1), REMARK)).toBe("含灵活就业");
});

it("[X7] lets a remark that nobody typed into the annex follow the sheet of figures", async () => {
  const gateway = await prepared();
  await build(gateway);
  const note = 19;
  expect(gateway.sheet(ACTUALS).value(2, note)).toBe("备注");
  gateway.sheet(ACTUALS).set(3, note, "按第五次经济普查修订");
  await build(gateway);
  expect(gateway.sheet(ANNEX).value(FIRST_ROW, REMARK)).toBe("按第五次经济普查修订");
});

it("[X7] knows its own columns in whatever language the old annex was", async () => {
  const gateway = await prepared();
  await build(gateway, annexEn);
  const outcome = await build(gateway);
  expect(outcome.columnsKept).toEqual([]);
  expect(gateway.sheet(ANNEX).value(3, REMARK)).toBe("备注");
});

it("[X7] reports what was typed for an indicator that is no longer listed", async () => {
  const gateway = await prepared();
  await build(gateway);
  const old = gateway.sheet(ANNEX);
  old.set(rowWithCode(old, "LEGAL_AID"), REMARK, "与司法局核对过");
  const schema = gateway.sheet("指标体系");
  for (let row = 4; row < 60; row += 1) if (schema.value(row, 0) === "LEGAL_AID") schema.set(row, 0, "");
  const outcome = await build(gateway);
  expect(outcome.notices).toEqual([
    expect.objectContaining({ code: "annexRowDropped", facts: expect.objectContaining({ text: "与司法局核对过" }) }),
  ]);
});

it("[I4] builds the same annex when it is built again", async () => {
  const gateway = await prepared();
  await build(gateway);
  const before = gateway.image();
  await build(gateway);
  expect(gateway.image()).toEqual(before);
});

it("does not touch a sheet of that name that is not ours", async () => {
  const gateway = await prepared();
  gateway.sheets.set(ANNEX, gateway.sheet(ACTUALS).copy());
  const before = gateway.image();
  expect(await buildAnnex(gateway, { period: H1, words: annexZh })).toMatchObject({
    ok: false,
    problems: [{ code: "sheetNotOurs" }],
  });
  expect(gateway.image()).toEqual(before);
});

it("removes what was built when it does not read back as written", async () => {
  const gateway = await prepared();
  const before = gateway.image();
  const apply = gateway.apply.bind(gateway);
  gateway.apply = async (edits) => {
    const result = await apply(edits);
    if (gateway.sheets.has(`${ANNEX}（生成中）`)) gateway.sheet(`${ANNEX}（生成中）`).set(FIRST_ROW, 6, "1,020.53");
    return result;
  };
  const result = await buildAnnex(gateway, { period: H1, words: annexZh });
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "hostVerifyFailed", facts: { cell: "G6", expected: "1020.53" } }],
  });
  expect(gateway.image()).toEqual(before);
});

describe("[I2] whatever fails, the old annex or the new one is there whole", () => {
  async function withTypedOld(): Promise<MemoryGateway> {
    const gateway = await prepared();
    await build(gateway);
    gateway.sheet(ANNEX).set(FIRST_ROW, REMARK, "手工备注");
    const copy = gateway.copy();
    copy.sheet(ACTUALS).set(3, 9, 1021);
    return copy;
  }

  const figureInAnnex = (gateway: MemoryGateway): unknown => gateway.sheet(ANNEX).value(FIRST_ROW, 6);

  it("at every single edit, with the host able to clean up", async () => {
    const original = await withTypedOld();
    const whole = original.copy();
    await build(whole);
    expect(figureInAnnex(whole)).toBe(1021);
    for (let atEdit = 0; atEdit < whole.edits.length; atEdit += 1) {
      const gateway = original.copy();
      gateway.fault = { atEdit };
      const result = await buildAnnex(gateway, { period: H1, words: annexZh });
      const reference = result.ok ? whole : original;
      expect({ atEdit, sheets: new Set(gateway.sheets.keys()) }).toEqual({
        atEdit,
        sheets: new Set(reference.sheets.keys()),
      });
      expect(gateway.image()).toEqual(reference.image());
    }
  });

  it.each(["agencies", "behind"] as const)(
    "at every single edit of the layout %s, beside the usual one",
    async (layout) => {
      const original = await withTypedOld();
      const request = { period: H1, words: annexZh, definition: { label: "附表", layout } };
      const whole = original.copy();
      expect((await buildAnnex(whole, request)).ok).toBe(true);
      const total = whole.edits.length;
      for (let atEdit = 0; atEdit < total; atEdit += 1) {
        const gateway = original.copy();
        gateway.fault = { atEdit };
        const result = await buildAnnex(gateway, request);
        expect(gateway.image()).toEqual((result.ok ? whole : original).image());
      }
    },
  );

  it("when the reply to a request is lost", async () => {
    const original = await withTypedOld();
    const whole = original.copy();
    await build(whole);
    for (const loseReplyOfApply of [1, 2]) {
      const gateway = original.copy();
      gateway.fault = { loseReplyOfApply };
      const result = await buildAnnex(gateway, { period: H1, words: annexZh });
      expect(result.ok).toBe(loseReplyOfApply === 2);
      expect(gateway.image()).toEqual((result.ok ? whole : original).image());
    }
  });

  it("when a read fails", async () => {
    const original = await withTypedOld();
    for (const failRead of [1, 2]) {
      const gateway = original.copy();
      gateway.fault = { failRead };
      expect((await buildAnnex(gateway, { period: H1, words: annexZh })).ok).toBe(false);
      expect(gateway.image()).toEqual(original.image());
    }
  });

  it("when the host is gone for good, and the next run brings everything to its end", async () => {
    const original = await withTypedOld();
    const whole = original.copy();
    await build(whole);
    const total = whole.edits.length;
    const steps = [...Array(total).keys()].filter((step) => step < 3 || step % 15 === 0 || step > total - 8);
    for (const atEdit of steps) {
      const gateway = original.copy();
      gateway.fault = { atEdit, forGood: true };
      expect((await buildAnnex(gateway, { period: H1, words: annexZh })).ok).toBe(false);
      const after = gateway.copy();
      const outcome = await buildAnnex(after, { period: H1, words: annexZh });
      expect({ atEdit, ok: outcome.ok, sheets: new Set(after.sheets.keys()) }).toEqual({
        atEdit,
        ok: true,
        sheets: new Set(whole.sheets.keys()),
      });
      expect([figureInAnnex(after), after.sheet(ANNEX).value(FIRST_ROW, REMARK)]).toEqual([1021, "手工备注"]);
    }
  });
});

it("says that the marks outside the print area are not printed", () => {
  const { codeHeading, remarkHeading } = ANNEX_MARKS;
  expect([codeHeading, remarkHeading].every((mark) => mark.endsWith("（不打印）"))).toBe(true);
});
