import type { Exact } from "../exact";
import type { Bound, TargetMeasure } from "./target";

/** What a piece of a target text does; `vocabulary.ts` lists the words of each kind. */
export type TokenKind =
  // numbers and what surrounds them
  | "number" // 7%, 1200万人, 百分之五, 前三
  | "badNumber" // 1.2.3, 1,02
  | "flat" // 持平
  | "dash" // - — ~ between two numbers
  | "to" // 到 至
  | "between" // 之间
  | "after" // 以上 以内
  | "bound" // 不少于 突破
  | "softBound" // 控制在 达到: gives way to 以上 and 以内
  | "comparator" // 高于 低于: a bound before a number, a comparison before a word
  | "about" // 约
  | "roughly" // 左右
  // verbs
  | "up" // 增长
  | "down" // 下降
  | "net" // 净增 新增
  | "upTo" // 提高到
  | "downTo" // 降至
  | "rateUp" // 增速
  | "rateDown" // 降幅
  | "neutral" // 完成 实现
  | "become" // 细化为
  | "from" // 由 从
  // tiers and type
  | "stretch" // 期成
  | "strive" // 力争
  | "ensure" // 确保
  | "obligatory" // 约束性
  | "anticipatory" // 预期性
  // time and base
  | "date" // 2025年 1-6月
  | "scope" // 全年 实际
  | "partYear" // 上半年 每月: an amount beside it is not the year's
  | "versus" // 同比 比上年: the number says by how much, so that a verb must say which way
  | "base" // 年均 累计
  | "than" // 比 较 before a date
  | "onBase" // 基础上 after a date
  | "lastYear" // 上年
  | "ofLastYear" // 上年的
  // meaning without a number
  | "relation" // 同步
  | "external" // 下达
  | "ranking" // 前列
  | "quality" // 持续改善
  | "undecided" // 待定
  | "ofWhich" // 其中
  // the rest
  | "word"
  | "noun" // a word that hides a keyword or a numeral: 增加值
  | "separator"
  | "pause" // 、 ：
  | "open"
  | "close"
  | "unknown";

/** What a number token says by itself. */
export interface Quantity {
  readonly value: Exact;
  readonly unit: string;
  /** Where the word alone fixes it: 前三 is a rank, 持平 is growth. */
  readonly measure: TargetMeasure | null;
  readonly bound: Bound | null;
  /** 100余家. */
  readonly approximate: boolean;
}

/** A piece of a normalised target text, span in its UTF-16 units, end exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity | null;
  readonly bound: Bound | null;
  /** In a word: where a negation or a hidden direction stands, which forbids reading past it; −1 where none does. */
  readonly hazard: number;
}
