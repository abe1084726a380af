import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnexTable } from "../../src/domain/annex/annex";
import { printedText } from "../../src/workbook/printedText";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import type { WorkbookEvaluation } from "../../src/workflows/outcomes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { annexZh } from "../../src/wording/zhCN/annex";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";

interface ExpectedAnnex {
  readonly title: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly spanners: Readonly<Record<string, string>>;
  readonly tally: Readonly<Record<string, number>>;
  readonly rows: readonly (readonly string[])[];
}

const expected = JSON.parse(readFileSync(join(__dirname, "gulou-2024h1", "expected.json"), "utf8")) as ExpectedAnnex;

describe("the annex of 鼓楼区, first half of 2024, computed by hand (SOURCE.md)", () => {
  let judged: WorkbookEvaluation;
  let table: AnnexTable;

  beforeAll(async () => {
    const gateway = new MemoryGateway();
    await prepareSheets(gateway, { plan: gulouPlan(), period: H1 });
    const evaluation = await evaluateWorkbook(gateway, { period: H1 });
    const annex = await buildAnnex(gateway, { period: H1, words: annexZh });
    if (!evaluation.ok || !annex.ok) throw new Error(JSON.stringify([evaluation, annex]));
    judged = evaluation.value;
    table = annex.value.table;
  });

  it("[X1] [X2] has the title, the headings and the spanners", () => {
    expect([table.label, table.title]).toEqual([expected.label, expected.title]);
    expect(table.columns.map(({ heading }) => heading)).toEqual([...expected.columns, "责任单位", "备注"]);
    for (const { heading, spanner } of table.columns)
      expect([heading, spanner]).toEqual([heading, expected.spanners[heading]]);
  });

  it("has every row as printed", () => {
    const rows = table.groups.flatMap(({ rows: inGroup }) => inGroup);
    const printed = rows.map(({ cells }) => cells.slice(0, expected.columns.length).map(printedText));
    expect(printed).toEqual(expected.rows);
  });

  it("[N1] has the tally, whose parts add up to the total", () => {
    const { tally } = judged.evaluation;
    expect(tally).toMatchObject(expected.tally);
    expect(tally.reached + tally.behind + tally.annual + tally.unreported + tally.targetPending).toBe(tally.total);
  });

  it("[S10] has the exact figures of 技术合同成交额: 88.53 ÷ 105, 34.314… points above half a year", () => {
    const row = judged.evaluation.rows.find(({ figures }) => figures.indicator.code === "TECH_CONTRACTS");
    expect(row?.completionRate?.toDecimalPlaces(6).toString()).toBe("0.843143");
    expect(row?.gap?.toDecimalPlaces(4).toString()).toBe("34.3143");
  });

  it("[X4] has notes only on what was used, and names the report at the end", () => {
    const notes = table.footnotes.join("");
    expect(notes).toContain("地区生产总值的同比按不变价计算");
    expect(notes).toContain("一般公共预算收入的同比按可比口径计算");
    expect(notes).not.toContain("增速类指标");
    expect(notes).not.toContain("“—”");
    expect(table.footnotes.at(-1)).toContain("2024年8月29日");
  });
});
