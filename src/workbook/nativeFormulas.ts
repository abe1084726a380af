import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";
import type { Settings } from "../domain/settings/settings";
import { GROWTH_LABELS } from "./calculationWords";
import type { ColumnRole, NativePart, NativePartField } from "./columnLayout";
import { NATIVE_EXPRESSIONS } from "./nativeExpressions";
import { nativePartFormulas } from "./nativePartFormulas";
import { NATIVE_WORDS } from "./nativeWords";
import { PROMPT_LABELS, STATUS_LABELS } from "./statusLabels";

const { difference, growth, isMark, isUnread } = NATIVE_EXPRESSIONS;
const { relation, reporting } = NATIVE_WORDS;

/** The cells of a row that its helper columns were made for; the same text stands in 解析自, and says when it is out of date. */
export const RULED_FROM: readonly ColumnRole[] = ["target", "kind", "direction", "unit", "frequency", "schedule"];

/** What parts the cells of 解析自. */
export const RULED_FROM_MARK = "|";

const RULED_FROM_NOW = [...RULED_FROM, "period"].map((role) => `{${role}}`).join(`&"${RULED_FROM_MARK}"&`);

/**
 * Native formulas of 实绩 (原生公式), by role, column roles in braces (see `formulaOf`): IF, arithmetic and look-ups that Excel
 * 2016, WPS and LibreOffice have. The helper columns say what a target means; a row whose target, kind or period is no
 * longer what they were made for asks to be generated again, and shows no verdict.
 */
export function nativeFormulas(parts: number, settings: Settings): Readonly<Partial<Record<ColumnRole, string>>> {
  const slots = Array.from({ length: parts }, (_, at) => (at + 1) as NativePart);
  const steps = slots.map((part) => {
    const formulas = nativePartFormulas(part, settings);
    return Object.fromEntries(Object.entries(formulas).map(([field, formula]) => [`${field}${part}`, formula]));
  });
  return Object.assign(
    {
      reporting: REPORTING,
      deciding: `=IF({code}="","",${deciding(slots)})`,
      completion: `=IF(OR({code}="",{kind}="增速"),"",${completion(slots)})`,
      elapsed: `=IF(OR({code}="",{reporting}="${reporting.changed}"),"",{plannedShare})`,
      gap: `=IF({code}="","",${chosen(slots, "gap")})`,
      yearOnYear: YEAR_ON_YEAR,
      status: statusFormula(slots),
      relatedGrowth: RELATED_GROWTH,
    },
    ...steps,
  ) as Readonly<Partial<Record<ColumnRole, string>>>;
}

const UNREAD = ["actual", "prior", "publishedYoy", "baseline"].map((role) => isUnread(`{${role}}`)).join(",");

/** S7: `—` as the figure, unless growth is published; `—` as the growth of a growth indicator, unless there is a figure. */
const NOT_IN_PERIOD = `OR(AND(${isMark("{actual}")},NOT(ISNUMBER({publishedYoy}))),AND({kind}="增速",${isMark("{publishedYoy}")},NOT(ISNUMBER({actual}))))`;
const REPORTING = `=IF({code}="","",IF({ruledFrom}<>${RULED_FROM_NOW},"${reporting.changed}",IF(OR(${UNREAD}),"${reporting.unread}",IF(${NOT_IN_PERIOD},"${reporting.none}",""))))`;

/** G1: without a base above zero there is no rate but words. */
const WORDS = `IF({prior}=0,IF({actual}=0,"","${GROWTH_LABELS.fromZero}"),IF({actual}>0,"${GROWTH_LABELS.turnedProfitable}",IF({actual}={prior},"",IF({actual}>{prior},"${GROWTH_LABELS.lossNarrowed}","${GROWTH_LABELS.lossWidened}"))))`;
const COMPUTED_GROWTH = `IF({prior}>0,${growth("{actual}", "{prior}")},${WORDS})`;
const CHANGE = `IF(OR({kind}="比率",{kind}="下降率",AND({unit}="%",{kind}<>"累计量")),${difference("{actual}", "{prior}")},${COMPUTED_GROWTH})`;
const YEAR_ON_YEAR = `=IF({code}="","",IF(ISNUMBER({publishedYoy}),{publishedYoy},IF(AND({kind}="增速",{unit}="%"),IF(ISNUMBER({actual}),{actual},""),IF(OR(NOT(ISNUMBER({actual})),NOT(ISNUMBER({prior})),{kind}="位次"),"",${CHANGE}))))`;

