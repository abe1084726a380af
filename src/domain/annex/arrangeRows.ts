import type { Evaluation } from "../evaluation/evaluation";
import { codeKey } from "../indicator/codeKey";
import type { AnnexLayout } from "./annexDefinition";

/** An indicator at its place in the annex. */
export interface ArrangedRow {
  readonly evaluation: Evaluation;
  /** How deep it stands below the indicator that it is a part of. */
  readonly level: number;
  /** The first of its whole's parts. */
  readonly first: boolean;
  /** Name of its whole, where that does not stand above it. */
  readonly whole: string | null;
}

/** Rows that share a group cell. */
export interface ArrangedGroup {
  readonly name: string;
  readonly rows: readonly ArrangedRow[];
}

/**
 * The rows of an annex in their groups and order (附表排列), rule X1: by group in the order of the plan; by responsible
 * agency, each once, in the order in which they first stand; or only what is behind. A part (其中) stands below its whole
 * where both are in the same group, and names its whole otherwise.
 */
export function arrangeRows(rows: readonly Evaluation[], layout: AnnexLayout): readonly ArrangedGroup[] {
  const all = new Map(rows.map((row) => [codeKey(row.figures.indicator.code), row] as const));
  const listed = layout === "behind" ? rows.filter(({ status }) => status === "behind") : rows;
  const named = listed.map((row) => ({ row, group: groupOf(row, all, layout, new Set()) }));
  return layout === "agencies" ? byAgency(named, all) : byRuns(inTrees(named, all));
}

interface Named {
  readonly row: Evaluation;
  readonly group: string;
}

type All = ReadonlyMap<string, Evaluation>;

function wholeOf({ figures }: Evaluation, all: All): Evaluation | undefined {
  return all.get(codeKey(figures.indicator.parent ?? ""));
}

/** A part that names no group or agency has that of its whole. */
function groupOf(row: Evaluation, all: All, layout: AnnexLayout, seen: Set<Evaluation>): string {
  const { group, agency } = row.figures.indicator;
  const own = (layout === "agencies" ? agency : group) ?? "";
  const whole = wholeOf(row, all);
  if (own !== "" || !whole || seen.has(row)) return own;
  return groupOf(whole, all, layout, seen.add(row));
}

interface Placed extends ArrangedRow {
  readonly group: string;
}

/** Every whole with its parts below it. Wholes that go round in a circle count as nobody's part. */
function inTrees(named: readonly Named[], all: All): readonly Placed[] {
  const here = new Map(named.map((entry) => [entry.row, entry] as const));
  const parts = new Map<Evaluation, Named[]>();
  const tops: Named[] = [];
  for (const entry of named) {
    const whole = wholeOf(entry.row, all);
    const above = whole && here.get(whole);
    if (!above || above.group !== entry.group) tops.push(entry);
    else parts.set(above.row, [...(parts.get(above.row) ?? []), entry]);
  }
  const placed: Placed[] = [];
  const seen = new Set<Evaluation>();
  const place = (entry: Named, level: number, first: boolean): void => {
    if (seen.has(entry.row)) return;
    seen.add(entry.row);
    const whole = level === 0 ? (wholeOf(entry.row, all)?.figures.indicator.name ?? null) : null;
    placed.push({ evaluation: entry.row, level, first, whole, group: entry.group });
    (parts.get(entry.row) ?? []).forEach((part, at) => place(part, level + 1, at === 0));
  };
  for (const entry of [...tops, ...named]) place(entry, 0, false);
  return placed;
}

function byRuns(rows: readonly Placed[]): readonly ArrangedGroup[] {
  const groups: { name: string; rows: Placed[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}

function byAgency(named: readonly Named[], all: All): readonly ArrangedGroup[] {
  const agencies = new Map<string, Named[]>();
  for (const entry of named) {
    const known = agencies.get(entry.group);
    if (known) known.push(entry);
    else agencies.set(entry.group, [entry]);
  }
  return [...agencies].map(([name, entries]) => ({ name, rows: inTrees(entries, all) }));
}
