import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { PlanResult, RowResult } from "../../src/batch/planResult";

const ROOT = path.resolve(__dirname, "../..");
/** Building the program takes most of the first run. */
const MINUTES = 6 * 60_000;
const HALF_YEAR = ["--sample", "gulou-2024h1", "--period", "2024年上半年"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-annex-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run annex -- …` without npm; relative paths are in the test's folder. */
function annex(...args: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, [path.join(ROOT, ".config/annex.cjs"), ...args], { env, encoding: "utf8" });
}

function written(name: string): boolean {
  return existsSync(path.join(folder, name));
}

describe("the published half-year of 鼓楼区, without a screen", () => {
  let run: SpawnSyncReturns<string>;
  let result: PlanResult;
  let files: Record<string, string>;
  beforeAll(() => {
    run = annex(...HALF_YEAR, "--out", "附表.xlsx", "--report", "结果.json");
    result = JSON.parse(readFileSync(path.join(folder, "结果.json"), "utf8")) as PlanResult;
    const parts = unzipSync(readFileSync(path.join(folder, "附表.xlsx")));
    files = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  }, MINUTES);

  const row = (code: string): RowResult | undefined => result.rows.find((each) => each.code === code);

  test("it succeeds and says in Chinese what was written where, both rates with their counts", () => {
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("附表.xlsx");
    expect(run.stdout).toContain("结果.json");
    expect(run.stdout).toMatch(/达序时率 [\d.]+%（\d+\/\d+）；目标过半率 [\d.]+%（\d+\/\d+）/u);
  });

  // Figures and targets as published in the report (2024-08-29); quotients by hand, to more digits than a double has.
  test.each([
    ["TECH_CONTRACTS", "不少于105亿元", 105, "0.84314285714285714286", "34.314285714285714286"], // 88.53 ÷ 105
    ["PROJECTS_SIGNED", "达超70个", 70, "0.62857142857142857143", "12.857142857142857143"], // 44 ÷ 70
    ["PROJECTS_INVESTED", "突破90亿元", 90, "0.65888888888888888889", "15.888888888888888889"], // 59.3 ÷ 90
    ["NEW_STARTS", "33个", 33, "0.51515151515151515152", "1.5151515151515151515"], // 17 ÷ 33
  ])("[C1] [S1] %s against %s", (code, text, value, rate, gap) => {
    expect(row(code)).toMatchObject({
      status: "ahead",
      completionRate: Number(rate),
      elapsedShare: 0.5,
      gap: Number(gap),
      target: { text, state: "number", value },
    });
  });

  test("[S10] the explanation shows the numbers", () => {
    expect(row("TECH_CONTRACTS")?.explanation).toBe("88.53 ÷ 105 = 84.3 %，高于时间进度 50.0 %，超序时 34.3 个百分点");
  });

  test("[T3] a target that the report does not state is 目标待定 with nulls, not invented", () => {
    expect(row("GDP")).toMatchObject({
      status: "targetPending",
      completionRate: null,
      gap: null,
      yearOnYear: 4.4,
      target: { state: "pending", value: null, parts: [] },
    });
  });

  test("[N1] the counts add up to the total, and the rates are their quotients", () => {
    const { tally, rows } = result;
    expect(tally.total).toBe(rows.length);
    expect(tally.reached + tally.behind + tally.annual + tally.unreported + tally.targetPending).toBe(tally.total);
    expect(tally.assessed).toBe(tally.reached + tally.behind);
    expect(tally.reachedRate).toBe(tally.reached / tally.assessed);
    expect(tally.halfwayRate).toBe(tally.halfway / tally.assessed);
    const behind = rows.filter(({ status }) => status === "behind");
    expect(behind).toHaveLength(tally.behind);
  });

  test("the grid's own formulas came to the same figures", () => {
    expect(result.problems.filter(({ code }) => code === "cellsDisagree")).toEqual([]);
  });

  test("the report names region, period and source", () => {
    expect(result).toMatchObject({ region: "鼓楼区", year: 2024, period: "2024年1-6月" });
    expect(result.source).toContain("鼓楼区2024年国民经济和社会发展计划上半年执行情况的报告");
  });

  test("[X5] the workbook has the sheets, and the annex sheet holds values only", () => {
    const names = [...(files["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(expect.arrayContaining(["指标体系", "目标2024年", "实绩2024年1-6月", "附表2024年1-6月"]));
    const sheetOf = (name: string): string => files[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`] ?? "";
    expect(sheetOf("附表2024年1-6月")).toContain("<row");
    expect(sheetOf("附表2024年1-6月")).not.toContain("<f>");
    expect(sheetOf("实绩2024年1-6月")).toContain("PLAN_STATUS");
  });
});

