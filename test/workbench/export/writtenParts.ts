import { strFromU8, unzipSync } from "fflate";
import { exportXlsx } from "../../../src/workbench/export/exportXlsx";
import type { GridSnapshot } from "../../../src/workbench/grid/gridSnapshot";

/** Parts of the written package as text. */
export async function written(snapshot: GridSnapshot): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await exportXlsx(snapshot));
  return Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strFromU8(content)]));
}

/** The `<c>` element of a cell, as written. */
export function cellXml(sheet: string, address: string): string {
  return new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`).exec(sheet)?.[0] ?? "";
}

/** The text behind a cell that refers to the table of shared texts. */
export function sharedText(parts: Readonly<Record<string, string>>, cell: string): string | undefined {
  const index = Number(/t="s".*<v>(\d+)<\/v>/.exec(cell)?.[1]);
  const texts = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/g)];
  return texts[index]?.[1];
}
