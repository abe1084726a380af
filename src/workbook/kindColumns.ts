import { DIRECTION_NAMES } from "../domain/indicator/directionNames";
import { KIND_NAMES } from "../domain/indicator/kindNames";
import type { ColumnLayout } from "./columnLayout";

/** Kind and direction of an indicator, chosen from lists. */
export const KIND_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "kind",
    heading: "类型",
    width: 58,
    origin: "schema",
    show: "text",
    align: "center",
    choices: {
      words: Object.values(KIND_NAMES),
      title: "指标类型",
      message: "请从列表中选择：类型决定按完成率、按增速还是按水平判断。",
    },
  },
  {
    role: "direction",
    heading: "方向",
    width: 46,
    origin: "schema",
    show: "text",
    align: "center",
    choices: {
      words: Object.values(DIRECTION_NAMES),
      title: "指标方向",
      message: "正向：越高越好；逆向：越低越好；区间：落在区间内为好。",
    },
  },
];

/** Unit of the year-on-year figure, chosen from a list; in the schema it follows the plan, in the figures it is typed. */
export const YOY_UNIT_COLUMN: ColumnLayout = {
  role: "yoyUnit",
  heading: "同比单位",
  width: 62,
  origin: "schema",
  show: "text",
  align: "center",
  choices: {
    words: ["%", "个百分点", "倍", "增减量"],
    title: "同比单位",
    message: "比率之差用“个百分点”，其余用“%”。“倍”“增减量”也按百分数填写，附表中写成1.79倍、增加29天。",
  },
};
