import type { Draft, Step } from "./draft";
import { NUMBER_STEPS } from "./numberSteps";
import { settleDescription } from "./settleDescription";
import { TIME_STEPS } from "./timeSteps";
import type { Token, TokenKind } from "./token";
import { WORD_STEPS } from "./wordSteps";

const STEPS: Record<TokenKind, Step> = { ...NUMBER_STEPS, ...TIME_STEPS, ...WORD_STEPS };

/** Takes the next token of a clause into its draft. */
export function takeToken(draft: Draft, token: Token): void {
  settleDescription(draft, token);
  STEPS[token.kind](draft, token);
  if (draft.start < 0) draft.start = token.start;
  draft.end = token.end;
  draft.previous = token;
}
