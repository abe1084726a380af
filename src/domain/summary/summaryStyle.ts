/** How the paragraph is worded (行文设置). */
export interface SummaryStyle {
  /** `brief`: counts and rates; `full`: also which indicators are behind, and by how much. */
  readonly length: "brief" | "full";
  /** With 过半率 beside 达序时率. */
  readonly halfwayRate: boolean;
  /** With the responsible agency of each indicator that is behind. */
  readonly agencies: boolean;
  /** With a sentence on groups, or on the agencies that have something behind. */
  readonly sections: "none" | "groups" | "agencies";
}

/** The paragraph of published reports. */
export const DEFAULT_SUMMARY_STYLE: SummaryStyle = {
  length: "full",
  halfwayRate: true,
  agencies: false,
  sections: "none",
};
