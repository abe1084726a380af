import { BooleanNumber, ICommandService } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import type { ConditionalFormat, ConditionalLook } from "./gridSnapshot";
import { rangeOf } from "./rangeOf";
import type { Identified } from "./sheetParts";
import type { UniverBook } from "./univerBook";

/** Mutations of the plugin that draws conditional formats; without a screen it is not there. */
const ADD = "sheet.mutation.add-conditional-rule";
const DELETE = "sheet.mutation.delete-conditional-rule";
/** Bars of negative values. */
const NEGATIVE = "#C00000";

type Rules = readonly Identified<ConditionalFormat>[];

const NO_RULES: Rules = [];

/** A rule whose formula has not been said yet is not shown. */
const complete = (formats: Rules): Identified<ConditionalFormat>[] =>
  formats.filter((format) => format.kind !== "formula" || format.formula !== "");

/**
 * Answers a function that shows a sheet's conditional formats in place of those that it showed before: a moment later, since
 * programs say a format property by property.
 */
export function drawConditional(book: UniverBook): (sheet: string, formats: Rules) => void {
  const commands = book.injector.get(ICommandService);
  const drawn = new Map<string, Rules>();
  const waiting = new Map<string, Rules>();
  const draw = (sheet: string, formats: Rules): void => {
    const target = { unitId: book.unitId, subUnitId: sheet };
    for (const { id } of complete(drawn.get(sheet) ?? NO_RULES)) book.run(DELETE, { ...target, cfId: id });
    // The component puts each rule before the others.
    for (const format of complete(formats).reverse()) book.run(ADD, { ...target, rule: ruleOf(format) });
    drawn.set(sheet, formats);
  };
  const drawAll = (): void => {
    for (const [sheet, formats] of waiting) if (book.workbook.getSheetBySheetId(sheet)) draw(sheet, formats);
    waiting.clear();
  };
  return (sheet, formats) => {
    const before = waiting.get(sheet) ?? drawn.get(sheet) ?? NO_RULES;
    const isSame = before === formats || before.length + formats.length === 0;
    if (isSame || !commands.hasCommand(ADD)) return;
    if (waiting.size === 0) setTimeout(drawAll);
    waiting.set(sheet, formats);
  };
}

function ruleOf(format: Identified<ConditionalFormat>): object {
  const base = {
    cfId: format.id,
    ranges: format.ranges.map(rangeOf),
    stopIfTrue: format.stopIfTrue === true,
  };
  if (format.kind === "formula") {
    const { formula, look } = format;
    return { ...base, rule: { type: "highlightCell", subType: "formula", value: formula, style: styleOf(look) } };
  }
  const end = (value: number | undefined, otherwise: string): object =>
    value === undefined ? { type: otherwise } : { type: "num", value };
  const config = {
    min: end(format.from, "min"),
    max: end(format.to, "max"),
    isGradient: false,
    positiveColor: format.color,
    nativeColor: NEGATIVE,
  };
  return { ...base, rule: { type: "dataBar", isShowValue: true, config } };
}

function styleOf({ bold, italic, underline, strikethrough, color, fill }: ConditionalLook): IStyleBase {
  const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(strikethrough !== undefined && { st: { s: flag(strikethrough) } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
  };
}
