import { unwritableEdits } from "../../src/excel/unwritableEdits";
import type { Edit } from "../../src/workbook/edit";

const RANGE = { row: 1, column: 0, rows: 5, columns: 1 };

function list(values: readonly string[]): Edit {
  return { kind: "listValidation", sheet: "指标体系", range: RANGE, values, title: "类型", message: "请选择" };
}

test("a list of 255 characters is written, one of 256 is refused with its sheet", () => {
  expect(unwritableEdits([list(["a".repeat(255)])])).toEqual([]);
  expect(unwritableEdits([list(["a".repeat(256)])])).toMatchObject([{ code: "hostTooLarge", place: "指标体系" }]);
});

test("an entry with a comma would become two entries and is refused", () => {
  expect(unwritableEdits([list(["是", "否,待定"])])).toHaveLength(1);
});

test("a text of more than 32,767 characters does not fit in a cell", () => {
  const write = (text: string): Edit => ({
    kind: "writeCells",
    sheet: "附表",
    at: { row: 0, column: 0 },
    cells: [[text]],
  });
  expect(unwritableEdits([write("字".repeat(32_767))])).toEqual([]);
  expect(unwritableEdits([write("字".repeat(32_768))])).toMatchObject([{ code: "hostTooLarge", place: "附表" }]);
});
