import type { AnnexDefinition } from "../annex/annexDefinition";
import { annexLine } from "./annexLine";

/**
 * Whether two lists of annexes are the same (附表定义相同): the same annexes in the same order, by what their cells say.
 *
 * @example
 * isSameAnnexes([{ label: "附表1", layout: "groups" }], [{ layout: "groups", label: "附表1", title: "" }]) // => true
 * isSameAnnexes([{ label: "附表1", layout: "groups" }], []) // => false
 */
export function isSameAnnexes(a: readonly AnnexDefinition[], b: readonly AnnexDefinition[]): boolean {
  const said = (annexes: readonly AnnexDefinition[]): string =>
    JSON.stringify(annexes.map((annex) => Object.values(annexLine(annex))));
  return said(a) === said(b);
}
