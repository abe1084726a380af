/**
 * What stands right of the printed annex, outside the print area: the code of each row, so that what people write is kept
 * by code when the annex is generated again, and the remark as generated, so that a typed one can be told from it.
 */
export const ANNEX_MARKS = {
  codeHeading: "编码（不打印）",
  remarkHeading: "备注原文（不打印）",
} as const;
