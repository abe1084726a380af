import type { Settings } from "../domain/settings/settings";

/** What the pane says of the tools for the working sheets: how the computed columns stand, protection, overview. */
export interface ToolWords {
  readonly heading: string;
  readonly calculation: string;
  /** What each choice means for the people who get the workbook. */
  readonly meaning: Readonly<Record<Settings["calculation"], string>>;
  readonly switching: string;
  switched(sheets: readonly string[]): string;
  readonly switchFailed: string;
  readonly protect: string;
  readonly unprotect: string;
  readonly protecting: string;
  readonly protectHint: string;
  protected(on: boolean, sheets: readonly string[]): string;
  readonly protectFailed: string;
}
