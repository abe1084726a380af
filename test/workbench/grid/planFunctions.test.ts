import { IDescriptionService } from "@univerjs/sheets-formula";
import { createGrid } from "../../../src/workbench/grid/createGrid";
import type { CreatedGrid } from "../../../src/workbench/grid/createGrid";
import type { CustomFunctionMetadata } from "../../../src/workbench/grid/customFunction";
import type { GridValue } from "../../../src/workbench/grid/gridSnapshot";
import { parseAddress } from "../../../src/workbench/grid/parseAddress";
import { planFunctions } from "../../../src/workbench/grid/planFunctions";
import type { PlanFunctions } from "../../../src/workbench/grid/planFunctions";

const any = (name: string, optional = false): CustomFunctionMetadata["parameters"][number] => ({
  name,
  type: "any",
  optional,
});

const FUNCTIONS: readonly CustomFunctionMetadata[] = [
  { id: "SHARE", name: "SHARE", description: "完成率", parameters: [any("actual"), any("target"), any("kind", true)] },
  { id: "HALF", name: "HALF", parameters: [{ name: "value", type: "number" }] },
  { id: "WHERE", name: "WHERE", parameters: [] },
  { id: "FAIL", name: "FAIL", parameters: [any("how")] },
  { id: "TWICE", name: "TWICE", parameters: [{ name: "range", type: "any", dimensionality: "matrix" }] },
];

let created: CreatedGrid;
let calls: { id: string; values: readonly unknown[] }[];
let functions: PlanFunctions;
let connected: boolean;

function call(id: string, values: readonly unknown[], address: string): unknown {
  if (!connected) throw Object.assign(new Error("not connected"), { code: "#NAME?" });
  calls.push({ id, values });
  if (id === "WHERE") return address;
  if (id === "HALF") return Number(values[0]) / 2;
  if (id === "TWICE") return (values[0] as GridValue[][]).map((line) => line.map((value) => Number(value) * 2));
  if (id === "FAIL") return fail(values[0]);
  return (values as readonly (string | number | null)[]).map((value) => value ?? "空").join("|");
}

function fail(how: unknown): unknown {
  if (how === "returned") return { code: "#DIV/0!" };
  if (how === "infinite") return Infinity;
  throw how === "plain" ? new Error("unexpected") : Object.assign(new Error("coded"), { code: how });
}

async function show(address: string): Promise<GridValue> {
  await created.grid.settle();
  return cells(address)[0]?.[0] ?? null;
}

function cells(address: string): GridValue[][] {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return created.grid.values(created.grid.activeSheet(), parsed.block);
}

function enter(address: string, ...values: GridValue[]): void {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  created.grid.enter(created.grid.activeSheet(), { ...parsed.block, columns: values.length }, [values]);
}

beforeEach(() => {
  created = createGrid();
  calls = [];
  connected = true;
  functions = planFunctions(created.book, { functions: FUNCTIONS, namespace: "PLAN", call });
});

afterEach(() => created.grid.dispose());

test("a cell with =PLAN.SHARE(…) shows what the add-in answers", async () => {
  enter("A1", 88.53, 105, "=PLAN.SHARE(A1,B1)");
  expect(await show("C1")).toBe("88.53|105|空");
});

test("blank cells, also formatted ones, and arguments left out arrive as null", async () => {
  created.grid.setStyle(created.grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 }, { fill: "#FFFF00" });
  enter("A1", "", "", "=PLAN.SHARE(A1,B1,)");
  expect(await show("C1")).toBe("空|空|空");
  expect(calls.at(-1)?.values).toEqual([null, null, null]);
});

test.each([
  ["#N/A", "#N/A"],
  ["#VALUE!", "#VALUE!"],
  ["#NUM!", "#NUM!"],
  ["#DIV/0!", "#DIV/0!"],
  ["plain", "#VALUE!"],
  ["returned", "#DIV/0!"],
  ["infinite", "#NUM!"],
])("a function that fails with %s shows %s, and other cells are still calculated", async (how, shown) => {
  enter("A1", `=PLAN.FAIL("${how}")`, "=1+1");
  expect(await show("A1")).toBe(shown);
  enter("C1", "=B1*10");
  expect(await show("C1")).toBe(20);
});

test("an error in an argument is the answer, and the function is not called", async () => {
  enter("A1", "=1/0", "=PLAN.SHARE(A1,2)");
  expect(await show("B1")).toBe("#DIV/0!");
  expect(calls).toEqual([]);
});

