import type { FilePart, FileRelation } from "./filePart";
import { xmlElement } from "./xmlElement";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the relations of a part stand: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
function relationsPath(path: string): string {
  return path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** The way from a part to another: `../comments1.xml`. Absolute addresses are allowed, but some readers do not follow them. */
function targetFrom(path: string, target: string): string {
  const from = path.split("/").slice(0, -1);
  const to = target.split("/");
  const shared = from.findIndex((folder, at) => folder !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** The links of a part to others as a part of their own; "" as path stands for the package itself. */
export function relationsXml(path: string, relations: readonly FileRelation[]): Pick<FilePart, "path" | "xml"> {
  const elements = relations.map(({ id, type, part }) =>
    xmlElement("Relationship", {
      Id: id,
      Type: type.includes(":") ? type : `${OFFICE}/${type}`,
      Target: targetFrom(path, part.path),
    }),
  );
  return { path: relationsPath(path), xml: [xmlElement("Relationships", { xmlns: PACKAGE }, ...elements)] };
}
