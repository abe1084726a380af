import { error } from "../../src/domain/problem";
import type { ProblemCode } from "../../src/domain/problem";
import { fail, succeed } from "../../src/domain/result";
import type { Edit } from "../../src/workbook/edit";
import type { SheetChange, WorkbookGateway } from "../../src/workbook/gateway";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

type Row = CellValue[];

/** A workbook in memory behind the gateway, with what a test needs to play the user and to let the host fail. */
export interface WorkbookInMemory extends WorkbookGateway {
  readonly sheets: Map<string, Row[]>;
  /** Cells that were gone to, `sheet!F7`. */
  readonly selected: string[];
  /** What goes wrong from now on; null for nothing. */
  failWith: { read?: ProblemCode; apply?: ProblemCode; select?: ProblemCode; watch?: ProblemCode } | null;
  /** While true, reads wait for `letGo`. */
  hold: boolean;
  letGo(): void;
  reads: number;
  /** Types a value into the row of a code, in the column with that heading, as a user would. */
  type(sheet: string, code: string, heading: string, value: CellValue): void;
  change(change: SheetChange): void;
  watchers: number;
}

function put(table: Row[], row: number, column: number, value: CellValue): void {
  while (table.length <= row) table.push([]);
  const width = Math.max(column + 1, ...table.map((cells) => cells.length));
  for (const cells of table) while (cells.length < width) cells.push("");
  table[row]![column] = value;
}

function applyEdit(sheets: Map<string, Row[]>, edit: Edit): void {
  if (edit.kind === "addSheet") sheets.set(edit.sheet, []);
  if (edit.kind === "deleteSheet") sheets.delete(edit.sheet);
  if (edit.kind === "renameSheet") {
    sheets.set(edit.to, sheets.get(edit.sheet) ?? []);
    sheets.delete(edit.sheet);
  }
  if (edit.kind !== "writeCells") return;
  const table = sheets.get(edit.sheet) ?? [];
  edit.cells.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) put(table, edit.at.row + row, edit.at.column + column, value);
    }),
  );
}

const snapshotOf = (name: string, table: readonly Row[]): SheetSnapshot => {
  const values = table.map((row) => [...row]);
  return { name, firstRow: 0, firstColumn: 0, values, formulas: values };
};

/** Makes an empty workbook. Formulas are not computed: the pane computes from typed cells only. */
export function workbookInMemory(): WorkbookInMemory {
  const sheets = new Map<string, Row[]>();
  const listeners = new Set<(change: SheetChange) => void>();
  let waiting: (() => void)[] = [];
  const book: WorkbookInMemory = {
    sheets,
    selected: [],
    failWith: null,
    hold: false,
    reads: 0,
    get watchers() {
      return listeners.size;
    },
    letGo() {
      const all = waiting;
      waiting = [];
      all.forEach((go) => go());
    },
    async read(request) {
      book.reads += 1;
      const found = request.sheets.flatMap((name) => (sheets.has(name) ? [[name, sheets.get(name)!] as const] : []));
      const answer = new Map(found.map(([name, table]) => [name, snapshotOf(name, table)]));
      const failure = book.failWith?.read;
      if (book.hold) await new Promise<void>((go) => waiting.push(go));
      return failure ? fail([error(failure, "")]) : succeed({ sheetNames: [...sheets.keys()], sheets: answer });
    },
    async apply(edits, progress) {
      if (book.failWith?.apply) return fail([error(book.failWith.apply, "")]);
      for (const edit of edits) applyEdit(sheets, edit);
      progress?.(edits.length, edits.length);
      const touched = new Set(edits.map((edit) => edit.sheet));
      touched.forEach((sheet) => book.change({ sheet, address: "A1", own: true }));
      return succeed(null);
    },
    async watch(onChange) {
      if (book.failWith?.watch) return fail([error(book.failWith.watch, "")]);
      listeners.add(onChange);
      return succeed(async () => void listeners.delete(onChange));
    },
    async select(sheet, address) {
      if (book.failWith?.select) return fail([error(book.failWith.select, "")]);
      book.selected.push(`${sheet}!${address}`);
      return succeed(null);
    },
    type(sheet, code, heading, value) {
      const table = sheets.get(sheet) ?? [];
      const at = table.findIndex((row) => row.includes(heading));
      const row = table.findIndex((cells, index) => index > at && cells.includes(code));
      put(table, row, table[at]!.indexOf(heading), value);
      book.change({ sheet, address: "F7", own: false });
    },
    change(change) {
      listeners.forEach((listener) => listener(change));
    },
  };
  return book;
}
