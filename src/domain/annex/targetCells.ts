import { Exact } from "../exact";
import type { Indicator } from "../indicator/indicator";
import type { Target, TargetPart } from "../target/target";
import type { AnnexCell } from "./annex";

/** The target columns of one row: an amount, growth, and the stretch target (期成目标) where it has a column of its own. */
export interface TargetCells {
  readonly value: AnnexCell;
  readonly growth: AnnexCell;
  readonly stretch: AnnexCell;
}

const PLAIN_NUMBER = /^(\d[\d,]*(?:\.\d+)?)(.*)$/u;
const PLAIN_GROWTH = /^(?:同比)?(?:增长)?(\d+(?:\.\d+)?)%$/u;

/**
 * Target of an indicator as printed (目标栏), rules T and S6: the text as adopted, never rewritten; a number alone where the
 * text is nothing but that number in the indicator's unit. Amounts and growth stand in columns of their own, so that
 * `162亿元，增长7%` is 162 and 7; a target without a number prints its words.
 *
 * @param separator what parts are joined with where a column holds several (`；`)
 * @param tiers `apart` where stretch targets have a column of their own, `together` where they stand beside the targets
 *
 * @example
 * targetCells({ state: "special", text: "完成市下达任务", special: "external" }, { unit: "亿元" }, "；").value // => {"text": "完成市下达任务"}
 */
export function targetCells(
  target: Target,
  indicator: Indicator,
  separator: string,
  tiers: "apart" | "together" = "together",
): TargetCells {
  if (target.state !== "number") {
    return { value: target.text === "" ? null : { text: target.text }, growth: null, stretch: null };
  }
  const { parts, besides, text } = target;
  const own = tiers === "apart" ? parts.filter(({ tier }) => tier !== "stretch") : parts;
  const beyond = parts.filter(({ tier }) => tier === "stretch");
  const stretch = beyond.length === 0 ? null : joined(beyond, separator, () => null);
  const whole = besides !== undefined && besides.length > 0;
  return { ...ownCells(own, text, { indicator, separator, whole, divided: own.length < parts.length }), stretch };
}

interface Split {
  readonly indicator: Indicator;
  readonly separator: string;
  /** Clauses without a number stand beside the numbers: the text is printed whole. */
  readonly whole: boolean;
  /** Stretch targets print elsewhere: what is left is not the whole text. */
  readonly divided: boolean;
}

function ownCells(parts: readonly TargetPart[], text: string, split: Split): Omit<TargetCells, "stretch"> {
  const { indicator, separator, whole, divided } = split;
  const growth = parts.filter(isGrowth);
  const amounts = parts.filter((part) => !isGrowth(part));
  const plain = (words: string): AnnexCell => plainAmount(words, indicator.unit);
  const alone = (column: readonly TargetPart[], numbers: Plain): AnnexCell =>
    divided && !whole ? joined(column, separator, numbers) : cellOf(column, text, numbers);
  if (amounts.length === 0) return { value: null, growth: alone(growth, plainGrowth) };
  if (growth.length === 0 || whole) return { value: alone(amounts, plain), growth: null };
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
