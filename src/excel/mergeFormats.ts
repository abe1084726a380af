import type { Borders, CellFormat, Edit, RangePlace } from "../workbook/edit";
import type { EditOf } from "./editOf";
import { joinRanges } from "./joinRanges";

/** How far back an equal neighbour is looked for: enough for the columns of a wide sheet, little for 10,000 rows. */
const LOOK_BACK = 64;

/** One property of a look on one rectangle. Indent belongs to its alignment: one set without the other may undo it. */
interface Stroke {
  readonly aspect: string;
  readonly key: string;
  readonly format: CellFormat;
  range: RangePlace;
}

/**
 * Says the same looks in fewer words: neighbouring rectangles that get the same font size, the same fill, the same lines
 * all around, get it together. Lines alone cost some 3 KB for each rectangle, so a sheet whose columns differ only
 * in alignment costs a tenth. Only formats that follow each other on one sheet are joined, and none is moved past another
 * format of the same property that touches its cells.
 */
export function mergeFormats(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  let strokes: Stroke[] = [];
  let sheet = "";
  const flush = (): void => {
    merged.push(...strokes.map(({ range, format }): Edit => ({ kind: "format", sheet, range, format })));
    strokes = [];
  };
  for (const edit of edits) {
    if (edit.kind !== "format" || edit.sheet !== sheet) {
      flush();
    }
    if (edit.kind === "format") {
      sheet = edit.sheet;
      strokesOf(edit).forEach((stroke) => paint(strokes, stroke));
    } else {
      merged.push(edit);
    }
  }
  flush();
  return merged;
}

function strokesOf({ range, format }: EditOf<"format">): Stroke[] {
  const { horizontal, indent, ...others } = format;
  const single = Object.entries(others).map(([aspect, value]) => strokeOf(aspect, { [aspect]: value }, range));
  const aligned = horizontal !== undefined || indent !== undefined;
  return aligned ? [...single, strokeOf("alignment", { horizontal, indent }, range)] : single;
}

function strokeOf(aspect: string, format: CellFormat, range: RangePlace): Stroke {
  return { aspect, format, range, key: JSON.stringify(format) };
}

function paint(strokes: Stroke[], stroke: Stroke): void {
  const same = strokes.filter(({ aspect }) => aspect === stroke.aspect).slice(-LOOK_BACK);
  for (const before of same.reverse()) {
    const union =
      before.key === stroke.key && isJoinable(stroke.format) ? joinRanges(before.range, stroke.range) : null;
    if (union !== null) {
      before.range = union;
      return;
    }
    if (overlaps(before.range, stroke.range)) {
      break;
    }
  }
  strokes.push(stroke);
}

/** Lines can be shared by neighbours only where every side and every inner line is the same. */
function isJoinable({ borders }: CellFormat): boolean {
  if (borders === undefined) {
    return true;
  }
  const sides: readonly (keyof Borders)[] = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"];
  const line = JSON.stringify(borders.top);
  return line !== undefined && sides.every((side) => JSON.stringify(borders[side]) === line);
}

function overlaps(first: RangePlace, second: RangePlace): boolean {
  const rows = first.row < second.row + second.rows && second.row < first.row + first.rows;
  return rows && first.column < second.column + second.columns && second.column < first.column + first.columns;
}
