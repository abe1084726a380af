import type { ConditionalLook } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { borderXml } from "./borderXml";
import { fontXml } from "./fontXml";
import { xmlElement } from "./xmlElement";

/**
 * The look that a conditional format brings (ECMA-376, 18.8.14). A solid fill is stored as the background colour here,
 * unlike in cells.
 */
export function conditionalLookXml(look: ConditionalLook): string {
  const { bold, italic, underline, strikethrough, color, fill, top, bottom, left, right } = look;
  const font = fontXml({ bold, italic, underline, strikethrough, color });
  const lines = [top, bottom, left, right].some((side) => side !== undefined);
  return xmlElement(
    "dxf",
    {},
    font === "<font/>" ? "" : font,
    fill === undefined
      ? ""
      : xmlElement("fill", {}, xmlElement("patternFill", {}, xmlElement("bgColor", { rgb: argb(fill) }))),
    lines ? borderXml(look) : "",
  );
}
