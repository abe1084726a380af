import type { Draft } from "./draft";
import { newDraft } from "./newDraft";
import { takeBracket } from "./takeBracket";
import { takeToken } from "./takeToken";
import type { Token } from "./token";

/** Index of the bracket that closes the one at `open`; −1 where none does or another opens before. */
function closing(clause: readonly Token[], open: number): number {
  for (let index = open + 1; index < clause.length; index++) {
    const kind = clause[index]?.kind;
    if (kind === "close") return index;
    if (kind === "open") return -1;
  }
  return -1;
}

/** Reads the tokens of one clause in order. */
export function readClause(clause: readonly Token[], text: string): Draft {
  const draft = newDraft(text);
  for (let index = 0; index < clause.length; index++) {
    const token = clause[index];
    if (token === undefined) break;
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
