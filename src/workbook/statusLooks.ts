import type { ConditionalRule } from "./edit";
import { PROMPT_LABELS, STATUS_LABELS } from "./statusLabels";

/** The looks that a cell takes on by its text. */
type Look = Extract<ConditionalRule, { kind: "formula" }>["format"];

/** Statuses and prompts that share a look. */
export interface StatusLook {
  readonly words: readonly string[];
  readonly format: Look;
}

/**
 * How the statuses look (状态样式), in falling priority. No two share weight, slant and lightness of the fill, so that they
 * can be told apart in grey print and by the colour-blind; the words say the same. What is behind is the one dark fill.
 * 达序时 keeps the look of computed cells.
 */
export const STATUS_LOOKS: readonly StatusLook[] = [
  { words: [STATUS_LABELS.behind], format: { bold: true, color: "#FFFFFF", fill: "#9B1C1C" } },
  { words: Object.values(PROMPT_LABELS), format: { bold: true, italic: true, color: "#5C2E00", fill: "#FFC56B" } },
  { words: [STATUS_LABELS.completed], format: { bold: true, color: "#12432B", fill: "#B7DFC0" } },
  { words: [STATUS_LABELS.ahead], format: { bold: true, color: "#12432B" } },
  {
    words: [STATUS_LABELS.unreported, STATUS_LABELS.targetPending],
    format: { italic: true, color: "#3F3F3F", fill: "#D0D0D0" },
  },
  { words: [STATUS_LABELS.annual], format: { italic: true, color: "#4D4D4D" } },
];

/** Fill of the bars that show completion: light enough for the figure on it. */
export const COMPLETION_BAR = "#9DC3E6";
