import type { IXmlableObject } from "docx";

/** An element of a Word document as plain data, in the shape in which docx writes it. It may stand in many places at once. */
export type DocxElement = IXmlableObject;

/**
 * An element of a Word document (文档元素). Plain data costs a small part of what docx's own objects cost: a table of a thousand
 * rows has a hundred thousand elements.
 */
export function docxElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (DocxElement | string)[] = [],
): DocxElement {
  const attribute = Object.keys(attributes).length === 0 ? [] : [{ _attr: attributes }];
  if (children.length === 0) return { [name]: attribute[0] ?? {} };
  return { [name]: [...attribute, ...children] };
}
