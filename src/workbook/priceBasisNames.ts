import type { PriceBasis } from "../domain/indicator/indicator";

/** The Chinese word of each price basis (价格口径), as sheets show it. */
export const PRICE_BASIS_NAMES: Readonly<Record<PriceBasis, string>> = {
  current: "现价",
  constant: "不变价",
  comparable: "可比口径",
};
