import { FileChild } from "docx";
import type { DocxElement } from "./docxElement";

/** Writes an element as it is. */
class WrittenElement extends FileChild {
  constructor(private readonly element: DocxElement) {
    super("w:written");
  }

  override prepForXml(): DocxElement {
    return this.element;
  }
}

/** Plain data where docx asks for one of its own components (文档部件). */
export function docxComponent(element: DocxElement): FileChild {
  return new WrittenElement(element);
}
