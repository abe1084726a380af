import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import { codeKey } from "../domain/indicator/codeKey";
import { annexHeader, type AnnexHeader } from "./annexHeader";
import { ANNEX_MARKS } from "./annexMarks";
import type { AnnexHead } from "./annexSheet";
import { cellIn } from "./cellIn";
import type { KeptAnnex, KeptLine, KeptRow } from "./keptAnnex";
import { readAnnexNotes } from "./readAnnexNotes";
import type { CellValue, SheetSnapshot } from "./snapshot";

/**
 * Reads what people wrote into an old annex (读旧附表), rule X7: remarks, columns and rows that they added, titles and notes
 * that they changed, by code.
 *
 * Rows and columns may have been moved, sorted and inserted. Null where the sheet has no codes: it is not ours, or its
 * codes were deleted, and nothing in it can be told apart.
 */
export function readAnnexSheet(sheet: SheetSnapshot): KeptAnnex | null {
  const header = annexHeader(sheet);
  if (!header) return null;
  const endRow = sheet.firstRow + sheet.values.length;
  const body = readBody(sheet, header, endRow);
  return {
    addedColumns: header.added.map(({ heading, column }) => ({ heading, inside: column < header.codeColumn })),
    headings: header.headings,
    rows: body.rows,
    addedRows: body.addedRows,
    ...readHead(sheet, header),
    notes: readAnnexNotes(sheet, header, { from: body.endRow, to: endRow }),
  };
}

interface Body {
  readonly rows: ReadonlyMap<string, KeptRow>;
  readonly addedRows: readonly KeptLine[];
  /** First row below the last indicator. */
  readonly endRow: number;
}

/** A row without a code, or with one that stands above already, was added by people; below the last code notes begin. */
function readBody(sheet: SheetSnapshot, header: AnnexHeader, endRow: number): Body {
  const rows = new Map<string, KeptRow>();
  const addedRows: KeptLine[] = [];
  let waiting: KeptLine[] = [];
  let after: string | null = null;
  let end = header.row + 2;
  for (let row = end; row < endRow; row += 1) {
    const code = textIn(sheet, row, header.codeColumn).trim();
    if (code.startsWith(ANNEX_MARKS.note)) break;
    const key = codeKey(code);
    if (code === "" || rows.has(key)) {
      const line = lineAt(sheet, header, row, after);
      if (line) waiting.push(line);
    } else {
      addedRows.push(...waiting);
      waiting = [];
      rows.set(key, rowAt(sheet, header, row));
      after = key;
    }
    if (code !== "") {
      addedRows.push(...waiting);
      waiting = [];
      end = row + 1;
    }
  }
  return { rows, addedRows, endRow: end };
}

function rowAt(sheet: SheetSnapshot, header: AnnexHeader, row: number): KeptRow {
  const cells = cellsAt(sheet, header, row);
  return {
    code: textIn(sheet, row, header.codeColumn).trim(),
    name: String(cells.get("name") ?? ""),
    remark: String(cells.get("remark") ?? ""),
    generatedRemark: textIn(sheet, row, header.remarkColumn),
    added: header.added.map(({ column }) => cellIn(sheet, row, column)),
    cells,
  };
}

function lineAt(sheet: SheetSnapshot, header: AnnexHeader, row: number, after: string | null): KeptLine | null {
  const cells = cellsAt(sheet, header, row);
  const added = header.added.map(({ column }) => cellIn(sheet, row, column));
  const holds = [...cells.values(), ...added].some((value) => value !== "");
  return holds ? { after, cells, added } : null;
}

function cellsAt(sheet: SheetSnapshot, header: AnnexHeader, row: number): ReadonlyMap<AnnexColumnRole, CellValue> {
  return new Map([...header.columnOf].map(([role, column]) => [role, cellIn(sheet, row, column)] as const));
}

/** The lines above the table: found by their marks, typed where they differ from what was generated. */
function readHead(sheet: SheetSnapshot, header: AnnexHeader): Pick<KeptAnnex, "head" | "typedHead" | "strayTexts"> {
  const head = { label: "", title: "", headnote: "" };
  const typedHead: { -readonly [Line in keyof AnnexHead]?: string } = {};
  const strayTexts: string[] = [];
  for (let row = sheet.firstRow; row < header.row; row += 1) {
    const code = textIn(sheet, row, header.codeColumn);
    const line = (["label", "title", "headnote"] as const).find((name) => ANNEX_MARKS[name] === code);
    const texts = textsAt(sheet, row, header.codeColumn);
    if (line === undefined) {
      if (header.noteCodes !== null) strayTexts.push(...texts);
      continue;
    }
    const [text = "", ...others] = texts;
    head[line] = text;
    strayTexts.push(...others);
    if (text.trim() !== textIn(sheet, row, header.remarkColumn).trim()) typedHead[line] = text;
  }
  return { head, typedHead, strayTexts };
}

/** What stands in a row, left of the codes. */
function textsAt(sheet: SheetSnapshot, row: number, codeColumn: number): readonly string[] {
  const cells = sheet.values[row - sheet.firstRow] ?? [];
  return cells.slice(0, codeColumn - sheet.firstColumn).flatMap((value) => (value === "" ? [] : [String(value)]));
}

function textIn(sheet: SheetSnapshot, row: number, column: number): string {
  return String(cellIn(sheet, row, column));
}
