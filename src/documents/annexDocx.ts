import { Document, Packer } from "docx";
import type { AnnexParts } from "./annexParts";
import { documentStyles } from "./documentStyles";
import { docxSection } from "./docxSection";
import { fontTableXml } from "./fontTableXml";
import { plainText } from "./plainText";
import { tableLayout } from "./tableLayout";

/**
 * Annexes as a Word document (附表 Word 文档), rules X1 to X6: the parts that the sheet has, in the page set-up of official
 * documents, each annex in a section of its own. Values only; nothing in it needs the program.
 *
 * @returns the bytes of a .docx file
 */
export async function annexDocx(tables: readonly AnnexParts[]): Promise<Uint8Array> {
  const sections = tables.map((parts) => ({ parts, layout: tableLayout(parts) }));
  const document = new Document({
    title: plainText(tables[0]?.title ?? ""),
    creator: "",
    lastModifiedBy: "",
    styles: { importedStyles: [...documentStyles(sections.map(({ layout }) => layout.size))] },
    sections: sections.map(({ parts, layout }) => docxSection(parts, layout)),
  });
  return Packer.pack(document, "uint8array", undefined, [{ path: "word/fontTable.xml", data: fontTableXml() }]);
}
