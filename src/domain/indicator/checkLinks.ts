import { error, type Problem } from "../problem";
import { codeKey } from "./codeKey";
import type { IndicatorKind, PlannedIndicator } from "./indicator";

/** An indicator of which only what is needed here has to be there, and the place of each of its fields. */
export interface PlacedLinks {
  readonly fields: Readonly<Partial<Record<keyof PlannedIndicator, unknown>>>;
  readonly place: (field: keyof PlannedIndicator) => string;
}

/** Kinds that are judged by growth, and so can be judged by another indicator's. */
const RELATED_KINDS: ReadonlySet<unknown> = new Set<IndicatorKind>(["relation", "growth"]);

/**
 * What fields of an indicator say about each other and about other indicators (字段之间的核对): `relatedTo` names another
 * indicator of the list (rule T2) and belongs to what is judged by growth; a status by hand has a reason, and a reason a
 * status (rule S8).
 *
 * @example
 * checkLinks([{ fields: { code: "A", kind: "relation", relatedTo: "B" }, place: (field) => field }])[0]?.code // => "relatedUnknown"
 * checkLinks([{ fields: { code: "A", manualStatus: "ahead" }, place: (field) => field }])[0]?.place // => "manualReason"
 */
export function checkLinks(indicators: readonly PlacedLinks[]): readonly Problem[] {
  const codes = new Set(indicators.map(({ fields }) => keyOf(fields.code)));
  return indicators.flatMap((indicator) => [...checkRelated(indicator, codes), ...checkManual(indicator)]);
}

function keyOf(code: unknown): string {
  return typeof code === "string" ? codeKey(code) : "";
}

function checkRelated({ fields, place }: PlacedLinks, codes: ReadonlySet<string>): readonly Problem[] {
  const { relatedTo, code, kind } = fields;
  if (typeof relatedTo !== "string") return [];
  const key = keyOf(relatedTo);
  if (!codes.has(key) || key === keyOf(code)) {
    return [error("relatedUnknown", place("relatedTo"), { field: "relatedTo", got: relatedTo, code: String(code) })];
  }
  if (kind === undefined || RELATED_KINDS.has(kind)) return [];
  return [error("fieldValue", place("relatedTo"), { field: "relatedTo", got: relatedTo, allowed: "relation growth" })];
}

function checkManual({ fields, place }: PlacedLinks): readonly Problem[] {
  const { manualStatus, manualReason } = fields;
  if (manualStatus !== undefined && manualReason === undefined) {
    return [error("fieldMissing", place("manualReason"), { field: "manualReason" })];
  }
  return manualStatus === undefined && manualReason !== undefined
    ? [error("fieldMissing", place("manualStatus"), { field: "manualStatus" })]
    : [];
}
