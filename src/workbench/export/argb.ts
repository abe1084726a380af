/** A colour `#RRGGBB` as files store it, opaque: `FFRRGGBB`. */
export function argb(color: string): string {
  return color.replace("#", "FF").toUpperCase();
}
