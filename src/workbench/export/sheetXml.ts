import type { GridSnapshot, SheetContent } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { fileBars } from "./fileBars";
import { fileColumns } from "./fileColumns";
import type { FilePart } from "./filePart";
import { fileConditions } from "./fileConditions";
import { filePage } from "./filePage";
import { fileProtection } from "./fileProtection";
import { fileRows, type RowTables } from "./fileRows";
import { fileValidation } from "./fileValidation";
import { fileView } from "./fileView";
import { openingSheet } from "./openingSheet";
import { rangeAddress } from "./rangeAddress";
import { xmlElement } from "./xmlElement";

/** The relations by which a sheet finds its charts and the looks of its remarks. */
export interface SheetLinks {
  readonly charts?: string;
  readonly comments?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : xmlElement(name, { count: elements.length }, ...elements);
}

function propertiesXml({ tabColor, page }: SheetContent["extras"]): string {
  const { fitToWidth, fitToHeight } = page.zoom;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return xmlElement(
    "sheetPr",
    {},
    tabColor === "" ? "" : xmlElement("tabColor", { rgb: argb(tabColor) }),
    fits ? xmlElement("pageSetUpPr", { fitToPage: true }) : "",
  );
}

function linkXml(name: string, id: string | undefined): string {
  return id === undefined ? "" : xmlElement(name, { "r:id": id });
}

/**
 * A sheet, in pieces. Excel opens it only with the elements in this order (ECMA-376, 18.3.1.99): looks on screen, columns,
 * cells, protection, filter, merges, conditional formats, lists, print set-up, drawings, extensions.
 */
export async function sheetXml(
  sheet: SheetContent,
  workbook: GridSnapshot,
  tables: RowTables,
  links: SheetLinks,
): Promise<FilePart["xml"]> {
  const { styles, formulaOf } = tables;
  const sheetNumber = workbook.sheets.indexOf(sheet) + 1;
  const formats = sheet.conditionalFormats ?? [];
  const merges = sheet.merges.map((block) => xmlElement("mergeCell", { ref: rangeAddress(block) }));
  const lists = sheet.validations.flatMap((validation) => fileValidation(validation, formulaOf));
  const rows = await fileRows(sheet, tables);
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    propertiesXml(sheet.extras),
    fileView(sheet, openingSheet(workbook) === sheetNumber - 1),
    xmlElement("sheetFormatPr", { defaultRowHeight: sheet.defaultRowHeight }),
    fileColumns(sheet, workbook.defaultFont),
    "<sheetData>",
    rows,
    "</sheetData>",
    fileProtection(sheet),
    sheet.filter === undefined ? "" : xmlElement("autoFilter", { ref: rangeAddress(sheet.filter) }),
    counted("mergeCells", merges),
    fileConditions(formats, { styles, formulaOf, sheetNumber }),
    counted("dataValidations", lists),
    filePage(sheet.extras.page),
    linkXml("drawing", links.charts),
    linkXml("legacyDrawing", links.comments),
    fileBars(formats, sheetNumber),
    "</worksheet>",
  ];
}
