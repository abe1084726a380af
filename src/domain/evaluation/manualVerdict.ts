import { warning } from "../problem";
import type { Figures } from "./evaluation";
import type { Verdict } from "./verdict";

/**
 * A status entered by hand over a computed verdict (手工认定), rule S8: it wins as long as it stands and is marked as
 * manual; without a reason it is not used, and `fieldMissing` says so.
 *
 * @example
 * manualVerdict({ manual: { status: "completed", reason: "6月底封顶" } }, { status: "annual", problems: [] }).status // => "completed"
 * manualVerdict({ manual: { status: "completed", reason: " " }, place: "A1", indicator: {} }, { status: "annual", problems: [] }).status // => "annual"
 */
export function manualVerdict(figures: Figures, computed: Verdict): Verdict {
  const { manual, place, indicator } = figures;
  if (!manual) return computed;
  const { status, origin, deciding, parts, counted, explanation, problems } = computed;
  if (manual.reason.trim() === "") {
    const facts = { field: "manualReason", code: indicator.code };
    const missing = warning("fieldMissing", manual.place ?? place, facts);
    return { status, origin, deciding, parts, counted, explanation, problems: [...problems, missing] };
  }
  const facts = { status: manual.status, reason: manual.reason, computed: status };
  const byHand = { status: manual.status, origin: "manual", explanation: { code: "manual", facts } } as const;
  return { ...byHand, deciding, parts, counted, problems };
}
