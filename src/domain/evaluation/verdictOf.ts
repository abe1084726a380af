import type { Pace } from "../pace/pace";
import { warning, type Problem } from "../problem";
import type { Target, TargetPart } from "../target/target";
import { countedParts } from "./countedParts";
import { decidingPart } from "./decidingPart";
import type { Figures, Status } from "./evaluation";
import type { Explanation } from "./explanation";
import { judgePart } from "./judgePart";
import { OnePartVerdict } from "./onePartVerdict";
import { relationPart } from "./relationPart";
import type { Verdict } from "./verdict";

const NONE: readonly never[] = [];

function unjudged(status: Status, explanation: Explanation, problems: readonly Problem[] = NONE): Verdict {
  return { status, origin: "computed", deciding: null, parts: NONE, counted: NONE, explanation, problems };
}

function pending(figures: Figures, target: Target & { state: "pending" }): Verdict {
  if (target.reason === "blank") return unjudged("targetPending", { code: "targetBlank", facts: {} });
  const facts = { text: target.text, reason: target.reason, at: target.at };
  return unjudged("targetPending", { code: "targetUnreadable", facts }, [
    warning("targetUnreadable", figures.targetPlace ?? figures.place, {
      ...facts,
      code: figures.indicator.code,
      name: figures.indicator.name,
    }),
  ]);
}

function judgeParts(figures: Figures, parts: readonly TargetPart[], pace: Pace): Verdict {
  const [first] = parts;
  if (first && parts.length === 1) return new OnePartVerdict(judgePart(figures, first, pace));
  const judged = parts.map((part) => judgePart(figures, part, pace));
  const wanted = countedParts(figures.indicator, parts);
  const counted = judged.filter((part) => wanted.includes(part.part));
  const deciding = decidingPart(counted);
  const status = deciding?.status ?? "targetPending";
  const problems = counted.flatMap((part) => part.problems);
  return { status, origin: "computed", deciding, parts: judged, counted, explanation: null, problems };
}

/** T2: without a number there is nothing to compute with; a relation can be judged once the other's growth is known. */
function judgeSpecial(figures: Figures, target: Target & { state: "special" }, pace: Pace): Verdict {
  const relation = relationPart(figures, target);
  if (relation) return new OnePartVerdict(judgePart(figures, relation, pace));
  return unjudged("annual", { code: "targetSpecial", facts: { special: target.special, text: target.text } });
}

/** Figures for the year only (S7): nothing to judge before the year's end. */
function isAnnualOnly(figures: Figures, pace: Pace): boolean {
  return figures.indicator.frequency === "annual" && !pace.yearEnd;
}

/**
 * The computed verdict on an indicator (rules T2, T3, I, S1–S7). In this order: a target that is blank or not understood
 * is 目标待定, whether or not a figure is there; an indicator with figures for whole years only, a target without a number,
 * and what is judged by hand are 年度指标; then every number of the target is judged, and all must be reached.
 */
export function verdictOf(figures: Figures, target: Target, pace: Pace): Verdict {
  if (target.state === "pending") return pending(figures, target);
  if (isAnnualOnly(figures, pace)) return unjudged("annual", { code: "annualOnly", facts: {} });
  const { kind } = figures.indicator;
  if (kind === "milestone" || kind === "qualitative") {
    return unjudged("annual", { code: "judgedByHand", facts: { kind, text: target.text } });
  }
  return target.state === "special" ? judgeSpecial(figures, target, pace) : judgeParts(figures, target.parts, pace);
}
