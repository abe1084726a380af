/**
 * The identifier of a word in a cell (词条识别): by its Chinese name, or the identifier itself; width, case and surrounding
 * spaces do not matter. Null where no name matches: the caller names the cell.
 *
 * @example
 * readNamed(" 年度 ", { everyPeriod: "每期", annual: "年度" }) // => "annual"
 * readNamed("ANNUAL", { everyPeriod: "每期", annual: "年度" }) // => "annual"
 * readNamed("月度", { everyPeriod: "每期", annual: "年度" }) // => null
 */
export function readNamed<Word extends string>(text: string, names: Readonly<Record<Word, string>>): Word | null {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  const words = Object.keys(names) as Word[];
  return words.find((word) => names[word] === wanted || word.toLowerCase() === wanted) ?? null;
}
