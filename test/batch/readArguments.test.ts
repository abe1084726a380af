import { readArguments } from "../../src/batch/readArguments";

function wrong(...args: string[]): readonly unknown[] {
  const read = readArguments(args);
  return read.ok ? [] : read.problems.map(({ facts }) => `${facts["argument"]} ${facts["reason"]}`);
}

test("a sample with a period, a workbook and a report", () => {
  const args = ["--sample", "gulou-2024h1", "--period", "2024年上半年", "--out", "a.xlsx", "--report", "r.json"];
  expect(readArguments(args)).toMatchObject({
    ok: true,
    value: { plan: { sample: "gulou-2024h1" }, period: "2024年上半年", out: "a.xlsx", report: "r.json" },
  });
});

test("a plan file; period and report may be left out", () => {
  const read = readArguments(["--schema=plan.json", "--out=a.xlsx"]);
  expect(read).toEqual({ ok: true, value: { plan: { schema: "plan.json" }, out: "a.xlsx" }, warnings: [] });
});

test("a Word document beside the workbook, which may replace none of the other files", () => {
  expect(readArguments(["--sample", "a", "--out", "a.xlsx", "--word", "a.docx"])).toMatchObject({
    ok: true,
    value: { out: "a.xlsx", word: "a.docx" },
  });
  expect(wrong("--sample", "a", "--out", "b", "--word", "b")).toEqual(["--out conflict"]);
  expect(wrong("--sample", "a", "--out", "x", "--word", "b", "--report", "b")).toEqual(["--word conflict"]);
  expect(wrong("--schema", "a.json", "--out", "x", "--word", "a.json")).toEqual(["--word conflict"]);
});

test("nothing at all: both missing arguments are named", () => {
  expect(wrong()).toEqual(["--sample, --schema missing", "--out missing"]);
});

test("everything that is wrong is listed at once", () => {
  expect(wrong("--sample", "a", "--schema", "b", "--speed", "9", "extra", "--out")).toEqual([
    "--speed unknown",
    "9 unknown",
    "extra unknown",
    "--out missing",
    "--sample, --schema conflict",
  ]);
});

test("the same argument twice is refused, and so is a value that is another argument", () => {
  expect(wrong("--sample", "a", "--sample", "b", "--out", "x")).toEqual(["--sample conflict"]);
  expect(wrong("--sample", "--out", "x.xlsx")).toContain("--sample missing");
});

test("the workbook may not replace the plan file or the report", () => {
  expect(wrong("--schema", "a.json", "--out", "a.json")).toEqual(["--out conflict"]);
  expect(wrong("--schema", "a.json", "--out", "b", "--report", "b")).toEqual(["--out conflict"]);
  expect(wrong("--schema", "a.json", "--out", "b", "--report", "a.json")).toEqual(["--report conflict"]);
});

test.each(["__proto__", "constructor", "toString"])("--%s is an unknown argument like any other", (name) => {
  expect(wrong("--sample", "a", "--out", "x", `--${name}=1`)).toEqual([`--${name} unknown`]);
});
