import type { Plan, PlannedIndicator } from "../../src/domain/indicator/indicator";

/** One form of indicator: how its target reads for a number, and what it is. */
interface Form {
  readonly kind: PlannedIndicator["kind"];
  readonly unit: string;
  readonly direction?: PlannedIndicator["direction"];
  readonly target: (value: number) => string;
}

/** Forms of targets as published plans write them (rule T1); the tenth of ten has no target yet. */
const FORMS: readonly Form[] = [
  { kind: "flow", unit: "亿元", target: (value) => `${value}亿元以上` },
  { kind: "flow", unit: "万元", target: (value) => `不低于${value}万元` },
  { kind: "growth", unit: "%", target: (value) => `增长${value % 12}%左右` },
  { kind: "ratio", unit: "%", direction: "lower", target: (value) => `控制在${(value % 5) + 1}%以内` },
  { kind: "flow", unit: "人", target: (value) => `新增${value.toLocaleString("en-US")}人` },
  { kind: "level", unit: "微克/立方米", direction: "lower", target: (value) => `不超过${value}微克/立方米` },
  { kind: "flow", unit: "家", target: (value) => `${value}家` },
  { kind: "level", unit: "万人", target: (value) => `达到${value}万人` },
  { kind: "flow", unit: "个", target: (value) => `突破${value}个` },
  { kind: "flow", unit: "件", target: () => "" },
];
const GROUPS = 9;
const AGENCIES = 12;

/** A made-up plan of any size, always the same for the same size: forms, groups and agencies in turn. */
export function planOfSize(size: number): Plan {
  return {
    format: "plan-annex/1",
    region: "测试区",
    year: 2024,
    period: "1-6月",
    indicators: Array.from({ length: size }, (_, at) => indicatorAt(at)),
  };
}

function indicatorAt(at: number): PlannedIndicator {
  const form = FORMS[at % FORMS.length] as Form;
  const value = 100 + ((at * 7_919) % 900);
  const targetText = form.target(value);
  return {
    code: `I${String(at + 1).padStart(5, "0")}`,
    group: `第${(Math.floor(at / 8) % GROUPS) + 1}类`,
    name: `测试指标${at + 1}`,
    unit: form.unit,
    kind: form.kind,
    ...(form.direction && { direction: form.direction }),
    ...(targetText && { targetText }),
    actual: Math.round(value * (30 + ((at * 31) % 60))) / 100,
    prior: Math.round(value * (25 + ((at * 17) % 60))) / 100,
    agency: `第${(at % AGENCIES) + 1}局`,
    decimals: 2,
  };
}
