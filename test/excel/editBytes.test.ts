import { editBytes } from "../../src/excel/editBytes";
import type { ChartPlan, ConditionalRule, Edit, RangePlace } from "../../src/workbook/edit";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const SHEET = "Sheet1";
const at = (row: number, rows = 1): RangePlace => ({ row, column: 0, rows, columns: 1 });
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const RULES = many(12, (i): ConditionalRule => ({
  kind: "formula",
  formula: `=AND($A1="未达序时",$B1>=${String(i)})`,
  format: { bold: true, italic: false, color: "#9C0006", fill: "#FFC7CE" },
}));
const BARS = many(12, (): ConditionalRule => ({ kind: "dataBar", color: "#5BA886", from: 0, to: 1 }));
const CHART: ChartPlan = {
  name: "完成率与序时进度",
  type: "barClustered",
  title: "完成率与序时进度",
  place: at(0, 20),
  categories: { sheet: SHEET, range: at(0, 9) },
  series: many(8, (i) => ({
    name: `第${String(i)}系列`,
    values: { sheet: SHEET, range: at(i, 9) },
    color: "#0B6A43",
  })),
  legend: "bottom",
  axis: { numberFormat: "0%", from: 0, to: 1.2 },
  reversed: true,
};

const EDITS: readonly Edit[] = [
  { kind: "freezeRows", sheet: SHEET, rows: 3, columns: 2 },
  { kind: "filter", sheet: SHEET, range: at(3, 73) },
  { kind: "conditionalFormats", sheet: SHEET, range: at(4, 72), rules: RULES },
  { kind: "conditionalFormats", sheet: SHEET, range: at(4, 72), rules: BARS },
  { kind: "comment", sheet: SHEET, at: { row: 0, column: 0 }, text: "口径调整。".repeat(400) },
  { kind: "protectSheet", sheet: SHEET, open: many(40, (i) => at(2 * i)) },
  { kind: "unprotectSheet", sheet: SHEET },
  { kind: "chart", sheet: SHEET, chart: CHART },
];

test.each(EDITS.map((edit) => [edit.kind, edit] as const))(
  "%s costs no more than it is estimated to",
  async (_kind, edit) => {
    const { requestBytes } = await book.cost(() => book.apply(edit));
    // Requests without edits, and the look-up of comments, cost about 2 KB each.
    expect(requestBytes).toBeLessThan(editBytes(edit) + 4_000);
  },
);
