import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderSide, CellStyle } from "./gridSnapshot";
import { indentStep } from "./toUniverStyle";

const HORIZONTAL: Partial<Record<HorizontalAlign, CellStyle["horizontal"]>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

const VERTICAL: Partial<Record<VerticalAlign, CellStyle["vertical"]>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

const LINES: Partial<Record<BorderStyleTypes, BorderSide["style"]>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "medium",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "medium",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "medium",
  [BorderStyleTypes.SLANT_DASH_DOT]: "medium",
  [BorderStyleTypes.THICK]: "thick",
};

type Look = { -readonly [Key in keyof CellStyle]: CellStyle[Key] | undefined };

/** A look as the component stores it, in the grid's terms; undefined properties are left out. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const look: Look = { ...fontOf(style), ...alignmentOf(style), ...bordersOf(style) };
  look.fill = hex(style.bg?.rgb);
  look.numberFormat = style.n?.pattern;
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function fontOf(style: IStyleData): Look {
  return {
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strikethrough: flag(style.st?.s),
    color: hex(style.cl?.rgb),
  };
}

function alignmentOf(style: IStyleData): Look {
  return {
    horizontal: style.ht ? HORIZONTAL[style.ht] : undefined,
    vertical: style.vt ? VERTICAL[style.vt] : undefined,
    wrap: flag(style.tb === WrapStrategy.WRAP ? BooleanNumber.TRUE : undefined),
    indent: indentOf(style),
  };
}

function bordersOf({ bd }: IStyleData): Look {
  return { top: side(bd?.t), bottom: side(bd?.b), left: side(bd?.l), right: side(bd?.r) };
}

function flag(value: BooleanNumber | undefined): true | undefined {
  return value === BooleanNumber.TRUE ? true : undefined;
}

function indentOf({ pd, ht }: IStyleData): number | undefined {
  const space = ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l;
  const steps = space === undefined ? 0 : Math.round((space - indentStep.margin) / indentStep.pixels);
  return steps > 0 ? steps : undefined;
}

function side(data: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = data ? LINES[data.s] : undefined;
  return style === undefined ? undefined : { style, color: hex(data?.cl.rgb) ?? "#000000" };
}

function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/iu.test(color)) return color.toUpperCase();
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : undefined;
}
