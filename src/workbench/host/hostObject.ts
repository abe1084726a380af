/** An object of the workbook as the add-in addresses it: its members by the names they have on the wire. */
export interface HostObject {
  readonly className: string;
  /** What the client needs to address the object again, such as `{ Id }`. */
  identity(): Readonly<Record<string, unknown>>;
  /** Wire names of all scalar properties. */
  readonly scalars: readonly string[];
  /** True when the property's value depends on formulas that may still have to be calculated. */
  isCalculated(property: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** An object that belongs to this one; null is a null object. */
  navigate(property: string): HostObject | null;
  /** Calls a method; the answer is a plain value or an object. */
  call(method: string, values: readonly unknown[]): unknown;
  hasNavigation(property: string): boolean;
  /** The members of a collection; undefined when it is none. */
  items(): readonly HostObject[] | undefined;
}
