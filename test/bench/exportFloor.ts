import { strToU8, zipSync } from "fflate";
import type { SizedCell, SizedSheet } from "./sheetOfSize";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** As the writer that is measured. */
const LEVEL = 4;
const LETTERS = "ABCDEFGHIJKLM";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * What an .xlsx file of these cells cannot be written without: their texts once, one string a row and the compression, by
 * hand for this one sheet, with one look a column and nothing else. Writers are measured against it.
 */
export function exportFloor({ widths, styles, heads, firstRow, rows }: SizedSheet): Uint8Array {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const cellOf = ({ value, formula }: SizedCell, column: number, line: number): string => {
    const start = `<c r="${LETTERS[column]}${line}" s="${column + 1}"`;
    if (formula !== undefined) {
      const stored = escaped(formula.slice(1).replaceAll("PLAN.", "_xldudf_PLAN_"));
      return `${start}${typeof value === "string" ? ' t="str"' : ""}><f>${stored}</f><v>${value ?? ""}</v></c>`;
    }
    if (value === null) return `${start}/>`;
    return typeof value === "string" ? `${start} t="s"><v>${shared(value)}</v></c>` : `${start}><v>${value}</v></c>`;
  };
  const lines = [heads.map((value) => ({ value })), ...rows].map((cells, at) => {
    let line = `<row r="${at + firstRow}">`;
    cells.forEach((cell, column) => (line += cellOf(cell, column, at + firstRow)));
    return `${line}</row>`;
  });
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width / 6}"/>`).join("");
  const sheet = `<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
  const strings = [...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("");
  return packed(
    sheet,
    `<sst xmlns="${MAIN}">${strings}</sst>`,
    stylesOf(styles.map((style) => style.numberFormat ?? "")),
  );
}

function stylesOf(formats: readonly string[]): string {
  const side = (name: string): string => `<${name} style="thin"/>`;
  const xf = (id: number): string => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0"/>`;
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts>`,
    ...formats.map((code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${code}"/>`),
    '</numFmts><fonts><font><sz val="11"/><name val="仿宋_GB2312"/></font></fonts>',
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders><border/><border>${["left", "right", "top", "bottom"].map(side).join("")}</border></borders>`,
    '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs>${xf(0)}${formats.map((_, at) => xf(at + 164)).join("")}</cellXfs></styleSheet>`,
  ].join("");
}

function packed(sheet: string, strings: string, styles: string): Uint8Array {
  const relation = (at: number, type: string, target: string): string =>
    `<Relationship Id="rId${at}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...links: string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
  const type = (part: string, name: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${name}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      type("workbook.xml", "sheet.main"),
      type("worksheets/sheet1.xml", "worksheet"),
      type("styles.xml", "styles"),
      type("sharedStrings.xml", "sharedStrings"),
      "</Types>",
    ].join(""),
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="附表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, "worksheet", "worksheets/sheet1.xml"),
      relation(2, "styles", "styles.xml"),
      relation(3, "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": strings,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: LEVEL });
}
