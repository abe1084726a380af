import { error } from "../../src/domain/problem";
import { fail, succeed, type Result } from "../../src/domain/result";
import type { CellPlace, Edit, RangePlace } from "../../src/workbook/edit";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import type { CellValue, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { MemorySheet } from "./memorySheet";

export type { MemorySheet };

/** How a gateway fails: at the n-th edit of all, before or after it is done, or by losing the reply to an apply. */
export interface Fault {
  readonly atEdit?: number;
  readonly loseReplyOfApply?: number;
  readonly failRead?: number;
  /** Everything after the fault fails too, clean-up included. */
  readonly forGood?: boolean;
}

/** A workbook in memory behind the gateway's contract, that counts requests and can fail. */
export class MemoryGateway implements WorkbookGateway {
  readonly sheets = new Map<string, MemorySheet>();
  reads = 0;
  applies = 0;
  edits: Edit[] = [];
  active = "";
  fault: Fault = {};
  private dead = false;

  sheet(name: string): MemorySheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`No sheet ${name}: ${[...this.sheets.keys()].join(" ")}`);
    return sheet;
  }

  /** A deep copy of all cells, to compare before and after. */
  image(): Record<string, Record<string, CellValue>> {
    return Object.fromEntries(
      [...this.sheets].map(([name, sheet]) => [
        name,
        { ...Object.fromEntries(sheet.values), ...Object.fromEntries(sheet.formulas) },
      ]),
    );
  }

  copy(): MemoryGateway {
    const copy = new MemoryGateway();
    this.sheets.forEach((sheet, name) => copy.sheets.set(name, sheet.copy()));
    return copy;
  }

  async read(request: ReadRequest): Promise<Result<WorkbookSnapshot>> {
    this.reads += 1;
    if (this.dead || this.fault.failRead === this.reads) return this.failing();
    const sheets = new Map<string, SheetSnapshot>();
    for (const name of request.sheets) {
      const sheet = this.sheets.get(name);
      if (sheet) sheets.set(name, sheet.snapshot(name, request.formulasOf?.includes(name)));
    }
    return succeed({ sheetNames: [...this.sheets.keys()], sheets });
  }

  async apply(edits: readonly Edit[]): Promise<Result<null>> {
    this.applies += 1;
    if (this.dead) return this.failing();
    for (const edit of edits) {
      if (this.fault.atEdit === this.edits.length) {
        this.edits.push(edit);
        return this.failing();
      }
      this.edits.push(edit);
      this.perform(edit);
    }
    return this.fault.loseReplyOfApply === this.applies ? this.failing("hostTimeout") : succeed(null);
  }

  async watch(): Promise<Result<() => Promise<void>>> {
    return succeed(async () => undefined);
  }

  async select(): Promise<Result<null>> {
    return succeed(null);
  }

  private failing<T>(code: "hostFailed" | "hostTimeout" = "hostFailed"): Result<T> {
    this.dead = this.fault.forGood === true;
    return fail([error(code, "", { message: "test" })]);
  }

  private perform(edit: Edit): void {
    switch (edit.kind) {
      case "addSheet":
      case "deleteSheet":
      case "renameSheet":
      case "moveSheet":
      case "activateSheet":
        this.performOnBook(edit);
        break;
      default:
        performOnSheet(this.sheet(edit.sheet), edit);
    }
  }

  private performOnBook(edit: BookEdit): void {
    if (edit.kind === "addSheet") {
      if (this.sheets.has(edit.sheet)) throw new Error(`Sheet ${edit.sheet} exists`);
      this.sheets.set(edit.sheet, new MemorySheet());
      return;
    }
    this.sheet(edit.sheet);
    if (edit.kind === "deleteSheet") this.sheets.delete(edit.sheet);
    if (edit.kind === "renameSheet") this.rename(edit.sheet, edit.to);
    if (edit.kind === "moveSheet") this.move(edit.sheet, edit.position);
    if (edit.kind === "activateSheet") this.active = edit.sheet;
  }

  private rename(from: string, to: string): void {
    this.sheet(from);
    if (this.sheets.has(to)) throw new Error(`Sheet ${to} exists`);
    const entries = [...this.sheets].map(([name, sheet]) => [name === from ? to : name, sheet] as const);
    this.sheets.clear();
    entries.forEach(([name, sheet]) => this.sheets.set(name, sheet));
  }

  private move(name: string, position: number): void {
    const sheet = this.sheet(name);
    const others = [...this.sheets].filter(([other]) => other !== name);
    others.splice(position, 0, [name, sheet]);
    this.sheets.clear();
    others.forEach(([other, moved]) => this.sheets.set(other, moved));
  }
}

type BookEdit = Extract<Edit, { kind: "addSheet" | "deleteSheet" | "renameSheet" | "moveSheet" | "activateSheet" }>;
type SheetEdit = Exclude<Edit, BookEdit>;

type Performers = {
  readonly [Kind in SheetEdit["kind"]]: (sheet: MemorySheet, edit: Extract<Edit, { kind: Kind }>) => void;
};

const PERFORMERS: Performers = {
  writeCells: (sheet, { at, cells }) => write(sheet, at, cells),
  fillFormula: (sheet, { range, formulaR1C1 }) =>
    forEachCell(range, (row, column) => {
      sheet.values.delete(`${row},${column}`);
      sheet.formulas.set(`${row},${column}`, formulaR1C1);
    }),
  format: (sheet, { range, format: { numberFormat } }) => {
    if (numberFormat === undefined) return;
    forEachCell(range, (row, column) => sheet.formats.set(`${row},${column}`, numberFormat));
  },
  mergeCells: (sheet, { range }) => void sheet.merges.push(range),
  listValidation: (sheet, { range }) => void sheet.lists.push(range),
  columnWidths: (sheet, { points }) => void (sheet.widths = points),
  rowHeights: (sheet, { points }) => void (sheet.heights = points),
  freezeRows: (sheet, { rows, columns = 0 }) => {
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
  },
  filter: (sheet, { range }) => void (sheet.filter = range),
  conditionalFormats: (sheet, { range, rules }) => sheet.setRules(range, rules),
  comment: (sheet, { at, text }) => sheet.setComment(at, text),
  protectSheet: (sheet, { open }) => void (sheet.open = open),
  unprotectSheet: (sheet) => void (sheet.open = null),
  chart: (sheet, { chart }) => sheet.setChart(chart),
  pageLayout: (sheet, { layout }) => void (sheet.page = layout),
};

function performOnSheet(sheet: MemorySheet, edit: SheetEdit): void {
  const perform = PERFORMERS[edit.kind] as (sheet: MemorySheet, edit: SheetEdit) => void;
  perform(sheet, edit);
}

function write(sheet: MemorySheet, at: CellPlace, cells: readonly (readonly (CellValue | null)[])[]): void {
  cells.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) sheet.set(at.row + row, at.column + column, value);
    }),
  );
}

function forEachCell(range: RangePlace, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}
