/**
 * Share of its width in which a column is printed at the least (打印栏宽): Excel counts widths in digits of the workbook's standard
 * font, and digits of 宋体 11 that are 8 pixels wide on the screen are 7⅓ wide in print. Text has to fit there as well.
 */
export const PRINTED_SHARE = 0.917;
