import type { PrintedPage } from "./printPages";

type Picture = Pick<PrintedPage, "width" | "height" | "shades">;

/** Side of the squares that are compared, in dots: about 5 mm of paper at 40 dots per inch. */
const SIDE = 8;
/** Squares whose mean shade differs by more than this (of 255) look different, also in another font. */
const LOOKS_DIFFERENT = 24;

/**
 * Share of the page that looks different from its reference, 0 to 1: the mean shade of squares of 5 mm, so that another font
 * of the same width passes and a line, a fill, a column or a row elsewhere does not. Pages of another size differ wholly.
 */
export function pageDifference(page: Picture, reference: Picture): number {
  if (page.width !== reference.width || page.height !== reference.height) return 1;
  let squares = 0;
  let different = 0;
  for (let y = 0; y < page.height; y += SIDE) {
    for (let x = 0; x < page.width; x += SIDE) {
      squares += 1;
      if (Math.abs(meanShade(page, x, y) - meanShade(reference, x, y)) > LOOKS_DIFFERENT) different += 1;
    }
  }
  return different / squares;
}

function meanShade({ width, height, shades }: Picture, left: number, top: number): number {
  let sum = 0;
  let dots = 0;
  for (let y = top; y < Math.min(top + SIDE, height); y += 1) {
    for (let x = left; x < Math.min(left + SIDE, width); x += 1) {
      sum += shades[y * width + x] ?? 255;
      dots += 1;
    }
  }
  return sum / dots;
}
