import { docxElement, type DocxElement } from "./docxElement";

const EIGHTHS_OF_A_POINT = 8;

/** A rule at one side of a table or cell (表线), so many points thick; none where it is 0. */
export function docxRule(side: string, points: number): DocxElement {
  if (points === 0) return docxElement(side, { "w:val": "none", "w:color": "auto", "w:sz": 0, "w:space": 0 });
  const size = points * EIGHTHS_OF_A_POINT;
  return docxElement(side, { "w:val": "single", "w:color": "000000", "w:sz": size, "w:space": 0 });
}
