/** Size of a new sheet in the component; it grows when more is written. */
export const newSheetSize = { rowCount: 200, columnCount: 26 };
