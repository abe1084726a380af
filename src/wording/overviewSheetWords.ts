/** What the pane says of the sheet 概览. */
export interface OverviewSheetWords {
  readonly heading: string;
  readonly intro: string;
  readonly build: string;
  readonly building: string;
  /** `keptAs`: where the former one stays because people typed into it. */
  built(sheet: string, charts: number, keptAs: string | null): string;
  readonly failed: string;
}
