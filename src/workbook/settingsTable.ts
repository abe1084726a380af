import type { AnnexField } from "../domain/settings/annexLine";
import { cellIn } from "./cellIn";
import type { RangePlace } from "./edit";
import { readSwitchMark } from "./readSwitchMark";
import { ANNEX_BLOCK, SETTING_HEADINGS, SETTINGS_SHEET_LAYOUT } from "./settingsLayout";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** The block of annexes as it stands now. */
export interface AnnexBlock {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<AnnexField, number>;
}

/** Columns of the settings; the last two may have been removed. */
export interface SettingColumns {
  readonly name: number;
  readonly value: number;
  readonly standard: number | null;
  readonly help: number | null;
}

/** The settings as their sheet holds them now, wherever people moved rows and columns. */
export interface SettingsTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: SettingColumns;
  /** Rows that can hold a setting, filled or free. */
  readonly rows: readonly number[];
  /** First row below everything that the sheet holds. */
  readonly bottomRow: number;
  /** What formulas refer to: from the heading to the last row that can hold a setting. */
  readonly block: RangePlace;
  readonly annexes: AnnexBlock | null;
  /** The mark of a switch that is not complete counts as the word that will stand there. */
  readonly cell: (row: number, column: number) => CellValue;
}

/** Finds the settings in their sheet (按表头找设置); null where the two headings 设置项 and 取值 do not stand in one row. */
export function settingsTable(sheet: SheetSnapshot): SettingsTable | null {
  const header = rowWith(sheet, [SETTING_HEADINGS.name, SETTING_HEADINGS.value]);
  if (!header) return null;
  const [name = 0, value = 0] = header.columns;
  const optional = (heading: string): number | null => columnOf(sheet, header.row, heading);
  const annexes = annexBlock(sheet);
  const bottomRow = sheet.firstRow + sheet.values.length;
  const below = annexes !== null && annexes.headerRow > header.row;
  const spared = header.row + 1 + SETTINGS_SHEET_LAYOUT.spareRows;
  const end = below ? annexes.headerRow : Math.max(bottomRow, spared);
  const count = end - header.row;
  return {
    sheet: sheet.name,
    headerRow: header.row,
    columns: { name, value, standard: optional(SETTING_HEADINGS.standard), help: optional(SETTING_HEADINGS.help) },
    // The line above the annexes is their title.
    rows: Array.from({ length: count - (below ? 2 : 1) }, (_, at) => header.row + 1 + at),
    bottomRow,
    block: { row: header.row, column: Math.min(name, value), rows: count, columns: Math.abs(name - value) + 1 },
    annexes,
    cell: (row, at) => {
      const cell = cellIn(sheet, row, at);
      return readSwitchMark(cell)?.word ?? cell;
    },
  };
}

function annexBlock(sheet: SheetSnapshot): AnnexBlock | null {
  const [label, , layout] = ANNEX_BLOCK;
  const header = rowWith(sheet, [label?.heading ?? "", layout?.heading ?? ""]);
  if (!header) return null;
  const columns = new Map<AnnexField, number>();
  for (const { field, heading } of ANNEX_BLOCK) {
    const at = columnOf(sheet, header.row, heading);
    if (at !== null) columns.set(field, at);
  }
  return { headerRow: header.row, columns };
}

/** The first row in which all of these headings stand, and their columns. */
function rowWith(
  sheet: SheetSnapshot,
  headings: readonly string[],
): { readonly row: number; readonly columns: readonly number[] } | null {
  for (let row = sheet.firstRow; row < sheet.firstRow + sheet.values.length; row += 1) {
    const columns = headings.map((heading) => columnOf(sheet, row, heading));
    if (columns.every((column) => column !== null)) return { row, columns };
  }
  return null;
}

function columnOf(sheet: SheetSnapshot, row: number, heading: string): number | null {
  const cells = sheet.values[row - sheet.firstRow] ?? [];
  const at = cells.findIndex((cell) => typeof cell === "string" && plain(cell) === heading);
  return at < 0 ? null : sheet.firstColumn + at;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
