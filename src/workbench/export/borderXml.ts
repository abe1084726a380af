import type { CellStyle } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { xmlElement } from "./xmlElement";

/** The lines round a cell (ECMA-376, 18.8.4). */
export function borderXml(style: Pick<CellStyle, "top" | "bottom" | "left" | "right">): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((name) => {
    const side = style[name];
    return side === undefined
      ? xmlElement(name)
      : xmlElement(name, { style: side.style }, xmlElement("color", { rgb: argb(side.color) }));
  });
  return xmlElement("border", {}, ...sides);
}
