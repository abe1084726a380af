import type { Settings } from "../domain/settings/settings";

/** How the computed cells of a workbook stand (计算列现状). */
export interface Standing {
  /** The mode that they are in; where a switch broke off, the one that they had before. */
  readonly mode: Settings["calculation"];
  /** True where a run has written some of them and broke off. */
  readonly isBrokenOff: boolean;
}
