import { DOCUMENT_FONTS, type DocumentFont } from "./documentLook";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** GB 2312, as Windows numbers character sets. */
const CHINESE = "86";

/** Part `word/fontTable.xml` (字体表): which fonts stand in where those of official documents are not installed. */
export function fontTableXml(): string {
  const fonts = new Map<string, DocumentFont>(Object.values(DOCUMENT_FONTS).map((font) => [font.name, font]));
  const entries = [...fonts.values()].map(
    ({ name, substitutes, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitutes.join(",")}"/><w:charset w:val="${CHINESE}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${MAIN}">${entries.join("")}</w:fonts>`;
}
