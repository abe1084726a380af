import type { TargetPart } from "../target/target";

/**
 * What a number of a target is measured against where that is not last year (对比基期): 2020年 in 较2020年下降3%. Undefined where the
 * words name nothing, or last year by its number, as 与2023年持平 does in a plan for 2024.
 *
 * @param year the year of the plan
 *
 * @example
 * otherBase({ base: "2020年" }, 2024) // => "2020年"
 * otherBase({ base: "2023年" }, 2024) // => undefined
 */
export function otherBase({ base }: TargetPart, year: number): string | undefined {
  const before = String(year - 1);
  return base === `${before}年` || base === `${before}年度` ? undefined : base;
}
