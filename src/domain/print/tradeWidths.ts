import { columnWrapping, type ColumnWrapping, type FlexibleColumn } from "./columnWrapping";

/** How much one column gives another at a time, in ems. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
/** Each trade makes rows lower, so there is an end; this one is for very long tables. */
const MOST_TRADES = 24;
const WORTH_IT = 1e-9;

/** One column gives, another takes; at -1 stands the room that no column has. */
interface Trade {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly cost: number;
}

/**
 * Lets columns trade widths (互换栏宽) while rows become lower or fewer figures are parted from their units: always the trade
 * that wins most.
 *
 * @param spare room that no column has yet
 * @example
 * tradeWidths([{ least: 2, texts: [null] }], [{ width: 3, lines: [1], bad: 0, price: 0 }], 1).map(({ width }) => width) // => [3]
 */
export function tradeWidths(
  columns: readonly FlexibleColumn[],
  fitted: readonly ColumnWrapping[],
  spare: number,
): readonly ColumnWrapping[] {
  const table = new Table(columns, fitted, spare);
  for (let trades = 0; trades < MOST_TRADES; trades += 1) {
    const best = table.bestTrade();
    if (best === null) break;
    table.take(best);
  }
  return table.now;
}

/** The columns as they stand, and what they cost together. */
class Table {
  readonly now: ColumnWrapping[];
  private cost: number;
  /** Columns that have texts at all: the others have one line in every row. */
  private readonly movable: readonly number[];
  private readonly known: readonly Map<number, ColumnWrapping>[];

  constructor(
    private readonly columns: readonly FlexibleColumn[],
    fitted: readonly ColumnWrapping[],
    private spare: number,
  ) {
    this.now = [...fitted];
    this.movable = columns.flatMap(({ texts }, at) => (texts.some((text) => text !== null) ? [at] : []));
    this.known = fitted.map((wrapping) => new Map([[wrapping.width, wrapping]]));
    this.cost = this.costOf(this.now);
  }

  bestTrade(): Trade | null {
    let best: Trade | null = null;
    for (const from of [-1, ...this.movable]) {
      for (const step of STEPS) {
        if (this.has(from) < step) break;
        for (const to of this.movable) {
          if (to === from) continue;
          const cost = this.costOf(this.after({ from, to, step }));
          if (cost < (best?.cost ?? this.cost) - WORTH_IT) best = { from, to, step, cost };
        }
      }
    }
    return best;
  }

  take(trade: Trade): void {
    this.after(trade).forEach((wrapping, at) => {
      this.now[at] = wrapping;
    });
    if (trade.from < 0) this.spare -= trade.step;
    this.cost = trade.cost;
  }

  /** What a column can give. */
  private has(at: number): number {
    return at < 0 ? this.spare : (this.now[at]?.width ?? 0) - (this.columns[at]?.least ?? 0);
  }

  private after({ from, to, step }: Omit<Trade, "cost">): readonly ColumnWrapping[] {
    const changed = [...this.now];
    if (from >= 0) changed[from] = this.wrapping(from, -step);
    changed[to] = this.wrapping(to, step);
    return changed;
  }

  private wrapping(at: number, change: number): ColumnWrapping {
    const width = (this.now[at]?.width ?? 0) + change;
    const column = this.columns[at] ?? { least: 0, texts: [] };
    const known = this.known[at]?.get(width) ?? columnWrapping(column, width);
    this.known[at]?.set(width, known);
    return known;
  }

  private costOf(wrappings: readonly ColumnWrapping[]): number {
    const rows = wrappings[0]?.lines.length ?? 0;
    const wrapping = this.movable.flatMap((at) => wrappings[at] ?? []);
    let cost = wrapping.reduce((total, { price }) => total + price, 0);
    for (let row = 0; row < rows; row += 1) {
      let highest = 1;
      for (const { lines } of wrapping) highest = Math.max(highest, lines[row] ?? 1);
      cost += highest;
    }
    return cost;
  }
}
