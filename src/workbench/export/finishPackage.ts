import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A result that is an error is stored as an error, not as the text `#N/A`. */
const ERROR_RESULT = /t="str"(><f>[^<]*<\/f><v>#(?:N\/A|VALUE!|REF!|NAME\?|NULL!|DIV\/0!|NUM!)<\/v>)/g;

/** Replacements by part of the package; each must be found in a file that the writer of hucre 1.0.0 made. */
const PATCHES: readonly { readonly part: RegExp; readonly find: RegExp; readonly replacement: string }[] = [
  // Results are in the file; recalculating on load turns the functions of an absent add-in into #NAME?.
  { part: /^xl\/workbook\.xml$/, find: /<calcPr[^>]*\/>/, replacement: '<calcPr calcId="191029"/>' },
  // LibreOffice recalculates files of writers that it does not know, with the same consequence.
  {
    part: /^docProps\/app\.xml$/,
    find: /<Application>[^<]*<\/Application>/,
    replacement: "<Application>Microsoft Excel</Application>",
  },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, find: ERROR_RESULT, replacement: 't="e"$1' },
];

/**
 * Mends what the file writer has no option for: no recalculation on load, a known program name,
 * errors as errors.
 */
export function finishPackage(written: Uint8Array): Uint8Array {
  const parts = unzipSync(written);
  for (const [path, content] of Object.entries(parts)) {
    for (const { part, find, replacement } of PATCHES) {
      if (part.test(path)) {
        parts[path] = strToU8(strFromU8(parts[path] ?? content).replace(find, replacement));
      }
    }
  }
  return zipSync(parts, { level: 6 });
}
