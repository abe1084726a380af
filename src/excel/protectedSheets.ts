/** What people may do on a sheet that this program protects, besides typing into its open cells. */
const ALLOWED = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true } as const;

/**
 * Which sheets are protected by this program, as the last read saw it and the edits since have made it. They are known by
 * what they allow, which travels with the file; a sheet that a person protected otherwise is left alone, so that writing
 * to it is refused by the host.
 */
export class ProtectedSheets {
  /** What to protect with. */
  readonly options: Excel.WorksheetProtectionOptions = ALLOWED;
  private names: ReadonlySet<string> = new Set();

  /** A read saw these sheets; they must be loaded with {@link ProtectedSheets.LOADED}. */
  seen(sheets: readonly Excel.Worksheet[]): void {
    this.names = new Set(sheets.filter(({ protection }) => isOurs(protection)).map(({ name }) => name));
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  set(name: string, isProtected: boolean): void {
    const others = [...this.names].filter((other) => other !== name);
    this.names = new Set(isProtected ? [...others, name] : others);
  }

  /** What a read loads of the sheets so that it can be {@link ProtectedSheets.seen}. */
  static readonly LOADED = "items/name,items/protection/protected,items/protection/options";
}

function isOurs({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  const allowed = Object.entries(options ?? {}).filter(([, value]) => value === true);
  const ours = Object.keys(ALLOWED);
  return isProtected && allowed.length === ours.length && allowed.every(([key]) => ours.includes(key));
}
