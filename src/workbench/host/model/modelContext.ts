import type { CellBlock } from "../../grid/gridSnapshot";
import type { Grid } from "../../grid/grid";
import type { EventRegistry } from "../eventRegistry";
import type { HostObject } from "../hostObject";

/** What all objects of one workbook share; it also makes them, so that no class needs to know the others. */
export interface ModelContext {
  readonly grid: Grid;
  readonly events: EventRegistry;
  /** Passwords of protected sheets, by the sheets' ids. */
  readonly passwords: Map<string, string>;
  /** An id that nothing else has, in the shape of Excel's. */
  readonly newId: () => string;
  /** `Application.calculationMode`. */
  calculationMode: string;
  readonly worksheets: () => HostObject;
  readonly worksheet: (sheet: string) => HostObject;
  readonly range: (sheet: string, block: CellBlock) => HostObject;
  /** The sheet and block of a range that the add-in passed; undefined for anything else. */
  readonly rangeStateOf: (value: unknown) => RangeState | undefined;
  /** The sheet that the add-in passed; undefined for anything else. */
  readonly sheetOf: (value: unknown) => string | undefined;
  /** The block of an address on the sheet; InvalidArgument when it is none or names another sheet. */
  readonly addressBlock: (sheet: string, address: string) => CellBlock;
  readonly format: (sheet: string, block: CellBlock) => HostObject;
  readonly dataValidation: (sheet: string, block: CellBlock) => HostObject;
  /** Names of the workbook, or of one sheet. */
  readonly names: (sheet?: string) => HostObject;
  readonly freezePanes: (sheet: string) => HostObject;
  readonly pageLayout: (sheet: string) => HostObject;
  readonly pageBreaks: (sheet: string, lines: "rowBreaks" | "columnBreaks") => HostObject;
  readonly protection: (sheet: string) => HostObject;
  readonly conditionalFormats: (sheet: string, block: CellBlock) => HostObject;
  readonly autoFilter: (sheet: string) => HostObject;
  /** Comments of the workbook, or of one sheet. */
  readonly comments: (sheet?: string) => HostObject;
  readonly charts: (sheet: string) => HostObject;
  readonly tables: () => HostObject;
}

/** State of everything that is a block of cells on a sheet. */
export interface RangeState {
  readonly context: ModelContext;
  readonly sheet: string;
  readonly block: CellBlock;
}

/** State of everything that belongs to one sheet. */
export interface SheetState {
  readonly context: ModelContext;
  readonly sheet: string;
}