describe("a fictional plan of three tables", () => {
  test(
    "[N1] each table has its own tally, on the screen and in the report; the annexes are taken along as a Word document",
    () => {
      const run = annex(
        ...["--sample", "shili-annexes-2024h1", "--out", "多表.xlsx"],
        ...["--word", "多表.docx", "--report", "多表.json"],
      );
      expect(run.status).toBe(0);
      const { tables = [], tally } = JSON.parse(readFileSync(path.join(folder, "多表.json"), "utf8")) as PlanResult;
      // As the SOURCE.md of the case says: 62 of 72 targets, 9 of 12 projects, 9 of 10 livelihood items.
      expect(tables.map(({ label, tally: { reached, total } }) => [label, reached, total])).toEqual([
        ["附表1", 62, 72],
        ["附表2", 9, 12],
        ["附表3", 9, 10],
      ]);
      expect(tally).toEqual(tables[0]?.tally);
      for (const { label, name, tally: each } of tables) {
        expect(run.stdout).toContain(`${label} ${name}：指标 ${each.total} 项`);
        expect(run.stdout).toContain(`（${each.reached}/${each.assessed}）；目标过半率`);
      }
      expect(run.stdout).toContain("多表.docx（Word 附表）");
      const document = strFromU8(
        unzipSync(readFileSync(path.join(folder, "多表.docx")))["word/document.xml"] ?? new Uint8Array(),
      );
      expect(document.match(/<w:sectPr/gu)).toHaveLength(3);
    },
    MINUTES,
  );
});

describe("bad input ends with 1, every problem in Chinese, and nothing is written", () => {
  const expectRefused = (run: SpawnSyncReturns<string>, ...words: string[]): void => {
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    for (const word of words) expect(run.stderr).toContain(word);
    expect(run.stderr).not.toMatch(/\bat .*\.cjs/u);
    expect(written("不应有.xlsx")).toBe(false);
    expect(written("不应有.json")).toBe(false);
  };
  const OUT = ["--out", "不应有.xlsx", "--report", "不应有.json"];

  test("arguments", () => {
    expectRefused(annex("--speed", "9"), "--speed", "--out", "用法");
  });

  test("a period that cannot be read, and one of another year", () => {
    expectRefused(annex("--sample", "gulou-2024h1", "--period", "去年夏天", ...OUT), "去年夏天");
    expectRefused(annex("--sample", "gulou-2024h1", "--period", "2023年上半年", ...OUT), "2023年上半年");
  });

  test("a sample and a file that do not exist", () => {
    expectRefused(annex("--sample", "gulou", ...OUT), "gulou");
    expectRefused(annex("--schema", "没有.json", ...OUT), "没有.json");
  });

  test("a plan file with several errors lists them all with their places", () => {
    const indicators = [
      { code: "A", name: "甲", unit: "亿元", kind: "flow" },
      { code: "A", name: "=1+1", unit: "亿元", kind: "wrong" },
    ];
    const plan = { format: "plan-annex/1", region: "某区", year: 2024, period: "1-6月", indicators };
    writeFileSync(path.join(folder, "错误.json"), JSON.stringify(plan));
    const run = annex("--schema", "错误.json", ...OUT);
    expectRefused(run, "indicators[1].code", "indicators[1].name", "indicators[1].kind", "共 3 个问题");
  });

  test("a folder that does not exist", () => {
    const run = annex(...HALF_YEAR, "--out", path.join("没有", "不应有.xlsx"));
    expectRefused(run, path.join("没有", "不应有.xlsx"));
  });
});

test("--help says how it is called", () => {
  const run = annex("--help");
  expect(run.status).toBe(0);
  for (const option of ["--schema", "--settings", "--word 附表.docx", "--report"]) expect(run.stdout).toContain(option);
});
