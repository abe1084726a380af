import type { TargetType } from "../target/target";

/** The Chinese word of each type of target (指标属性, rule T6), as sheets show it and people choose it. */
export const TARGET_TYPE_NAMES: Readonly<Record<TargetType, string>> = { obligatory: "约束性", anticipatory: "预期性" };
