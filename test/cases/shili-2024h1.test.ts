import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnexTable } from "../../src/domain/annex/annex";
import type { AnnexColumnRole } from "../../src/domain/annex/annexColumnRole";
import type { TallySection } from "../../src/domain/evaluation/tally";
import { printedText } from "../../src/workbook/printedText";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import type { WorkbookEvaluation } from "../../src/workflows/outcomes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { annexZh } from "../../src/wording/zhCN/annex";
import { shiliPlan } from "../samples/shiliPlan";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";

interface ExpectedAnnex {
  readonly title: string;
  readonly source: string;
  readonly tally: Readonly<Record<string, number>>;
  /** Name, total, reached, behind, halfway. */
  readonly byGroup: readonly (readonly [string, number, number, number, number])[];
  readonly byAgency: readonly (readonly [string, number, number, number, number])[];
  /** Name, completion in percent, status, past half or not. */
  readonly rows: readonly (readonly [string, string, string, string])[];
}

const expected = JSON.parse(readFileSync(join(__dirname, "shili-2024h1", "expected.json"), "utf8")) as ExpectedAnnex;

function counted({ name, total, reached, behind, halfway }: TallySection): unknown[] {
  return [name, total, reached, behind, halfway];
}

describe("the annex of the fictional 示例区, first half of 2024, computed apart from the program (SOURCE.md)", () => {
  let judged: WorkbookEvaluation;
  let table: AnnexTable;

  beforeAll(async () => {
    const gateway = new MemoryGateway();
    await prepareSheets(gateway, { plan: shiliPlan(), period: H1 });
    const evaluation = await evaluateWorkbook(gateway, { period: H1 });
    const annex = await buildAnnex(gateway, { period: H1, words: annexZh });
    if (!evaluation.ok || !annex.ok) throw new Error(JSON.stringify([evaluation, annex]));
    judged = evaluation.value;
    table = annex.value.table;
  });

  function printed(role: AnnexColumnRole): readonly string[] {
    const at = table.columns.findIndex((column) => column.role === role);
    return table.groups.flatMap(({ rows }) => rows).map(({ cells }) => printedText(cells[at] ?? null));
  }

  it("is called fictional in its title and in its last note", () => {
    expect(table.title).toBe(expected.title);
    expect(table.footnotes.at(-1)).toContain(expected.source);
  });

  it("[C1] [C2] [S1] has the completion rate and the status of every row", () => {
    const [names, rates, statuses] = [printed("name"), printed("completion"), printed("status")];
    const found = names.map((name, at) => [name, rates[at], statuses[at]]);
    expect(found).toEqual(expected.rows.map(([name, rate, status]) => [name, rate, status]));
  });

  it("[N2] has the same rows past half of their target", () => {
    const found = judged.evaluation.rows.map(({ halfway }) => (halfway === true ? "过半" : "未过半"));
    expect(found).toEqual(expected.rows.map(([, , , half]) => half));
  });

  it("[N1] [N3] has the tally, by group and by agency too", () => {
    const { tally } = judged.evaluation;
    expect(tally).toMatchObject(expected.tally);
    expect(tally.byGroup.map(counted)).toEqual(expected.byGroup);
    expect(tally.byAgency.map(counted)).toEqual(expected.byAgency);
  });

  it("prints every target as adopted, and a bare number only where the text is nothing else", () => {
    const [values, growth] = [printed("targetValue"), printed("targetGrowth")];
    const at = (name: string): string[] => {
      const found = printed("name").indexOf(name);
      return [values[found] ?? "", growth[found] ?? ""];
    };
    expect(at("国有土地使用权出让收入")).toEqual(["85亿元左右", ""]);
    expect(at("规模以上工业增加值增速")).toEqual(["", "增长6.5%-7%"]);
    expect(at("一般公共预算收入")).toEqual(["不少于72亿元", "4"]);
    expect(at("计划竣工重大项目")).toEqual(["24", ""]);
    expect(at("单位地区生产总值能耗下降率")).toEqual(["", "下降3%以上"]);
  });
});
