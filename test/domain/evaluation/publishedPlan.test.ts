import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../../src/domain/evaluation/evaluation";
import type { PlannedIndicator } from "../../../src/domain/indicator/indicator";
import sample from "../../../src/samples/gulou-2024h1.json";

const indicators = sample.indicators as readonly PlannedIndicator[];

const plan = evaluatePlan(
  indicators.map((indicator): Figures => {
    const { targetText, actual, prior, publishedYoy } = indicator;
    return {
      indicator,
      target: targetText ?? null,
      actual: actual ?? null,
      prior: prior ?? null,
      publishedYoy: publishedYoy ?? null,
      annualOnly: false,
      place: indicator.code,
    };
  }),
  { year: 2024, throughMonth: 6 },
);

describe("the published half-year figures of 鼓楼区", () => {
  it("[T3][S7] assess what has target and figure, and invent nothing for the rest", () => {
    // counted by hand in the sample: 51 indicators, 13 state a target, 7 of these a figure too
    expect(plan.tally).toMatchObject({ total: 51, reached: 7, behind: 0, unreported: 6, targetPending: 38, annual: 0 });
    expect(plan.tally.reachedRate).toEqual({ numerator: 7, denominator: 7, value: 1 });
    expect(plan.problems).toEqual([]);
  });

  it.each([
    ["TECH_CONTRACTS", "ahead", "84.3"],
    ["PROJECTS_SIGNED", "ahead", "62.9"],
    ["PROJECTS_INVESTED", "ahead", "65.9"],
    ["NEW_STARTS", "ahead", "51.5"],
    ["MAJOR_PROJECTS_ON_PACE", "ahead", "88.9"],
    ["CITY_PROJECT_INVESTMENT", "ahead", "73.2"],
    ["LIVELIHOOD_PROJECTS", "completed", "100.0"],
  ])("[C1][S1] %s is %s with %s %%: 88.53 of 105, 44 of 70, 59.3 of 90, 17 of 33 …", (code, status, percent) => {
    const row = plan.rows.find(({ figures }) => figures.indicator.code === code);
    expect([row?.status, row?.completionRate?.times(100).toFixed(1)]).toEqual([status, percent]);
  });

  it("[N3] has the groups of the report in its order", () => {
    const groups = plan.tally.byGroup.map(({ name, total }) => [name, total]);
    expect(groups.map(([name]) => name)).toEqual(["经济运行", "科技创新", "产业发展", "民生保障", "绿色安全"]);
    expect(groups.map(([, total]) => total)).toEqual([10, 13, 12, 9, 7]);
  });
});
