import { mkdtempSync, readdirSync, readFileSync, rmSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFiles } from "../../src/batch/writeFiles";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-annex-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("all files are written under their own names and nothing else stays behind", async () => {
  const book = path.join(folder, "附表.xlsx");
  const report = path.join(folder, "结果.json");
  const problems = await writeFiles([
    { path: book, content: new Uint8Array([80, 75]) },
    { path: report, content: "{}\n" },
  ]);
  expect(problems).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["结果.json", "附表.xlsx"].sort());
  expect([...readFileSync(book)]).toEqual([80, 75]);
  expect(readFileSync(report, "utf8")).toBe("{}\n");
});

test("[I2] a folder that does not exist is found before anything is written", async () => {
  const problems = await writeFiles([
    { path: path.join(folder, "a.xlsx"), content: "a" },
    { path: path.join(folder, "missing", "r.json"), content: "r" },
  ]);
  expect(problems).toMatchObject([{ code: "fileUnwritable", facts: { message: "ENOENT" } }]);
  expect(readdirSync(folder)).toEqual([]);
});

test("[I2] when a later file cannot be written, the earlier one is not there either", async () => {
  mkdirSync(path.join(folder, "r.json.part"));
  const problems = await writeFiles([
    { path: path.join(folder, "a.xlsx"), content: "a" },
    { path: path.join(folder, "r.json"), content: "r" },
  ]);
  expect(problems).toMatchObject([{ code: "fileUnwritable", place: path.join(folder, "r.json") }]);
  expect(readdirSync(folder)).not.toContain("a.xlsx");
});
