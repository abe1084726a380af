/** Address of a cell without its sheet (单元格地址): row 6 and column 5, counted from 0, are `F7`. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
