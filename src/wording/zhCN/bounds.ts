import type { Bound } from "../../domain/target/target";

/** How the number of a target binds (目标方式, rule T1). */
export const boundsZh: Readonly<Record<Bound, string>> = {
  atLeast: "不低于",
  above: "高于",
  atMost: "不高于",
  below: "低于",
  range: "区间",
  unmarked: "未注明",
};

/** 左右 and 约 (rule T4), after the word of the bound. */
export const approximateZh = "左右";
