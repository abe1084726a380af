/** What XML cannot hold as it is, and texts that would be read as such an escape. */
const UNSAFE = /[&<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;
/** The same and a little more, but quicker to look for: most texts have none of it. */
const SUSPECT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text between XML tags of an .xlsx part. Characters that XML forbids are written `_xHHHH_`, and a text that already
 * reads so is protected (ECMA-376, 22.9.2.19 ST_Xstring).
 *
 * @example
 * xmlText("a<b\u0007") // => "a&lt;b_x0007_"
 */
export function xmlText(text: string): string {
  if (!SUSPECT.test(text)) {
    return text;
  }
  return text.replace(
    UNSAFE,
    (unsafe) => NAMED[unsafe] ?? `_x${unsafe.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
