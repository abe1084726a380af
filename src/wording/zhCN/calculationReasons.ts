/** Why a row stands as values among native formulas (保留数值的原因), by the `reason` of `calculationKeptValue`. */
export const calculationReasonsZh: Readonly<Record<string, string>> = {
  tooManyParts: "目标中的数超过3个",
  roundedRelation: "联动目标不能按印出的数判断",
  figureText: "填报数是文字，公式只认数字",
  schemaDiffers: "本行与“指标体系”不一致，请先重新编制工作表",
  notInPlan: "编码不在“指标体系”中，或编码重复",
};
