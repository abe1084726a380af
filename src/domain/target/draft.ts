import type { Bound, PendingReason, TargetType } from "./target";
import type { Quantity, Token, TokenKind } from "./token";

/** Why a text is not understood, and where in the normalised text. */
export interface Failure {
  readonly reason: PendingReason;
  readonly at: number;
}

/** What has been read of one clause: filled token by token, judged at its end. */
export interface Draft {
  readonly text: string;
  /** Span of what was read, in the normalised text; start −1 before the first token. */
  start: number;
  end: number;
  previous: Token | null;
  /** Nothing stands before the number. */
  bare: boolean;
  first: Quantity | null;
  /** A number has been let go of because it describes the next one. */
  described: boolean;
  /** 持平 is its number. */
  flat: boolean;
  second: Quantity | null;
  /** A range sign after the first number. */
  ranged: boolean;
  /** 由 before the first number. */
  from: boolean;
  verb: "up" | "down" | "net" | null;
  /** 提高到: the number is where it ends, not by how much it moves. */
  reach: boolean;
  /** 增速, 降幅: what the number measures, whatever the verbs. */
  rate: "growth" | "reduction" | null;
  before: Bound | null;
  /** The bound before the number gives way to one after it. */
  soft: boolean;
  /** 不低于 and then a word, not a number. */
  boundedWord: boolean;
  after: Bound | null;
  approximate: boolean;
  /** Words after the number. */
  tail: boolean;
  base: string | null;
  /** 比上年: what follows is a distance. */
  versus: boolean;
  /** 增长比上年: a rate is compared; a verb after it moves last year's, which is not in the text. */
  rateVersus: boolean;
  /** 2020年 in 与2020年持平. */
  companionYear: string | null;
  /** 同比 and a rate needs no verb: 同比5% is growth of 5 %. */
  yearOnYear: boolean;
  /** 上半年, 每月, 1-6月: what follows is of less than the year. */
  partYear: boolean;
  /** The word right before the number says what it is a share or amount of: 工业投资 in 工业投资10%. */
  subject: string;
  /** 不低于 or 高于 and then a year: its figure, if nothing but 水平 follows. */
  boundedYear: { readonly kind: TokenKind; readonly start: number; readonly end: number } | null;
  lastYear: "named" | "comparator" | "of" | null;
  /** Compared with another indicator or region. */
  relation: boolean;
  external: boolean;
  /** 下达任务的105%: a share of a number that is not here. */
  ofExternal: boolean;
  /** 力争, 确保, 期成. */
  mark: "strive" | "ensure" | "stretch" | null;
  type: TargetType | null;
  /** Clauses in brackets that carry numbers of their own. */
  nested: readonly (readonly Token[])[];
  /** Counts only where the clause has a number. */
  failure: Failure | null;
}

/** How the reader takes one kind of token into a draft. */
export type Step = (draft: Draft, token: Token) => void;

/** The kinds whose words may stand before a number as its subject. */
export const WORD_KINDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "word",
  "external",
  "ranking",
  "quality",
  "undecided",
]);
