import type { ConditionalFormat } from "../grid/gridSnapshot";
import { argb } from "./argb";
import { barId } from "./barId";
import { blocksAddress } from "./blocksAddress";
import type { FileStyles } from "./fileStyles";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

/** What conditional formats need to know to be written. */
export interface ConditionTables {
  readonly styles: FileStyles;
  /** A formula as files store it. */
  readonly formulaOf: (formula: string) => string;
  /** Counts from 1. */
  readonly sheetNumber: number;
}

/** Points from the rule that every program reads to its other half at the end of the sheet ([MS-XLSX] 2.2.4.1). */
const ID_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

function end(kind: "min" | "max", value: number | undefined): string {
  return xmlElement("cfvo", value === undefined ? { type: kind } : { type: "num", val: value });
}

function ruleXml(format: ConditionalFormat, at: number, tables: ConditionTables): string {
  const order = { priority: at + 1, stopIfTrue: format.stopIfTrue || undefined };
  if (format.kind === "formula") {
    const formula = xmlElement("formula", {}, xmlText(tables.formulaOf(format.formula)));
    return xmlElement("cfRule", { type: "expression", dxfId: tables.styles.lookOf(format.look), ...order }, formula);
  }
  const color = xmlElement("color", { rgb: argb(format.color) });
  const id = xmlElement("x14:id", {}, barId(tables.sheetNumber, at));
  return xmlElement(
    "cfRule",
    { type: "dataBar", ...order },
    xmlElement("dataBar", { minLength: 0, maxLength: 100 }, end("min", format.from), end("max", format.to), color),
    xmlElement("extLst", {}, xmlElement("ext", { uri: ID_EXTENSION, "xmlns:x14": X14 }, id)),
  );
}

/** The conditional formats (条件格式) of a sheet, each with its cells (ECMA-376, 18.3.1.18). */
export function fileConditions(formats: readonly ConditionalFormat[], tables: ConditionTables): string {
  return formats
    .map((format, at) =>
      xmlElement("conditionalFormatting", { sqref: blocksAddress(format.ranges) }, ruleXml(format, at, tables)),
    )
    .join("");
}
