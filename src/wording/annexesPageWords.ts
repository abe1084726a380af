/** What the pane says on its page of annexes (定制附表): which ones, in which layout, with which columns. */
export interface AnnexesPageWords {
  readonly heading: string;
  readonly intro: string;
  readonly open: string;
  readonly label: string;
  readonly table: string;
  readonly allTables: string;
  readonly layout: string;
  readonly title: string;
  readonly generatedTitle: string;
  readonly compound: string;
  readonly columns: string;
  readonly usualColumns: string;
  up(column: string): string;
  down(column: string): string;
  readonly add: string;
  remove(label: string): string;
  readonly save: string;
  saved: string;
  readonly restore: string;
  readonly labelBlank: string;
  labelTwice(label: string): string;
}
