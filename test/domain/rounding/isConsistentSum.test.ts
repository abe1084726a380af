import { isConsistentSum } from "../../../src/domain/rounding/isConsistentSum";

const inCents = (value: number): { value: number; decimals: number } => ({ value, decimals: 2 });
const whole = (value: number): { value: number; decimals: number } => ({ value, decimals: 0 });

describe("a printed total beside its printed parts", () => {
  // 安徽芜湖市繁昌区 2021年1-6月: 3.39 + 103.05 + 65.96 = 172.40, printed 172.39
  it("[R3] may differ by the rounding of both, as published", () => {
    expect(isConsistentSum(inCents(172.39), [3.39, 103.05, 65.96].map(inCents))).toBe(true);
  });

  // 广东中山市 2020: imports 1346 + exports 5973 = 7319, printed 7318
  it("[R3] may differ by one in the last place with two parts", () => {
    expect(isConsistentSum(whole(7318), [1346, 5973].map(whole))).toBe(true);
    expect(isConsistentSum(whole(7317), [1346, 5973].map(whole))).toBe(false);
  });

  it("[R3] differs by half a place at most where nothing else is rounded", () => {
    expect(isConsistentSum(whole(3), [{ value: 2.5, decimals: 10 }])).toBe(true);
    expect(isConsistentSum(whole(3), [{ value: 2.4, decimals: 10 }])).toBe(false);
  });
});
