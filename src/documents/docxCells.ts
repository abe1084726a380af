import type { FittedTable } from "../domain/print/fitTable";
import type { BodyCell, HeadingCell } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { cellsInColumn } from "./cellsInColumn";
import type { CellInRow } from "./cellsOfRows";
import { cellText } from "./cellText";
import { docxElement, type DocxElement } from "./docxElement";
import { docxRule } from "./docxRule";
import { docxRun } from "./docxRun";
import { DOCUMENT_SIZES } from "./documentLook";
import { figurePadding } from "./figurePadding";
import { tableStyle } from "./tableStyle";
import { twips } from "./twips";

const { padding } = DOCUMENT_SIZES;

/** Writes the cells of a table. */
export interface DocxCells {
  readonly heading: (placed: CellInRow<HeadingCell>) => DocxElement;
  readonly body: (placed: CellInRow<BodyCell>, row: DocxRow) => DocxElement;
}

/** What the cells of a row have in common. */
export interface DocxRow {
  /** The row stands on one page with the row below it. */
  readonly keepNext: boolean;
  /** The table ends with it: notes may follow. */
  readonly isLast: boolean;
}

/** How a cell differs from others; measures in twips. */
interface CellLook {
  readonly style: string;
  readonly align: BodyCell["align"];
  readonly left: number;
  readonly right: number;
  readonly keepNext: boolean;
}

/**
 * Writes the cells of the table (单元格), rules X1 and X8: text by the alignment of its column, decimal points below each other.
 * Cells that look alike share what says so.
 */
export function docxCells(parts: AnnexParts, { size, widths }: FittedTable): DocxCells {
  const paddings = widths.map((width, column) =>
    figurePadding(cellsInColumn(parts, column), (width - 2 * padding) / size),
  );
  const headed = tableStyle("AnnexHeading", size);
  const style = tableStyle("AnnexText", size);
  const paragraphLook = remembered(paragraphProperties);
  const cellLook = remembered(cellProperties);
  const cell = (text: string, look: CellLook, place: CellPlace): DocxElement => {
    return docxElement("w:tc", {}, [cellLook(place), docxElement("w:p", {}, [paragraphLook(look), ...docxRun(text)])]);
  };
  return {
    heading: ({ cell: { column, columns, text }, merge }) => {
      const width = widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
      const look = { style: headed, align: "center", left: 0, right: 0, keepNext: true } as const;
      return cell(merge === "continue" ? "" : text, look, { width: twips(width), columns, merge, isLast: false });
    },
    body: ({ cell: { column, cell: content, align, level }, merge }, { keepNext, isLast }) => {
      const right = align === "left" ? null : (paddings[column]?.(content) ?? null);
      const text = right === null && align !== "left" ? "center" : align;
      const look = { style, align: right === null ? text : "right", keepNext } as const;
      const indents = { left: twips(level * size), right: twips((right ?? 0) * size) };
      const place = { width: twips(widths[column] ?? 0), columns: 1, merge, isLast };
      return cell(merge === "continue" ? "" : cellText(content), { ...look, ...indents }, place);
    },
  };
}

interface CellPlace {
  readonly width: number;
  readonly columns: number;
  readonly merge: CellInRow<unknown>["merge"];
  readonly isLast: boolean;
}

function paragraphProperties({ style, align, left, right, keepNext }: CellLook): DocxElement {
  return docxElement("w:pPr", {}, [
    docxElement("w:pStyle", { "w:val": style }),
    ...(keepNext ? [docxElement("w:keepNext")] : []),
    ...(left + right > 0 ? [docxElement("w:ind", { "w:left": left, "w:right": right })] : []),
    ...(align === "left" ? [] : [docxElement("w:jc", { "w:val": align })]),
  ]);
}

function cellProperties({ width, columns, merge, isLast }: CellPlace): DocxElement {
  return docxElement("w:tcPr", {}, [
    docxElement("w:tcW", { "w:type": "dxa", "w:w": width }),
    ...(columns > 1 ? [docxElement("w:gridSpan", { "w:val": columns })] : []),
    ...(merge === null ? [] : [docxElement("w:vMerge", { "w:val": merge })]),
    ...(isLast ? [docxElement("w:tcBorders", {}, [docxRule("w:bottom", DOCUMENT_SIZES.thickRule)])] : []),
    docxElement("w:vAlign", { "w:val": "center" }),
  ]);
}

/** Makes each element once for the same look. */
function remembered<Look extends object>(make: (look: Look) => DocxElement): (look: Look) => DocxElement {
  const known = new Map<string, DocxElement>();
  return (look) => {
    const key = Object.values(look).join("|");
    const element = known.get(key) ?? make(look);
    known.set(key, element);
    return element;
  };
}
