/** Why a row stands as values among native formulas, by the `reason` of `calculationKeptValue`. */
export const calculationReasonsEn: Readonly<Record<string, string>> = {
  tooManyParts: "its target has more than three numbers",
  roundedRelation: "a relation cannot be judged on printed figures by a formula",
  figureText: "a figure is text, and formulas read numbers only",
  schemaDiffers: "the row differs from the schema; prepare the sheets again first",
  notInPlan: "its code is not in the schema, or stands twice",
};
