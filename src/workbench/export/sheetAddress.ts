/** Cells of a sheet in a formula, with the sheet's name always in quotes: `'附表'!$A$1:$L$75`. */
export function sheetAddress(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