/** Statuses from the deciding one on (rule S6). */
const DECIDING_ORDER = ["behind", "targetPending", "unreported", "annual", "onPace", "ahead", "completed"] as const;
const ORDER_TEXT = `|${DECIDING_ORDER.map((status) => STATUS_LABELS[status]).join("|")}|`;

/** S6: which number of the target decides, the first where two stand alike. */
function deciding(slots: readonly NativePart[]): string {
  const rank = (part: NativePart): string =>
    `IF({verdict${part}}="",99,FIND("|"&{verdict${part}}&"|","${ORDER_TEXT}"))`;
  return [...slots].reverse().reduce((rest, part) => {
    const others = slots.filter((other) => other > part);
    if (others.length === 0) return String(part);
    return `IF(AND(${others.map((other) => `${rank(part)}<=${rank(other)}`).join(",")}),${part},${rest})`;
  }, '""');
}

/** The cell of the deciding number. */
function chosen(slots: readonly NativePart[], field: NativePartField): string {
  return slots.reduceRight((rest, part) => {
    return rest === "" ? `{${field}${part}}` : `IF({deciding}=${part},{${field}${part}},${rest})`;
  }, "");
}

/** Of the deciding number, or of the first that has one: growth has none, the amount beside it has. */
function completion(slots: readonly NativePart[]): string {
  const first = slots.reduceRight((rest, part) => `IF({rate${part}}<>"",{rate${part}},${rest})`, '""');
  const own = chosen(slots, "rate");
  return slots.length === 1 ? own : `IF(${own}<>"",${own},${first})`;
}

/** A cell of the row that the row is held against. */
function related(role: ColumnRole): string {
  return `INDEX({${role}:column},MATCH({relatedTo},{code:column},0))`;
}

/** T2, G2: growth of the indicator that 联动指标 names, as `growthFigureOf` has it; a difference in points is no growth. */
const RELATED_COMPUTED = `IF(OR(NOT(ISNUMBER(${related("actual")})),NOT(ISNUMBER(${related("prior")}))),"",IF(${related("prior")}>0,ROUND((${related("actual")}/${related("prior")}-1)*100,11),""))`;
const RELATED_OWN = `IF(AND(${related("kind")}="增速",${related("unit")}="%"),IF(ISNUMBER(${related("actual")}),${related("actual")},""),IF(OR(${related("unit")}="%",${related("kind")}="比率",${related("kind")}="下降率",${related("kind")}="位次"),"",${RELATED_COMPUTED}))`;
const RELATED_GROWTH = `=IF(OR({relatedTo}="",AND({kind}<>"联动",{kind}<>"增速"),{relatedTo}={code}),"",IFERROR(IF(${related("yoyUnit")}="个百分点","",IF(ISNUMBER(${related("publishedYoy")}),${related("publishedYoy")},${RELATED_OWN})),""))`;

/** S8: a status by hand counts when it is one of the words and has a reason. */
const BY_HAND = `AND(TRIM({manualReason})<>"",OR(${Object.values(MANUAL_STATUS_NAMES)
  .map((word) => `{manualStatus}="${word}"`)
  .join(",")}))`;

function statusFormula(slots: readonly NativePart[]): string {
  const verdict = `IF({reporting}="${reporting.unread}","${PROMPT_LABELS.figureUnread}",${chosen(slots, "verdict")})`;
  const related = `IF({ruling}="${relation}",IF(ISNUMBER({relatedGrowth}),${verdict},"${STATUS_LABELS.annual}"),IF({ruling}<>"",{ruling},${verdict}))`;
  const current = `IF({reporting}="${reporting.changed}","${PROMPT_LABELS.targetChanged}",${related})`;
  return `=IF({code}="","",IF(${BY_HAND},{manualStatus},${current}))`;
}

/** Native formulas of 目标, from what its helper columns were read as. */
export const NATIVE_TARGET_FORMULAS: Readonly<Partial<Record<ColumnRole, string>>> = {
  targetNumber: `=IF(OR({code}="",{target}=""),"",IF({target}&""<>{readFrom},"${PROMPT_LABELS.targetChanged}",{readNumber}))`,
  targetUnit: `=IF(OR({code}="",{target}=""),"",IF({target}&""<>{readFrom},"",{readUnit}&""))`,
};
