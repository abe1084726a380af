import type { CellComment } from "../grid/gridSnapshot";
import { columnLetters } from "../grid/columnLetters";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The remarks (批注) of a sheet as text (ECMA-376, 18.7.6); `commentShapes` says how they look. */
export function commentsXml(comments: readonly CellComment[]): string {
  const authors = [...new Set(comments.map(({ author }) => author ?? ""))];
  const list = comments.map(({ row, column, text, author }) =>
    xmlElement(
      "comment",
      { ref: `${columnLetters(column)}${row + 1}`, authorId: authors.indexOf(author ?? "") },
      xmlElement(
        "text",
        {},
        xmlElement("r", {}, `<rPr><sz val="9"/></rPr><t xml:space="preserve">${xmlText(text)}</t>`),
      ),
    ),
  );
  return xmlElement(
    "comments",
    { xmlns: MAIN },
    xmlElement("authors", {}, ...authors.map((author) => `<author>${xmlText(author)}</author>`)),
    xmlElement("commentList", {}, ...list),
  );
}
