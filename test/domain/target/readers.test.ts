import { readDate } from "../../../src/domain/target/readDate";
import { readDigits } from "../../../src/domain/target/readDigits";
import { readNumeral } from "../../../src/domain/target/readNumeral";
import { readRank } from "../../../src/domain/target/readRank";

/** `text | what is read of it`, at the beginning of a text and behind two other characters. */
function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
}

function readAt<T>(read: (text: string, at: number) => T, text: string): T[] {
  return [read(text, 0), read(`到建${text}`, 2)];
}

describe("[T1] a date or span of dates is read to its end", () => {
  test.each(
    rows(`
2025年 | 2025年
1949年 | 1949年
2100年 | 2100年
2025年底前建成 | 2025年底前
2025年内 | 2025年内
2025年前三季度 | 2025年
2025年度目标 | 2025年度
1月 | 1月
9月份 | 9月份
10月初 | 10月初
12月底前 | 12月底前
6月前 | 6月前
6月内 | 6月内
08月 | 08月
1日 | 1日
31日 | 31日
5号 | 5号
4季度 | 4季度
1-6月 | 1-6月
1—4月份 | 1—4月份
2021—2025年末 | 2021—2025年末
2021~2025年 | 2021~2025年
2021至2025年 | 2021至2025年
2021到2025年 | 2021到2025年
二〇二五年底 | 二〇二五年底
一九四九年 | 一九四九年
二零三六年内 | 二零三六年内
二〇二七八年 |`),
  )("%s begins with %s", (text, date = "") => {
    expect(readAt(readDate, text)).toEqual([date.length, date.length + 2]);
  });

  test.each(
    "1948年 2101年 15年 02025年 20250年 年 月 0月 13月 012月 0日 32日 3个月 5家 5 1-月 1-13月 5-6家 5- 21-2025年 12021-2022年 2021,2022年 二〇二五 二〇二年 二〇二五家 二十二五年 上二〇二五年".split(
      " ",
    ),
  )("%s does not begin with one", (text) => {
    expect(readAt(readDate, text)).toEqual([0, 2]);
  });
});

describe("[T1][T3] a figure in digits", () => {
  test.each(
    rows(`
0 | 0 | 1
105亿元 | 105 | 3
1,020.53亿元 | 1020.53 | 8
12,345,678 | 12345678 | 10
999,999 | 999999 | 7
0.5% | 0.5 | 3
5. | 5 | 1
5， | 5 | 1
-7.8% | -7.8 | 4
+3个 | 3 | 2
123456789012345678901234 | 123456789012345678901234 | 24`),
  )("%s is %s, %s characters long", (text, figure, length) => {
    const end = Number(length);
    expect(readAt(readDigits, text)).toEqual([
      { figure, end },
      { figure, end: end + 2 },
    ]);
  });

  test.each([
    ["1.2.3亿元", 5],
    ["1,02亿元", 4],
    ["1,0203", 6],
    ["1,020,5", 7],
    ["1234,567家", 8],
    ["1 020家", 5],
    ["1,020.5,6", 9],
    ["1.5 6", 5],
    ["1234567890123456789012345", 25],
  ])("%s is a slip, and all of it", (text, end) => {
    expect(readAt(readDigits, text)).toEqual([
      { figure: null, end },
      { figure: null, end: end + 2 },
    ]);
  });
});

describe("[T1] a Chinese numeral", () => {
  test.each(
    rows(`
零 | 0 | 1
〇 | 0 | 1
两家 | 2 | 1
九 | 9 | 1
十 | 10 | 1
十二项 | 12 | 2
一十 | 10 | 2
二十 | 20 | 2
九十九 | 99 | 3
一百 | 100 | 2
一百零五 | 105 | 4
一百一十 | 110 | 4
一百二十三 | 123 | 5
两千三百 | 2300 | 4
一千零五十 | 1050 | 5
一千零五 | 1005 | 4
九千九百九十九 | 9999 | 7
三万人 | 3 | 1
三万五千 | 35000 | 4
三万零五百 | 30500 | 5
三万零五 | 30005 | 4
十二万三千四百 | 123400 | 7
三点一四 | 3.14 | 4
五点零五 | 5.05 | 4
五点起 | 5 | 1
五点 | 5 | 1
二十三十 | 23 | 3`),
  )("%s begins with %s, %s characters", (text, value, length) => {
    const end = Number(length);
    expect(readAt(readNumeral, text)).toEqual([
      { value: Number(value), end },
      { value: Number(value), end: end + 2 },
    ]);
  });

  test.each("百 千家 万 家 点五 一百二 一百零 三万五 三万零家 三万五百 三万零五千 一百二万 一千二".split(" "))(
    "%s has no one meaning",
    (text) => {
      expect(readAt(readNumeral, text)).toEqual([null, null]);
    },
  );
});

describe("[T1] a place in a ranking", () => {
  test.each(
    rows(`
前三 | 3 |  | 2
前三名 | 3 | 名 | 3
前三强 | 3 |  | 3
前三甲 | 3 |  | 3
前9名 | 9 | 名 | 3
前10位 | 10 | 位 | 4
第5位 | 5 | 位 | 3
第一 | 1 |  | 2
前30% | 30 | % | 4
前999名 | 999 | 名 | 5`),
  )("%s is at most %s %s", (text, value, unit, length) => {
    const end = Number(length);
    for (const [word, shift] of [
      [readRank(text, 0), 0],
      [readRank(`到建${text}`, 2), 2],
    ] as const) {
      expect(word).toMatchObject({ quantity: { unit, measure: "rank", bound: "atMost" }, end: end + shift });
      expect(word?.quantity.value.toString()).toBe(value);
    }
  });

  test.each(
    "前 前列 后三 前0名 第零 前1000名 前1.5 前1,02 前三季度 第一产业 第三方 第一批 第1期 前两年 前三个 第一方阵 第二梯队 第一集团 第一板块 前三分之一".split(
      " ",
    ),
  )("%s is none", (text) => {
    expect(readAt(readRank, text)).toEqual([null, null]);
  });
});
