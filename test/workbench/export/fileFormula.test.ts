import { fileFormula } from "../../../src/workbench/export/fileFormula";

describe("a formula in a file", () => {
  it("has no leading equals sign", () => {
    expect(fileFormula("=A1+1", "PLAN")).toBe("A1+1");
  });

  it("names an add-in's function as Excel does in files", () => {
    expect(fileFormula('=IF(F5="","",PLAN.YOY(F5,G5))', "PLAN")).toBe('IF(F5="","",_xldudf_PLAN_YOY(F5,G5))');
  });

  it("does so however the function was typed", () => {
    expect(fileFormula("=plan.elapsed(B1)", "PLAN")).toBe("_xldudf_PLAN_ELAPSED(B1)");
  });

  it("leaves text and sheet names alone", () => {
    expect(fileFormula(`="PLAN.YOY("&'PLAN.X(1)'!A1`, "PLAN")).toBe(`"PLAN.YOY("&'PLAN.X(1)'!A1`);
  });

  it("gives functions newer than Excel 2007 the prefix without which Excel shows #NAME? ([MS-XLSX] 2.2.2)", () => {
    expect(fileFormula("=IFNA(XLOOKUP(A1,B:B,C:C),SUM(FILTER(C:C,B:B=A1)))", "PLAN")).toBe(
      "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),SUM(_xlfn._xlws.FILTER(C:C,B:B=A1)))",
    );
  });

  it("leaves old functions with a point in the argument alone", () => {
    expect(fileFormula("=ROUND(E5*1.5,2)", "PLAN")).toBe("ROUND(E5*1.5,2)");
  });
});
