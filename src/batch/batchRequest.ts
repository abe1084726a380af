/** What a run without a screen is asked for. */
export interface BatchRequest {
  /** The plan: a sample by its name, or a file. */
  readonly plan: { readonly sample: string } | { readonly schema: string };
  /** The period as typed; absent where the plan's own is meant. */
  readonly period?: string;
  /** A file with settings; absent: the defaults. */
  readonly settings?: string;
  /** The .xlsx file to write. */
  readonly out: string;
  /** The .docx file with all annexes to write. */
  readonly word?: string;
  /** The .json report to write. */
  readonly report?: string;
}
