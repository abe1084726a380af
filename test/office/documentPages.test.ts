import { strFromU8, unzipSync } from "fflate";
import { annexDocx } from "../../src/documents/annexDocx";
import { cellText } from "../../src/documents/cellText";
import type { AnnexTable } from "../../src/domain/annex/annex";
import { sampleAnnexes } from "../documents/sampleAnnex";
import { pagesOf } from "./pagesOf";
import type { PrintedPage } from "./printPages";
import { samplePlan } from "./sampleSheets";

jest.setTimeout(300_000);

const HEADINGS = ["序号", "指标名称", "执行情况", "备注"];
/** The number of a row, at the start of one of its lines; notes have a point after theirs. */
const ROW_NUMBER = /^\s{0,6}(\d+)\s+\S/u;

/** Pages of each annex, as somebody looked at them. */
const SAMPLES: readonly (readonly [string, readonly number[]])[] = [
  ["gulou-2024h1", [4]],
  ["shili-2024h1", [6]],
  ["shili-annexes-2024h1", [6, 1, 1]],
];

interface Page {
  /** What is printed, line by line. */
  readonly lines: readonly string[];
  /** The same without blanks. */
  readonly packed: string;
  /** Numbers of the rows on it, from top to bottom. */
  readonly numbers: readonly string[];
}

function readPage({ text }: PrintedPage): Page {
  const lines = text.split("\n");
  const numbers = lines.flatMap((line) => ROW_NUMBER.exec(line)?.[1] ?? []);
  return { lines, packed: text.replaceAll(/\s/gu, ""), numbers };
}

describe.each(SAMPLES)("the printed Word document of %s", (sample, counts) => {
  const tables = sampleAnnexes(samplePlan(sample));
  let document: string;
  let printed: readonly PrintedPage[];
  /** The pages of each annex. */
  let annexes: readonly { readonly table: AnnexTable; readonly pages: readonly Page[] }[];

  beforeAll(async () => {
    const file = await annexDocx(tables);
    document = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
    printed = pagesOf(file, "docx");
    const pages = printed.map(readPage);
    let at = 0;
    annexes = tables.map((table, index) => {
      const first = at;
      at += counts[index] ?? 0;
      return { table, pages: pages.slice(first, at) };
    });
  });

  it("[X6] has as many pages as the stored count, on A4 lying on its side, one page wide", () => {
    expect(printed.length).toBe(counts.reduce((sum, count) => sum + count, 0));
    for (const { width, height } of printed) {
      // 297 × 210 mm at 40 dots an inch
      expect(Math.abs(width - (297 / 25.4) * 40)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - (210 / 25.4) * 40)).toBeLessThanOrEqual(1);
    }
  });

  it("[X2] prints each title once, on the first page of its annex", () => {
    for (const { table, pages } of annexes) {
      const titled = pages.map(({ packed }) => packed.split(table.title.replaceAll(/\s/gu, "")).length - 1);
      expect(titled).toEqual(pages.map((_, at) => (at === 0 ? 1 : 0)));
    }
  });

  it("[X6] prints every row once, in order, and no page without rows below the headings", () => {
    for (const { table, pages } of annexes) {
      const at = table.columns.findIndex(({ role }) => role === "no");
      const expected = table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cellText(cells[at] ?? null)));
      expect(pages.flatMap(({ numbers }) => numbers)).toEqual(expected);
      for (const { packed, numbers } of pages) {
        expect(numbers.length).toBeGreaterThan(0);
        for (const heading of HEADINGS) expect(packed.split(heading).length - 1).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it("[X4] prints every note once, on the last page of its annex, below its last row and beside no fewer than two rows", () => {
    for (const { table, pages } of annexes) {
      const last = pages.at(-1);
      const expected = table.footnotes.map((note) => note.replaceAll(/\s/gu, ""));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.filter((note) => !last?.packed.includes(note))).toEqual([]);
      expect(pages.slice(0, -1).filter(({ packed }) => packed.includes("注：1."))).toEqual([]);
      const note = last?.lines.findIndex((line) => line.trim().startsWith("注：")) ?? -1;
      expect(note).toBeGreaterThan(
        Math.max(...(last?.lines ?? []).map((line, row) => (ROW_NUMBER.test(line) ? row : -1))),
      );
      expect(last?.numbers.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("[X6] is numbered at the foot of every page", () => {
    printed.forEach(({ text }, at) => {
      expect(text.trimEnd().split("\n").at(-1)?.replaceAll(/\s/gu, "")).toBe(`—${at + 1}—`);
    });
  });

  it("[X8] begins the group cell anew in the row that begins a page, so that every page says which group its rows belong to", () => {
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
    const body = rows.filter((row) => !row.includes("<w:tblHeader/>") && !row.includes('w:val="AnnexNote"'));
    let at = 0;
    for (const { table, pages } of annexes) {
      for (const { numbers } of pages) {
        if (table.groupRole !== null) expect(body[at]).not.toContain('<w:vMerge w:val="continue"/>');
        at += numbers.length;
      }
    }
    expect(at).toBe(body.length);
  });

  it("[R2] breaks no number: every figure stands on the page of its row", () => {
    for (const { table, pages } of annexes) {
      const rows = table.groups.flatMap((group) => group.rows);
      let at = 0;
      for (const { lines, numbers } of pages) {
        const words = new Set(lines.flatMap((line) => line.trim().split(/\s+/u)));
        const figures = rows
          .slice(at, at + numbers.length)
          .flatMap(({ cells }) => cells.filter((cell) => cell !== null && "value" in cell).map(cellText));
        expect(figures.filter((figure) => !words.has(figure))).toEqual([]);
        at += numbers.length;
      }
    }
  });

  it("[T1] keeps targets with their 左右 and 以上", () => {
    for (const { table, pages } of annexes) {
      const at = table.columns.findIndex(({ role }) => role === "targetGrowth");
      const texts = table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cellText(cells[at] ?? null)));
      const packed = pages.flatMap(({ lines }) => lines.map((line) => line.replaceAll(/\s/gu, "")));
      const phrases = texts.filter((text) => /^增长[\d.]+%(?:左右|以上)$/u.test(text));
      expect(phrases.filter((text) => !packed.some((line) => line.includes(text)))).toEqual([]);
    }
  });
});
