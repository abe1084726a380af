import type { GridSnapshot } from "../grid/gridSnapshot";
import type { FileRelation } from "./filePart";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats";
/** The set in which Excel keeps what people define themselves ([MS-OSHARED] 2.3.3.2.2). */
const OWN_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_OWN_PROPERTY = 2;

/** Elements in the order of `names`, without those that say nothing. */
function texts(names: readonly (readonly [element: string, text: string | undefined])[]): string[] {
  return names.flatMap(([element, text]) => (text ? [xmlElement(element, {}, xmlText(text))] : []));
}

function coreXml({ title, subject, author, keywords, comments, category }: GridSnapshot["properties"]): string {
  const elements = texts([
    ["dc:title", title],
    ["dc:subject", subject],
    ["dc:creator", author],
    ["cp:keywords", keywords],
    ["dc:description", comments],
    ["cp:category", category],
  ]);
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlElement("cp:coreProperties", namespaces, ...elements);
}

/**
 * Excel is named as the program, because LibreOffice recalculates files of programs that it does not know, and turns the
 * functions of an absent add-in into `#NAME?`.
 */
function programXml({ manager, company }: GridSnapshot["properties"]): string {
  const elements = texts([
    ["Application", "Microsoft Excel"],
    ["Manager", manager],
    ["Company", company],
    ["AppVersion", "16.0300"],
  ]);
  return xmlElement("Properties", { xmlns: `${OFFICE}/extended-properties` }, ...elements);
}

function variant(value: string | number | boolean): string {
  if (typeof value === "string") {
    return xmlElement("vt:lpwstr", {}, xmlText(value));
  }
  return typeof value === "number" ? xmlElement("vt:r8", {}, String(value)) : xmlElement("vt:bool", {}, String(value));
}

function ownXml(properties: GridSnapshot["customProperties"]): string {
  const elements = Object.entries(properties).map(([name, value], at) =>
    xmlElement("property", { fmtid: OWN_PROPERTIES, pid: at + FIRST_OWN_PROPERTY, name }, variant(value)),
  );
  const namespaces = { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": `${OFFICE}/docPropsVTypes` };
  return xmlElement("Properties", namespaces, ...elements);
}

/** What is said about the workbook as a whole (文档属性), as relations of the package. */
export function documentProperties({ properties, customProperties }: GridSnapshot): FileRelation[] {
  const part = (path: string, contentType: string, xml: string): FileRelation["part"] => ({
    path,
    contentType,
    xml: [xml],
  });
  const relations: FileRelation[] = [
    {
      id: "rId2",
      type: `${PACKAGE}/relationships/metadata/core-properties`,
      part: part("docProps/core.xml", `${TYPES}-package.core-properties+xml`, coreXml(properties)),
    },
    {
      id: "rId3",
      type: "extended-properties",
      part: part("docProps/app.xml", `${TYPES}-officedocument.extended-properties+xml`, programXml(properties)),
    },
  ];
  return Object.keys(customProperties).length === 0
    ? relations
    : relations.concat({
        id: "rId4",
        type: "custom-properties",
        part: part("docProps/custom.xml", `${TYPES}-officedocument.custom-properties+xml`, ownXml(customProperties)),
      });
}
