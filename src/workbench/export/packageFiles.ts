import type { FilePart, FileRelation } from "./filePart";
import { relationsXml } from "./relationsXml";
import { xmlElement } from "./xmlElement";

/** A file of the package: where it stands and what is in it, in pieces. */
export type PackageFile = Pick<FilePart, "path" | "xml">;

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function partsBelow(relations: readonly FileRelation[]): FilePart[] {
  return relations.flatMap(({ part }) => [part, ...partsBelow(part.relations ?? [])]);
}

function contentTypes(parts: readonly FilePart[]): string {
  const defaults = [
    { Extension: "rels", ContentType: RELATIONS },
    { Extension: "xml", ContentType: "application/xml" },
    { Extension: "vml", ContentType: VML },
  ].map((attributes) => xmlElement("Default", attributes));
  const overrides = parts
    .filter(({ contentType }) => contentType !== VML)
    .map(({ path, contentType }) => xmlElement("Override", { PartName: `/${path}`, ContentType: contentType }));
  return xmlElement("Types", { xmlns: CONTENT_TYPES }, ...defaults, ...overrides);
}

/**
 * All files of an .xlsx package (ECMA-376 part 2): the parts that the package's relations lead to, their own relations
 * and the list of content types, which comes first.
 */
export function packageFiles(relations: readonly FileRelation[]): PackageFile[] {
  const parts = partsBelow(relations);
  const links = parts.flatMap((part) =>
    part.relations === undefined || part.relations.length === 0 ? [] : [relationsXml(part.path, part.relations)],
  );
  return [{ path: "[Content_Types].xml", xml: [contentTypes(parts)] }, relationsXml("", relations), ...parts, ...links];
}
