/**
 * What the helper columns of native formulas say (判断列用词): how a number of the target is judged, which figure is held
 * against it, and how it binds. The formulas ask for these words.
 */
export const NATIVE_WORDS = {
  how: {
    /** A share of the target against elapsed time: its gap is completion − elapsed share. */
    pace: "序时",
    /** A rate against a rate: the gap is their difference. */
    points: "百分点",
    /** A figure against the whole target: the gap is completion − 100 %. */
    level: "水平",
    /** A figure against a number with which there is no completion: places, targets of zero. */
    plain: "定值",
  },
  source: {
    actual: "完成值",
    increase: "完成值减基期",
    actualElseReduction: "完成值否则反号公布",
    published: "公布",
    publishedElseActual: "公布否则完成值",
    publishedElseGrowth: "公布否则计算",
    publishedElseDifference: "公布否则相减",
    reversedActual: "反号完成值",
    reversedPublished: "反号公布",
    reversedElseActual: "反号公布否则完成值",
    reversedElseGrowth: "反号公布否则计算",
    reversedElseDifference: "反号公布否则相减",
    /** No figure of the sheet has the base that the target names (较2020年). */
    none: "无",
  },
  bound: {
    atLeast: "≥",
    above: ">",
    atMost: "≤",
    below: "<",
    /** Keeps pace like ≥; only more than the number completes the year (突破). */
    beyond: "突破",
  },
  /** The indicator is held against another one's growth; its marks are distances from that. */
  relation: "联动",
  reporting: { changed: "目标已改动", unread: "不是数字", none: "本期不出数" },
} as const;

/** A word for how a number of the target is judged. */
export type NativeHow = (typeof NATIVE_WORDS.how)[keyof typeof NATIVE_WORDS.how];

/** A word for the figure that is held against it. */
export type NativeSource = (typeof NATIVE_WORDS.source)[keyof typeof NATIVE_WORDS.source];

/** A word for how it binds. */
export type NativeBound = (typeof NATIVE_WORDS.bound)[keyof typeof NATIVE_WORDS.bound];
