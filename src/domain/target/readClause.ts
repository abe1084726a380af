import type { Draft } from "./draft";
import { newDraft } from "./newDraft";
import { takeBracket } from "./takeBracket";
import { takeToken } from "./takeToken";
import type { Token } from "./token";

/** Index of the bracket that closes the one at `open`; −1 where none does or another opens before. */
function closing(clause: readonly Token[], open: number): number {
  const next = clause.findIndex(({ kind }, index) => index > open && (kind === "open" || kind === "close"));
  return clause[next]?.kind === "close" ? next : -1;
}

/** Reads the tokens of one clause in order. */
export function readClause(clause: readonly Token[], text: string): Draft {
  const draft = newDraft(text);
  let index = 0;
  for (let token = clause[index]; token !== undefined; token = clause[++index]) {
    const end = token.kind === "open" ? closing(clause, index) : -1;
    const close = clause[end];
    if (close === undefined) {
      takeToken(draft, token);
      continue;
    }
    takeBracket(draft, clause.slice(index + 1, end), close);
    index = end;
  }
  return draft;
}
