import { createGrid } from "../../../src/workbench/grid/createGrid";
import type { CreatedGrid } from "../../../src/workbench/grid/createGrid";
import type { GridValue } from "../../../src/workbench/grid/gridSnapshot";
import { parseAddress } from "../../../src/workbench/grid/parseAddress";
import { planFunctions } from "../../../src/workbench/grid/planFunctions";

// Our own parts of the component's calculation: every expected value is what Excel shows for the same cells.
let created: CreatedGrid;
let sheet: string;
let calls: unknown[];

beforeEach(() => {
  created = createGrid();
  sheet = created.grid.activeSheet();
  calls = [];
  planFunctions(created.book, {
    functions: [{ id: "SEEN", name: "SEEN", parameters: [{ name: "value", type: "any" }] }],
    namespace: "PLAN",
    call: (_, [value]) => {
      calls.push(value);
      return value === "bad" ? { code: "#VALUE!" } : value;
    },
  });
});

afterEach(() => created.grid.dispose());

function blockOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.block;
}

function enter(address: string, ...values: GridValue[]): void {
  created.grid.enter(sheet, { ...blockOf(address), columns: values.length }, [values]);
}

function fill(address: string, formulaR1C1: string): void {
  created.grid.fillFormula(sheet, blockOf(address), formulaR1C1);
}

async function show(address: string, on = sheet): Promise<GridValue[]> {
  await created.grid.settle();
  return created.grid.values(on, blockOf(address)).flat();
}

describe("IF and IFERROR calculate the part that counts", () => {
  test("a custom function in the other branch is not called", async () => {
    enter("A1", 1, '=IF(A1>0,"yes",PLAN.SEEN("no"))', '=IF(A1>0,PLAN.SEEN("taken"),PLAN.SEEN("no"))');
    expect(await show("B1:C1")).toEqual(["yes", "taken"]);
    expect(calls).toEqual(["taken"]);
  });

  test("the fallback is calculated after an error only", async () => {
    enter("A1", '=IFERROR(PLAN.SEEN("good"),PLAN.SEEN("spare"))', '=IFERROR(PLAN.SEEN("bad"),PLAN.SEEN("spare"))');
    expect(await show("A1:B1")).toEqual(["good", "spare"]);
    expect(calls).toEqual(["good", "bad", "spare"]);
  });

  test("an error in the condition is the answer", async () => {
    enter("A1", "=IF(1/0,1,2)", "=IF(NA(),1,2)");
    expect(await show("A1:B1")).toEqual(["#DIV/0!", "#N/A"]);
  });

  test("branches left out, blank cells and text as conditions of comparisons", async () => {
    enter("A1", "", "x", "=IF(A1,1,2)", '=IF(A1="","blank","full")', "=IF(B1=0,1,2)", "=IF(A1=0,1,2)", "=IF(FALSE,1)");
    expect(await show("C1:G1")).toEqual([2, "blank", 2, 1, false]);
  });

  test("a condition over several cells still fills a block", async () => {
    enter("A1", 1, "=IF(A1:A2>0,A1:A2*10,PLAN.SEEN(0))");
    enter("A2", -1);
    expect(await show("B1:B2")).toEqual([10, 0]);
  });

  test("text in a cell is skipped by AND and SUM, as Excel does, and compared by =", async () => {
    enter("A1", "text", 2, "=SUM(A1,B1)", "=AND(A1,B1)", '=A1="TEXT"', "=A1&B1", "=N(A1)+B1", "=ISNUMBER(A1)");
    expect(await show("C1:H1")).toEqual([2, true, true, "text2", 2, false]);
  });
});

