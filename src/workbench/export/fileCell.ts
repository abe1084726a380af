import type { CellContent } from "../grid/gridSnapshot";
import type { SharedTexts } from "./sharedTexts";
import { xmlText } from "./xmlText";

/** What cells need to know to be written. */
export interface CellTables {
  readonly texts: SharedTexts;
  /** A formula as files store it. */
  readonly formulaOf: (formula: string) => string;
}

/** Errors that a file can hold (ECMA-376, 18.17.3); younger ones are stored as `#VALUE!`, as Excel itself does. */
const FILE_ERRORS: ReadonlySet<unknown> = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #GETTING_DATA".split(" "),
);

/** The result of a formula: its type and its value. */
function resultXml({ type, value }: CellContent, formula: string): string {
  const start = `<f>${xmlText(formula)}</f>`;
  switch (type) {
    case "number":
      return `>${start}<v>${String(value)}</v></c>`;
    case "text":
      return ` t="str">${start}<v>${xmlText(String(value))}</v></c>`;
    case "boolean":
      return ` t="b">${start}<v>${value ? 1 : 0}</v></c>`;
    case "error":
      return ` t="e">${start}<v>${errorOf(value)}</v></c>`;
    case "blank":
      return `>${start}</c>`;
  }
}

function valueXml({ type, value }: CellContent, texts: SharedTexts): string {
  switch (type) {
    case "number":
      return `><v>${String(value)}</v></c>`;
    case "text":
      return ` t="s"><v>${texts.indexOf(String(value))}</v></c>`;
    case "boolean":
      return ` t="b"><v>${value ? 1 : 0}</v></c>`;
    case "error":
      return ` t="e"><v>${errorOf(value)}</v></c>`;
    case "blank":
      return "/>";
  }
}

function errorOf(value: unknown): string {
  return FILE_ERRORS.has(value) ? String(value) : "#VALUE!";
}

/**
 * A cell as a file stores it: a formula with its last result, or the value. Text stays text, also when it begins with
 * `=` or reads `#N/A`. A formula that fills a block is stored as the values it gave: WPS and older Excel cannot fill
 * blocks.
 */
export function fileCell(cell: CellContent, address: string, style: number, tables: CellTables): string {
  const start = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  const { formula, spill, type, value } = cell;
  const finite = type !== "number" || Number.isFinite(value);
  const content: CellContent = finite ? cell : { ...cell, type: "error", value: "#NUM!" };
  return formula === undefined || spill !== undefined
    ? start + valueXml(content, tables.texts)
    : start + resultXml(content, tables.formulaOf(formula));
}
