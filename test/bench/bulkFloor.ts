import { planOfSize } from "./planOfSize";

/**
 * Bytes that the job cannot do without: every cell that it writes with a value of its own (13 columns of 指标体系, 10 of 目标,
 * 9 typed of 实绩, 13 of 附表), once, as JSON, with nothing around it.
 */
export function bulkFloor(rows: number): number {
  const cells = planOfSize(rows).indicators.flatMap((indicator, at) => {
    const { code, group, name, unit, kind, direction, targetText, actual, prior, agency, decimals } = indicator;
    const identity = [at + 1, code, group, name, unit];
    return [
      [...identity, kind, direction, decimals, "", "", "", agency, ""],
      [...identity, targetText, targetText, unit, agency, ""],
      [...identity, actual, prior, agency, ""],
      [...identity.slice(0, 1), ...identity.slice(2), targetText, "", actual, 10.52, 84.31, 50, "未达序时", agency, ""],
    ];
  });
  return new TextEncoder().encode(JSON.stringify(cells)).length;
}
