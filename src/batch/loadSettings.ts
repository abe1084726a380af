import { readFile } from "node:fs/promises";
import { error, warning, type Problem } from "../domain/problem";
import { fail, succeed, type Result } from "../domain/result";
import { readAnnexes, type AnnexLineCells } from "../domain/settings/readAnnexes";
import { readSettings } from "../domain/settings/readSettings";
import { settingNamed } from "../domain/settings/settingNamed";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { reasonOfFault } from "./reasonOfFault";

/**
 * Settings from a file: an object with settings by their names on the sheet 计划设置 or their keys, and `annexes`, a list of
 * objects with `label`, `layout` … as that sheet says them. A run without a screen asks nobody: what cannot be used stops it.
 */
export async function loadSettings(path: string | undefined): Promise<Result<Settings>> {
  if (path === undefined) return succeed(DEFAULT_SETTINGS);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (fault) {
    return fail([error("fileUnreadable", path, { path, message: reasonOfFault(fault) })]);
  }
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (fault) {
    return fail([error("fileUnreadable", path, { path, message: reasonOfFault(fault) })]);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return fail([error("fieldType", path, { expected: "object", got: Array.isArray(given) ? "array" : typeof given })]);
  }
  return settingsOf(Object.entries(given));
}

function settingsOf(fields: readonly (readonly [string, unknown])[]): Result<Settings> {
  const listed = fields.find(([name]) => name === "annexes")?.[1] ?? [];
  const lines = fields.filter(([name]) => settingNamed(name) !== null);
  const read = readSettings(lines.map(([name, value]) => ({ name, value, place: name })));
  const problems: Problem[] = [...read.problems];
  const annexes = Array.isArray(listed) ? readAnnexes(listed.map(annexLineOf)) : null;
  if (annexes === null) problems.push(error("fieldType", "annexes", { expected: "array", got: typeof listed }));
  problems.push(...(annexes?.problems ?? []));
  if (problems.length > 0) return fail(problems);
  const unknown = fields.filter(([name]) => name !== "annexes" && settingNamed(name) === null);
  const warnings = unknown.map(([name]) =>
    warning("fieldUnknown", name.slice(0, 60), { field: name.slice(0, 60), count: 1 }),
  );
  return succeed({ ...read.settings, annexes: annexes?.annexes ?? [] }, warnings);
}

function annexLineOf(line: unknown, at: number): AnnexLineCells {
  const cells = typeof line === "object" && line !== null ? (line as AnnexLineCells["cells"]) : {};
  return { cells, place: (field) => `annexes[${at}].${field}` };
}
