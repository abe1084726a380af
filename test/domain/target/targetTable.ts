/** A text and its meaning. */
export interface VariedTarget {
  readonly text: string;
  readonly meaning: string;
}

/** Reads lines of `text | meaning`. */
export function targetTable(lines: string): VariedTarget[] {
  return lines
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map((line) => {
      const [text = "", meaning = ""] = line.split(" | ");
      return { text, meaning };
    });
}
