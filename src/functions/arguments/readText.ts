import { cellOf } from "./cellOf";

/** The words of an argument (文字参数), widths and outer spaces evened out; empty where it is blank or omitted. */
export function readText(argument: unknown): string {
  const cell = cellOf(argument);
  return cell === null ? "" : String(cell).normalize("NFKC").trim();
}
