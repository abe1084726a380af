import { ANNEX_LOOK } from "./annexLook";
import { lineCount } from "./lineCount";
import { PRINTED_SHARE } from "./printedShare";
import { wholePixels } from "./wholePixels";

/** Height in points that a text needs in a column of a width in points (单元格高度), in the font of the annex's body. */
export function cellHeight(text: string, width: number): number {
  const { bodySize, lineHeight, paddingWidth, paddingHeight } = ANNEX_LOOK;
  const lines = lineCount(text, Math.max(1, (width * PRINTED_SHARE - paddingWidth) / bodySize));
  return wholePixels(lines * bodySize * lineHeight + paddingHeight);
}
