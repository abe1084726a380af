/** What the pane says before annexes are generated again: what would change, from what to what. */
export interface DifferenceWords {
  readonly heading: string;
  intro(count: number): string;
  readonly confirm: string;
  readonly comparing: string;
  isNew(sheet: string): string;
  same(sheet: string): string;
  changes(sheet: string, count: number): string;
  /** `目标值：105 → 110` */
  cell(heading: string, from: string, to: string): string;
  readonly rowsAdded: string;
  readonly rowsRemoved: string;
  columnsAdded(names: readonly string[]): string;
  columnsRemoved(names: readonly string[]): string;
  readonly head: string;
  readonly notes: string;
  text(from: string | null, to: string | null): string;
  /** What people wrote, which stays. */
  kept(counts: Readonly<Record<"remarks" | "columns" | "rows" | "head" | "notes", number>>): string;
  readonly edited: string;
}
