/** Chinese characters are as wide as the font is high, others about half of that. */
const WIDE = /[\u2E80-\uFFEF]/u;
const NARROW_SHARE = 0.56;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? size : size * NARROW_SHARE), 0);

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

/** Measures, cuts and writes the texts of a chart; sizes are pixels. */
export const chartText = {
  width: widthOf,
  escaped,
  /** The text, or its beginning with an ellipsis where it is wider than there is room. */
  cut(text: string, size: number, room: number): string {
    if (widthOf(text, size) <= room) return text;
    const characters = [...text];
    while (characters.length > 1 && widthOf(`${characters.join("")}…`, size) > room) characters.pop();
    return `${characters.join("")}…`;
  },
  /** As SVG; `anchor` says which point of the text lies at x. */
  svg(
    text: string,
    x: number,
    y: number,
    look: { size: number; anchor: "start" | "middle" | "end"; bold?: true },
  ): string {
    const weight = look.bold ? ' font-weight="600"' : "";
    const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${look.anchor}"`;
    return `<text ${place} font-size="${String(look.size)}"${weight}>${escaped(text)}</text>`;
  },
} as const;
