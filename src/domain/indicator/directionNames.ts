import type { Direction } from "./indicator";

/** The Chinese word of each direction (指标方向), as sheets show it and people type it. */
export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  higher: "正向",
  lower: "逆向",
  range: "区间",
};
