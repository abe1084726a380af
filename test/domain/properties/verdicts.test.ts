import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { evaluateIndicator } from "../../../src/domain/evaluation/evaluateIndicator";
import { STATUSES, type Status } from "../../../src/domain/evaluation/evaluation";
import { tallyOf } from "../../../src/domain/evaluation/tallyOf";
import { Exact } from "../../../src/domain/exact";
import { completionRate } from "../../../src/domain/pace/completionRate";
import { printNumber } from "../../../src/domain/rounding/printNumber";
import { decimalOracle } from "../rounding/decimalOracle";
import { figuresOf } from "../evaluation/givenFigures";

const FLOWS = 150_000;
const FALLS = 50_000;
const TALLIES = 50_000;

/** By whole numbers: actual × 12 against target × months. */
function expectedStatus(actual: bigint, target: bigint, months: bigint): Status {
  if (actual >= target) return "completed";
  const difference = actual * 12n - target * months;
  if (difference === 0n) return "onPace";
  return difference > 0n ? "ahead" : "behind";
}

test("[C1, S1, S2, S3] a flow's status, rate and gap are those of exact fractions, a cent around pace too", () => {
  const target = fc.integer({ min: 1, max: 99_999_999 });
  const off = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(target, fc.integer({ min: 1, max: 12 }), off, (cents, month, beside) => {
      const reached = Math.floor((cents * month) / 12) + beside;
      const given = figuresOf({ target: cents / 100, actual: reached / 100 });
      const { status, completionRate: rate, gap } = evaluateIndicator(given, { year: 2024, throughMonth: month });
      const [over, under, months] = [BigInt(reached), BigInt(cents), BigInt(month)];
      const points = { over: (over * 12n - under * months) * 100n, under: under * 12n };
      return (
        status === expectedStatus(over, under, months) &&
        rate !== null &&
        printNumber(rate, 4, "halfEven") === decimalOracle({ over, under }, 4, "halfEven") &&
        gap !== null &&
        printNumber(gap, 2, "halfUp") === decimalOracle(points, 2, "halfUp")
      );
    }),
    { numRuns: FLOWS },
  );
}, 60_000);

test("[C2] where lower is better, completion is the exact share of the way from the baseline", () => {
  const figure = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(figure, figure, figure, (actual, target, baseline) => {
      const { rate, reason } = completionRate(actual / 100, new Exact(target / 100), "lower", baseline / 100);
      if (baseline <= target) return rate === null && reason === "targetIsBaseline";
      const way = { over: BigInt(baseline - actual), under: BigInt(baseline - target) };
      return rate !== null && printNumber(rate, 5, "truncate") === decimalOracle(way, 5, "truncate");
    }),
    { numRuns: FALLS },
  );
}, 60_000);

const row = fc.tuple(fc.nat({ max: STATUSES.length - 1 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }));

test("[N1, N2, N3] the parts of a tally add up to the total, whole, by group and by agency", () => {
  const place = (at: number, names: readonly string[]): string | undefined => names[at];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const tallied = rows.map(([at, group, agency]) => ({
        status: STATUSES[at] ?? "annual",
        halfway: null,
        figures: {
          indicator: { group: place(group, ["经济运行", "科技创新"]), agency: place(agency, ["发改委", "统计局"]) },
        },
      }));
      const tally = tallyOf(tallied, DEFAULT_SETTINGS.denominator);
      const sums = [tally, ...tally.byGroup, ...tally.byAgency].every(
        (it) =>
          it.assessed + it.annual + it.unreported + it.targetPending === it.total &&
          it.reached + it.behind === it.assessed &&
          it.reachedRate.denominator === it.assessed,
      );
      const sections = [tally.byGroup, tally.byAgency].every(
        (list) =>
          list.reduce((all, { total }) => all + total, 0) === rows.length &&
          list.reduce((all, { reached }) => all + reached, 0) === tally.reached,
      );
      return sums && sections && tally.total === rows.length;
    }),
    { numRuns: TALLIES },
  );
}, 60_000);
