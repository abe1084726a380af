/** A cell that may go over several rows and columns. */
export interface SpanningCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows: number;
}

/** A cell in one of the rows that it goes over. */
export interface CellInRow<Cell> {
  readonly cell: Cell;
  /** Where it begins, where it goes on from the row above, or null where it has one row only. */
  readonly merge: "restart" | "continue" | null;
}

/** The cells of each row from left to right (逐行单元格): one that goes over several rows is in each of them. */
export function cellsOfRows<Cell extends SpanningCell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly CellInRow<Cell>[])[] {
  let open: readonly { readonly cell: Cell; readonly left: number }[] = [];
  return rows.map((cells) => {
    const begun = cells.map((cell): CellInRow<Cell> => ({ cell, merge: cell.rows > 1 ? "restart" : null }));
    const continued = open.map(({ cell }): CellInRow<Cell> => ({ cell, merge: "continue" }));
    open = [
      ...open.map(({ cell, left }) => ({ cell, left: left - 1 })),
      ...cells.map((cell) => ({ cell, left: cell.rows - 1 })),
    ].filter(({ left }) => left > 0);
    return [...begun, ...continued].sort((one, other) => one.cell.column - other.cell.column);
  });
}
