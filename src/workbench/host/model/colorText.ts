import { hostErrors } from "../hostErrors";
import { argument } from "./argument";

/** Named colours of HTML that are in use; Excel takes all of CSS's. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  lightblue: "#ADD8E6",
  lightyellow: "#FFFFE0",
};

/** A colour as `#RRGGBB`, from `#RRGGBB`, `RRGGBB` or a name. */
export function colorText(value: unknown): string {
  const text = argument.text(value);
  const hex = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw hostErrors.invalidArgument();
  return named;
}
