/**
 * What makes two codes the same (编码比较): width, case and surrounding spaces do not count, as MATCH in a sheet ignores case.
 *
 * @example
 * codeKey(" ｇｄｐ") // => "gdp"
 */
export function codeKey(code: string): string {
  return code.normalize("NFKC").trim().toLowerCase();
}
