import { xmlText } from "./xmlText";

/** Attributes of an element; what is undefined is left out, true is written 1 and false 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const IN_ATTRIBUTES: Readonly<Record<string, string>> = { '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") {
    return value ? "1" : "0";
  }
  return xmlText(String(value)).replace(/["\n\t]/g, (mark) => IN_ATTRIBUTES[mark] ?? mark);
}

/**
 * An XML element. Children are XML already; without children the element closes itself.
 *
 * @example
 * xmlElement("pane", { ySplit: 4, xSplit: undefined }) // => '<pane ySplit="4"/>'
 */
export function xmlElement(name: string, attributes: XmlAttributes = {}, ...children: readonly string[]): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      opening += ` ${key}="${attributeText(value)}"`;
    }
  }
  const content = children.join("");
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
