import { plainText } from "./plainText";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in HTML, between tags or in an attribute (转义): nothing in it is markup. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
