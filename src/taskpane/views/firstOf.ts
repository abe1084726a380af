/** The first pages of a list, and how many items the next page would add. */
export function firstOf<T>(
  items: readonly T[],
  pages: number,
  pageSize = 30,
): { readonly shown: readonly T[]; readonly next: number } {
  const shown = items.slice(0, pages * pageSize);
  return { shown, next: Math.min(pageSize, items.length - shown.length) };
}
