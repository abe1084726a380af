import { mainPartOf } from "../domain/target/mainPartOf";
import { parseTarget } from "../domain/target/parseTarget";
import { SPECIAL_LABELS } from "./calculationWords";
import type { ComputedCells } from "./computedCells";
import type { CellValue } from "./snapshot";
import { STATUS_LABELS } from "./statusLabels";

/** What the computed columns of 目标 show for a target as typed (解析值): its number and unit, else what kind of target it is. */
export function computedTargetCells(typed: CellValue): ComputedCells {
  const target = parseTarget(typeof typed === "number" ? typed : String(typed).trim() || null);
  if (target.state === "special") return { targetNumber: SPECIAL_LABELS[target.special], targetUnit: "" };
  const main = target.state === "number" ? mainPartOf(target.parts) : undefined;
  if (main) return { targetNumber: main.value.toNumber() || 0, targetUnit: main.unit };
  const isBlank = target.state === "pending" && target.reason === "blank";
  return { targetNumber: isBlank ? "" : STATUS_LABELS.targetPending, targetUnit: "" };
}
