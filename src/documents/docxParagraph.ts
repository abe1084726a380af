import { Paragraph, TextRun } from "docx";
import { plainText } from "./plainText";

/** How a paragraph differs from its style; sizes in points. */
export interface ParagraphLook {
  readonly style: string;
  /** Size of its font; absent: that of its style. */
  readonly size?: number;
  /** It stands on one page with the paragraph below it. */
  readonly keepNext?: boolean;
}

/** A paragraph of the document (段落), with quotation marks and dashes as wide as Chinese characters. */
export function docxParagraph(text: string, { style, size, keepNext = false }: ParagraphLook): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    keepLines: true,
    children: plainText(text)
      .split("\n")
      .map(
        (words, at) =>
          new TextRun({
            font: { hint: "eastAsia" },
            ...(size !== undefined && { size: size * 2 }),
            text: words,
            ...(at > 0 && { break: 1 }),
          }),
      ),
  });
}
