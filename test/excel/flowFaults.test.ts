import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import type { Plan } from "../../src/domain/indicator/indicator";
import { fail, succeed } from "../../src/domain/result";
import { ACTUAL_LAYOUT } from "../../src/workbook/actualLayout";
import { SCHEMA_LAYOUT } from "../../src/workbook/schemaLayout";
import { buildAnnex } from "../../src/workflows/buildAnnex";
import { buildAnnexes } from "../../src/workflows/buildAnnexes";
import { buildOverview } from "../../src/workflows/buildOverview";
import { compareAnnexes } from "../../src/workflows/compareAnnexes";
import { prepareSheets } from "../../src/workflows/prepareSheets";
import { protectSheets } from "../../src/workflows/protectSheets";
import { saveSettings } from "../../src/workflows/saveSettings";
import { switchCalculation } from "../../src/workflows/switchCalculation";
import { zhCN } from "../../src/wording/zhCN";
import { shiliAnnexesPlan } from "../samples/shiliAnnexesPlan";
import { gulouPlan, H1 } from "../workbook/gulouPlan";
import { KINDS_OF_BREAK, RunningRing, type Break, type FaultRing, type RingStep } from "./faultRing";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import type { OpenWorkbook } from "./openWorkbook";

/** How many breaks of each kind are tried at each step: `HOST_FAULTS=9` tries nine, and other ones than eight do. */
const TRIED = Number(process.env["HOST_FAULTS"] ?? 1);
jest.setTimeout(120_000 * TRIED);

const [SCHEMA, SETTINGS, TARGETS, ACTUALS] = ["指标体系", "计划设置", "目标2024年", "实绩2024年1-6月"];
const OVERVIEW = "概览2024年1-6月";
const words = zhCN.annex;

/** A few indicators of a sample: enough for every kind of cell, few enough to be written hundreds of times. */
function few(plan: Plan, ofEach = 2): Plan {
  const counts = new Map<string, number>();
  const indicators = plan.indicators.filter(({ table = "" }) => {
    counts.set(table, (counts.get(table) ?? 0) + 1);
    return (counts.get(table) ?? 0) <= ofEach;
  });
  const listed = new Set(indicators.map(({ code }) => code));
  return { ...plan, indicators: indicators.filter(({ parent }) => parent === undefined || listed.has(parent)) };
}

const small = few(gulouPlan(), 3);
const agencies: Plan = {
  ...small,
  indicators: small.indicators.map((indicator, at) => ({ ...indicator, agency: at === 0 ? "统计局" : "发改委" })),
};

const prepare = (plan: Plan) => async (book: OpenWorkbook) => {
  expect(await prepareSheets(book.gateway, { plan, period: H1 })).toMatchObject({ ok: true });
};

async function deleteSheets({ gateway, grid }: OpenWorkbook, ...sheets: readonly string[]): Promise<void> {
  const there = sheets.filter((sheet) => grid.findSheet(sheet) !== undefined);
  if (there.length > 0) await gateway.apply(there.map((sheet) => ({ kind: "deleteSheet", sheet })));
}

/** Somebody types another figure, so that what is built differs from what was there. */
const type = (value: number) => (book: OpenWorkbook) => {
  const column = ACTUAL_LAYOUT.columns.findIndex(({ role }) => role === "actual");
  book.type(ACTUALS, ACTUAL_LAYOUT.headerRow + 1, column, value);
};

const figures = (run: RingStep["run"]): readonly RingStep[] =>
  [1020, 880].map((value) => ({ before: type(value), run }));

/** What the cell of the mode says until all cells follow. */
const UNFINISHED = /^计划设置!r\d+c1 content is (自定义函数|普通公式|数值)（未写完，请重新保存设置；原为/u;

/** Somebody types a status over its formula. */
function typeOver(book: OpenWorkbook): void {
  const column = ACTUAL_LAYOUT.columns.findIndex(({ role }) => role === "status");
  book.type(ACTUALS, ACTUAL_LAYOUT.headerRow + 2, column, "待核实");
}

/** Settings count as saved when the cells follow them too. */
const followed = (run: (gateway: WorkbookGateway) => ReturnType<typeof saveSettings>): RingStep["run"] => {
  return async (gateway) => {
    const saved = await run(gateway);
    const faults = saved.ok ? saved.value.notices.filter(({ code }) => code.startsWith("host")) : [];
    return faults.length > 0 ? fail(faults) : saved;
  };
};

/** A workbook of the version before the later columns. */
async function withoutLateColumns(book: OpenWorkbook): Promise<void> {
  await deleteSheets(book, SCHEMA, SETTINGS, TARGETS, ACTUALS);
  await prepare(small)(book);
  for (const [name, layout] of [
    [SCHEMA, SCHEMA_LAYOUT],
    [ACTUALS, ACTUAL_LAYOUT],
  ] as const) {
    const sheet = book.grid.findSheet(name) ?? "";
    layout.columns
      .flatMap(({ isLate }, column) => (isLate === true ? [column] : []))
      .reverse()
      .forEach((column) => book.grid.deleteLines(sheet, "columns", column, 1));
  }
}

const settings = (changes: Partial<Settings>) => {
  return (gateway: WorkbookGateway) => saveSettings(gateway, { ...DEFAULT_SETTINGS, ...changes });
};

