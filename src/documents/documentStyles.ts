import type { FileChild } from "docx";
import { docxComponent } from "./docxComponent";
import { docxElement, type DocxElement } from "./docxElement";
import { DOCUMENT_FONTS, DOCUMENT_SIZES, type DocumentFont } from "./documentLook";
import { tableStyle } from "./tableStyle";
import { twips } from "./twips";

/** Digits and Latin letters of official documents. */
const LATIN = "Times New Roman";

/** How the paragraphs of one kind look; sizes in points. */
interface StyleLook {
  readonly name: string;
  readonly font: DocumentFont;
  readonly size: number;
  readonly line: number;
  readonly align: "left" | "center" | "right";
  /** A title is found in the document map. */
  readonly isTitle?: boolean;
}

/**
 * Styles of the document (文档样式), rule X6: what a user changes in one place.
 *
 * @param sizes of the fonts of its tables
 */
export function documentStyles(sizes: readonly number[]): readonly FileChild[] {
  const { label, body, labelLine, headnoteLine, titleLine, lineHeight, noteLine, endLine } = DOCUMENT_SIZES;
  const { label: labelFont, title, header, body: text } = DOCUMENT_FONTS;
  const lines: readonly (readonly [id: string, look: StyleLook])[] = [
    ["AnnexLabel", { name: "附表编号", font: labelFont, size: label, line: labelLine, align: "left" }],
    [
      "AnnexTitle",
      { name: "附表标题", font: title, size: DOCUMENT_SIZES.title, line: titleLine, align: "center", isTitle: true },
    ],
    ["AnnexHeadnote", { name: "附表单位行", font: text, size: body, line: headnoteLine, align: "right" }],
    ["AnnexEnd", { name: "附表末", font: text, size: 1, line: endLine, align: "left" }],
    ["AnnexNote", { name: "附表注", font: text, size: body, line: body * noteLine, align: "left" }],
  ];
  const tables = [...new Set(sizes)].flatMap((size): typeof lines => {
    const suffix = size === body ? "" : `（${size}磅）`;
    const line = size * lineHeight;
    return [
      [tableStyle("AnnexHeading", size), { name: `附表表头${suffix}`, font: header, size, line, align: "center" }],
      [tableStyle("AnnexText", size), { name: `附表正文${suffix}`, font: text, size, line, align: "left" }],
    ];
  });
  return [...lines, ...tables].map(([id, look]) => docxComponent(styleElement(id, look)));
}

function styleElement(id: string, { name, font, size, line, align, isTitle = false }: StyleLook): DocxElement {
  return docxElement("w:style", { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": id }, [
    docxElement("w:name", { "w:val": name }),
    docxElement("w:qFormat"),
    docxElement("w:pPr", {}, [
      docxElement("w:spacing", { "w:before": 0, "w:after": 0, "w:line": twips(line), "w:lineRule": "exact" }),
      docxElement("w:jc", { "w:val": align }),
      ...(isTitle ? [docxElement("w:outlineLvl", { "w:val": 0 })] : []),
    ]),
    docxElement("w:rPr", {}, [
      docxElement("w:rFonts", { "w:ascii": LATIN, "w:hAnsi": LATIN, "w:eastAsia": font.name, "w:cs": LATIN }),
      docxElement("w:sz", { "w:val": size * 2 }),
      docxElement("w:szCs", { "w:val": size * 2 }),
      docxElement("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
    ]),
  ]);
}
