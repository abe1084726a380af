import { strToU8, zipSync } from "fflate";
import type { PackageFile } from "./packageFiles";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Always the same time stamp: the same workbook gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs the files of an .xlsx package. */
export function zipFiles(files: readonly PackageFile[]): Uint8Array {
  const contents = files.map(({ path, xml }) => [path, strToU8(DECLARATION + xml.join(""))] as const);
  return zipSync(Object.fromEntries(contents), { level: 6, mtime: NO_TIME });
}
