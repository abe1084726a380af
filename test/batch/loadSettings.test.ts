import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadSettings } from "../../src/batch/loadSettings";
import { readArguments } from "../../src/batch/readArguments";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-annex-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function load(content: unknown): ReturnType<typeof loadSettings> {
  const file = path.join(folder, "设置.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return loadSettings(file);
}

test("settings are read by their names or keys, annexes as the sheet says them", async () => {
  const annexes = [{ label: "附表1", layout: "按责任单位", columns: "序号、指标名称" }];
  expect(await load({ 时间进度算法: "按天数", aheadBand: 2, annexes })).toEqual({
    ok: true,
    warnings: [],
    value: {
      ...DEFAULT_SETTINGS,
      elapsedBy: "days",
      aheadBand: 2,
      annexes: [{ label: "附表1", layout: "agencies", columns: ["no", "name"] }],
    },
  });
});

test("without a file the defaults apply", async () => {
  expect(await loadSettings(undefined)).toEqual({ ok: true, value: DEFAULT_SETTINGS, warnings: [] });
});

test.each<[unknown, string, string]>([
  [{ 修约方式: "随便" }, "settingValue", "修约方式"],
  [{ annexes: [{ label: "附表1", layout: "横排" }] }, "annexSetting", "annexes[0].layout"],
  [{ annexes: "附表1" }, "fieldType", "annexes"],
])("what cannot be used stops the run: %j", async (content, code, place) => {
  expect(await load(content)).toMatchObject({ ok: false, problems: [{ code, place }] });
});

test.each([["[]"], ["{"], ["5"]])("a file that holds no object is refused: %s", async (content) => {
  expect(await load(content)).toMatchObject({ ok: false, problems: [{ facts: expect.anything() }] });
  expect(await loadSettings("/nowhere/设置.json")).toMatchObject({ ok: false, problems: [{ code: "fileUnreadable" }] });
});

test("a name that nobody knows is a warning", async () => {
  expect(await load({ 联系人: "张三" })).toMatchObject({
    ok: true,
    warnings: [{ code: "fieldUnknown", place: "联系人" }],
  });
});

test("the file of settings is never written over", () => {
  const args = ["--sample", "a", "--settings", "设置.json", "--out", "设置.json"];
  expect(readArguments(args)).toMatchObject({
    ok: false,
    problems: [{ facts: { argument: "--out", reason: "conflict" } }],
  });
});
