const REFERENCE =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!)?(?:R(\d*)C(\d+)(?::R(\d+)C(\d+))?|(?<![A-Z0-9.])C(\d+))(?![A-Z0-9(])/gu;

/** An R1C1 formula of ours as it stands in a cell of row `row` (counted from 1), in A1 notation, as files have it. */
export function a1Formula(formulaR1C1: string, row: number): string {
  return formulaR1C1
    .slice(1)
    .replace(
      REFERENCE,
      (all, text: string | undefined, sheet: string | undefined, ...groups: (string | undefined)[]) => {
        const [ownRow, column, lastRow, lastColumn, whole] = groups;
        if (text !== undefined) return text;
        const prefix = sheet ?? "";
        if (whole !== undefined) return `${prefix}$${letters(whole)}:$${letters(whole)}`;
        if (column === undefined) return all;
        const first = ownRow === "" ? `$${letters(column)}${row}` : `$${letters(column)}$${ownRow}`;
        const last = lastRow === undefined ? "" : `:$${letters(lastColumn)}$${lastRow}`;
        return `${prefix}${first}${last}`;
      },
    );
}

function letters(column: string | undefined): string {
  let name = "";
  for (let left = Number(column); left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
