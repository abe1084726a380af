import type { ColumnLayout, ColumnRole, NativePart, NativePartField } from "./columnLayout";

/** What every helper column has in common: nobody types in it, and sheets have it only where they stand on native formulas. */
function helper(role: ColumnRole, heading: string, show: ColumnLayout["show"]): ColumnLayout {
  const align = show === "text" ? "left" : "right";
  return { role, heading, width: 52, origin: "computed", show, align, isLate: true };
}

/**
 * The helper column of values (手填项): the headings of the computed cells of a row that people had typed over before the sheet
 * was put on values. Nothing else tells them then.
 */
export const TYPED_OVER_COLUMN: ColumnLayout = helper("typedOver", "手填项", "text");

/** Helper columns of 目标: the target as it was read. */
export const NATIVE_TARGET_COLUMNS: readonly ColumnLayout[] = [
  helper("readFrom", "解析自", "text"),
  helper("readNumber", "解析·值", "general"),
  helper("readUnit", "解析·单位", "text"),
];

const ROW_COLUMNS: readonly ColumnLayout[] = [
  helper("ruledFrom", "解析自", "text"),
  helper("ruling", "解析·结论", "text"),
  helper("plannedShare", "解析·应达比重", "share"),
  helper("reporting", "步骤·填报", "general"),
  helper("deciding", "步骤·取第几项", "general"),
];

/** Headings of the helper columns of one number, those of the target first, then the steps. */
const PART_FIELDS: readonly (readonly [field: NativePartField, heading: string, show: ColumnLayout["show"]])[] = [
  ["how", "判法", "text"],
  ["source", "取数", "text"],
  ["bound", "界限", "text"],
  ["goal", "完成率的目标", "general"],
  ["base", "差距的目标", "general"],
  ["top", "差距的上限", "general"],
  ["reached", "达标线", "general"],
  ["ahead", "超前线", "general"],
  ["completed", "完成线", "general"],
  ["limit", "上限线", "general"],
  ["digits", "修约位数", "general"],
  ["figure", "所比数", "general"],
  ["value", "比较值", "general"],
  ["shown", "印出值", "general"],
  ["rate", "完成率", "general"],
  ["gap", "差距", "general"],
  ["verdict", "结论", "general"],
];

const PART_NAMES: Readonly<Record<NativePart, string>> = { 1: "目标一", 2: "目标二", 3: "目标三" };

/** Helper columns of 实绩 (辅助列) for targets of up to so many numbers, in the order in which they are appended. */
export function nativeColumns(parts: number): readonly ColumnLayout[] {
  const slots = Array.from({ length: parts }, (_, at) => (at + 1) as NativePart);
  const ofPart = (part: NativePart): readonly ColumnLayout[] =>
    PART_FIELDS.map(([field, heading, show]) => helper(`${field}${part}`, `${PART_NAMES[part]}·${heading}`, show));
  return [...ROW_COLUMNS, ...slots.flatMap(ofPart)];
}
