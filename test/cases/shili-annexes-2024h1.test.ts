import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnexDefinition } from "../../src/domain/annex/annexDefinition";
import type { CellValue } from "../../src/workbook/snapshot";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { buildAnnexes } from "../../src/workflows/buildAnnexes";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { annexZh } from "../../src/wording/zhCN/annex";
import { shiliAnnexesPlan } from "../samples/shiliAnnexesPlan";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway, type MemorySheet } from "../workbook/memoryGateway";

/** A sheet as a person reads it: its rows, each cell as it prints, blanks as "". */
type Written = readonly (readonly string[])[];

interface ExpectedSheets {
  readonly [sheet: string]: Written;
}

const FOLDER = join(__dirname, "shili-annexes-2024h1");
const expected = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as ExpectedSheets;
const HEADER_ROW = 3;

let gateway: MemoryGateway;

beforeAll(async () => {
  gateway = new MemoryGateway();
  const prepared = await prepareSheets(gateway, { plan: shiliAnnexesPlan(), period: H1 });
  const built = await buildAnnexes(gateway, { period: H1, words: annexZh });
  if (!prepared.ok || !built.ok) throw new Error(JSON.stringify([prepared, built]));
});

async function build(definition: AnnexDefinition): Promise<string> {
  const built = await buildAnnex(gateway, { period: H1, words: annexZh, definition });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value.sheet;
}

function printed(sheet: MemorySheet, row: number, column: number): string {
  const value: CellValue = sheet.value(row, column);
  const decimals = /^0(?:\.(0+))?/u.exec(sheet.numberFormat(row, column))?.[1]?.length ?? 0;
  return typeof value === "number" ? value.toFixed(decimals) : String(value).replaceAll("\n", "");
}

/** The printed cells of a sheet, without the notes, whose text the wording has. */
function rowsOf(name: string): Written {
  const sheet = gateway.sheet(name);
  const area = sheet.page?.printArea ?? { rows: 0, columns: 0 };
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => printed(sheet, row, column)),
  );
  const codes = rows.map((_, row) => String(sheet.value(row, area.columns + 1)));
  return rows.filter((_, row) => row <= HEADER_ROW + 1 || !(codes[row] ?? "").startsWith("note:"));
}

it.each([["附表2重大项目2024年1-6月"], ["附表3民生实事2024年1-6月"]])("[X1] %s is written as by hand", (name) => {
  expect(rowsOf(name)).toEqual(expected[name]);
});

it("[X1] 附表2 by responsible agency is written as by hand", async () => {
  const name = await build({ label: "附表2", table: "重大项目", layout: "agencies" });
  expect(name).toBe("附表2重大项目按单位2024年1-6月");
  expect(rowsOf(name)).toEqual(expected[name]);
});

it("[X1] what is behind of 附表2 is written as by hand, and says of how many", async () => {
  const name = await build({ label: "附表2", table: "重大项目", layout: "behind" });
  expect(rowsOf(name)).toEqual(expected[name]);
  const texts = [...gateway.sheet(name).values.values()].map(String);
  expect(texts.some((text) => text.includes("12项指标中3项，参加评价12项"))).toBe(true);
});

it("[N1] [N2] tallies 62 and 63 of 72, 9 of 12 and 9 of 10, never across the tables", async () => {
  const judged = await evaluateWorkbook(gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  const { tally, tables = [] } = judged.value.evaluation;
  expect([tally.total, tally.reached, tally.halfway]).toEqual([72, 62, 63]);
  expect(
    tables.map(({ table, tally: { total, reached, behind, halfway, manual } }) => [
      table.name,
      total,
      reached,
      behind,
      halfway,
      manual,
    ]),
  ).toEqual([
    ["主要目标", 72, 62, 10, 63, 0],
    ["重大项目", 12, 9, 3, 9, 4],
    ["民生实事", 10, 9, 1, 9, 1],
  ]);
  expect(judged.value.problems).toEqual([]);
});
