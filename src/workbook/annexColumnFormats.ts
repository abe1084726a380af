import type { FittedTable } from "../domain/print/fitTable";
import { textWidth } from "../domain/print/textWidth";
import { ANNEX_LOOK } from "./annexLook";
import { annexNumberFormats } from "./annexNumberFormats";
import { annexPlacement } from "./annexPlacement";
import type { AnnexSheet } from "./annexSheet";
import { commonestOf } from "./commonestOf";
import type { CellFormat, RangePlace } from "./edit";
import { PRINTED_SHARE } from "./printedShare";
import { runsOf } from "./runsOf";

/** A look and where it goes. */
interface Look {
  readonly range: RangePlace;
  readonly look: CellFormat;
}

/** Beyond so many changes down a column, thousands of rows long, texts stand as the figures around them do. */
const MOST_RUNS = 400;
/** Hosts indent by whole steps. */
const MOST_STEPS = 6;
/** A single step is hardly seen, and hosts differ in whether a narrow cell has it. */
const FEWEST_STEPS = 2;

/**
 * Alignment, indents and number formats of the annex, column by column (附表栏格式), rules X1 and R2. Figures stand right, moved
 * in so that the widest of them is in the middle of its column; text among them is centred; parts of an indicator are
 * indented below it. Formats go by runs of rows in which they are the same.
 */
export function annexColumnFormats(sheet: AnnexSheet, { size, widths }: FittedTable): readonly Look[] {
  const rows = sheet.groups.flatMap((group) => group.rows);
  const { firstRow, rowCount } = annexPlacement(sheet);
  const down = (column: number, start = 0, length = rowCount): RangePlace => {
    return { row: firstRow + start, column, rows: length, columns: 1 };
  };
  return sheet.columns.flatMap(({ role, align }, column): readonly Look[] => {
    const numbers = annexNumberFormats(rows.map((row) => row.cells[column] ?? null));
    const looks = numberLooks(numbers.formats, (start, length) => down(column, start, length));
    if (align === "right") {
      const steps = stepsOf(
        numbers.texts.filter((_, at) => numbers.formats[at] !== null),
        widths[column] ?? 0,
        size,
      );
      const whole = { range: down(column), look: { horizontal: "right", indent: steps } } as const;
      const isText = rows.map(({ cells }) => {
        const cell = cells[column] ?? null;
        return cell !== null && "text" in cell;
      });
      return [whole, ...textLooks(isText, (start, length) => down(column, start, length)), ...looks];
    }
    const whole: Look = { range: down(column), look: { horizontal: align } };
    const levels = role === "name" ? runsOf(rows.map(({ level }) => level)) : [];
    const indents = levels
      .filter(({ key }) => key > 0)
      .map(({ start, length, key }): Look => {
        return { range: down(column, start, length), look: { horizontal: "left", indent: key } };
      });
    return [whole, ...indents, ...looks];
  });
}

type Place = (start: number, length: number) => RangePlace;

/** A column without numbers is a text column. */
function numberLooks(formats: readonly (string | null)[], place: Place): readonly Look[] {
  const base = commonestOf(formats.filter((format) => format !== null)) ?? "@";
  const others = runsOf(formats.map((format) => format ?? base)).filter(({ key }) => key !== base);
  return [
    { range: place(0, formats.length), look: { numberFormat: base } },
    ...others.map(({ start, length, key }) => ({ range: place(start, length), look: { numberFormat: key } })),
  ];
}

function textLooks(isText: readonly boolean[], place: Place): readonly Look[] {
  const runs = runsOf(isText).filter(({ key }) => key);
  if (runs.length > MOST_RUNS) return [];
  return runs.map(({ start, length }) => ({ range: place(start, length), look: { horizontal: "center", indent: 0 } }));
}

/** How many steps the figures of a column are moved in from the right: half of the room that the widest leaves. */
function stepsOf(texts: readonly string[], width: number, size: number): number {
  const widest = Math.max(0, ...texts.map(textWidth)) * size;
  const spare = (width * PRINTED_SHARE - ANNEX_LOOK.paddingWidth - widest) / 2;
  const steps = Math.floor(spare / ANNEX_LOOK.indentWidth);
  return steps < FEWEST_STEPS ? 0 : Math.min(MOST_STEPS, steps);
}
