import type { TallyPart } from "../views/paceView";
import type { Tone } from "./ProportionBar";

/** How each part of a tally is meant. */
export const TALLY_TONES: Readonly<Record<TallyPart, Tone>> = {
  reached: "good",
  behind: "bad",
  annual: "annual",
  unreported: "open",
  targetPending: "none",
};
