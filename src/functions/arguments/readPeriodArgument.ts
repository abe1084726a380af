import type { Period } from "../../domain/period/period";
import { parsePeriod } from "../../domain/period/parsePeriod";
import { error } from "../../domain/problem";
import type { Result } from "../../domain/result";
import type { Settings } from "../../domain/settings/settings";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { problemTextZh } from "../../wording/zhCN/problemTextZh";
import { cellOf } from "./cellOf";
import { invalidValue } from "./invalidValue";
import { notAvailable } from "./notAvailable";

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Date serials from 1950 on; smaller numbers are no dates of a plan. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 109_574;

/** Where a text names no year any will do as long as time counts by months, which are the same share of every year. */
const ANY_YEAR = 2001;

/** The last text that was read, and what it said: a recalculation asks every cell with the same period. Pure. */
let last: { readonly text: string; readonly defaultYear: number | undefined; readonly period: Result<Period> } | null =
  null;

/**
 * The period of an argument (报告期参数), rule P2. Excel turns a typed `2024-06` into a date: its month is the period's end.
 *
 * @param elapsedBy by days the year must be named: a leap year has one more
 * @throws `#N/A` where it is blank, `#VALUE!` where it is no period
 */
export function readPeriodArgument(argument: unknown, elapsedBy: Settings["elapsedBy"] = "months"): Period {
  const cell = cellOf(argument);
  if (cell === null) throw notAvailable(functionErrorsZh.missing("period"));
  const place = functionErrorsZh.argument("period");
  if (typeof cell === "number") {
    const period = periodOfSerial(cell);
    if (period) return period;
    throw invalidValue(problemTextZh(error("periodUnreadable", place, { text: String(cell), reason: "span" })));
  }
  const period = periodOfText(String(cell), elapsedBy === "months" ? ANY_YEAR : undefined);
  if (!period.ok) throw invalidValue(period.problems.map((it) => problemTextZh({ ...it, place })).join(" "));
  return period.value;
}

function periodOfText(text: string, defaultYear: number | undefined): Result<Period> {
  if (last?.text !== text || last.defaultYear !== defaultYear)
    last = { text, defaultYear, period: parsePeriod(text, defaultYear) };
  return last.period;
}

function periodOfSerial(serial: number): Period | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  const date = new Date(SERIAL_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), throughMonth: date.getUTCMonth() + 1 };
}
