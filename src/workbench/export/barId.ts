function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

/**
 * The name that ties the two halves of a data bar together, what Excel 2007 knows of it and what came later: its own in
 * the workbook, always the same for the same place in the same sheet. Sheets count from 1.
 */
export function barId(sheetNumber: number, at: number): string {
  return `{00000000-0000-4000-${hex(0x8000 + sheetNumber, 4)}-${hex(at, 12)}}`;
}
