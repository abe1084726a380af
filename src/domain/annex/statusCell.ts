import type { Status } from "../evaluation/evaluation";
import type { AnnexCell } from "./annex";
import type { AnnexCellContext } from "./annexCellContext";

/**
 * A status as printed (执行情况), rules S1 and S8: in the office's own word where the settings have one, marked where a
 * person gave it.
 */
export function statusCell(
  status: Status,
  isManual: boolean,
  { words, settings }: Pick<AnnexCellContext, "words" | "settings">,
): AnnexCell {
  const text = settings.statusWords[status] ?? words.status[status];
  return { text: isManual ? words.manualStatus(text) : text };
}
