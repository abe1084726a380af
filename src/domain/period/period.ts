/** A reporting period (报告期): the months 1 to `throughMonth` of `year`, year to date (rule P1). */
export interface Period {
  readonly year: number;
  /** Last month of the span, 1 to 12. */
  readonly throughMonth: number;
}
