import type { Token, TokenKind } from "./token";

/** With these a new statement begins even without a comma: 162亿元增长7%, 保7%争8%. */
const BEGINNERS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "up",
  "down",
  "net",
  "rateUp",
  "rateDown",
  "strive",
  "ensure",
  "stretch",
]);

/** Kinds that say nothing without a number or word beside them: a comma after them parts nothing. */
const SETTING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "scope",
  "partYear",
  "versus",
  "date",
  "base",
  "to",
  "strive",
  "ensure",
  "stretch",
]);

/** A verb right before a comma waits for the number behind it: 增长，6%. */
const WAITING: ReadonlySet<TokenKind> = new Set<TokenKind>(["up", "down", "net", "rateUp", "rateDown"]);

const BETWEEN_VERB_AND_NUMBER: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "about",
  "bound",
  "softBound",
  "up",
  "down",
  "neutral",
  "scope",
  "partYear",
  "versus",
  "strive",
]);

/** Whether a number follows with nothing but bounds between. */
function leadsToNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens.find(({ kind }, index) => index > at && !BETWEEN_VERB_AND_NUMBER.has(kind));
  return next?.kind === "number";
}

interface Split {
  readonly clauses: Token[][];
  current: Token[];
  hasNumber: boolean;
  depth: number;
  /** 1000万元以上项目: a name after a bounded number, which may describe the next one. */
  names: "none" | "bounded" | "named";
  /** Inside an 其中 clause: its number belongs to a part of the indicator. */
  ofWhich: boolean;
}

function close(split: Split): void {
  split.clauses.push(split.current);
  split.current = [];
  split.hasNumber = false;
  split.names = "none";
}

function waits(split: Split, next: Token | undefined): boolean {
  const last = split.current[split.current.length - 1];
  return last !== undefined && WAITING.has(last.kind) && !split.hasNumber && next?.kind === "number";
}

function endsClause(split: Split, token: Token, next: Token | undefined): boolean {
  if (split.depth > 0 || waits(split, next)) return false;
  if (token.kind === "pause") return split.hasNumber;
  return token.kind === "separator" && split.current.some((other) => !SETTING.has(other.kind));
}

function beginsStatement(split: Split, token: Token): boolean {
  return split.depth === 0 && split.hasNumber && split.names !== "named" && BEGINNERS.has(token.kind);
}

function isParting(token: Token): boolean {
  return token.kind === "separator" || token.kind === "pause";
}

function followName(split: Split, token: Token): void {
  if (token.kind === "number") split.names = "none";
  else if (token.kind === "after" && split.hasNumber) split.names = "bounded";
  else if (token.kind === "word" && split.names === "bounded" && token.end - token.start > 1) split.names = "named";
}

function follow(split: Split, token: Token): void {
  if (token.kind === "open") split.depth++;
  if (token.kind === "close") split.depth--;
  if (split.depth === 0 && (token.kind === "number" || token.kind === "flat")) split.hasNumber = true;
  followName(split, token);
  if (split.depth > 0 || !isParting(token)) split.current.push(token);
}

function isSkipped(split: Split, token: Token, text: string): boolean {
  if (token.kind === "ofWhich" && split.clauses.length > 0 && split.current.length === 0) split.ofWhich = true;
  if (text.charAt(token.start) === "；") split.ofWhich = false;
  return split.ofWhich;
}

/**
 * Cuts the tokens of a target into clauses of one number each (rule T1, compound targets), at commas and where a verb begins
 * a new statement. Brackets stay whole; an 其中 clause after a number tells of a part of the indicator and is left out.
 */
export function splitClauses(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const split: Split = { clauses: [], current: [], hasNumber: false, depth: 0, names: "none", ofWhich: false };
  tokens.forEach((token, index) => {
    if (endsClause(split, token, tokens[index + 1])) close(split);
    else if (beginsStatement(split, token) && leadsToNumber(tokens, index)) close(split);
    if (!isSkipped(split, token, text)) follow(split, token);
  });
  close(split);
  return split.clauses;
}
