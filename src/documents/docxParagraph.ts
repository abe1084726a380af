import { AlignmentType, LineRuleType, Paragraph, TextRun, type IRunOptions } from "docx";
import type { DocumentFont } from "./documentLook";
import { plainText } from "./plainText";
import { twips } from "./twips";

/** Digits and Latin letters of official documents. */
const LATIN = "Times New Roman";

/** How a paragraph looks; sizes and indents in points. */
export interface ParagraphLook {
  readonly font: DocumentFont;
  readonly size: number;
  readonly align: "left" | "center" | "right";
  /** Height of its lines; absent: what the font asks for. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A paragraph of the document (段落). Chinese stands in the font named, digits and letters in Times New Roman. */
export function docxParagraph(text: string, look: ParagraphLook): Paragraph {
  const { align, line, before = 0, after = 0, left = 0, right = 0 } = look;
  const exact = line === undefined ? {} : { line: twips(line), lineRule: LineRuleType.EXACT };
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { before: twips(before), after: twips(after), ...exact },
    indent: { left: twips(left), right: twips(right) },
    children: plainText(text)
      .split("\n")
      .map((words, at) => new TextRun({ ...runLook(look), text: words, ...(at > 0 && { break: 1 }) })),
  });
}

function runLook({ font, size }: ParagraphLook): IRunOptions {
  return {
    font: { ascii: LATIN, hAnsi: LATIN, eastAsia: font.name, cs: LATIN, hint: "eastAsia" },
    size: size * 2,
    language: { value: "en-US", eastAsia: "zh-CN" },
  };
}
