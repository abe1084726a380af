/** Marks for 不适用 in a cell of figures (rule A1). */
const MARKS = ["—", "-", "--", "——", "–", "―", "−", "/", "N/A", "－", "／"];

/**
 * Pieces of native formulas (公式片段) that Excel 2016, WPS and LibreOffice compute alike. Binary sums of decimals miss ties by
 * a hair, so every difference is rounded to the fifteenth digit of the larger number: figures have no more digits.
 */
export const NATIVE_EXPRESSIONS = {
  /** The difference of two numbers, exact in decimal: 0.45 − 0.5, 1000.3 − 999.1. */
  difference: (a: string, b: string): string => `ROUND(${a}-${b},14-INT(LOG10(MAX(1,ABS(${a}),ABS(${b})))))`,
  /** Percentage points between two shares, in decimal: −5, not −4.999…. */
  points: (a: string, b: string): string => `ROUND((${a}-${b})*100,13-INT(LOG10(MAX(1,ABS(${a}*100)))))`,
  /** Growth of the actual figure in percent (rule G1); only where the prior figure is a number above zero. */
  growth: (actual: string, prior: string): string =>
    `ROUND(${NATIVE_EXPRESSIONS.difference(actual, prior)}/${prior}*100,13-INT(LOG10(MAX(1,ABS(${actual}/${prior}*100)))))`,
  /** Marks for 不适用 in a cell of figures (rule A1). */
  isMark: (cell: string): string => `OR(${MARKS.map((mark) => `${cell}="${mark}"`).join(",")})`,
  /** A cell without a figure: blank, or a mark; asked for once, for cells that have to be looked up. */
  isBlankOrMark: (cell: string): string => `IFERROR(FIND("|"&TRIM(${cell})&"|","||${MARKS.join("|")}|n/a|"),0)>0`,
  /** A cell with something that is neither a number nor a mark: a formula cannot read it, and must not take it for blank. */
  isUnread: (cell: string): string =>
    `IF(ISNUMBER(${cell}),FALSE,IF(${cell}="",FALSE,NOT(${NATIVE_EXPRESSIONS.isMark(cell)})))`,
} as const;
