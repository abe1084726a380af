import { readWordedNumber } from "../../../src/domain/target/readWordedNumber";

/** `text | what is read of it`, at the beginning of a text and behind two other characters. */
function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
}

describe("[T1] a number in words", () => {
  function worded(text: string, afterBound = false): string {
    const word = readWordedNumber(text, 0, afterBound);
    if (word === null) return "none";
    const { value, unit, measure, bound, approximate } = word.quantity;
    expect(readWordedNumber(`到建${text}`, 2, afterBound)?.end).toBe(word.end + 2);
    return [value.toString(), unit, measure, bound, approximate && "about", text.slice(0, word.end)]
      .filter((piece) => piece !== null && piece !== false && piece !== "")
      .join(" ");
  }

  test.each(
    rows(`
百分之五左右 | 5 % 百分之五
百分之5.5 | 5.5 % 百分之5.5
百分之9 | 9 % 百分之9
百分之0.5 | 0.5 % 百分之0.5
百分之百 | 100 % 百分之百
千分之三 | 3 ‰ 千分之三
万分之一点五 | 1.5 ‱ 万分之一点五
百分之 | none
百分之1.2.3 | none
百分之率 | none
千分之百 | none
翻番 | 2 倍 multiple 翻番
翻一番 | 2 倍 multiple 翻一番
翻两番以上 | 4 倍 multiple 翻两番
翻2番 | 4 倍 multiple 翻2番
翻十番 | 1024 倍 multiple 翻十番
翻十一番 | none
翻零番 | none
翻1.5番 | none
翻一倍 | none
翻新 | none
一番 | none
三成 | 30 % 三成
三成五 | 35 % 三成五
十成 | 100 % 十成
十一成 | none
三成十二 | 30 % 三成
三成长 | none
三成本 | none
三分之二 | 66.66666666666666666666666666666666666667 % 三分之二
四分之三 | 75 % 四分之三
零分之一 | none
三分之 | none
十二项 | 12 项 十二项
两到三个 | 2 两
两至三个 | 2 两
两到家 | none
三至上 | none
三百余家 | 300 家 atLeast about 三百余家
十多个 | 10 个 atLeast about 十多个
三千万元 | 3000 万元 三千万元
三年 | none
三级 | none
二期 | none
三绿植 | none
三百余 | none
三 | none
倍增 | 2 倍 multiple 倍增
减半 | 50 % reduction 减半
一半以上 | 50 % 一半
半数 | 50 % 半数
两位数 | 10 % atLeast 两位数
零增长 | 0 % growth 零增长
正增长 | 0 % growth above 正增长
负增长 | 0 % growth below 负增长
前三名 | 3 名 rank atMost 前三名
千亿元 | none`),
  )("%s: %s", (text, meaning) => {
    expect(worded(text)).toBe(meaning);
  });

  test.each(
    rows(`
千亿元大关 | 1000 亿元 千亿元
百家 | 100 家 百家
万亿元 | 1 万亿元 万亿元
亿元 | none
百 | none
千绿植 | none
万绿植 | 1 万 万
百余 | none
全国 | none
十家 | 10 家 十家`),
  )("after a bound %s: %s", (text, meaning) => {
    expect(worded(text, true)).toBe(meaning);
  });
});
