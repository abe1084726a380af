import type { Edit, RangePlace } from "../../src/workbook/edit";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import type { ColumnRole } from "../../src/workbook/columnLayout";
import { TARGET_LAYOUT } from "../../src/workbook/targetLayout";
import { protectSheets } from "../../src/workflows/protectSheets";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { at, prepare, rowOf } from "./preparedPlan";

const ACTUALS = "实绩2024年1-6月";
const TARGETS = "目标2024年";

function covers({ row, column, rows, columns }: RangePlace, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** Whether a cell can be typed in after these edits. */
function isOpen(edits: readonly Edit[], sheet: string, row: number, column: number): boolean {
  const edit = edits.find((each) => each.kind === "protectSheet" && each.sheet === sheet);
  if (edit?.kind !== "protectSheet") throw new Error(`${sheet} is not protected`);
  return edit.open.some((range) => covers(range, row, column));
}

async function protectedAfter(change?: (gateway: MemoryGateway) => Promise<unknown>): Promise<readonly Edit[]> {
  const gateway = new MemoryGateway();
  await prepare(gateway);
  await change?.(gateway);
  const before = gateway.edits.length;
  const outcome = await protectSheets(gateway, { period: H1, on: true });
  expect(outcome).toMatchObject({ ok: true, value: { on: true, sheets: [TARGETS, ACTUALS] } });
  return gateway.edits.slice(before);
}

describe("protecting the sheets", () => {
  it("leaves inputs open and closes formulas, the schema's columns and headings", async () => {
    const edits = await protectedAfter();
    const row = rowOf("GDP");
    const open = (role: ColumnRole): boolean => isOpen(edits, ACTUALS, row, at(ACTUAL_LAYOUT, role));
    const inputs: ColumnRole[] = ["actual", "prior", "publishedYoy", "yoyUnit", "note", "manualStatus", "manualReason"];
    expect(inputs.map(open)).toEqual(inputs.map(() => true));
    const closed: ColumnRole[] = [
      "code",
      "name",
      "unit",
      "kind",
      "target",
      "completion",
      "gap",
      "status",
      "relatedGrowth",
    ];
    expect(closed.map(open)).toEqual(closed.map(() => false));
    expect(isOpen(edits, TARGETS, row, at(TARGET_LAYOUT, "target"))).toBe(true);
    expect(isOpen(edits, TARGETS, row, at(TARGET_LAYOUT, "targetNumber"))).toBe(false);
    expect(isOpen(edits, ACTUALS, ACTUAL_LAYOUT.headerRow, at(ACTUAL_LAYOUT, "actual"))).toBe(false);
  });

  it("leaves open what is free: rows below, columns right, columns that people added", async () => {
    const added = ACTUAL_LAYOUT.columns.length + 1;
    const edits = await protectedAfter(async (gateway) => {
      gateway.sheet(ACTUALS).set(ACTUAL_LAYOUT.headerRow, added, "联系人");
    });
    expect(isOpen(edits, ACTUALS, rowOf("GDP"), added)).toBe(true);
    expect(isOpen(edits, ACTUALS, rowOf("GDP") + 60, 0)).toBe(true);
    expect(isOpen(edits, ACTUALS, 0, added + 1)).toBe(true);
    expect(isOpen(edits, ACTUALS, 1_048_575, 16_383)).toBe(true);
  });

  it("closes the helper columns of native formulas", async () => {
    let helper = 0;
    const edits = await protectedAfter(async (gateway) => {
      await switchCalculation(gateway, { to: "formulas" });
      const cells = [...gateway.sheet(ACTUALS).values];
      helper = Number(cells.find(([, value]) => value === "解析自")?.[0].split(",")[1]);
    });
    expect(helper).toBeGreaterThan(ACTUAL_LAYOUT.columns.length - 1);
    expect(isOpen(edits, ACTUALS, rowOf("GDP"), helper)).toBe(false);
  });

  it("can be taken back, and changes no cell either way", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    const before = gateway.image();
    await protectSheets(gateway, { on: true });
    await protectSheets(gateway, { on: false });
    expect(gateway.image()).toEqual(before);
    expect(gateway.edits.slice(-2)).toEqual([
      { kind: "unprotectSheet", sheet: TARGETS },
      { kind: "unprotectSheet", sheet: ACTUALS },
    ]);
  });

  it("refuses a workbook without the sheets, and a sheet that is somebody else's", async () => {
    const empty = new MemoryGateway();
    expect(await protectSheets(empty, { period: H1, on: true })).toMatchObject({
      ok: false,
      problems: [{ code: "sheetMissing" }],
    });
    const gateway = new MemoryGateway();
    await prepare(gateway);
    gateway.sheet(TARGETS).set(TARGET_LAYOUT.headerRow, 0, "代码");
    const before = gateway.applies;
    expect(await protectSheets(gateway, { period: H1, on: true })).toMatchObject({
      ok: false,
      problems: [{ code: "sheetNotOurs", place: TARGETS }],
    });
    expect(gateway.applies).toBe(before);
  });
});
