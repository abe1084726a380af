const RELATIVE_UNITS = new Set(["%", "‰", "‱", "倍", "个百分点", "百分点", "个点", "点", "个百分比", "个基点"]);

/** Whether a unit measures by comparison (%, 个百分点, 倍) and not by an amount. */
export function isRelativeUnit(unit: string): boolean {
  return RELATIVE_UNITS.has(unit);
}