test("text where a number is wanted is #VALUE!, text that is a number is taken", async () => {
  enter("A1", "'12", "=PLAN.HALF(A1)", '=PLAN.HALF("甲")');
  expect(await show("B1")).toBe(6);
  expect(await show("C1")).toBe("#VALUE!");
});

test("changing one cell calculates only the cells that depend on it", async () => {
  enter("A1", 1, 2, "=PLAN.SHARE(A1,B1)");
  enter("A2", 3, 4, "=PLAN.SHARE(A2,B2)");
  await created.grid.settle();
  calls = [];
  enter("A2", 9);
  expect(await show("C2")).toBe("9|4|空");
  expect(calls.map(({ values }) => values)).toEqual([[9, 4, null]]);
});

test("a matrix spills, and the snapshot says what fills what", async () => {
  enter("A1", 1, 2);
  enter("A3", "=PLAN.TWICE(A1:B1)");
  await created.grid.settle();
  expect(cells("A3:B3")).toEqual([[2, 4]]);
  const row = created.grid.snapshot().sheets[0]?.rows.find(({ row: number }) => number === 2);
  expect(row?.cells).toEqual([
    { column: 0, value: 2, type: "number", formula: "=PLAN.TWICE(A1:B1)", spill: { rows: 1, columns: 2 } },
    { column: 1, value: 4, type: "number", spilled: true },
  ]);
});

test("a range where one value is wanted gives one answer for each cell", async () => {
  enter("A1", 2);
  enter("A2", 4);
  enter("B1", "=PLAN.HALF(A1:A2)");
  await created.grid.settle();
  expect(cells("B1:B2")).toEqual([[1], [2]]);
});

test("references to a sheet with a Chinese name, quoted or not, reach the function", async () => {
  const sheet = created.grid.addSheet("目标2024年");
  const quoted = created.grid.addSheet("实绩2024年1-6月");
  const one = { row: 0, column: 0, rows: 1, columns: 1 };
  created.grid.enter(sheet, one, [[105]]);
  created.grid.enter(quoted, one, [[88.53]]);
  enter("A1", "=PLAN.SHARE('实绩2024年1-6月'!A1,目标2024年!A1)");
  expect(await show("A1")).toBe("88.53|105|空");
});

test("the function hears which cell calls it", async () => {
  enter("D7", "=PLAN.WHERE()");
  expect(await show("D7")).toBe("Sheet1!D7");
});

test("cells show #NAME? until the add-in is there, and then what it answers", async () => {
  connected = false;
  enter("A1", 1, "=PLAN.HALF(A1)");
  enter(
    "A2",
    3,
    '=IF(A2="","",PLAN.HALF(A2))&LEFT("一个很长的公式，长得要由部件换成散列值来记住，因为它有六十四个字以上", 0)',
  );
  expect(await show("B1")).toBe("#NAME?");
  expect(await show("B2")).toBe("#NAME?");
  connected = true;
  functions.recalculate();
  expect(await show("B1")).toBe(0.5);
  expect(await show("B2")).toBe("1.5");
});

test("answers that come as promises are waited for", async () => {
  planFunctions(created.book, {
    functions: FUNCTIONS,
    namespace: "LATE",
    asynchronous: true,
    call: async (_, values) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (values[0] === "坏") throw Object.assign(new Error(), { code: "#N/A" });
      return Number(values[0]) / 2;
    },
  });
  enter("A1", 8, "=LATE.HALF(A1)+1", '=LATE.SHARE("坏",1)');
  expect(await show("B1")).toBe(5);
  expect(await show("C1")).toBe("#N/A");
});

test("two workbooks of one process do not see each other's results", async () => {
  enter("A1", 1, "=PLAN.HALF(A1)");
  const other = createGrid();
  planFunctions(other.book, { functions: FUNCTIONS, namespace: "PLAN", call: () => "另一本" });
  const block = { row: 0, column: 0, rows: 1, columns: 2 };
  other.grid.enter(other.grid.activeSheet(), block, [[5, "=PLAN.HALF(A1)"]]);
  await other.grid.settle();
  expect(await show("B1")).toBe(0.5);
  expect(other.grid.values(other.grid.activeSheet(), block)).toEqual([[5, "另一本"]]);
  other.grid.dispose();
});

test("the component's help knows the functions by name, with their Chinese description", () => {
  const help = created.book.injector.get(IDescriptionService).getSearchListByNameFirstLetter("PLAN.");
  expect(help.map(({ name, desc }) => [name, desc])).toContainEqual(["PLAN.SHARE", "完成率"]);
});
