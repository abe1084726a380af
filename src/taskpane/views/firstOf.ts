/** How many items a list shows at first, and how many more each time. */
const PAGE = 30;

/** The first pages of a list, and how many items the next page would add. */
export function firstOf<T>(
  items: readonly T[],
  pages: number,
): { readonly shown: readonly T[]; readonly next: number } {
  const shown = items.slice(0, pages * PAGE);
  return { shown, next: Math.min(PAGE, items.length - shown.length) };
}
