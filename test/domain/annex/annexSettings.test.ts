import { annexOf } from "../../../src/domain/annex/annexOf";
import { evaluatePlan } from "../../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../../src/domain/evaluation/evaluation";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { annexEn } from "../../../src/wording/enUS/annex";
import { annexZh } from "../../../src/wording/zhCN/annex";

const H1 = { year: 2024, throughMonth: 6 };

/** Nothing in it is approximate, paced or has a rate: the notes can come from the settings only. */
const GROWTH: Figures = {
  indicator: { code: "A", name: "指标", unit: "%", kind: "growth" },
  target: "增长5%",
  actual: 5,
  prior: null,
  publishedYoy: null,
  annualOnly: false,
  place: "F4",
};

function notes(changes: Partial<Settings>, words = annexZh): readonly string[] {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const table = annexOf(evaluatePlan([GROWTH], H1, settings), { region: "示例区", period: H1 }, words, settings);
  return table.notes.map(({ text }) => text);
}

it.each<[Partial<Settings>, string]>([
  // 182 of the 366 days of 2024 are 49.7 %.
  [{ elapsedBy: "days" }, "时间进度按天数计算，1—6月为49.7%"],
  // more than 2 points: 以上 would count 2 itself
  [{ aheadBand: 2 }, "高于时间进度超过2个百分点为超序时"],
  [{ aheadBand: 2 }, "增速类指标以实际增速与目标增速比较，不按时间进度折算，好于目标超过2个百分点为超序时。"],
  [{ approximateTolerance: 0.5 }, "目标中的“左右”按上下0.5个百分点掌握。"],
  [{ judgeOn: "printed" }, "执行情况按修约后的数判断。"],
  [{ rounding: "truncate" }, "完成值、同比和比率按截尾修约，比率保留一位小数"],
  [{ rounding: "halfEven", rateDecimals: 2 }, "比率按GB/T 8170“四舍六入五成双”修约，比率保留两位小数"],
  [{ rateDecimals: 2 }, "比率按四舍五入保留两位小数"],
  [{ aheadBand: 2, statusWords: { ahead: "快于序时" } }, "好于目标超过2个百分点为快于序时。"],
  [{ denominator: "all" }, "达序时率、目标过半率以全部指标为分母。"],
])("[X4] notes %j even where no row of the table depends on it", (changes, note) => {
  expect(notes({}).join("")).not.toContain(note);
  expect(notes(changes).join("")).toContain(note);
});

it("[X4] notes the settings in English too", () => {
  const english = notes({ aheadBand: 2, judgeOn: "printed", rateDecimals: 0, denominator: "all" }, annexEn).join(" ");
  for (const part of ["more than 2 points", "to whole numbers", "after rounding", "of all indicators"]) {
    expect(english).toContain(part);
  }
});
