import { JSDOM } from "jsdom";
import { annexHtml } from "../../src/documents/annexHtml";
import type { AnnexParts } from "../../src/documents/annexParts";
import { annexText } from "../../src/documents/annexText";
import { shiliPlan } from "../samples/shiliPlan";
import { sampleAnnex } from "./sampleAnnex";

function parsed(parts: AnnexParts): Document {
  return new JSDOM(annexHtml(parts)).window.document;
}

/** Cells as a program pastes them: each in the row and column that spans leave free. */
function pasted(document: Document): readonly (readonly string[])[] {
  const grid: string[][] = [];
  [...document.querySelectorAll("tr")].forEach((row, at) => {
    let column = 0;
    for (const cell of row.querySelectorAll("td")) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          (grid[at + down] ??= [])[column + across] = down + across === 0 ? (cell.textContent ?? "") : "";
        }
      }
    }
  });
  return grid;
}

const hostile: AnnexParts = {
  label: "附表",
  title: `<img src=x onerror="alert(1)">`,
  headnote: "",
  columns: [
    { role: "name", heading: "指标&名称", align: "left" },
    { role: "remark", heading: `"备注'`, align: "left" },
    { role: "actual", heading: "完成值", align: "right" },
  ],
  groups: [
    {
      name: "",
      rows: [
        { cells: [{ text: "</td><script>1</script>" }, { text: "=1+1" }, { value: -7.8, decimals: 1 }] },
        { cells: [{ text: "两行\n字\t" }, { text: "-7.8%" }, { value: 12, decimals: 0 }] },
      ],
    },
  ],
  footnotes: ["注：<b>"],
};

it("nothing from a file becomes markup", () => {
  const document = parsed(hostile);
  expect(document.querySelectorAll("script, img, b").length).toBe(0);
  expect(document.querySelectorAll("p")[1]?.textContent).toBe(hostile.title);
  expect(pasted(document)[1]).toEqual(["</td><script>1</script>", "=1+1", "-7.8"]);
  const handlers = [...document.querySelectorAll("*")].filter((node) =>
    node.getAttributeNames().some((name) => name.startsWith("on")),
  );
  expect(handlers).toEqual([]);
});

it("marks text as text, so that Excel takes none for a formula, and figures with their decimals", () => {
  const cells = [...parsed(hostile).querySelectorAll("tbody td")].map((cell) => cell.getAttribute("style") ?? "");
  const formats = cells.map((style) => /mso-number-format:'([^']*)'/u.exec(style)?.[1]);
  expect(formats).toEqual(["\\@", "\\@", "0\\.0", "\\@", "\\@", "0"]);
});

it("[X6] has thick rules above and below and open sides", () => {
  const rows = [...parsed(hostile).querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td")]);
  const style = (cell: HTMLElement | undefined): string => cell?.getAttribute("style") ?? "";
  expect(rows[0]?.every((cell) => style(cell).includes("border-top:1.5pt solid"))).toBe(true);
  expect(rows.at(-1)?.every((cell) => style(cell).includes("border-bottom:1.5pt solid"))).toBe(true);
  expect(rows[1]?.some((cell) => style(cell).includes("1.5pt"))).toBe(false);
  for (const row of rows) {
    expect(style(row[0])).toContain("border-left:none");
    expect(style(row.at(-1))).toContain("border-right:none");
  }
});

it("pastes the same cells as the text with tabs, both of them the whole annex", () => {
  const table = sampleAnnex(shiliPlan());
  const lines = annexText(table).split("\r\n");
  const body = lines.slice(2, 2 + 2 + 72).map((line) => line.split("\t"));
  expect(pasted(parsed(table))).toEqual(body);
  expect(lines.slice(2 + 2 + 72)).toEqual(table.footnotes);
});

it("text with tabs has one line for each row, and no cell that a spreadsheet takes for a formula", () => {
  const [, , , first, second] = annexText({ ...hostile, title: "题" }).split("\r\n");
  expect(first).toBe("</td><script>1</script>\t'=1+1\t-7.8");
  expect(second).toBe("两行 字\t-7.8%\t12");
});
