import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { printPages, type PrintedPage } from "./printPages";

/** The pages of a file that is in memory; `extension` says what it is. */
export function pagesOf(file: Uint8Array, extension: "xlsx" | "docx"): readonly PrintedPage[] {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  try {
    const document = path.join(folder, `document.${extension}`);
    writeFileSync(document, file);
    return printPages(document);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
