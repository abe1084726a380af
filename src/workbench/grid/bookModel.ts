import type { GridBook } from "./grid";
import type { DefinedName, PageSetup, SheetExtras } from "./gridSnapshot";

const NO_TEXTS = { left: "", center: "", right: "" } as const;

/** Page set-up of a new sheet in Excel: A4 upright, margins 0.75 and 0.7 inch. */
const NEW_PAGE: PageSetup = {
  orientation: "portrait",
  paperSize: "a4",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  zoom: { scale: 100 },
  headers: NO_TEXTS,
  footers: NO_TEXTS,
};

const NEW_EXTRAS: SheetExtras = { page: NEW_PAGE, tabColor: "", showGridlines: true, showHeadings: true };

/** Keeps what the spreadsheet component has no place for: page set-up, tab colour, names, properties, settings. */
export function bookModel(draw: (sheet: string, extras: SheetExtras) => void): GridBook {
  const extras = new Map<string, SheetExtras>();
  const names = new Map<string, DefinedName>();
  const keyOf = (name: string, sheet = ""): string => `${sheet} ${name.toLowerCase()}`;
  return {
    extras: (sheet) => extras.get(sheet) ?? NEW_EXTRAS,
    setExtras(sheet, patch): void {
      const after = { ...(extras.get(sheet) ?? NEW_EXTRAS), ...patch };
      extras.set(sheet, after);
      draw(sheet, after);
    },
    definedNames: () => [...names.values()],
    definedName: (name, sheet) => names.get(keyOf(name, sheet)),
    setDefinedName: (name) => {
      names.set(keyOf(name.name, name.sheet), name);
    },
    deleteDefinedName: (name, sheet) => {
      names.delete(keyOf(name, sheet));
    },
    properties: new Map<string, string>(),
    customProperties: new Map<string, string | number | boolean>(),
    settings: new Map<string, unknown>(),
  };
}
