import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { annexDocx } from "../../src/documents/annexDocx";
import type { AnnexParts } from "../../src/documents/annexParts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { shiliPlan } from "../samples/shiliPlan";
import { gulouPlan } from "../workbook/gulouPlan";
import { sampleAnnex } from "./sampleAnnex";

/** A part of the file, parsed: a document that is not well-formed would throw. */
async function part(tables: readonly AnnexParts[], name = "word/document.xml"): Promise<Document> {
  const files = unzipSync(await annexDocx(tables));
  const xml = files[name];
  if (!xml) throw new Error(`no ${name}: ${Object.keys(files).join(" ")}`);
  return new new JSDOM("").window.DOMParser().parseFromString(strFromU8(xml), "application/xml");
}

const all = (node: Document | Element, name: string): readonly Element[] => [...node.getElementsByTagName(name)];
const value = (node: Element | undefined, name = "w:val"): string => node?.getAttribute(name) ?? "";
const textOf = (node: Element | undefined): string =>
  all(node as Element, "w:t")
    .map((run) => run.textContent)
    .join("");

const tiny: AnnexParts = {
  label: "附表",
  title: "甲<乙>&\u0001丙",
  headnote: "",
  columns: [
    { role: "group", heading: "类别", align: "center" },
    { role: "name", heading: "指标名称", align: "left" },
    { role: "actual", heading: "完成值", spanner: "1—6月", align: "right" },
    { role: "yearOnYear", heading: "同比", spanner: "1—6月", align: "right" },
  ],
  groupRole: "group",
  groups: [
    {
      name: "经济",
      rows: [
        { level: 0, cells: [{ text: "经济" }, { text: "总额" }, { value: 10, decimals: 2 }, { text: "持平" }] },
        { level: 1, cells: [{ text: "经济" }, { text: "其中：出口\n（人民币）" }, { value: 3, decimals: 0 }, null] },
      ],
    },
  ],
  footnotes: ["注：无"],
};

describe("[X6] the annex in Word", () => {
  it("lies on A4 with the margins of GB/T 9704, lying: 28 mm above, 26 below, 35 left, 37 right", async () => {
    const document = await part([sampleAnnex(gulouPlan())]);
    const [size] = all(document, "w:pgSz");
    const [margins] = all(document, "w:pgMar");
    // A millimetre is 1440 ÷ 25.4 = 56.69 twentieths of a point.
    expect([value(size, "w:w"), value(size, "w:h"), value(size, "w:orient")]).toEqual(["16838", "11906", "landscape"]);
    expect(["top", "bottom", "left", "right"].map((side) => value(margins, `w:${side}`))).toEqual([
      "1587",
      "1474",
      "1984",
      "2098",
    ]);
  });

  it("repeats both header rows, divides no row, and is as wide as the text block of 225 mm", async () => {
    const document = await part([sampleAnnex(shiliPlan())]);
    const rows = all(document, "w:tr");
    expect(rows).toHaveLength(2 + 72 + 1);
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 1, ...Array<number>(73).fill(0)]);
    expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
    const widths = all(document, "w:gridCol").map((column) => Number(value(column, "w:w")));
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(Math.abs(total - 12756)).toBeLessThan(widths.length);
  });

  it("has thick rules above and below, thin ones inside, open sides", async () => {
    const [borders] = all(await part([tiny]), "w:tblBorders");
    const look = ["top", "bottom", "left", "right", "insideH", "insideV"].map((side) => {
      const [line] = all(borders as Element, `w:${side}`);
      return `${value(line)} ${value(line, "w:sz")}`;
    });
    // Eighths of a point: 1.5 pt and 0.5 pt.
    expect(look).toEqual(["single 12", "single 12", "none 0", "none 0", "single 4", "single 4"]);
  });

  it("sets Chinese in the fonts of official documents, which have substitutes", async () => {
    const styles = await part([tiny], "word/styles.xml");
    const fontOf = new Map(
      all(styles, "w:style").map((style) => [
        value(all(style, "w:name")[0]),
        value(all(style, "w:rFonts")[0], "w:eastAsia"),
      ]),
    );
    expect(["附表编号", "附表标题", "附表表头", "附表正文", "附表注"].map((name) => fontOf.get(name))).toEqual([
      "黑体",
      "方正小标宋简体",
      "黑体",
      "仿宋_GB2312",
      "仿宋_GB2312",
    ]);
    const used = new Set(all(await part([tiny]), "w:pStyle").map((style) => value(style)));
    const known = new Set(all(styles, "w:style").map((style) => value(style, "w:styleId")));
    expect([...used].filter((style) => !known.has(style))).toEqual([]);
    const table = await part([tiny], "word/fontTable.xml");
    const names = all(table, "w:font").map((font) => [value(font, "w:name"), value(all(font, "w:altName")[0])]);
    expect(new Map(names as [string, string][]).get("仿宋_GB2312")).toBe("仿宋,FangSong,华文仿宋");
  });

  it("numbers its pages as GB/T 9704 does", async () => {
    const footer = await part([tiny], "word/footer1.xml");
    expect(textOf(footer.documentElement)).toBe("—  —");
    expect(all(footer, "w:instrText").map((field) => field.textContent)).toEqual(["PAGE"]);
  });
});

