import type { SettingWords } from "../settingWords";

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  elapsedBy: { months: "by months", days: "by days" },
  judgeOn: { exact: "before rounding", printed: "after rounding" },
  rounding: { halfUp: "half up", halfEven: "half to even (GB/T 8170)", truncate: "truncation" },
  rateDecimals: { "0": "none", "1": "one", "2": "two", "3": "three", "4": "four" },
  denominator: { assessed: "assessed indicators", all: "all indicators" },
  calculation: { functions: "custom functions", formulas: "native formulas", values: "values" },
  groupCells: { merged: "merged", repeated: "repeated in every row" },
};

const printedAs = (word: string): string => `What the annex prints for ${word}; sheets and pane keep the usual word.`;

/** The settings in English. In the sheet 计划设置 their Chinese names count. */
export const settingsEn: SettingWords = {
  name: {
    elapsedBy: "Elapsed time",
    aheadBand: "Band before “ahead”",
    approximateTolerance: "Tolerance of 左右",
    judgeOn: "Judged",
    rounding: "Rounding",
    rateDecimals: "Decimals of rates",
    denominator: "Denominator of the rates",
    calculation: "Computed columns",
    unreportedMark: "Mark for not reported",
    notApplicableMark: "Mark for no figure",
    groupCells: "Group cells",
    "statusWords.completed": "Word for completed",
    "statusWords.ahead": "Word for ahead",
    "statusWords.onPace": "Word for on pace",
    "statusWords.behind": "Word for behind",
    "statusWords.annual": "Word for annual",
    "statusWords.unreported": "Word for not reported",
    "statusWords.targetPending": "Word for target pending",
  },
  explanation: {
    elapsedBy:
      "How the elapsed share counts: by months the first half is 6 ÷ 12 = 50.0 %, by days 182 ÷ 366 ≈ 49.7 % in 2024. A schedule goes before both.",
    aheadBand:
      "By how many percentage points completion must exceed elapsed time to be ahead; growth and levels must better their target by as much.",
    approximateTolerance:
      "By how many percentage points a target with 左右 may be missed: at 0.5, growth of 4.5 % reaches 增长5%左右.",
    judgeOn:
      "49.96 % prints 50.0 %: behind before rounding, reached after it. Usually judged before, and rows that print otherwise are listed.",
    rounding: "Half up; half to even as in GB/T 8170; or truncation, by which 2 ÷ 3 prints 66.6 %.",
    rateDecimals: "Decimals that completion, elapsed time and growth print with.",
    denominator: "Whether the on-pace and halfway rates are taken of the assessed indicators or of all.",
    calculation:
      "Custom functions follow every entry; native formulas also work without the add-in and in WPS; values do not change any more.",
    unreportedMark: "What the annex prints for a figure that is not reported; blank prints nothing.",
    notApplicableMark: "What the annex prints where no figure exists for the period; usually “—”.",
    groupCells: "Whether the annex merges the cells of a group or repeats its name in every row, which filters better.",
    "statusWords.completed": printedAs("“completed”"),
    "statusWords.ahead": printedAs("“ahead”"),
    "statusWords.onPace": printedAs("“on pace”"),
    "statusWords.behind": printedAs("“behind”"),
    "statusWords.annual": printedAs("“annual”"),
    "statusWords.unreported": printedAs("“not reported”"),
    "statusWords.targetPending": printedAs("“target pending”"),
  },
  choice: ({ key }, value) => CHOICES[key]?.[value] ?? value,
  points: "points",
  layout: { groups: "by group", agencies: "by agency", behind: "what is behind" },
  column: {
    no: "No.",
    group: "Group",
    subgroup: "Subgroup",
    name: "Indicator",
    unit: "Unit",
    type: "Type",
    targetValue: "Target value",
    targetGrowth: "Target growth",
    stretchTarget: "Stretch target",
    actual: "Actual",
    prior: "Same period last year",
    yearOnYear: "Year-on-year",
    completion: "Completion",
    elapsed: "Elapsed",
    gap: "Gap",
    status: "Status",
    agency: "Agency",
    explanation: "Explanation",
    remark: "Remark",
  },
  compound: { columns: "side by side", lines: "a line each" },
};
