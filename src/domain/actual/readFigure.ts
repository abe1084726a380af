import { Exact } from "../exact";
import { error } from "../problem";
import { fail, succeed, type Result } from "../result";
import { convertUnit } from "../unit/convertUnit";
import type { Figure, FigureCell } from "./figure";
import { splitFigure } from "./splitFigure";

const BLANK: Figure = { state: "blank" };
const NOT_APPLICABLE: Figure = { state: "notApplicable" };

/** Marks of 不适用, after widths are made equal. */
const NOT_APPLICABLE_MARKS = new Set(["-", "--", "—", "——", "–", "―", "−", "/", "N/A", "n/a"]);

/** Digits that a double holds exactly. More would be silently changed, so they are refused. */
const EXACT_DIGITS = 15;

/** Longest text that can be a figure. */
const LONGEST = 60;

/** Spaces of every width and characters that do not show, at the ends. */
const EDGES = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;

function significantDigits(number: string): number {
  return number.replace(/[-+.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** A number as a spreadsheet shows it, to 15 digits: `=4.7+0.07` is 4.77 there, not 4.7700000000000005; never −0. */
function asShown(number: number): number {
  return Number(number.toPrecision(EXACT_DIGITS)) || 0;
}

/** The figure in the unit that is wanted (rule T5); null where the two units do not measure the same thing. */
function inUnit(value: Exact, written: string, wanted: string): { value: Exact; unit: string } | null {
  if (wanted === "" || written === "") return { value, unit: written };
  const converted = convertUnit(value, written, wanted);
  return converted && { value: converted, unit: wanted };
}

/** Number and unit of a text, in the unit that is wanted; null where it is no exact figure in that unit. */
function readWritten(text: string, wanted: string): Figure | null {
  const parts = splitFigure(text);
  if (!parts || significantDigits(parts.number) > EXACT_DIGITS) return null;
  const figure = inUnit(new Exact(parts.number), parts.unit, wanted);
  const value = figure?.value.toNumber() ?? 0;
  return figure && { state: "value", value: value === 0 ? 0 : value, unit: figure.unit };
}

function readText(raw: string, place: string, wanted: string): Result<Figure> {
  const shown = raw.slice(0, LONGEST);
  if (raw.length > LONGEST) return fail([error("numberUnreadable", place, { text: shown })]);
  const text = raw.normalize("NFKC").replace(EDGES, "");
  if (text === "") return succeed(BLANK);
  if (NOT_APPLICABLE_MARKS.has(text)) return succeed(NOT_APPLICABLE);
  if (/^#[A-Z]/.test(text)) return fail([error("cellError", place, { text })]);
  const figure = readWritten(text, wanted);
  return figure ? succeed(figure) : fail([error("numberUnreadable", place, { text: shown })]);
}

/**
 * Reads a typed figure (填报数), rules A1 and A2. 0, blank and `—` stay three different things. Text numbers are read:
 * `1,020.53`, `１０２０．５３`, `1020.53亿元`, `-7.8%`, `下降7.8%` (which is −7.8), `增长4.4%`. Numbers count to 15 digits, as
 * spreadsheets show them, so that the result of a formula cannot miss a tie by a binary hair.
 *
 * @param cell the cell's value as the host gives it
 * @param place address of the cell, for problems
 * @param unit the unit that the figure is wanted in: `5000万元` in 亿元 is 0.5, and `5000家` in 亿元 a problem (rule T5);
 *   without it the figure comes as written, with its unit
 * @returns the figure, with its unit where one is written; or `cellError` for `#N/A` and its kin, `numberUnreadable` for
 *   anything else, for more than 15 significant digits and for values that are not finite. Never 0 in place of a problem.
 *
 * @example
 * readFigure("下降7.8%", "F7").value // => {"state": "value", "value": -7.8, "unit": "%"}
 * readFigure("１，０２０．５３", "F7").value // => {"state": "value", "value": 1020.53, "unit": ""}
 * readFigure(4.7 + 0.07, "F7").value // => {"state": "value", "value": 4.77, "unit": ""}
 * readFigure("5000万元", "F7", "亿元").value // => {"state": "value", "value": 0.5, "unit": "亿元"}
 * readFigure("", "F7").value // => {"state": "blank"}
 * readFigure("—", "F7").value // => {"state": "notApplicable"}
 * readFigure("约70", "F7").problems[0].place // => "F7"
 */
export function readFigure(cell: FigureCell, place: string, unit = ""): Result<Figure> {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return fail([error("numberUnreadable", place, { text: String(cell) })]);
    return succeed({ state: "value", value: asShown(cell), unit: "" });
  }
  if (cell === null || cell === undefined) return succeed(BLANK);
  if (typeof cell === "boolean") return fail([error("numberUnreadable", place, { text: cell ? "TRUE" : "FALSE" })]);
  return readText(cell, place, unit);
}
