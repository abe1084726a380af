import type { AnnexDefinition } from "../../src/domain/annex/annexDefinition";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { compareAnnex } from "../../src/workflows/compareAnnex";
import type { AnnexComparison } from "../../src/workflows/annexComparison";
import type { AnnexOutcome } from "../../src/workflows/outcomes";
import { annexZh } from "../../src/wording/zhCN/annex";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway, type MemorySheet } from "../workbook/memoryGateway";
import { prepare } from "./preparedPlan";

const ANNEX = "附表2024年1-6月";
const ACTUALS = "实绩2024年1-6月";
const REMARK = 12;
const CODE = 14;
const LABEL_ROW = 0;
const TITLE_ROW = 1;
const FIRST_ROW = 5;

async function built(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  await prepare(gateway);
  await build(gateway);
  return gateway;
}

async function build(gateway: MemoryGateway, definition?: AnnexDefinition): Promise<AnnexOutcome> {
  const result = await buildAnnex(gateway, { period: H1, words: annexZh, ...(definition && { definition }) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function compare(gateway: MemoryGateway, definition?: AnnexDefinition): Promise<AnnexComparison> {
  const result = await compareAnnex(gateway, { period: H1, words: annexZh, ...(definition && { definition }) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function rowOf(sheet: MemorySheet, code: string): number {
  for (let row = 0; row < 90; row += 1) if (sheet.value(row, CODE) === code) return row;
  throw new Error(`no row ${code}`);
}

/** Text of the lines from the first note on, without those that are blank. */
function notesIn(sheet: MemorySheet): readonly string[] {
  const lines = Array.from({ length: 30 }, (_, at) => String(sheet.value(rowOf(sheet, "note:pace") + at, 0)));
  return lines.filter((line) => line !== "");
}

/** Moves every row from `at` on down by one, as people insert a row. */
function insertRow(sheet: MemorySheet, at: number): void {
  const moved = [...sheet.values].map(([key, value]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [`${row >= at ? row + 1 : row},${column}`, value] as const;
  });
  sheet.values.clear();
  moved.forEach(([key, value]) => sheet.values.set(key, value));
}

describe("[X7] titles and notes", () => {
  it("keep the words that people gave them, as often as the annex is built", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    sheet.set(LABEL_ROW, 0, "附件3");
    sheet.set(TITLE_ROW, 0, "2024年上半年主要指标完成情况");
    sheet.set(rowOf(sheet, "note:pace"), 0, "注：1. 时间进度为50%。");
    for (let time = 0; time < 2; time += 1) {
      const { kept } = await build(gateway);
      expect(kept).toMatchObject({
        head: ["附件3", "2024年上半年主要指标完成情况"],
        notesEdited: ["时间进度为50%。"],
      });
      const now = gateway.sheet(ANNEX);
      expect([now.value(LABEL_ROW, 0), now.value(TITLE_ROW, 0)]).toEqual(["附件3", "2024年上半年主要指标完成情况"]);
      expect(notesIn(now)[0]).toBe("注：1. 时间进度为50%。");
    }
  });

  it("stay away where people took them away, and are numbered anew", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    const count = notesIn(sheet).length;
    const row = rowOf(sheet, "note:yearOnYearUnit");
    for (const column of [0, CODE, CODE + 1]) sheet.set(row, column, "");
    for (let time = 0; time < 2; time += 1) {
      expect((await build(gateway)).kept.notesRemoved).toEqual(["yearOnYearUnit"]);
      const notes = notesIn(gateway.sheet(ANNEX));
      expect(notes).toHaveLength(count - 1);
      expect(notes.map((note) => Number(/(\d+)\. /u.exec(note)?.[1]))).toEqual(notes.map((_, at) => at + 1));
      expect(notes.join("")).not.toContain("同比未注明单位");
    }
  });

  it("stay beside lines that people added: one with a number is numbered, a line for signatures is not", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    const row = rowOf(sheet, "note:pace") + 1;
    insertRow(sheet, row);
    sheet.set(row, 0, "2. 本表数据为初步数。");
    const end = rowOf(sheet, "note:source") + 1;
    sheet.set(end, 0, "填表人：");
    sheet.set(end, 6, "审核人：");
    for (let time = 0; time < 2; time += 1) {
      const { kept } = await build(gateway);
      expect(kept.notesAdded).toEqual(["本表数据为初步数。", "填表人： 审核人："]);
      const now = gateway.sheet(ANNEX);
      const notes = notesIn(now);
      expect([notes[1], notes.at(-1)]).toEqual(["　　2. 本表数据为初步数。", "填表人："]);
      expect(now.value(rowOf(now, "note:source") + 1, 6)).toBe("审核人：");
      expect(now.merges.some((merge) => merge.row === rowOf(now, "note:source") + 1)).toBe(false);
    }
  });

  it("are generated anew where the annex is of a version that did not mark them", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    const before = notesIn(sheet);
    sheet.set(4, CODE, "");
    for (let row = 0; row < 90; row += 1) {
      if (String(sheet.value(row, CODE)).startsWith("note:")) for (const at of [0, 1]) sheet.set(row, CODE + at, "");
    }
    const { kept, notices } = await build(gateway);
    expect([kept.notesAdded, kept.head, notices]).toEqual([[], [], []]);
    expect(notesIn(gateway.sheet(ANNEX))).toEqual(before);
  });
});

describe("[X7] rows", () => {
  it("that people added stay below the indicator that they stood below", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    const row = rowOf(sheet, "GDP") + 1;
    insertRow(sheet, row);
    sheet.set(row, 2, "其中：市级口径");
    sheet.set(row, 6, 1021.5);
    for (let time = 0; time < 2; time += 1) {
      const { kept, notices } = await build(gateway);
      expect([kept.rows, notices]).toEqual([["其中：市级口径 1021.5"], []]);
      const now = gateway.sheet(ANNEX);
      const at = rowOf(now, "GDP") + 1;
      expect([now.value(at, 2), now.value(at, 6), now.value(at, CODE)]).toEqual(["其中：市级口径", 1021.5, ""]);
    }
  });

  it("that people copied lose nothing: the second of a code counts as added", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    const row = rowOf(sheet, "GDP");
    insertRow(sheet, row + 1);
    for (let column = 0; column <= CODE + 1; column += 1) sheet.set(row + 1, column, sheet.value(row, column));
    sheet.set(row + 1, REMARK, "调整前");
    const { kept } = await build(gateway);
    expect(kept.rows).toHaveLength(1);
    expect(kept.rows[0]).toContain("调整前");
  });
});

