import { periodOf } from "../../src/batch/periodOf";
import type { Plan } from "../../src/domain/indicator/indicator";

const PLAN: Plan = { format: "plan-annex/1", region: "鼓楼区", year: 2024, period: "1-6月", indicators: [] };

test("the typed period wins over the plan's own [P2]", () => {
  expect(periodOf(PLAN, "2024年一季度")).toMatchObject({ ok: true, value: { year: 2024, throughMonth: 3 } });
  expect(periodOf(PLAN, undefined)).toMatchObject({ ok: true, value: { year: 2024, throughMonth: 6 } });
});

test("no period anywhere asks for the argument [P5]", () => {
  expect(periodOf({ ...PLAN, period: undefined }, undefined)).toMatchObject({
    ok: false,
    problems: [{ code: "argumentInvalid" }],
  });
});

test("an unreadable period names the argument", () => {
  expect(periodOf(PLAN, "2024年13月")).toMatchObject({
    ok: false,
    problems: [{ code: "periodUnreadable", place: "--period" }],
  });
});

test("a period of another year than the plan's is refused", () => {
  expect(periodOf(PLAN, "2023年上半年")).toMatchObject({
    ok: false,
    problems: [{ code: "periodYearMismatch", place: "--period", facts: { period: "2023年上半年", year: 2024 } }],
  });
});
