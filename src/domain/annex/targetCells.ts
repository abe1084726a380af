import { Exact } from "../exact";
import type { Indicator } from "../indicator/indicator";
import type { Target, TargetPart } from "../target/target";
import type { AnnexCell } from "./annex";

/** The two target columns of one row: an amount, and growth. */
export interface TargetCells {
  readonly value: AnnexCell;
  readonly growth: AnnexCell;
}

const PLAIN_NUMBER = /^(\d[\d,]*(?:\.\d+)?)(.*)$/u;
const PLAIN_GROWTH = /^(?:同比)?(?:增长)?(\d+(?:\.\d+)?)%$/u;

/**
 * Target of an indicator as printed (目标栏), rules T and S6: the text as adopted, never rewritten; a number alone where the
 * text is nothing but that number in the indicator's unit. Amounts and growth stand in columns of their own, so that
 * `162亿元，增长7%` is 162 and 7; a target without a number prints its words.
 *
 * @param separator what parts are joined with where a column holds several (`；`)
 *
 * @example
 * targetCells({ state: "special", text: "完成市下达任务", special: "external" }, { unit: "亿元" }, "；").value // => {"text": "完成市下达任务"}
 */
export function targetCells(target: Target, indicator: Indicator, separator: string): TargetCells {
  if (target.state !== "number") return { value: target.text === "" ? null : { text: target.text }, growth: null };
  const growth = target.parts.filter(isGrowth);
  const amounts = target.parts.filter((part) => !isGrowth(part));
  const whole = target.besides !== undefined && target.besides.length > 0;
  if (amounts.length === 0) return { value: null, growth: cellOf(growth, target.text, plainGrowth) };
  const plain = (text: string): AnnexCell => plainAmount(text, indicator.unit);
  if (growth.length === 0 || whole) return { value: cellOf(amounts, target.text, plain), growth: null };
  return { value: joined(amounts, separator, plain), growth: joined(growth, separator, plainGrowth) };
}

type Plain = (text: string) => AnnexCell;

function isGrowth({ measure }: TargetPart): boolean {
  return measure === "growth" || measure === "reduction" || measure === "multiple";
}

/** All parts in one column: the whole text, so that no word of it is lost. */
function cellOf(parts: readonly TargetPart[], text: string, plain: Plain): AnnexCell {
  return (parts.length === 1 ? plain(text) : null) ?? { text };
}

function joined(parts: readonly TargetPart[], separator: string, plain: Plain): AnnexCell {
  const [only] = parts;
  if (parts.length === 1 && only) return plain(only.text) ?? { text: only.text };
  return { text: parts.map((part) => part.text).join(separator) };
}

function plainAmount(text: string, unit: string): AnnexCell {
  const match = PLAIN_NUMBER.exec(tidy(text));
  const rest = match?.[2] ?? "";
  return match && (rest === "" || rest === tidy(unit)) ? numberCell(match[1] ?? "") : null;
}

function plainGrowth(text: string): AnnexCell {
  const match = PLAIN_GROWTH.exec(tidy(text));
  return match ? numberCell(match[1] ?? "") : null;
}

function tidy(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

/** A number that no double holds as adopted stays text. */
function numberCell(digits: string): AnnexCell {
  const plain = digits.replaceAll(",", "");
  const value = Number(plain);
  if (!new Exact(plain).eq(new Exact(value))) return null;
  return { value, decimals: plain.split(".")[1]?.length ?? 0 };
}
