import { STATUSES } from "../../src/domain/evaluation/evaluation";
import { GROWTH_LABELS, SPECIAL_LABELS } from "../../src/workbook/calculationWords";
import { SHEET_LOOK } from "../../src/workbook/sheetLook";
import { PROMPT_LABELS, STATUS_LABELS } from "../../src/workbook/statusLabels";
import { COMPLETION_BAR, STATUS_LOOKS, type StatusLook } from "../../src/workbook/statusLooks";
import { growthWordsZh } from "../../src/wording/zhCN/growthWords";
import { kindsZh } from "../../src/wording/zhCN/kinds";
import { statusesZh } from "../../src/wording/zhCN/statuses";

/** Relative luminance of WCAG 2.2, from 0 black to 1 white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What each word looks like: the first look that names it, over that of a computed cell. */
const LOOKS = [...STATUSES.map((status) => STATUS_LABELS[status]), ...Object.values(PROMPT_LABELS)].map((word) => {
  const format: StatusLook["format"] = STATUS_LOOKS.find(({ words }) => words.includes(word))?.format ?? {};
  const { bold = false, italic = false, color, fill } = format;
  return { word, bold, italic, color: color ?? SHEET_LOOK.computedColor, fill: fill ?? SHEET_LOOK.computedFill };
});

describe("the looks of statuses", () => {
  it("give every word a contrast of 4.5 and more with its fill (WCAG 2.2, 1.4.3)", () => {
    for (const { word, color, fill } of LOOKS) {
      expect([word, contrast(color, fill) >= 4.5]).toEqual([word, true]);
    }
    expect(contrast(SHEET_LOOK.computedColor, COMPLETION_BAR)).toBeGreaterThanOrEqual(4.5);
  });

  it("differ in weight, slant or lightness of the fill where the words mean different things, without any colour", () => {
    const shadeOf = (fill: string): string =>
      ["dark", "middle", "light"][[0.3, 0.7].filter((limit) => luminance(fill) > limit).length] ?? "";
    const inGrey = new Map(LOOKS.map(({ word, bold, italic, fill }) => [word, `${bold} ${italic} ${shadeOf(fill)}`]));
    const { behind, completed, ahead, onPace, annual, unreported } = STATUS_LABELS;
    const apart = [behind, completed, ahead, onPace, annual, unreported, PROMPT_LABELS.targetChanged];
    expect(new Set(apart.map((word) => inGrey.get(word))).size).toBe(apart.length);
  });

  it("have one dark fill only, for what is behind", () => {
    expect(LOOKS.filter(({ fill }) => luminance(fill) < 0.3).map(({ word }) => word)).toEqual(["未达序时"]);
  });

  it("ask for the words that the custom functions give", () => {
    expect(STATUS_LABELS).toEqual(statusesZh);
    expect(GROWTH_LABELS).toEqual(growthWordsZh);
    expect(kindsZh).toMatchObject(SPECIAL_LABELS);
  });
});
