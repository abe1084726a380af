/** What the pane says around the paragraph for the report, and when something is copied or saved. */
export interface SummarySectionWords {
  readonly heading: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly full: string;
  readonly halfwayRate: string;
  readonly agencies: string;
  readonly sections: string;
  readonly section: Readonly<Record<"none" | "groups" | "agencies", string>>;
}
