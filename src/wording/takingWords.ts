/** What the pane says when an annex is taken along into Word, WPS or another program. */
export interface TakingWords {
  readonly word: string;
  readonly wordSaved: string;
  readonly copyTable: string;
  readonly tableCopied: string;
  readonly preparing: string;
  readonly clickAgain: string;
  readonly failed: string;
}
