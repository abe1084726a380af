import fc from "fast-check";
import { STATUSES, type Evaluation, type Status } from "../../../src/domain/evaluation/evaluation";
import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import type { TallyCounts } from "../../../src/domain/evaluation/tally";
import { tallyOf } from "../../../src/domain/evaluation/tallyOf";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { evaluated, figuresOf } from "./givenFigures";

interface Row {
  readonly status: Status;
  readonly halfway: boolean;
  readonly group?: string;
  readonly agency?: string;
}

/** A verdict with a status that is given, not judged: `manual` makes any status possible. */
function verdict({ status, halfway, group, agency }: Row): Evaluation {
  const row = evaluated({ target: 100, actual: halfway ? 60 : 40, group, agency, manual: { status, reason: "核定" } });
  return row;
}

const rows = fc.array(
  fc.record({
    status: fc.constantFrom(...STATUSES),
    halfway: fc.boolean(),
    group: fc.constantFrom(undefined, "经济运行", "科技创新"),
    agency: fc.constantFrom(undefined, "发改委", "统计局", "科技局"),
  }),
  { maxLength: 30 },
);

const COUNTS = [
  "total",
  "reached",
  "behind",
  "annual",
  "unreported",
  "targetPending",
  "assessed",
  "halfway",
] as const satisfies readonly (keyof TallyCounts)[];

describe("the tally", () => {
  it("[N1] parts always add up to the total", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const tally = tallyOf(given.map(verdict), "assessed");
        const { reached, behind, annual, unreported, targetPending } = tally;
        expect(reached + behind + annual + unreported + targetPending).toBe(given.length);
        expect(tally.total).toBe(given.length);
        expect(tally.assessed).toBe(reached + behind);
        expect(tally.halfway).toBeLessThanOrEqual(tally.assessed);
      }),
    );
  });

  it("[N3] groups and agencies each add up to the whole, in order of first appearance", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const tally = tallyOf(given.map(verdict), "assessed");
        for (const sections of [tally.byGroup, tally.byAgency]) {
          for (const count of COUNTS) {
            expect(sections.reduce((sum, section) => sum + section[count], 0)).toBe(tally[count]);
          }
        }
        expect(tally.byGroup.map(({ name }) => name)).toEqual([...new Set(given.map(({ group }) => group ?? ""))]);
        expect(tally.byAgency.map(({ name }) => name)).toEqual([...new Set(given.map(({ agency }) => agency ?? ""))]);
      }),
    );
  });

  it("[N2] keeping pace and being past half are two tallies: 62 and 63 of 72, 86.1 % and 87.5 %, as published", () => {
    const plan: Row[] = [
      ...Array.from({ length: 62 }, (): Row => ({ status: "ahead", halfway: true })),
      { status: "behind", halfway: true },
      ...Array.from({ length: 9 }, (): Row => ({ status: "behind", halfway: false })),
    ];
    const tally = tallyOf(plan.map(verdict), "assessed");
    expect(tally.reachedRate).toMatchObject({ numerator: 62, denominator: 72 });
    expect(tally.halfwayRate).toMatchObject({ numerator: 63, denominator: 72, value: 0.875 });
    expect(((tally.reachedRate.value ?? 0) * 100).toFixed(1)).toBe("86.1");
  });

  it("[N2] the denominator is the assessed or, by setting, all", () => {
    const plan: Row[] = [
      { status: "ahead", halfway: true },
      { status: "annual", halfway: false },
      { status: "unreported", halfway: false },
      { status: "behind", halfway: false },
    ];
    const given = plan.map(verdict);
    expect(tallyOf(given, "assessed").reachedRate).toEqual({ numerator: 1, denominator: 2, value: 0.5 });
    expect(tallyOf(given, "all").reachedRate).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
  });

  it("[N3] has no rate where nothing is assessed", () => {
    expect(tallyOf([], "assessed").reachedRate).toEqual({ numerator: 0, denominator: 0, value: null });
  });

  it("[N1] counts completed, ahead and on pace as reached", () => {
    const counted = STATUSES.filter((status) => tallyOf([verdict({ status, halfway: false })], "all").reached === 1);
    expect(counted).toEqual(["completed", "ahead", "onPace"]);
  });
});

describe("a plan", () => {
  it("keeps the order of its rows, tallies them and collects their problems", () => {
    const plan = evaluatePlan(
      [
        figuresOf({ code: "A", target: "不少于105亿元", actual: 88.53, group: "科技创新" }),
        figuresOf({ code: "B", target: "60家", actual: 30, group: "科技创新" }),
        figuresOf({ code: "C", target: "100亿元", group: "经济运行" }),
      ],
      { year: 2024, throughMonth: 6 },
    );
    expect(plan.rows.map(({ figures, status }) => [figures.indicator.code, status])).toEqual([
      ["A", "ahead"],
      ["B", "targetPending"],
      ["C", "unreported"],
    ]);
    expect(plan.tally).toMatchObject({ total: 3, reached: 1, unreported: 1, targetPending: 1 });
    expect(plan.problems.map(({ code }) => code)).toEqual(["targetUnitMismatch"]);
  });

  it("takes the denominator of its rates from the settings", () => {
    const figures = [figuresOf({ target: 100, actual: 60 }), figuresOf({ target: 100 })];
    const settings = { ...DEFAULT_SETTINGS, denominator: "all" } as const;
    expect(evaluatePlan(figures, { year: 2024, throughMonth: 6 }, settings).tally.reachedRate.value).toBe(0.5);
  });
});
