import type { CellStyle } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { xmlElement } from "./xmlElement";

type Font = Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "color">;

function flag(name: string, value: boolean | undefined): string {
  return value === undefined ? "" : xmlElement(name, value ? {} : { val: false });
}

function valued(name: string, attribute: string, value: string | number | undefined): string {
  return value === undefined ? "" : xmlElement(name, { [attribute]: value });
}

/**
 * A font in the order in which Excel writes its parts (ECMA-376, 18.8.22). What is absent is left out: in conditional
 * formats it stays as the cell has it.
 */
export function fontXml({ bold, italic, strikethrough, underline, fontSize, color, fontName }: Font): string {
  return xmlElement(
    "font",
    {},
    flag("b", bold),
    flag("i", italic),
    flag("strike", strikethrough),
    underline === undefined ? "" : xmlElement("u", underline ? {} : { val: "none" }),
    valued("sz", "val", fontSize),
    valued("color", "rgb", color && argb(color)),
    valued("name", "val", fontName),
  );
}
