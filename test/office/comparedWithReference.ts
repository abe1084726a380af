import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pageDifference } from "./pageDifference";
import { shadesOf, type PrintedPage } from "./printPages";

const FOLDER = path.join(__dirname, "references");

/**
 * Share of each page that looks different from its stored reference, in order. References are pages that somebody looked at;
 * `UPDATE_REFERENCES=1` stores the pages of now in their place: look at them before they are committed. A page without a
 * reference differs wholly.
 */
export function comparedWithReference(pages: readonly PrintedPage[], sample: string, name: string): readonly number[] {
  return pages.map((page, at) => {
    const file = path.join(FOLDER, sample, `${name}-${at + 1}.png`);
    if (process.env["UPDATE_REFERENCES"] === "1") {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, page.png);
    }
    return existsSync(file) ? pageDifference(page, shadesOf(readFileSync(file))) : 1;
  });
}
