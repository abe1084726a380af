import type { SummarySectionWords } from "../summarySectionWords";

/** The paragraph for the report, in English. */
export const summarySectionEn: SummarySectionWords = {
  heading: "Paragraph for the report",
  copy: "Copy",
  copied: "Copied; paste it into the report",
  copyFailed: "Not copied: select the text and press Ctrl+C",
  full: "With what is behind, and by how much",
  halfwayRate: "With the halfway rate",
  agencies: "With agencies",
  sections: "By part",
  section: { none: "Without", groups: "By group", agencies: "By agency" },
};
