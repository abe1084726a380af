/** A cell that the pane can go to. */
export interface Cell {
  readonly sheet: string;
  readonly address: string;
}

const CELL_PLACE = /^'?(.+?)'?!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/;

/** The cell that a problem's place names (`实绩2024年1-6月!F7`), or null when it is a place in a file. */
export function cellOfPlace(place: string): Cell | null {
  const [, sheet, address] = CELL_PLACE.exec(place) ?? [];
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replaceAll("$", "") };
}
