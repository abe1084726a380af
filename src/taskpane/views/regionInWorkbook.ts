import type { SessionState } from "../session/sessionState";

/** The region whose sheets the workbook holds, or null when it holds none that are known. */
export function regionInWorkbook({ evaluation, found }: SessionState): string | null {
  return evaluation.value?.plan.region ?? found?.plan.region ?? null;
}
