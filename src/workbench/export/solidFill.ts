import { xmlElement } from "./xmlElement";

/** A colour `#RRGGBB` that fills a shape or draws a line of a chart. */
export function solidFill(color: string): string {
  return xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}
