/** Rounding modes (rule R1): 四舍五入, GB/T 8170 四舍六入五成双, 截尾. */
export const ROUNDING_MODES = ["halfUp", "halfEven", "truncate"] as const;

/** How a figure is rounded, once, at the end. */
export type RoundingMode = (typeof ROUNDING_MODES)[number];
