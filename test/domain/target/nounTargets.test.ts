import { parseTarget } from "../../../src/domain/target/parseTarget";
import { targetNotation } from "./targetNotation";
import { targetTable } from "./targetTable";

/** Target texts of our own devising with a name in them that hides a word of the grammar: text | meaning (signs in targetNotation). */
const NAMES = `
推出一件事改革5项 | amount = 5 项
一条龙服务5项 | amount = 5 项
两新增长5% | growth = 5 %
三新增长5% | growth = 5 %
人均收入达到万元的村5个 | amount ≥ 5 个
培育十亿级企业5家 | amount = 5 家
十五分钟生活圈增长5% | growth = 5 %
5个限额以上项目 | amount = 5 个
超低排放改造5个 | amount = 5 个
上下游企业增长5% | growth = 5 %
控制面积5亩 | amount = 5 亩
森林火灾控制率5% | amount = 5 %
5亿元到位 | amount = 5 亿元
飞机起降增长5% | growth = 5 %
公约5个 | amount = 5 个
预约5万人次 | amount = 5 万人次
违约5起 | amount = 5 起
节约型机关5个 | amount = 5 个
最多跑一次事项5项 | amount = 5 项
压缩空气储能5万千瓦 | amount = 5 万千瓦
少先队员增长5% | growth = 5 %
低温冷库5个 | amount = 5 个
扩大会议5次 | amount = 5 次
提升改造5个 | amount = 5 个
评比项目5个 | amount = 5 个
增加值占比5% | amount = 5 %
签约 | pending noNumber at 0
预期收入 | pending noNumber at 0
达标率 | pending noNumber at 0
`;

test.each(targetTable(NAMES))("[T1][T3] in $text a name binds and moves nothing: $meaning", ({ text, meaning }) => {
  expect(targetNotation(parseTarget(text))).toBe(meaning);
});

test.each(["攻坚目标", "争先目标", "力争期成"])("[T1] %s marks the stretch target", (words) => {
  expect(targetNotation(parseTarget(`增长5%，${words}4%`))).toBe("pending twoReadings at 5");
  expect(targetNotation(parseTarget(`增长5%，${words}6%`))).toBe("growth = 5 % + stretch growth = 6 %");
});
