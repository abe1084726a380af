import type { ColumnRole } from "./columnLayout";

/** What the computed columns are and how they are worked out (列说明): comments on their headings, with the rules' numbers. */
export const COLUMN_COMMENTS: Readonly<Partial<Record<ColumnRole, string>>> = {
  target: "年度目标：按编码取自“目标”表的目标原文。要修改目标，请改“目标”表。",
  targetNumber: "解析值：从目标原文读出的数；没有数的目标给出类型，如联动、位次、定性（规则T1、T2）。读不出的不当作0。",
  targetUnit: "解析单位：目标原文中写明的单位；与指标单位不同而可换算的，评价时自动换算（规则T5）。",
  completion:
    "完成率：完成值 ÷ 全年目标；逆向指标为（基期值 − 完成值）÷（基期值 − 目标）（规则C1至C4）。增速、位次和没有数的目标没有完成率。",
  elapsed: "时间进度：报告期占全年的比重，上半年为50%；有“进度安排”的按安排（规则P3）。",
  gap: "差距（个百分点）：累计量为完成率 − 时间进度；增速、下降率和百分比为实际 − 目标；其余为完成率 − 100%（规则S1至S4）。",
  yearOnYear:
    "同比：有“公布同比”的用公布数，否则按本期 ÷ 上年同期计算；比率之差为个百分点；上年同期为零或负数时用文字（规则G1至G3）。",
  status:
    "执行情况：按目标和时间进度判断，等于目标即为达到；全年数已达到的为已完成全年；未填的为待报，不算未达（规则S1至S7）。有“人工评价”和理由的从其评价（规则S8）。",
  relatedGrowth: "联动增速：“联动指标”所指指标的同比增速（%），供“与经济增长同步”一类目标比较（规则T2）。",
};
