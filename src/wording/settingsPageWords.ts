/** What the pane says on its page of settings (计划设置). */
export interface SettingsPageWords {
  readonly heading: string;
  readonly intro: string;
  /** Headings of the sections. */
  readonly sections: Readonly<Record<"rules" | "print" | "statusWords", string>>;
  standard(value: string): string;
  readonly blank: string;
  readonly save: string;
  readonly saving: string;
  readonly restore: string;
  readonly unsaved: string;
  saved(count: number): string;
  readonly failed: string;
  readonly needSheets: string;
}
