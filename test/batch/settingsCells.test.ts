import { readPlan } from "../../src/domain/indicator/readPlan";
import { SETTING_DEFINITIONS } from "../../src/domain/settings/settingDefinitions";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { disagreeingCells } from "../../src/batch/disagreeingCells";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/batch/openNodeWorkbook";
import { SAMPLES } from "../../src/samples/samples";
import { evaluateWorkbook } from "../../src/workflows/evaluateWorkbook";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { zhCN } from "../../src/wording/zhCN";
import { builtFunctions } from "../functions/builtFunctions";

const H1 = { year: 2024, throughMonth: 6 };
const SETTINGS = "计划设置";
const MINUTES = 4 * 60_000;

let book: NodeWorkbook;

beforeAll(async () => {
  const { script, metadata } = builtFunctions();
  book = await openNodeWorkbook({ script, metadata: metadata.functions });
  const plan = readPlan(SAMPLES.find(({ name }) => name === "shili-2024h1")?.plan);
  if (!plan.ok) throw new Error("sample");
  expect((await prepareSheets(book.gateway, { plan: plan.value, period: H1 })).ok).toBe(true);
}, MINUTES);
afterAll(() => book.close());

/** Cells that show something else than the domain says, by the settings that the workbook holds. */
async function disagreeing(): Promise<readonly unknown[]> {
  await book.grid.settle();
  const judged = await evaluateWorkbook(book.gateway, { period: H1 });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return disagreeingCells(judged.value, book.grid.snapshot(), zhCN).map(({ place, facts }) => [place, facts]);
}

describe("the real functions in a real grid, on the sample with all kinds", () => {
  it.each<[Partial<Settings>]>([
    [{}],
    [{ elapsedBy: "days" }],
    [{ aheadBand: 2, approximateTolerance: 0.5 }],
    [{ judgeOn: "printed", rateDecimals: 0 }],
    [{ judgeOn: "printed", rounding: "truncate", elapsedBy: "days" }],
  ])(
    "the cells follow the sheet of settings and say what the annex says: %j",
    async (changes) => {
      expect((await saveSettings(book.gateway, { ...DEFAULT_SETTINGS, ...changes })).ok).toBe(true);
      expect(await disagreeing()).toEqual([]);
    },
    MINUTES,
  );

  it(
    "one cell of a setting that is typed over calculates all verdicts again: half of 12 months, 182 of 366 days",
    async () => {
      await saveSettings(book.gateway, DEFAULT_SETTINGS);
      const shares = async (): Promise<ReadonlySet<unknown>> => {
        await book.grid.settle();
        const sheet = book.grid.snapshot().sheets.find(({ name }) => name.startsWith("实绩"));
        const lines = (sheet?.rows ?? []).map(({ cells }) => cells);
        const column = lines.flat().find(({ value }) => value === "时间进度")?.column;
        return new Set(lines.slice(3).map((cells) => cells.find((cell) => cell.column === column)?.value));
      };
      expect((await shares()).has(0.5)).toBe(true);
      const row = 3 + SETTING_DEFINITIONS.findIndex(({ key }) => key === "elapsedBy");
      await book.gateway.apply([{ kind: "writeCells", sheet: SETTINGS, at: { row, column: 1 }, cells: [["按天数"]] }]);
      const after = await shares();
      expect([after.has(0.5), after.has(182 / 366)]).toEqual([false, true]);
      expect(await disagreeing()).toEqual([]);
    },
    MINUTES,
  );
});
