import { checkFormula } from "../../../src/workbench/grid/checkFormula";
import { compileR1C1 } from "../../../src/workbench/grid/compileR1C1";
import { parseEntry } from "../../../src/workbench/grid/parseEntry";
import { toR1C1 } from "../../../src/workbench/grid/toR1C1";

/** The same formulas in both notations, in cell F5. */
const PAIRS: readonly [string, string][] = [
  ["=RC[-1]*2", "=E5*2"],
  ["=R[-1]C+R[1]C", "=F4+F6"],
  ["=R5C6", "=$F$5"],
  ["=R1C[-5]", "=A$1"],
  ["=SUM(RC1:RC[-1])", "=SUM($A5:E5)"],
  ["=SUM(C[-1]:C[-1])", "=SUM(E:E)"],
  ["=SUM(C5:C5)", "=SUM($E:$E)"],
  ["=SUM(R2:R3)", "=SUM($2:$3)"],
  ['=IF(RC[-1]="","RC[-1]",目标2024年!RC[-1])', '=IF(E5="","RC[-1]",目标2024年!E5)'],
  ["='R1C1 表'!R1C1&\"R1C1\"", "='R1C1 表'!$A$1&\"R1C1\""],
  ['=PLAN.STATUS(RC[-2],RC[-1],"2024H1")', '=PLAN.STATUS(D5,E5,"2024H1")'],
  ["=LOG10(RC[-1])+RAND()", "=LOG10(E5)+RAND()"],
];

test.each(PAIRS)("%s in F5 is %s, and back", (r1c1, a1) => {
  expect(compileR1C1(r1c1)(4, 5)).toBe(a1);
  expect(toR1C1(a1, 4, 5)).toBe(r1c1);
});

test("a single column or row in R1C1 is a range in A1", () => {
  expect(compileR1C1("=SUM(C2)")(0, 0)).toBe("=SUM($B:$B)");
  expect(compileR1C1("=SUM(R[1])")(0, 0)).toBe("=SUM(2:2)");
});

test("a reference that leaves the sheet is #REF!", () => {
  expect(compileR1C1("=R[-1]C")(0, 0)).toBe("=#REF!");
});

test.each(["=1+1", '="a"&"""b"""', "={1,2;3,4}", "='a''b'!A1", "=A1%", "=-1"])("%s can be entered", (formula) => {
  expect(() => checkFormula(formula)).not.toThrow();
});

test.each(["=(1", "=1)", "={1", '="a', "=1+", "=", "= "])("%j cannot be entered", (formula) => {
  expect(() => checkFormula(formula)).toThrow();
});

test.each([
  ["12", { kind: "number", value: 12 }],
  [" 12.50 ", { kind: "number", value: 12.5 }],
  ["1,020.53", { kind: "number", value: 1020.53, numberFormat: "#,##0.00" }],
  ["12.3%", { kind: "number", value: 0.123, numberFormat: "0.00%" }],
  ["-7.8%", { kind: "number", value: -0.078, numberFormat: "0.00%" }],
  ["1e3", { kind: "number", value: 1000, numberFormat: "0.00E+00" }],
  ["2024/2/29", { kind: "number", value: 45351, numberFormat: "yyyy/m/d" }],
  ["true", { kind: "boolean", value: true }],
  ["=A1", { kind: "formula", formula: "=A1" }],
  ["+A1", { kind: "formula", formula: "=+A1" }],
  ["-A1", { kind: "formula", formula: "=-A1" }],
  ["'=A1", { kind: "text", value: "=A1", forced: true }],
  ["-", { kind: "text", value: "-", forced: false }],
  ["=", { kind: "text", value: "=", forced: false }],
  ["2024/2/30", { kind: "text", value: "2024/2/30", forced: false }],
  ["1,02", { kind: "text", value: "1,02", forced: false }],
  ["1e999", { kind: "text", value: "1e999", forced: false }],
  ["不少于105亿元", { kind: "text", value: "不少于105亿元", forced: false }],
])("typing %j means %j", (text, entry) => {
  expect(parseEntry(text)).toEqual(entry);
});
