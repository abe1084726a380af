import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { SCHEMA_LAYOUT } from "../../src/workbook/schemaLayout";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { H1 } from "../workbook/gulouPlan";
import { MemoryGateway } from "../workbook/memoryGateway";
import { at, changed, prepare, rowOf } from "./preparedPlan";

const SCHEMA = "指标体系";
const ACTUALS = "实绩2024年1-6月";

describe("sheets of an earlier version", () => {
  /** A workbook of the version before 频度, 联动指标, 进度安排, 属性, 人工评价: without those columns. */
  async function earlierWorkbook(): Promise<MemoryGateway> {
    const gateway = new MemoryGateway();
    await prepare(gateway);
    for (const [name, layout] of [
      [SCHEMA, SCHEMA_LAYOUT],
      [ACTUALS, ACTUAL_LAYOUT],
    ] as const) {
      const sheet = gateway.sheet(name);
      const late = layout.columns.flatMap(({ isLate }, column) => (isLate === true ? [column] : []));
      for (const cells of [sheet.values, sheet.formulas]) {
        for (const key of [...cells.keys()]) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          if (row >= layout.headerRow && late.includes(column)) cells.delete(key);
        }
      }
    }
    return gateway;
  }

  it("[I1] a sheet that lacks the later columns is read as if they were blank", async () => {
    const judged = await evaluateWorkbook(await earlierWorkbook(), { period: H1 });
    expect(judged.ok && judged.value.problems).toEqual([]);
  });

  it("[I1] appends the later columns to the right of added ones, and renews the formulas that need them", async () => {
    const gateway = await earlierWorkbook();
    const sheet = gateway.sheet(ACTUALS);
    const addedColumn = ACTUAL_LAYOUT.columns.length + 2;
    sheet.set(ACTUAL_LAYOUT.headerRow, addedColumn, "联系人");
    sheet.set(rowOf("GDP"), addedColumn, "张三");
    sheet.set(60, 3, "以上数据截至7月5日");
    sheet.formulas.set(`${rowOf("GDP")},${at(ACTUAL_LAYOUT, "status")}`, "=OLD()");
    const schedule = [{ throughMonth: 6, share: 0.4 }];
    await prepare(gateway, changed("TECH_CONTRACTS", { schedule, frequency: "everyPeriod" }));
    const headings = ["频度", "联动指标", "进度安排", "联动增速"];
    const found = [...sheet.values].filter(([, value]) => headings.includes(String(value))).map(([key]) => key);
    expect(found.every((key) => Number(key.split(",")[1]) > addedColumn)).toBe(true);
    expect(found).toHaveLength(headings.length);
    const scheduled = [...sheet.values].filter(([, value]) => value === "6月40%").map(([key]) => key.split(",")[0]);
    expect(scheduled).toEqual([String(rowOf("TECH_CONTRACTS"))]);
    expect([sheet.value(rowOf("GDP"), addedColumn), sheet.value(60, 3)]).toEqual(["张三", "以上数据截至7月5日"]);
    expect(sheet.formula(rowOf("GDP"), at(ACTUAL_LAYOUT, "status"))).toContain("PLAN.STATUS(");
    expect(sheet.formula(60, at(ACTUAL_LAYOUT, "status"))).toBe("");
    const again = await prepare(gateway, changed("TECH_CONTRACTS", { schedule, frequency: "everyPeriod" }));
    expect(again.sheets.map(({ rowsAdded, rowsUpdated }) => rowsAdded + rowsUpdated)).toEqual([0, 0, 0, 0]);
    expect([...sheet.values.values()].filter((value) => value === "联动增速")).toHaveLength(1);
  });

  it("[P3] a schedule that is cleared in 指标体系 is cleared on the sheet of figures too", async () => {
    const gateway = new MemoryGateway();
    await prepare(gateway, changed("TECH_CONTRACTS", { schedule: [{ throughMonth: 6, share: 0.4 }] }));
    const shown = (): unknown => gateway.sheet(ACTUALS).value(rowOf("TECH_CONTRACTS"), at(ACTUAL_LAYOUT, "schedule"));
    expect(shown()).toBe("6月40%");
    gateway.sheet(SCHEMA).set(rowOf("TECH_CONTRACTS") + 1, at(SCHEMA_LAYOUT, "schedule"), "");
    expect((await prepareSheets(gateway, { period: H1 })).ok).toBe(true);
    expect(shown()).toBe("");
  });
});
