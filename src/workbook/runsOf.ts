/** Neighbours that have the same key: `start` and `length` count positions in the list. */
export interface Run<Key> {
  readonly start: number;
  readonly length: number;
  readonly key: Key;
}

/** Runs of neighbours with the same key (相同相邻项归并), so that one edit does for all of them. */
export function runsOf<Key>(keys: readonly Key[]): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  keys.forEach((key, start) => {
    const last = runs.at(-1);
    if (last && last.key === key) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start, length: 1, key });
  });
  return runs;
}
