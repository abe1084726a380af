import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadPlan } from "../../src/batch/loadPlan";

test("the sample is a plan with its source", async () => {
  const plan = await loadPlan({ sample: "gulou-2024h1" });
  expect(plan).toMatchObject({ ok: true, value: { region: "鼓楼区", year: 2024, format: "plan-annex/1" } });
});

test("a sample that does not exist is an invalid value", async () => {
  expect(await loadPlan({ sample: "gulou" })).toMatchObject({
    ok: false,
    problems: [{ code: "argumentInvalid", facts: { argument: "--sample gulou", reason: "value" } }],
  });
});

test("a file that is not there is unreadable, with the system's reason", async () => {
  expect(await loadPlan({ schema: "/nowhere/plan.json" })).toMatchObject({
    ok: false,
    problems: [{ code: "fileUnreadable", place: "/nowhere/plan.json", facts: { message: "ENOENT" } }],
  });
});

test("a plan file is read from its bytes, also with a byte order mark", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-annex-"));
  const file = path.join(folder, "计划.json");
  const indicators = [{ code: "GDP", name: "地区生产总值", unit: "亿元", kind: "growth" }];
  const plan = { format: "plan-annex/1", region: "某区", year: 2024, indicators };
  writeFileSync(file, `\uFEFF${JSON.stringify(plan)}`);
  expect(await loadPlan({ schema: file })).toMatchObject({ ok: true, value: { region: "某区", indicators } });
  rmSync(folder, { recursive: true });
});
