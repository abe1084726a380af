import type { AlignmentStyle, BorderStyle, CellStyle as FileCellStyle, FontStyle } from "hucre";
import type { CellStyle } from "../grid/gridSnapshot";

/** Colours stand in files without `#`. */
function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

/** A font of its own only where the cell differs from the workbook's font. */
function fontOf(
  style: CellStyle,
  defaultFont: { readonly name: string; readonly size: number },
): FontStyle | undefined {
  const { fontName, fontSize, bold, italic, underline, strikethrough, color } = style;
  if ([fontName, fontSize, bold, italic, underline, strikethrough, color].every((part) => part === undefined)) {
    return undefined;
  }
  return {
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    bold,
    italic,
    underline,
    strikethrough,
    color: color === undefined ? undefined : rgb(color),
  };
}

function borderOf(style: CellStyle): BorderStyle | undefined {
  const border: BorderStyle = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = style[side];
    if (line !== undefined) {
      border[side] = { style: line.style, color: rgb(line.color) };
    }
  }
  return Object.keys(border).length === 0 ? undefined : border;
}

function alignmentOf(style: CellStyle): AlignmentStyle | undefined {
  const { horizontal, vertical, wrap, indent } = style;
  if ([horizontal, vertical, wrap, indent].every((part) => part === undefined)) {
    return undefined;
  }
  return { horizontal, vertical, wrapText: wrap, indent };
}

/**
 * The look of a cell in the words of the file writer. What the style leaves open stays open,
 * so that the workbook's default font applies.
 */
export function fileStyle(
  style: CellStyle,
  defaultFont: { readonly name: string; readonly size: number },
): FileCellStyle {
  return {
    font: fontOf(style, defaultFont),
    fill: style.fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) },
    border: borderOf(style),
    alignment: alignmentOf(style),
    numFmt: style.numberFormat === "General" ? undefined : style.numberFormat,
  };
}
