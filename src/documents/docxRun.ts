import { docxElement, type DocxElement } from "./docxElement";

/** Signs that Latin fonts have as well: here they are as wide as Chinese characters. */
const AMBIGUOUS = /[\u00B0-\u00D7\u2010-\u2026\u2030-\u203B\u2103-\u22FF\u2460-\u25FF]/u;
const CHINESE_SIGNS = docxElement("w:rPr", {}, [docxElement("w:rFonts", { "w:hint": "eastAsia" })]);
const BREAK = docxElement("w:br");

/** The text of a paragraph (文字段), with the line breaks that it has; nothing where it is empty. */
export function docxRun(text: string): readonly DocxElement[] {
  if (text === "") return [];
  const lines = text.split("\n").flatMap((line, at) => {
    const words = docxElement("w:t", { "xml:space": "preserve" }, [line]);
    return at === 0 ? [words] : [BREAK, words];
  });
  return [docxElement("w:r", {}, [...(AMBIGUOUS.test(text) ? [CHINESE_SIGNS] : []), ...lines])];
}
