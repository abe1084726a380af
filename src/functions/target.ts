import { Exact } from "../domain/exact";
import { mainPartOf } from "../domain/target/mainPartOf";
import { parseTarget } from "../domain/target/parseTarget";
import type { TargetPart } from "../domain/target/target";
import { approximateZh, boundsZh } from "../wording/zhCN/bounds";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { kindsZh } from "../wording/zhCN/kinds";
import { invalidValue } from "./arguments/invalidValue";
import { notAvailable } from "./arguments/notAvailable";
import { numberOf } from "./arguments/numberOf";
import { readTargetArgument } from "./arguments/readTargetArgument";
import { readText } from "./arguments/readText";

/** What can be asked of a target; null where the target does not have it. */
const READERS = {
  值: (main: TargetPart): Exact => main.value,
  上限: ({ upper, bound, value }: TargetPart): Exact | null =>
    upper ?? (bound === "atMost" || bound === "below" ? value : null),
  下限: ({ bound, value }: TargetPart): Exact | null => (bound === "atMost" || bound === "below" ? null : value),
  单位: (main: TargetPart): string => main.unit,
  方式: ({ bound, approximate }: TargetPart): string => {
    if (!approximate) return boundsZh[bound];
    return bound === "unmarked" ? approximateZh : `${boundsZh[bound]}（${approximateZh}）`;
  },
  增长: (_: TargetPart, parts: readonly TargetPart[]): Exact | null => growthOf(parts),
  期成: (_: TargetPart, parts: readonly TargetPart[]): Exact | null =>
    parts.find((part) => part.tier === "stretch")?.value ?? null,
} as const;

type PartName = keyof typeof READERS;

const PART_OF_WORD: ReadonlyMap<string, PartName> = new Map<string, PartName>([
  ...(Object.keys(READERS) as PartName[]).map((name) => [name, name] as const),
  ["", "值"],
  ["目标值", "值"],
  ["value", "值"],
  ["upper", "上限"],
  ["lower", "下限"],
  ["unit", "单位"],
  ["bound", "方式"],
  ["growth", "增长"],
  ["stretch", "期成"],
]);

/**
 * 读出目标原文中的数：“不少于105亿元”为 105。没有数的目标给出它的类型，如“联动”“上级下达”“位次”“定性”。
 * @remarks What a target text means (rules T1 to T4). Text that is not understood is #N/A with the reason, never 0.
 * @customfunction TARGET
 * @param text 目标原文：如 162亿元，增长7%；控制在4%左右；6.5%-7%。
 * @param [part] 部分：值（默认）、上限、下限、单位、方式、增长、期成。
 * @returns 数或文字。
 */
export function target(text: unknown, part?: unknown): number | string {
  const word = readText(part);
  const name = PART_OF_WORD.get(word.toLowerCase());
  if (!name) throw invalidValue(functionErrorsZh.partUnknown(word, Object.keys(READERS)));
  const parsed = parseTarget(readTargetArgument(text, "text"));
  if (parsed.state === "pending") throw notAvailable(functionErrorsZh.targetPending(parsed.text));
  if (parsed.state === "special") {
    if (name === "值") return kindsZh[parsed.special];
    throw notAvailable(functionErrorsZh.targetWithoutNumber(parsed.text));
  }
  return answerOf(name, parsed.text, parsed.parts);
}

function answerOf(name: PartName, text: string, parts: readonly TargetPart[]): number | string {
  const main = mainPartOf(parts);
  const answer = main ? READERS[name](main, parts) : null;
  if (answer === null) throw notAvailable(functionErrorsZh.partMissing(name, text));
  return typeof answer === "string" ? answer : numberOf(answer);
}

/** Growth in percent, a reduction as growth below zero; 翻一番 (a multiple of 2) is 100. */
function growthOf(parts: readonly TargetPart[]): Exact | null {
  for (const { measure, value, tier } of parts) {
    if (tier === "stretch") continue;
    if (measure === "growth") return value;
    if (measure === "reduction") return value.negated();
    if (measure === "multiple") return value.minus(new Exact(1)).times(new Exact(100));
  }
  return null;
}
