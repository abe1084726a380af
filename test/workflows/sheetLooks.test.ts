import type { Edit } from "../../src/workbook/edit";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { SCHEMA_LAYOUT } from "../../src/workbook/schemaLayout";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { gulouPlan } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { at, prepare } from "./preparedPlan";

const ACTUALS = "实绩2024年1-6月";
const STATUS = at(ACTUAL_LAYOUT, "status");
const COMPLETION = at(ACTUAL_LAYOUT, "completion");
const FIRST_ROW = ACTUAL_LAYOUT.headerRow + 1;

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

function editsOf<Kind extends Edit["kind"]>(
  edits: readonly Edit[],
  kind: Kind,
  sheet?: string,
): readonly EditOf<Kind>[] {
  const ofKind = edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
  return ofKind.filter((edit) => sheet === undefined || ("sheet" in edit && edit.sheet === sheet));
}

async function newWorkbook(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway();
  await prepare(gateway);
  return gateway;
}

describe("new working sheets", () => {
  it("can be filtered by their headings, and keep headings, codes and names in sight", async () => {
    const { edits } = await newWorkbook();
    for (const [sheet, layout] of [
      ["指标体系", SCHEMA_LAYOUT],
      ["目标2024年", TARGET_LAYOUT],
      [ACTUALS, ACTUAL_LAYOUT],
    ] as const) {
      const range = { row: layout.headerRow, column: 0, rows: 52, columns: layout.columns.length };
      expect(editsOf(edits, "filter", sheet)).toEqual([{ kind: "filter", sheet, range }]);
      const frozen = { kind: "freezeRows", sheet, rows: layout.headerRow + 1, columns: at(layout, "name") + 1 };
      expect(editsOf(edits, "freezeRows", sheet)).toEqual([frozen]);
    }
  });

  it("show statuses by word and completion as a bar from 0 to 100 %, over all rows", async () => {
    const formats = editsOf((await newWorkbook()).edits, "conditionalFormats", ACTUALS);
    expect(formats.map(({ range }) => range)).toEqual([
      { row: FIRST_ROW, column: STATUS, rows: 51, columns: 1 },
      { row: FIRST_ROW, column: COMPLETION, rows: 51, columns: 1 },
    ]);
    const [statuses, bars] = formats;
    const [behind] = statuses?.rules ?? [];
    expect(behind).toMatchObject({ kind: "formula", formula: '=R4="未达序时"', format: { bold: true } });
    expect(bars?.rules).toEqual([expect.objectContaining({ kind: "dataBar", from: 0, to: 1 })]);
  });

  it("say on the heading of every computed column what it is, by which rule", async () => {
    const { edits } = await newWorkbook();
    const computed = ACTUAL_LAYOUT.columns.flatMap(({ origin }, column) => (origin === "computed" ? [column] : []));
    const comments = editsOf(edits, "comment", ACTUALS);
    expect(comments.map(({ at: { row, column } }) => [row, column])).toEqual(
      computed.map((column) => [ACTUAL_LAYOUT.headerRow, column]),
    );
    expect(comments.filter(({ text }) => /规则[A-Z]\d/u.test(text)).length).toBe(computed.length - 1);
  });
});

describe("sheets that people have worked on", () => {
  it("[I1] get looks for appended rows only: whatever rules, filters and comments people made stay", async () => {
    const gateway = await newWorkbook();
    const before = gateway.edits.length;
    const plan = gulouPlan();
    const added = { code: "NEW_ONE", name: "新增指标", unit: "个", kind: "flow" } as const;
    await prepare(gateway, { ...plan, indicators: [...plan.indicators, added] });
    const edits = gateway.edits.slice(before);
    expect(editsOf(edits, "conditionalFormats").map(({ sheet, range }) => [sheet, range.row, range.rows])).toEqual([
      [ACTUALS, FIRST_ROW + 51, 1],
      [ACTUALS, FIRST_ROW + 51, 1],
    ]);
    const others = (["filter", "freezeRows", "comment", "pageLayout"] as const).flatMap((kind) => editsOf(edits, kind));
    expect(others).toEqual([]);
  });
});
