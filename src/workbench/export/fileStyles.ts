import type { CellStyle, ConditionalLook } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { borderXml } from "./borderXml";
import { conditionalLookXml } from "./conditionalLookXml";
import { fontXml } from "./fontXml";
import { xmlElement } from "./xmlElement";

/** The looks of all cells and conditional formats, each kept once. */
export interface FileStyles {
  /** Number of the look among the cell formats; `open` cells can be typed in when the sheet is protected. */
  indexOf(style: CellStyle | undefined, open: boolean): number;
  /** Number of the look among the differential formats. */
  lookOf(look: ConditionalLook): number;
  /** The tables as `xl/styles.xml`. */
  xml(): string;
}

/** Number formats with a number of their own that means the same in every language (ECMA-376, 18.8.30). */
const GENERAL = 0;
const TEXT = 49;
/** Numbers below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table in which equal entries get the same number. */
interface Table {
  indexOf(entry: string): number;
  xml(name: string): string;
}

function table(...entries: readonly string[]): Table {
  const indexes = new Map(entries.map((entry, at) => [entry, at]));
  return {
    indexOf(entry): number {
      const known = indexes.get(entry) ?? indexes.size;
      indexes.set(entry, known);
      return known;
    },
    xml: (name) => (indexes.size === 0 ? "" : xmlElement(name, { count: indexes.size }, ...indexes.keys())),
  };
}

function patternFill(pattern: string, color?: string): string {
  const foreground = color === undefined ? "" : xmlElement("fgColor", { rgb: argb(color) });
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: pattern }, foreground));
}

/** Alignment and protection: what a cell format says itself instead of by number. */
function ownParts({ horizontal, vertical, wrap, indent }: CellStyle, open: boolean): string {
  const aligned = [horizontal, vertical, wrap, indent].some((part) => part !== undefined);
  return [
    aligned ? xmlElement("alignment", { horizontal, vertical, wrapText: wrap, indent }) : "",
    open ? xmlElement("protection", { locked: false }) : "",
  ].join("");
}

/** Starts the tables of looks with the workbook's font. What a style leaves open is as in that font's cells. */
export function fileStyles(defaultFont: { readonly name: string; readonly size: number }): FileStyles {
  const base = { fontName: defaultFont.name, fontSize: defaultFont.size };
  const fonts = table(fontXml(base));
  // the first two are Excel's own, whatever a file says
  const fills = table(patternFill("none"), patternFill("gray125"));
  const borders = table(borderXml({}));
  const numberFormats = new Map<string, number>([
    ["General", GENERAL],
    ["@", TEXT],
  ]);
  const plain = xmlElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
  const formats = table(plain);
  const looks = table();
  const known = { open: new Map<CellStyle | undefined, number>(), closed: new Map<CellStyle | undefined, number>() };

  const numberFormat = (code = "General"): number => {
    const id = numberFormats.get(code) ?? FIRST_OWN_FORMAT + numberFormats.size - 2;
    numberFormats.set(code, id);
    return id;
  };
  const formatOf = (style: CellStyle, open: boolean): string => {
    const numFmtId = numberFormat(style.numberFormat);
    const fontId = fonts.indexOf(fontXml({ ...base, ...style }));
    const fillId = style.fill === undefined ? 0 : fills.indexOf(patternFill("solid", style.fill));
    const borderId = borders.indexOf(borderXml(style));
    const own = ownParts(style, open);
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: own.includes("<alignment") || undefined,
      applyProtection: open || undefined,
    };
    return xmlElement("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, own);
  };
  return {
    indexOf(style, open): number {
      const seen = open ? known.open : known.closed;
      const index = seen.get(style) ?? formats.indexOf(formatOf(style ?? {}, open));
      seen.set(style, index);
      return index;
    },
    lookOf: (look) => looks.indexOf(conditionalLookXml(look)),
    xml(): string {
      const own = [...numberFormats]
        .filter(([, numFmtId]) => numFmtId >= FIRST_OWN_FORMAT)
        .map(([formatCode, numFmtId]) => xmlElement("numFmt", { numFmtId, formatCode }));
      return xmlElement(
        "styleSheet",
        { xmlns: MAIN },
        own.length === 0 ? "" : xmlElement("numFmts", { count: own.length }, ...own),
        fonts.xml("fonts"),
        fills.xml("fills"),
        borders.xml("borders"),
        xmlElement("cellStyleXfs", { count: 1 }, plain.replace(' xfId="0"', "")),
        formats.xml("cellXfs"),
        xmlElement("cellStyles", { count: 1 }, xmlElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
        looks.xml("dxfs"),
      );
    },
  };
}
