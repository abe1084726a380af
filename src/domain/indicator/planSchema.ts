import * as z from "zod";
import { findTextFault } from "./findTextFault";
import { TARGET_TYPES } from "../target/target";
import { formatSchedule } from "./formatSchedule";
import { FREQUENCIES, INDICATOR_KINDS, MANUAL_STATUSES } from "./indicator";
import { isSchedule } from "./isSchedule";

// A content security policy without `unsafe-eval` must not even see an attempt to compile a validator.
z.config({ jitless: true });

/** Figures in cells have 15 significant digits; beyond this a number would not be kept as written. */
const LARGEST_NUMBER = 1e15;
/** Letters, digits and `_ - . /`: never a wildcard of MATCH, never the start of a formula. */
const CODE_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}_\-./]*$/u;
/** Most indicators that one plan may hold. */
const MOST_INDICATORS = 10_000;
const MOST_TABLES = 20;

function text(longest: number, multiline = false): z.ZodType<string> {
  return z
    .string()
    .superRefine((value, context) => {
      const fault = findTextFault(value, multiline);
      if (fault)
        context.addIssue({ code: "custom", input: value, params: { problem: fault.code, facts: fault.facts } });
    })
    .trim()
    .min(1)
    .max(longest);
}

const figure = z.number().min(-LARGEST_NUMBER).max(LARGEST_NUMBER);

const code = z
  .string()
  .trim()
  .max(64)
  .superRefine((value, context) => {
    const fault = findTextFault(value, false);
    if (fault) context.addIssue({ code: "custom", input: value, params: { problem: fault.code, facts: fault.facts } });
    else if (!CODE_PATTERN.test(value)) {
      const facts = { got: value, allowed: "A-Z 0-9 _ - . /" };
      context.addIssue({ code: "custom", input: value, params: { problem: "fieldValue", facts } });
    }
  });

/** One step of a schedule in a plan file. */
export const scheduleStepSchema = z.object({
  throughMonth: z.number().int().min(1).max(12).describe("截至月份"),
  share: z.number().min(0).max(1).describe("全年目标的计划完成比重，0.4 即 40%"),
});

const schedule = z
  .array(scheduleStepSchema)
  .max(12)
  .superRefine((steps, context) => {
    if (context.issues.length > 0 || isSchedule(steps)) return;
    const facts = { got: formatSchedule(steps) || "[]", allowed: "schedule" };
    context.addIssue({ code: "custom", input: steps, params: { problem: "fieldValue", facts } });
  });

/** One indicator of a plan file. `note` is the name that published data use for a remark. */
export const indicatorSchema = z.object({
  code: code.describe("指标编码，在文件内唯一"),
  no: z
    .union([text(20), z.number().int().min(0)])
    .optional()
    .describe("序号"),
  table: text(64).optional().describe("所属附表：tables 中的编码或名称；不填即第一张"),
  group: text(60).optional().describe("类别"),
  subgroup: text(60).optional().describe("小类"),
  parent: code.optional().describe("上级指标：另一指标的编码；在附表中作为其中项缩进列出"),
  name: text(120).describe("指标名称"),
  unit: text(20).describe("计量单位"),
  kind: z
    .enum(INDICATOR_KINDS)
    .describe("指标类型：累计量、增速、时点、比率、下降率、位次、节点、定性、联动、上级下达"),
  direction: z.enum(["higher", "lower", "range"]).optional().describe("方向：正向、逆向、区间"),
  targetText: text(300, true).optional().describe("目标原文"),
  actual: figure.optional().describe("本期累计"),
  prior: figure.optional().describe("上年同期"),
  publishedYoy: figure.optional().describe("公布同比：百分数，同比单位为个百分点时为百分点；增长1.79倍填 179"),
  yoyUnit: z.enum(["%", "个百分点", "倍", "增减量"]).optional().describe("同比单位：倍和增减量只影响附表的写法"),
  baseline: figure.optional().describe("基期值"),
  priceBasis: z.enum(["current", "constant", "comparable"]).optional().describe("价格口径：现价、不变价、可比口径"),
  agency: text(120).optional().describe("责任单位"),
  schedule: schedule.optional().describe("进度安排：月份递增，比重不减少；代替时间进度"),
  frequency: z.enum(FREQUENCIES).optional().describe("频度：每期、年度"),
  relatedTo: code.optional().describe("联动指标：另一指标的编码，用于联动和增速类"),
  type: z.enum(TARGET_TYPES).optional().describe("属性：约束性、预期性"),
  manualStatus: z.enum(MANUAL_STATUSES).optional().describe("人工评价：已完成全年、超序时、达序时、未达序时"),
  manualReason: text(200, true).optional().describe("评价理由：有人工评价时必填"),
  decimals: z.number().int().min(0).max(8).optional().describe("小数位数"),
  remark: text(500, true).optional().describe("备注"),
  note: text(500, true).optional().describe("说明：没有备注时作为备注"),
});

/** One table of a plan that prints several annexes. */
export const tableSchema = z.object({
  code: code.describe("附表编码，在文件内唯一"),
  label: text(12).describe("附表号，如 附表1"),
  name: text(20).describe("附表名称，如 重大项目；在文件内唯一"),
  title: text(100).optional().describe("附表标题；不填则按地区、年份、名称和报告期生成"),
});

/** A plan file, format `plan-annex/1`. */
export const planSchema = z.object({
  format: z.literal("plan-annex/1").describe("文件格式"),
  region: text(60).describe("地区"),
  year: z.number().int().min(1949).max(2200).describe("年份"),
  period: text(40).optional().describe("报告期，如 1-6月"),
  source: text(500).optional().describe("资料来源"),
  tables: z.array(tableSchema).max(MOST_TABLES).optional().describe("附表：分几张附表时列出"),
  indicators: z.array(indicatorSchema).min(1).max(MOST_INDICATORS).describe("指标"),
});
