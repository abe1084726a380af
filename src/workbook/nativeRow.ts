import { countedParts } from "../domain/evaluation/countedParts";
import type { Figures } from "../domain/evaluation/evaluation";
import { lendsRate } from "../domain/evaluation/lendsRate";
import { relationPart } from "../domain/evaluation/relationPart";
import { paceOf } from "../domain/pace/paceOf";
import type { Pace } from "../domain/pace/pace";
import type { Period } from "../domain/period/period";
import type { Settings } from "../domain/settings/settings";
import { parseTarget } from "../domain/target/parseTarget";
import type { Target, TargetPart } from "../domain/target/target";
import type { NativePart, NativeRole } from "./columnLayout";
import { nativePart } from "./nativePart";
import { NATIVE_WORDS } from "./nativeWords";
import type { CellValue } from "./snapshot";
import { STATUS_LABELS } from "./statusLabels";

/** The most numbers of one target that native formulas judge. */
export const MOST_NATIVE_PARTS = 3;

/** What the helper columns of one row say; what is absent is blank. */
export type NativeCells = Readonly<Partial<Record<NativeRole, CellValue>>>;

/** Why a row cannot be judged by native formulas: more numbers than they have room for, or rounding that follows another row. */
export type NotNative = "tooManyParts" | "roundedRelation";

/** A row for native formulas: its helper cells and how many numbers they judge, or why it is not one for them. */
export type NativeRow =
  | { readonly cells: NativeCells; readonly parts: number; readonly reason: null }
  | { readonly cells: null; readonly parts: 0; readonly reason: NotNative };

/**
 * What native formulas are told of one indicator (解析列), because no formula can read a target text: the verdict where the
 * target alone settles it (目标待定, 年度指标), else its numbers one by one, and the share of the year that is to be done.
 */
export function nativeRow(figures: Figures, period: Period, settings: Settings): NativeRow {
  const pace = paceOf(period, settings, figures.indicator.schedule);
  const target = parseTarget(figures.target);
  const share: NativeCells = { plannedShare: pace.elapsedShare.toNumber() };
  const ruling = rulingOf(figures, target, pace);
  if (ruling !== null) return { cells: { ...share, ruling }, parts: 0, reason: null };
  const relation = target.state === "special";
  if (relation && settings.judgeOn === "printed") return notNative("roundedRelation");
  const counted = relation ? relationParts(figures, target) : countedOf(figures, target);
  if (counted.length > MOST_NATIVE_PARTS) return notNative("tooManyParts");
  const parts = counted.map((part, at) => {
    const cells = nativePart(figures, part, pace);
    const isOwn = lendsRate(part, counted) || cells.how !== NATIVE_WORDS.how.points;
    return inSlot(isOwn ? cells : { ...cells, goal: "" }, (at + 1) as NativePart);
  });
  const named: NativeCells = relation ? { ...share, ruling: NATIVE_WORDS.relation } : share;
  const cells = parts.reduce<NativeCells>((all, part) => ({ ...all, ...part }), named);
  return { cells, parts: parts.length, reason: null };
}

function notNative(reason: NotNative): NativeRow {
  return { cells: null, parts: 0, reason };
}

/** The verdict that no figure can change, in the order of `verdictOf`; null where figures decide. */
function rulingOf(figures: Figures, target: Target, pace: Pace): string | null {
  const { kind, frequency } = figures.indicator;
  if (target.state === "pending") return STATUS_LABELS.targetPending;
  if (frequency === "annual" && !pace.yearEnd) return STATUS_LABELS.annual;
  if (kind === "milestone" || kind === "qualitative") return STATUS_LABELS.annual;
  if (target.state === "special") return relationParts(figures, target).length === 0 ? STATUS_LABELS.annual : null;
  return null;
}

/** A relation as a distance from the other's growth, which the row's own formula finds; none where it can have none. */
function relationParts(figures: Figures, target: Target & { state: "special" }): readonly TargetPart[] {
  const { kind, relatedTo } = figures.indicator;
  if (relatedTo === undefined || (kind !== "relation" && kind !== "growth")) return [];
  const part = relationPart({ ...figures, relatedGrowth: 0 }, target);
  return part === null ? [] : [part];
}

function countedOf(figures: Figures, target: Target): readonly TargetPart[] {
  return target.state === "number" ? countedParts(figures.indicator, target.parts) : [];
}

function inSlot(part: ReturnType<typeof nativePart>, slot: NativePart): NativeCells {
  return Object.fromEntries(Object.entries(part).map(([field, value]) => [`${field}${slot}`, value]));
}
