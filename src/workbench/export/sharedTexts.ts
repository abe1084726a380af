import { xmlText } from "./xmlText";

/** The texts of all cells, each kept once. */
export interface SharedTexts {
  /** Number of the text in the table. */
  indexOf(text: string): number;
  /** The table as `xl/sharedStrings.xml`. */
  xml(): string[];
}

/** Most characters that a cell of Excel holds; it would call a file with more corrupt and drop the cell. */
const LONGEST_TEXT = 32_767;

const EDGE_SPACE = /^\s|\s$|\n/;

/** Starts an empty table of shared texts (ECMA-376, 18.4.9). */
export function sharedTexts(): SharedTexts {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text): number {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) {
        return known;
      }
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    xml(): string[] {
      const items = [...indexes.keys()].map(
        (text) =>
          `<si><t${EDGE_SPACE.test(text) ? ' xml:space="preserve"' : ""}>${xmlText(text.slice(0, LONGEST_TEXT))}</t></si>`,
      );
      const sizes = `count="${uses}" uniqueCount="${indexes.size}"`;
      const head = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${sizes}>`;
      return [head, ...items, "</sst>"];
    },
  };
}
