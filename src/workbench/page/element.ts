/** Attributes of a new element; a listener under `onclick`, `undefined` leaves the attribute out. */
export type ElementAttributes = Readonly<Record<string, string | boolean | undefined | (() => void)>>;

/**
 * Makes an HTML element with attributes and children. Text is always text, never markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: ElementAttributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name.replace(/^on/, ""), value);
    } else if (typeof value === "boolean") {
      made.toggleAttribute(name, value);
    } else if (value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children);
  return made;
}
