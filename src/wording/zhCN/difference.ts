import type { DifferenceWords } from "../differenceWords";

const orBlank = (text: string): string => (text === "" ? "（空）" : text);

/** What generating again would change, in Chinese. */
export const differenceZh: DifferenceWords = {
  heading: "重新生成前核对",
  intro: (count) => `以下 ${count} 处将变动，确认后写入；人工填写的备注、标题、注和增加的列均予保留。`,
  confirm: "确认生成",
  comparing: "正在与原附表比较…",
  isNew: (sheet) => `“${sheet}”：新建`,
  same: (sheet) => `“${sheet}”：无变化`,
  changes: (sheet, count) => `“${sheet}”：${count} 处变动`,
  cell: (heading, from, to) => `${heading.replaceAll("\n", "")}：${orBlank(from)} → ${orBlank(to)}`,
  rowsAdded: "新增指标",
  rowsRemoved: "不再列入的指标",
  columnsAdded: (names) => `新增栏目：${names.join("、").replaceAll("\n", "")}`,
  columnsRemoved: (names) => `取消的栏目：${names.join("、").replaceAll("\n", "")}`,
  head: "标题部分",
  notes: "注",
  text: (from, to) => (from === null ? `新增：${to}` : to === null ? `删去：${from}` : `${from} → ${to}`),
  kept: ({ remarks, columns, rows, head, notes }) => {
    const parts = [
      [remarks, "条备注"],
      [columns, "列"],
      [rows, "行"],
      [head, "处标题文字"],
      [notes, "条注"],
    ] as const;
    const said = parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : []));
    return said.length === 0 ? "" : `人工填写的内容予以保留：${said.join("、")}`;
  },
  edited: "工作表刚有改动，写入时以最新数据为准。",
};
