import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { StylePatch } from "./grid";
import type { BorderSide } from "./gridSnapshot";

/** The component has no indent, only a space inside the cell: this much (pixels) stands for one step. */
export const indentStep = { pixels: 9, margin: 2 } as const;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const LINES: Readonly<Record<BorderSide["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

type Setters = {
  readonly [Key in keyof Required<StylePatch>]: (style: IStyleData, value: NonNullable<StylePatch[Key]> | null) => void;
};

const SETTERS: Setters = {
  fontName: (style, value) => assign(style, "ff", value),
  fontSize: (style, value) => assign(style, "fs", value),
  bold: (style, value) => assign(style, "bl", value ? BooleanNumber.TRUE : null),
  italic: (style, value) => assign(style, "it", value ? BooleanNumber.TRUE : null),
  underline: (style, value) => assign(style, "ul", value ? { s: BooleanNumber.TRUE } : null),
  strikethrough: (style, value) => assign(style, "st", value ? { s: BooleanNumber.TRUE } : null),
  color: (style, value) => assign(style, "cl", value === null ? null : { rgb: value }),
  fill: (style, value) => assign(style, "bg", value === null ? null : { rgb: value }),
  horizontal: (style, value) => assign(style, "ht", value === null ? null : HORIZONTAL[value]),
  vertical: (style, value) => assign(style, "vt", value === null ? null : VERTICAL[value]),
  wrap: (style, value) => assign(style, "tb", value ? WrapStrategy.WRAP : null),
  indent: (style, value) => {
    const space = indentStep.margin + indentStep.pixels * (value ?? 0);
    const padding = style.ht === HorizontalAlign.RIGHT ? { r: space } : { l: space };
    assign(style, "pd", value ? padding : null);
  },
  numberFormat: (style, value) => assign(style, "n", value === null || value === "General" ? null : { pattern: value }),
  top: (style, value) => setSide(style, "t", value),
  bottom: (style, value) => setSide(style, "b", value),
  left: (style, value) => setSide(style, "l", value),
  right: (style, value) => setSide(style, "r", value),
};

/** The look that a patch makes of a look, as the component stores it; undefined when nothing is left of it. */
export function toUniverStyle(before: Nullable<IStyleData>, patch: StylePatch): IStyleData | undefined {
  const style: IStyleData = { ...before };
  for (const key of Object.keys(SETTERS) as (keyof StylePatch)[]) apply(style, key, patch);
  return Object.keys(style).length > 0 ? style : undefined;
}

function apply<Key extends keyof StylePatch>(style: IStyleData, key: Key, patch: StylePatch): void {
  const value = patch[key];
  if (value !== undefined) SETTERS[key](style, value);
}

function assign<Key extends keyof IStyleData>(style: IStyleData, key: Key, value: IStyleData[Key] | null): void {
  if (value === null || value === undefined) Reflect.deleteProperty(style, key);
  else style[key] = value;
}

function setSide(style: IStyleData, key: "t" | "b" | "l" | "r", side: BorderSide | null): void {
  const borders: IBorderData = { ...style.bd };
  if (side === null) Reflect.deleteProperty(borders, key);
  else borders[key] = lineOf(side);
  assign(style, "bd", Object.keys(borders).length > 0 ? borders : null);
}

function lineOf(side: BorderSide): IBorderStyleData {
  return { s: LINES[side.style], cl: { rgb: side.color } };
}
