/** Characters that no XML and no web page may hold: control characters but tab and line breaks, halves of surrogates. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\uFFFE\uFFFF]/gu;

/** A text without characters that a document cannot hold (纯文本); line breaks are `\n`. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(FORBIDDEN, "");
}
