import { DOCUMENT_SIZES } from "./documentLook";

/**
 * Name of the style of a table's headings or cells in a size of its font (样式标识): tables of one document may have different
 * sizes.
 */
export function tableStyle(kind: "AnnexHeading" | "AnnexText", size: number): string {
  return size === DOCUMENT_SIZES.body ? kind : `${kind}${size * 2}`;
}
