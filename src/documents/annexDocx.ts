import { Document, Packer } from "docx";
import type { GridStyle } from "./annexGrid";
import type { AnnexParts } from "./annexParts";
import { docxSection } from "./docxSection";
import { fontTableXml } from "./fontTableXml";
import { plainText } from "./plainText";

/** How the annexes are set. */
export interface AnnexDocxStyle {
  /** The group's cell merged over its rows, or repeated in each (setting, rule X8); absent: merged. */
  readonly groupCells?: GridStyle["groupCells"];
}

/**
 * Annexes as a Word document (附表 Word 文档), rules X1 to X6: the parts that the sheet has, in the page set-up of official
 * documents, each annex in a section of its own. Values only; nothing in it needs the program.
 *
 * @returns the bytes of a .docx file
 */
export async function annexDocx(tables: readonly AnnexParts[], style: AnnexDocxStyle = {}): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(tables[0]?.title ?? ""),
    creator: "",
    lastModifiedBy: "",
    sections: tables.map((parts) => docxSection(parts, style.groupCells ?? "merged")),
  });
  return Packer.pack(document, "uint8array", undefined, [{ path: "word/fontTable.xml", data: fontTableXml() }]);
}