describe("[X1] the parts of the annex in Word", () => {
  it("stand in their order: label, title, table; the notes are its last row, over all columns, and not divided", async () => {
    const body = all(await part([tiny]), "w:body")[0] as Element;
    const parts = [...body.children].map((child) => (child.tagName === "w:tbl" ? "table" : textOf(child)));
    expect(parts.filter((text) => text !== "")).toEqual(["附表", "甲<乙>&丙", "table"]);
    const notes = all(body, "w:tr").at(-1) as Element;
    expect(all(notes, "w:tc").map((cell) => [textOf(cell), value(all(cell, "w:gridSpan")[0])])).toEqual([
      ["注：无", "4"],
    ]);
    expect(all(notes, "w:cantSplit")).toHaveLength(1);
  });

  it("[X6] the last two rows stay with the notes; without notes the table ends with its last row", async () => {
    const kept = (row: Element): boolean =>
      all(row, "w:p").every((paragraph) => all(paragraph, "w:keepNext").length === 1);
    const table = sampleAnnex(shiliPlan());
    const rows = all(await part([table]), "w:tr");
    expect(rows.slice(-3).map(kept)).toEqual([true, true, false]);
    const bare = all(await part([{ ...table, footnotes: [] }]), "w:tr");
    expect(bare).toHaveLength(2 + 72);
    expect(textOf(bare.at(-1))).toContain("食品安全抽检合格率");
  });

  it("notes that are longer than a page may be divided, and no row waits for them", async () => {
    const rows = all(await part([{ ...tiny, footnotes: Array<string>(60).fill("注") }]), "w:tr");
    expect(all(rows.at(-1) as Element, "w:cantSplit")).toEqual([]);
    expect(rows.slice(2).flatMap((row) => all(row, "w:keepNext"))).toEqual([]);
  });

  it("[X8] merge spanners across and group cells down, never an indicator's row", async () => {
    const rows = all(await part([tiny]), "w:tr");
    const merged = rows.map((row) =>
      all(row, "w:tc").map((cell) => {
        const span = value(all(cell, "w:gridSpan")[0]);
        const [down] = all(cell, "w:vMerge");
        return `${textOf(cell)}${span === "" ? "" : `×${span}`}${down ? `↓${value(down)}` : ""}`;
      }),
    );
    expect(merged).toEqual([
      ["类别↓restart", "指标名称↓restart", "1—6月×2"],
      ["↓continue", "↓continue", "完成值", "同比"],
      ["经济↓restart", "总额", "10.00", "持平"],
      ["↓continue", "其中：出口（人民币）", "3", ""],
      ["注：无×4"],
    ]);
    const repeated = all(await part([{ ...tiny, groupCells: "repeated" }]), "w:tr");
    expect(all(repeated[3] as Element, "w:vMerge")).toEqual([]);
    expect(textOf(repeated[3])).toContain("经济");
  });

  it("indent parts (其中) by one character, and break lines where the cell does", async () => {
    const cell = all(all(await part([tiny]), "w:tr")[3] as Element, "w:tc")[1] as Element;
    expect(value(all(cell, "w:ind")[0], "w:left")).toBe("180");
    expect(all(cell, "w:br")).toHaveLength(1);
  });

  it("set decimal points below each other: an integer stands further from the edge by a point and two digits", async () => {
    const rows = all(await part([tiny]), "w:tr");
    const indents = [2, 3].map((at) =>
      Number(value(all(all(rows[at] as Element, "w:tc")[2] as Element, "w:ind")[0], "w:right")),
    );
    // 0.25 em and 2 × 0.5 em of 9 pt, in twentieths of a point
    expect((indents[1] ?? 0) - (indents[0] ?? 0)).toBe(225);
  });

  it("several annexes stand in sections of their own", async () => {
    const document = await part([tiny, { ...tiny, label: "附表2" }]);
    expect(all(document, "w:sectPr")).toHaveLength(2);
    expect(all(document, "w:tbl")).toHaveLength(2);
  });
});

it("is a document also where no indicator is behind: headings and notes", async () => {
  const rows = all(await part([{ ...tiny, groups: [] }]), "w:tr");
  expect(rows.map(textOf)).toEqual(["类别指标名称1—6月", "完成值同比", "注：无"]);
});

it("says nothing of who or what made it", async () => {
  const core = await part([tiny], "docProps/core.xml");
  expect(all(core, "cp:lastModifiedBy")).toEqual([]);
  expect(all(core, "dc:creator")).toEqual([]);
});

it("[X2] holds every cell of the annex as printed, for both samples", async () => {
  for (const plan of [gulouPlan(), shiliPlan()]) {
    const table = sampleAnnex(plan, { ...DEFAULT_SETTINGS, groupCells: "repeated" });
    const rows = all(await part([table]), "w:tr").slice(2, -1);
    const printed = rows.map((row) => all(row, "w:tc").map((cell) => textOf(cell)));
    const expected = table.groups.flatMap((group) =>
      group.rows.map(({ cells }) =>
        cells.map((cell) => (cell === null ? "" : "text" in cell ? cell.text : cell.value.toFixed(cell.decimals))),
      ),
    );
    expect(printed).toEqual(expected);
  }
});
