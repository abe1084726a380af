import { INDICATOR_KINDS, type IndicatorKind, type PlannedIndicator } from "../../src/domain/indicator/indicator";

/** Target texts of every form that rules T1 to T4 name; the numbers lie where figures meet them exactly. */
const TARGETS = [
  "105亿元",
  "不少于105亿元",
  "突破90亿元",
  "控制在120亿元以内",
  "低于100亿元",
  "100亿元左右",
  "90—110亿元",
  "500000万元",
  "1.2亿美元以上",
  "500家",
  "10.6",
  "0",
  "不低于-5%",
  "90%以上",
  "控制在4%左右",
  "3‰以内",
  "增长5%",
  "增长5%左右",
  "增长6.5%-7%",
  "下降3%",
  "下降3%以上",
  "增长1.5倍",
  "翻一番",
  "年均增长5%",
  "较2020年下降18%",
  "增长7%；期成增长9%",
  "162亿元，增长7%",
  "增长5%，完成100亿元以上",
  "100亿元，增长5%，新增20亿元",
  "净增29个",
  "新增2万人以上",
  "与经济增长同步",
  "高于经济增速",
  "低于全省平均水平1个百分点",
  "不高于经济增速",
  "完成市下达任务",
  "全市前三",
  "第3位以内",
  "持续改善",
  "看不懂的目标",
  "",
] as const;

const UNITS: Readonly<Record<IndicatorKind, readonly string[]>> = {
  flow: ["亿元", "亿元", "万元", "家", "%"],
  growth: ["亿元", "%", "亿元"],
  level: ["亿元", "%", "个"],
  ratio: ["%", "‰", "%"],
  reduction: ["%", "吨"],
  rank: ["位"],
  milestone: [""],
  qualitative: [""],
  relation: ["%", "元"],
  external: ["亿元", "%"],
};

const DIRECTIONS = [undefined, "higher", undefined, "lower", "range"] as const;
const ACTUALS = [
  52.5,
  45,
  60,
  105,
  4.77,
  5,
  5.3,
  4.4,
  100,
  120.5,
  3,
  -37.8,
  0,
  50.04,
  undefined,
  90,
  18,
  7,
  2,
  110,
  29,
];
const PRIORS = [50, 100, undefined, 0, -3, 42.86, 5, 1000.3];
const PUBLISHED = [undefined, undefined, 5, 4.4, undefined, -3, 7, 6.96];
const BASELINES = [undefined, 35, undefined, 130, 2];
const RELATED = ["GDP", "REVENUE", undefined, "SHARE"];
const SCHEDULES = [
  undefined,
  undefined,
  [
    { throughMonth: 3, share: 0.1 },
    { throughMonth: 6, share: 0.4 },
    { throughMonth: 9, share: 0.7 },
  ],
];

function at<Item>(list: readonly Item[], index: number): Item {
  return list[index % list.length] as Item;
}

/** One indicator for each kind and each form of target, with figures that vary from row to row; `turn` gives others. */
export function indicatorsOfAllKinds(turn = 0): readonly PlannedIndicator[] {
  const others: readonly PlannedIndicator[] = [
    { code: "GDP", name: "地区生产总值", unit: "亿元", kind: "growth", targetText: "增长5%左右", publishedYoy: 4.4 },
    { code: "REVENUE", name: "收入", unit: "亿元", kind: "flow", targetText: "200", actual: 103, prior: 100 },
    { code: "SHARE", name: "占比", unit: "%", kind: "ratio", targetText: "90%", actual: 91, prior: 90 },
  ];
  const made = INDICATOR_KINDS.flatMap((kind, kindAt) =>
    TARGETS.map((targetText, targetAt): PlannedIndicator => {
      const step = kindAt * 31 + targetAt * 7 + turn * 13;
      const frequency = step % 23 === 0 ? "annual" : undefined;
      const manual = step % 19 === 0 ? ({ manualStatus: "onPace", manualReason: "数据滞后" } as const) : {};
      const fields = {
        direction: at(DIRECTIONS, step),
        actual: at(ACTUALS, step + kindAt + turn),
        prior: at(PRIORS, step + targetAt),
        publishedYoy: at(PUBLISHED, step + 3 * kindAt),
        baseline: at(BASELINES, step + turn),
        schedule: at(SCHEDULES, step),
        decimals: at([undefined, 0, 1, 2], step),
        relatedTo: kind === "relation" || kind === "growth" ? at(RELATED, step) : undefined,
        frequency,
      } as const;
      const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      const text = targetText === "" ? {} : { targetText };
      const code = `${kind}${targetAt}`;
      return { code, name: `指标${code}`, unit: at(UNITS[kind], step), kind, ...text, ...known, ...manual };
    }),
  );
  return [...others, ...made];
}
