import { lineCount } from "../domain/print/lineCount";
import { ANNEX_LOOK } from "./annexLook";
import { PRINTED_SHARE } from "./printedShare";
import { wholePixels } from "./wholePixels";

/** Height in points that a text needs in a column of a width in points (单元格高度), in the font of the annex's body. */
export function cellHeight(text: string, width: number, size: number): number {
  const { lineHeight, paddingWidth, paddingHeight } = ANNEX_LOOK;
  const lines = lineCount(text, (width * PRINTED_SHARE - paddingWidth) / size);
  return wholePixels(lines * size * lineHeight + paddingHeight);
}
