import { readUnit } from "../../../src/domain/target/readUnit";
import { scanWord } from "../../../src/domain/target/scanWord";
import { tokenizeTarget } from "../../../src/domain/target/tokenizeTarget";

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
}

/** `kind words` of each piece, with the unit of a number and the place of a hazard. */
function pieces(text: string): string {
  return tokenizeTarget(text)
    .map(({ kind, start, end, quantity, hazard }) => {
      const number = quantity === null ? "" : ` = ${quantity.value.toString()} ${quantity.unit}`.trimEnd();
      return `${kind} ${text.slice(start, end)}${number}${hazard < 0 ? "" : ` !${String(hazard)}`}`;
    })
    .join(" / ");
}

describe("[T1] a text is cut into pieces", () => {
  test.each(
    rows(`
增长-5% | up 增长 / number -5% = -5 %
增长+3% | up 增长 / number +3% = 3 %
6.5%-7% | number 6.5% = 6.5 % / dash - / number 7% = 7 %
5+3 | number 5 = 5 / unknown + / number 3 = 3
亩-5 | word 亩 / dash - / number 5 = 5
增长-好 | up 增长 / dash - / word 好
5——6家 | number 5 = 5 / dash —— / number 6家 = 6 家
5—6家 | number 5 = 5 / dash — / number 6家 = 6 家
5G基站 | word 5G基站
4A级景区 | word 4A级景区
4G | word 4G
5A | word 5A
5H | number 5H = 5 H
5@ | number 5 = 5 / unknown @
5GW | number 5GW = 5 GW
15G | number 15G = 15 G
5Az | number 5Az = 5 Az
5AA | number 5AA = 5 AA
5G不足 | word 5G / bound 不足
5G无人机 | word 5G无人机
5G不全 | word 5G不全 !2
8成 | number 8成 = 80 %
20强 | number 20强 = 20
1.2.3亿 | badNumber 1.2.3 / word 亿
2025年增长 | date 2025年 / up 增长
二〇二五年增长 | date 二〇二五年 / up 增长
突破千亿元 | bound 突破 / number 千亿元 = 1000 亿元
达到百家 | softBound 达到 / number 百家 = 100 家
约百家 | about 约 / number 百家 = 100 家
实现百家 | neutral 实现 / word 百家
增加值增长5% | word 增加值 / up 增长 / number 5% = 5 %
每十万人口 | word 每 / word 十万人 / word 口
每10万人 | word 每 / word 10万人
(5) | open ( / number 5 = 5 / close )
5,6 | badNumber 5,6`),
  )("%s: %s", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test("[T3] of a word only the first dangerous place is told, and −1 where there is none", () => {
    expect(tokenizeTarget("增长7%以上").map(({ hazard }) => hazard)).toEqual([-1, -1, -1]);
    expect(pieces("压掉不足额")).toBe("word 压掉 / bound 不足 / word 额");
  });
});

describe("[T1][T3] a run of words", () => {
  test.each(
    rows(`
工业增加值增长5% | 工业增加值
PM2.5浓度下降 | PM2.5浓度
R&D经费100 | R&D经费
A20个 | A20个
GDP增长 | GDP
AZaz好增长 | AZaz好
Ⅰ等ⅿ级水体5% | Ⅰ等ⅿ级水体
Àɏ市5% | Àɏ市
文化·体育/旅游5% | 文化·体育/旅游
《办法》5% | 《办法》
一般公共预算收入5% | 一般公共预算收入
占百分之五 | 占
占百分之 | 占
建十二项 | 建
好@差 | 好`),
  )("of %s is %s, without danger", (text, run) => {
    expect(scanWord(text, 0)).toEqual({ end: run.length, hazard: -1 });
    expect(scanWord(`5${text}`, 1)).toEqual({ end: run.length + 1, hazard: -1 });
  });

  test.each([..."不未无没非勿除扣减降少缩低跌落亏欠倍半差短剩缺"])("with %s is not read past that place", (sign) => {
    expect(scanWord(`好${sign}呀${sign}`, 0)).toEqual({ end: 4, hazard: 1 });
    expect(scanWord(`${sign}呀`, 0)).toEqual({ end: 2, hazard: 0 });
  });

  test("[T3] nor where the figures of a name may begin a range or a share", () => {
    for (const sign of [..."-—~至到,%‰ "]) expect(scanWord(`好A20${sign}30个`, 0)).toMatchObject({ hazard: 1 });
    for (const sign of [..."）个"]) expect(scanWord(`好A20${sign}`, 0)).toMatchObject({ hazard: -1 });
    expect(scanWord("好A-30个", 0)).toEqual({ end: 2, hazard: -1 });
  });

  test("is empty where none begins", () => {
    for (const text of ["@好", "增长", "十二项", "百分之", "\u4dff", "\ua000", "[", "@", "`", "¿", "ɐ", "ↀ", ""]) {
      expect(scanWord(text, 0)).toEqual({ end: 0, hazard: -1 });
    }
  });
});

describe("[T1] a unit that no list has", () => {
  test.each(
    rows(`
株绿植 | 株 | true
绿植 | 绿植 | false
AZaz | AZaz | false
绿·植 | 绿·植 | false
绿植[ | 绿植 | false
绿植@ | 绿植 | false
绿植\` | 绿植 | false
绿植{ | 绿植 | false
绿植增长 | 绿植 | false
绿植不足 | 绿植 | false
绿植不好 |  | false
绿植绿植绿植绿植绿植绿植 | 绿植绿植绿植绿植绿植绿植 | false
绿植绿植绿植绿植绿植绿植绿 |  | false
万亿斤 | 万亿斤 | true
百千万亿元 | 百千万 | true
余家 | 家 | true
多万人 | 万人 | true
万多人 | 万人 | true
余 |  | false
元/人·月 | 元/人·月 | true
元/100万人 | 元/100万人 | true
元/11万人 | 元 | true
元/绿植 | 元/绿植 | true
元/ | 元 | true
元每年增长 | 元 | true
米/时 | 米/时 | true
时 | 时 | false
月 | 月 | false`),
  )("of %s is %s, listed: %s", (text, unit, listed) => {
    expect(readUnit(text, 0)).toMatchObject({ unit, listed: listed === "true" });
    expect(readUnit(`12${text}`, 2)).toMatchObject({ unit, listed: listed === "true" });
  });

  test("[T1] 余 and 多 say that there are more", () => {
    expect(["家", "余家", "万多人", "万余", "元/人"].map((text) => readUnit(text, 0).andMore)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
