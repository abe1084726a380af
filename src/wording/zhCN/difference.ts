import type { DifferenceWords } from "../differenceWords";

const orBlank = (text: string): string => (text === "" ? "（空）" : text);

/** What generating again would change, in Chinese. */
export const differenceZh: DifferenceWords = {
  heading: "重新生成前的核对",
  intro: (count) => `下面 ${count} 处会变。确认后才写入；自己写的备注、标题、注和加的列都保留。`,
  confirm: "确认生成",
  comparing: "正在与原来的附表比较…",
  isNew: (sheet) => `“${sheet}”：新建`,
  same: (sheet) => `“${sheet}”：没有变化`,
  changes: (sheet, count) => `“${sheet}”：${count} 处变化`,
  cell: (heading, from, to) => `${heading.replaceAll("\n", "")}：${orBlank(from)} → ${orBlank(to)}`,
  blank: "（空）",
  rowsAdded: "新增的指标",
  rowsRemoved: "不再列出的指标",
  columnsAdded: (names) => `新增的栏目：${names.join("、").replaceAll("\n", "")}`,
  columnsRemoved: (names) => `不再有的栏目：${names.join("、").replaceAll("\n", "")}`,
  head: "标题部分",
  notes: "注",
  text: (from, to) => (from === null ? `新增：${to}` : to === null ? `去掉：${from}` : `${from} → ${to}`),
  kept: ({ remarks, columns, rows, head, notes }) => {
    const parts = [
      [remarks, "条备注"],
      [columns, "列"],
      [rows, "行"],
      [head, "处标题文字"],
      [notes, "条注"],
    ] as const;
    const said = parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : []));
    return said.length === 0 ? "" : `保留自己写的：${said.join("、")}`;
  },
  edited: "表格刚有改动，写入时以最新的数为准。",
};