it("[X7] keeps typed remarks outside the table where the new one has no column for them", async () => {
  const gateway = await built();
  const sheet = gateway.sheet(ANNEX);
  sheet.set(rowOf(sheet, "GDP"), REMARK, "手工备注");
  const definition = { label: "附表", layout: "groups", columns: ["no", "name", "actual"] } as const;
  expect((await build(gateway, definition)).columnsKept).toEqual(["备注"]);
  const values = [...gateway.sheet(ANNEX).values.values()];
  expect(values).toContain("手工备注");
  await build(gateway, definition);
  expect([...gateway.sheet(ANNEX).values.values()]).toContain("手工备注");
});

describe("what building again would change", () => {
  it("is nothing where there is no annex yet, and nothing right after it was built", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const first = await compare(gateway);
    expect(first).toMatchObject({ sheet: ANNEX, isNew: true, cells: [], rowsAdded: [], notes: [] });
    expect(first.table.groups.length).toBeGreaterThan(0);
    await build(gateway);
    const again = await compare(gateway);
    expect(again).toMatchObject({
      isNew: false,
      ...{ cells: [], rowsAdded: [], rowsRemoved: [], columnsAdded: [], columnsRemoved: [], head: [], notes: [] },
    });
  });

  it("names cells with what they were and would be, rows that come and go, and what stays", async () => {
    const gateway = await built();
    const sheet = gateway.sheet(ANNEX);
    sheet.set(rowOf(sheet, "GDP"), REMARK, "手工备注");
    gateway.sheet(ACTUALS).set(3, 9, 1021);
    const schema = gateway.sheet("指标体系");
    for (let row = 4; row < 60; row += 1) if (schema.value(row, 0) === "LEGAL_AID") schema.set(row, 0, "LEGAL_AID2");
    const before = gateway.image();
    const comparison = await compare(gateway);
    expect(comparison.cells).toContainEqual({
      ...{ code: "GDP", name: "地区生产总值", heading: "完成值", from: "1020.53", to: "1021.00" },
    });
    expect(comparison.rowsAdded.map(({ code }) => code)).toEqual(["LEGAL_AID2"]);
    expect(comparison.rowsRemoved.map(({ code }) => code)).toEqual(["LEGAL_AID"]);
    expect(comparison.kept.remarks).toEqual([{ code: "GDP", name: "地区生产总值", text: "手工备注" }]);
    const remark = comparison.table.columns.findIndex(({ role }) => role === "remark");
    expect(comparison.table.groups[0]?.rows[0]?.cells[remark]).toEqual({ text: "手工备注" });
    expect(gateway.image()).toEqual(before);
  });

  it("names columns that come and go", async () => {
    const gateway = await built();
    const columns = ["no", "group", "name", "prior", "actual", "remark"] as const;
    const comparison = await compare(gateway, { label: "附表", layout: "groups", columns });
    expect(comparison.columnsAdded).toEqual(["上年同期"]);
    expect(comparison.columnsRemoved).toContain("时间进度%");
  });
});

it("builds other layouts beside the usual one and never touches it", async () => {
  const gateway = await built();
  const before = gateway.sheet(ANNEX).copy();
  for (const layout of ["agencies", "behind"] as const) {
    const outcome = await build(gateway, { label: "附表", layout });
    expect(outcome.sheet).toBe(layout === "agencies" ? "附表按单位2024年1-6月" : "附表未达序时2024年1-6月");
    expect(gateway.sheet(ANNEX).values).toEqual(before.values);
  }
  expect(
    gateway.sheet("附表按单位2024年1-6月").merges.some(({ column, columns }) => column === 1 && columns === 1),
  ).toBe(true);
  expect(gateway.sheet("附表未达序时2024年1-6月").value(FIRST_ROW, 0)).toContain("没有未达序时的");
});

it("refuses an annex of a table that the plan does not have", async () => {
  const gateway = await built();
  const definition = { label: "附表2", table: "重大项目", layout: "groups" } as const;
  expect(await buildAnnex(gateway, { period: H1, words: annexZh, definition })).toMatchObject({
    ok: false,
    problems: [{ code: "annexTableUnknown", facts: { table: "重大项目", label: "附表2" } }],
  });
});
