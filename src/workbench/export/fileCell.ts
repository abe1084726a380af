import type { CellContent } from "../grid/gridSnapshot";
import type { SharedTexts } from "./sharedTexts";
import type { XmlBytes } from "./xmlBytes";

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

/** The type of a value and, for all but text, the value as files write it. */
function plainValue({ type, value }: CellContent): readonly [type: string, value: string] {
  switch (type) {
    case "number":
      return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
    case "boolean":
      return [' t="b"', value ? "1" : "0"];
    default:
      return [' t="e"', FILE_ERRORS.has(value) ? String(value) : "#VALUE!"];
  }
}

function writeFormula(to: XmlBytes, cell: CellContent, formula: string): void {
  const { type, value } = cell;
  if (type === "text") {
    to.mark(' t="str"><f>');
    to.text(formula);
    to.mark("</f><v>");
    to.text(String(value));
    to.mark("</v></c>");
    return;
  }
  const [kind, result] = type === "blank" ? ["", undefined] : plainValue(cell);
  to.mark(kind);
  to.mark("><f>");
  to.text(formula);
  to.mark(result === undefined ? "</f></c>" : `</f><v>${result}</v></c>`);
}

function writeValue(to: XmlBytes, cell: CellContent, texts: SharedTexts): void {
  if (cell.type === "blank") {
    to.mark("/>");
    return;
  }
  if (cell.type === "text") {
    to.mark(' t="s"><v>');
    to.mark(String(texts.indexOf(String(cell.value))));
  } else {
    const [kind, value] = plainValue(cell);
    to.mark(kind);
    to.mark("><v>");
    to.mark(value);
  }
  to.mark("</v></c>");
}

/**
 * Writes what a cell holds, after its address and look: a formula with its last result, or the value. Text stays text,
 * also when it begins with `=` or reads `#N/A`. A formula that fills a block is stored as the values it gave: WPS and older
 * Excel cannot fill blocks.
 */
export function fileCell(to: XmlBytes, cell: CellContent, { texts, formulaOf }: CellTables): void {
  if (cell.formula === undefined || cell.spill !== undefined) {
    writeValue(to, cell, texts);
  } else {
    writeFormula(to, cell, formulaOf(cell.formula));
  }
}