const RINGS: Readonly<Record<string, FaultRing>> = {
  "prepareSheets, an empty workbook": {
    kind: "whole",
    steps: [
      {
        before: (book) => deleteSheets(book, SCHEMA, SETTINGS, TARGETS, ACTUALS),
        run: (gateway) => prepareSheets(gateway, { plan: few(shiliAnnexesPlan(), 1), period: H1 }),
      },
    ],
  },
  "prepareSheets, later columns": {
    kind: "merge",
    steps: [{ before: withoutLateColumns, run: (gateway) => prepareSheets(gateway, { plan: small, period: H1 }) }],
  },
  "prepareSheets, tables and rows that are new": {
    kind: "merge",
    steps: [
      {
        before: async (book) => {
          await deleteSheets(book, SCHEMA, SETTINGS, TARGETS, ACTUALS);
          await prepare(few(gulouPlan(), 1))(book);
        },
        run: (gateway) => {
          const tables = [{ code: "MAIN", label: "附表1", name: "主要目标" }];
          return prepareSheets(gateway, { plan: { ...small, tables }, period: H1 });
        },
      },
    ],
  },
  "saveSettings, no sheet of settings": {
    kind: "merge",
    start: prepare(small),
    steps: [{ before: (book) => deleteSheets(book, SETTINGS), run: settings({ aheadBand: 3 }) }],
    passing: /^(sheets|计划设置!)/u,
  },
  "saveSettings, changed cells": {
    kind: "merge",
    start: prepare(small),
    steps: [
      settings({ aheadBand: 3, elapsedBy: "days", annexes: [{ label: "附表1", layout: "behind" }] }),
      settings({}),
    ].map((run) => ({ run })),
  },
  "saveSettings, native formulas and values": {
    kind: "merge",
    start: async (book) => {
      await prepare(small)(book);
      await switchCalculation(book.gateway, { to: "formulas" });
    },
    steps: (["formulas", "values"] as const).flatMap((calculation) =>
      [3, 0].map((aheadBand) => ({ run: followed(settings({ aheadBand, calculation })) })),
    ),
    passing: UNFINISHED,
  },
  switchCalculation: {
    kind: "merge",
    start: prepare(small),
    steps: (["formulas", "values", "formulas", "functions", "values", "functions"] as const).map((to, step) => ({
      // What is typed over a formula must stay, wherever the switch breaks off, also on values and on the way back.
      before: (book) => (step % 3 === 2 ? undefined : typeOver(book)),
      run: (gateway) => switchCalculation(gateway, { to }),
    })),
    passing: UNFINISHED,
  },
  protectSheets: {
    kind: "merge",
    start: prepare(small),
    steps: [true, false].map((on) => ({ run: (gateway) => protectSheets(gateway, { on }) })),
    passing: /openCells/u,
  },
  "buildAnnex, the layout agencies": {
    kind: "whole",
    start: prepare(agencies),
    steps: figures((gateway) =>
      buildAnnex(gateway, { period: H1, words, definition: { label: "附表", layout: "agencies" } }),
    ),
  },
  "buildAnnex, the layout behind": {
    kind: "whole",
    start: prepare(agencies),
    steps: figures((gateway) =>
      buildAnnex(gateway, { period: H1, words, definition: { label: "附表", layout: "behind" } }),
    ),
  },
  "buildAnnexes, three tables": {
    kind: "sheets",
    start: prepare(few(shiliAnnexesPlan(), 1)),
    steps: figures((gateway) => buildAnnexes(gateway, { period: H1, words })),
  },
  compareAnnexes: {
    kind: "reads",
    start: async (book) => {
      await prepare(few(shiliAnnexesPlan(), 1))(book);
      await buildAnnexes(book.gateway, { period: H1, words });
      type(1020)(book);
    },
    steps: [{ run: (gateway) => compareAnnexes(gateway, { period: H1, words }) }],
  },
  "buildOverview, new": {
    kind: "whole",
    start: prepare(small),
    steps: [
      {
        before: (book) => deleteSheets(book, OVERVIEW),
        run: (gateway) => buildOverview(gateway, { period: H1, words: zhCN }),
      },
    ],
  },
  "buildOverview, replaced": {
    kind: "whole",
    start: prepare(small),
    steps: figures((gateway) => buildOverview(gateway, { period: H1, words: zhCN })),
  },
  "buildOverview, an edited one is kept": {
    kind: "whole",
    start: prepare(small),
    steps: [
      {
        before: async (book) => {
          await deleteSheets(book, OVERVIEW, `${OVERVIEW}（留存）`);
          await buildOverview(book.gateway, { period: H1, words: zhCN });
          book.type(OVERVIEW, 30, 12, "请领导阅");
        },
        run: async (gateway) => {
          const read = await gateway.read({ sheets: [`${OVERVIEW}（留存）`] });
          const isKept = read.ok && read.value.sheets.size > 0;
          return isKept ? succeed(null) : buildOverview(gateway, { period: H1, words: zhCN });
        },
      },
    ],
  },
};

/** Breaks of every kind, evenly apart; where they begin differs from step to step and from kind to kind. */
function chosen(breaks: readonly Break[], step: number): readonly Break[] {
  return KINDS_OF_BREAK.flatMap((how, kind) => {
    const all = breaks.filter((each) => each.how === how);
    const start = (0.37 * step + 0.21 * kind + 0.13 * TRIED) % 1;
    const wanted = Array.from({ length: TRIED }, (_, at) => Math.floor(((at + start) * all.length) / TRIED));
    return all.filter((_, at) => wanted.includes(at));
  });
}

test.each(Object.entries(RINGS))("[I1–I5] %s, wherever the host breaks", async (_name, ring) => {
  const running = await RunningRing.open(ring);
  const steps = running.breaks().map(chosen);
  const laps = Math.max(...steps.map(({ length }) => length));
  const wrong: string[] = [];
  for (let lap = 0; lap < laps; lap += 1) {
    wrong.push(...(await running.lap(steps.map((breaks) => breaks[lap % breaks.length] as Break))));
  }
  running.close();
  expect(wrong).toEqual([]);
});
