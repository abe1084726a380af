/** A formula that Excel would refuse to enter. */
export class FormulaRefused extends Error {
  override readonly name = "FormulaRefused";
}

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const OPEN_TO_CLOSE: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Throws `FormulaRefused` when quotes or brackets do not pair or the formula ends in an operator. */
export function checkFormula(formula: string): void {
  const bare = formula.slice(1).replace(TEXTS, "0");
  const expected: string[] = [];
  for (const mark of bare) {
    const close = OPEN_TO_CLOSE[mark];
    if (close !== undefined) expected.push(close);
    else if (")}]".includes(mark) && expected.pop() !== mark) throw new FormulaRefused(formula);
  }
  if (expected.length > 0 || bare.includes('"') || bare.trim() === "" || /[-+*/^&=<>,]\s*$/u.test(bare)) {
    throw new FormulaRefused(formula);
  }
}
