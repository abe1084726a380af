/** Names the two halves of a data bar alike, once a sheet: what Excel 2007 knows of it and what came later. */
export function barId(at: number): string {
  return `{00000000-0000-4000-8000-${at.toString(16).toUpperCase().padStart(12, "0")}}`;
}
