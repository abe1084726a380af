import { openNodeWorkbook, type NodeWorkbook } from "../../src/batch/openNodeWorkbook";
import type { AnnexDefinition } from "../../src/domain/annex/annexDefinition";
import type { Plan } from "../../src/domain/indicator/indicator";
import { readPlan } from "../../src/domain/indicator/readPlan";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { SAMPLES } from "../../src/samples/samples";
import { exportXlsx } from "../../src/workbench/export/exportXlsx";
import type { SheetContent } from "../../src/workbench/grid/gridSnapshot";
import { zhCN } from "../../src/wording/zhCN";
import { buildAnnexes } from "../../src/workflows/buildAnnexes";
import { buildOverview } from "../../src/workflows/buildOverview";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { settingsForPlan } from "../../src/workflows/settingsForPlan";

/** Widths of columns count in digits of the default font: this one has them half an em wide, as 宋体 has, and is free. */
const DEFAULT_FONT = { name: "Noto Sans Mono CJK SC", size: 11 };

export const H1 = { year: 2024, throughMonth: 6 };

/** A workbook with what is printed of a plan, each sheet on its own. */
export interface SampleSheets {
  /** Names of the annexes' sheets and of the overview's. */
  readonly annexes: readonly string[];
  readonly overview: string;
  readonly content: (sheet: string) => SheetContent;
  /** An .xlsx file with one sheet; `changed` has its last word on it. */
  readonly file: (sheet: string, changed?: (content: SheetContent) => SheetContent) => Promise<Uint8Array>;
  readonly workbook: NodeWorkbook;
}

/** The plan of a sample that ships with the program. */
export function samplePlan(name: string): Plan {
  const plan = readPlan(SAMPLES.find((sample) => sample.name === name)?.plan);
  if (!plan.ok) throw new Error(`sample ${name}`);
  return plan.value;
}

/**
 * What the batch program does with a plan, and the overview: through the real office.js, into the real grid. Functions do not
 * calculate here: nothing that is printed holds one (rule X5).
 */
export async function sampleSheets(
  plan: Plan,
  { annexes, ...settings }: Partial<Settings> = {},
  between: (workbook: NodeWorkbook, annexSheets: readonly string[]) => Promise<void> = () => Promise.resolve(),
): Promise<SampleSheets> {
  const workbook = await openNodeWorkbook({ script: "", metadata: [] });
  const { gateway } = workbook;
  const definitions: { definitions?: readonly AnnexDefinition[] } = annexes ? { definitions: annexes } : {};
  expect(await prepareSheets(gateway, { plan, period: H1 })).toMatchObject({ ok: true });
  const all = settingsForPlan({ ...DEFAULT_SETTINGS, ...settings }, plan);
  expect(await saveSettings(gateway, all)).toMatchObject({ ok: true });
  const build = async (): Promise<readonly string[]> => {
    const built = await buildAnnexes(gateway, { period: H1, words: zhCN.annex, ...definitions });
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    return built.value.map(({ sheet }) => sheet);
  };
  await between(workbook, await build());
  const sheets = await build();
  const overview = await buildOverview(gateway, { period: H1, words: zhCN });
  if (!overview.ok) throw new Error(JSON.stringify(overview.problems));
  const snapshot = workbook.grid.snapshot();
  const content = (name: string): SheetContent => {
    const found = snapshot.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    annexes: sheets,
    overview: overview.value.sheet,
    content,
    file: (name, changed = (same) => same) =>
      exportXlsx({ ...snapshot, defaultFont: DEFAULT_FONT, sheets: [changed(content(name))], activeSheet: name }),
    workbook,
  };
}
