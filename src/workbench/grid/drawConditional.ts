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

/** Answers a function that shows a sheet's conditional formats in place of those that it showed before. */
export function drawConditional(
  book: UniverBook,
): (sheet: string, formats: readonly Identified<ConditionalFormat>[]) => void {
  const drawn = new Map<string, readonly Identified<ConditionalFormat>[]>();
  return (sheet, formats) => {
    if (drawn.get(sheet) === formats || !book.injector.get(ICommandService).hasCommand(ADD)) return;
    const target = { unitId: book.unitId, subUnitId: sheet };
    for (const { id } of drawn.get(sheet) ?? []) book.run(DELETE, { ...target, cfId: id });
    // The component puts each rule before the others.
    for (const format of [...formats].reverse()) book.run(ADD, { ...target, rule: ruleOf(format) });
    drawn.set(sheet, formats);
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
