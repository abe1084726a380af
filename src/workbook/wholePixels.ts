/** A pixel of a screen in points. */
const PIXEL = 0.75;

/** A height in points, raised to whole pixels (像素取整), in which hosts keep heights: what is not whole would be rounded by them. */
export function wholePixels(points: number): number {
  return Math.ceil(points / PIXEL - 1e-9) * PIXEL;
}
