import type { Settings } from "../settings/settings";
import type { AnnexWords } from "./annexWords";

/** What a cell is made of. */
export interface AnnexCellContext {
  readonly words: AnnexWords;
  readonly settings: Settings;
  /** Whether stretch targets (期成目标) have a column of their own. */
  readonly tiers: "apart" | "together";
}