describe("formulas that were filled know what they refer to", () => {
  test("a relative, an absolute and a whole-column reference follow a change", async () => {
    fill("B1:B600", "=RC[-1]*2+R1C4");
    fill("C1:C600", "=SUM(C1)");
    enter("A1", 1);
    enter("A600", 5);
    enter("D1", 100);
    expect(await show("B600:C600")).toEqual([110, 6]);
    enter("A600", 7);
    expect(await show("B600:C600")).toEqual([114, 8]);
    expect(await show("B1:C1")).toEqual([102, 8]);
    enter("D1", 0);
    expect(await show("B600")).toEqual([14]);
  });

  test("each row builds on the row above, however the rows are filled", async () => {
    enter("A1", 1);
    fill("A2:A700", "=R[-1]C+1");
    expect(await show("A700")).toEqual([700]);
    enter("A1", 11);
    expect(await show("A700")).toEqual([710]);
  });

  test("a row filled to the right, and ranges that grow along", async () => {
    enter("A1", 1, 2, 3, 4);
    fill("A2:D2", "=SUM(R1C1:R1C)");
    expect(await show("A2:D2")).toEqual([1, 3, 6, 10]);
    enter("B1", 12);
    expect(await show("A2:D2")).toEqual([1, 13, 16, 20]);
  });

  test("a fill that looks a code up on another sheet sees what is typed there", async () => {
    const other = created.grid.addSheet("目标");
    fill("B1:B3", `=IFERROR(INDEX('目标'!C2,MATCH(RC[-1],'目标'!C1,0)),"")`);
    enter("A1", "X");
    enter("A3", "Y");
    expect(await show("B1:B3")).toEqual(["", "", ""]);
    created.grid.enter(other, blockOf("A9:B9"), [["Y", "105"]]);
    expect(await show("B1:B3")).toEqual(["", "", 105]);
  });

  test("after rows are inserted each formula still speaks of its own row", async () => {
    fill("B1:B5", "=RC[-1]+1");
    for (let row = 1; row <= 5; row += 1) enter(`A${String(row)}`, row);
    await created.grid.settle();
    created.grid.insertLines(sheet, "rows", 2, 1);
    enter("A6", 50);
    expect(await show("B1:B6")).toEqual([2, 3, null, 4, 5, 51]);
  });

  test("formulas written over and deleted are forgotten", async () => {
    fill("B1:B600", "=RC[-1]+1");
    await created.grid.settle();
    fill("B1:B600", "=RC[-1]+2");
    enter("B1", 0);
    enter("A1", 5);
    enter("A2", 5);
    expect(await show("B1:B2")).toEqual([0, 7]);
  });

  test("cells that refer to each other in a circle end the calculation", async () => {
    enter("A1", "=B1+1", "=A1+1", "=1+1");
    expect(await show("C1")).toEqual([2]);
  });
});

describe("formulas whose precedents keep their values are not calculated again", () => {
  test("a look-up that finds the same as before calls no verdict; one that finds something else calls its own", async () => {
    enter("A1", "X", 1, "Y");
    enter("A2", "Y", 2, "");
    enter("A3", "Z", 3, "X");
    fill("D1:D3", '=IF(RC3="","",INDEX(C2,MATCH(RC3,C1,0)))');
    fill("E1:E3", "=PLAN.SEEN(RC4)");
    expect(await show("E1:E3")).toEqual([2, "", 1]);
    calls = [];
    enter("B3", 30);
    expect(await show("D1:E3")).toEqual([2, 2, "", "", 1, 1]);
    expect(calls).toEqual([]);
    enter("B1", 10);
    expect(await show("E1:E3")).toEqual([2, "", 10]);
    expect(calls).toEqual([10]);
  });

  test("what changes at the end of a chain of equal values is still found, and a formula typed over is calculated", async () => {
    fill("B1:B3", '=IF(RC1>10,"high","low")');
    fill("C1:C3", "=PLAN.SEEN(RC2)&RC1");
    enter("A1", 1);
    enter("A2", 20);
    expect(await show("B1:C2")).toEqual(["low", "low1", "high", "high20"]);
    enter("A1", 2);
    expect(await show("B1:C1")).toEqual(["low", "low2"]);
    enter("B2", "typed");
    expect(await show("C2")).toEqual(["typed20"]);
    fill("B1:B3", '=IF(RC1>1,"high","low")');
    expect(await show("B1:C3")).toEqual(["high", "high2", "high", "high20", "low", "low"]);
  });

  test("a value that turns from number to the same text, to an error and back is a change", async () => {
    fill("B1:B2", '=IF(RC1=1,5,IF(RC1=2,"5",1/0))');
    fill("C1:C2", "=ISNUMBER(RC2)");
    fill("D1:D2", '=IFERROR(RC2*2,"error")');
    enter("A1", 1);
    expect(await show("B1:D1")).toEqual([5, true, 10]);
    enter("A1", 2);
    expect(await show("B1:D1")).toEqual(["5", false, 10]);
    enter("A1", 3);
    expect(await show("B1:D1")).toEqual(["#DIV/0!", false, "error"]);
    enter("A1", 1);
    expect(await show("B1:D1")).toEqual([5, true, 10]);
  });

  test("a reference that is worked out while calculating, and a block that a formula fills, are followed", async () => {
    enter("C1", "=OFFSET(A1,1,0)+1");
    fill("D1:D2", "=R1C3*2");
    enter("A1", 1);
    enter("A2", 2);
    expect(await show("D1:D2")).toEqual([6, 6]);
    enter("A2", 5);
    expect(await show("D1:D2")).toEqual([12, 12]);
    enter("F1", "=A1:A2*10");
    fill("G1:G2", "=RC6+1");
    expect(await show("G1:G2")).toEqual([11, 51]);
    enter("A2", 6);
    expect(await show("G1:G2")).toEqual([11, 61]);
  });

  test("constants, joined text, and cells below and above on the last rows read as before", async () => {
    enter("A1", true, 1.5, "", '=A1&"|"&B1&"|"&C1', '="12"+1', '=IFERROR(NA()&"x","error")');
    expect(await show("D1:F1")).toEqual(["TRUE|1.5|", 13, "error"]);
    fill("H2:H4", '=R[-1]C2&"."');
    expect(await show("H2:H4")).toEqual(["1.5.", ".", "."]);
  });
});
