/** What the user chooses from before a sample is read. */
export interface SampleEntry {
  /** Name on the command line and in the address: `gulou-2024h1`. */
  readonly name: string;
  readonly title: string;
  /** Where its facts are from, or that they are made up: as its file says. */
  readonly source: string;
}

const FICTIONAL = "虚构数据，仅供演示，不代表任何地区";

/** The samples (示例) by name, without their content. */
export const SAMPLE_LIST: readonly SampleEntry[] = [
  {
    name: "gulou-2024h1",
    title: "鼓楼区2024年上半年（公开报告）",
    source:
      "关于鼓楼区2024年国民经济和社会发展计划上半年执行情况的报告（2024年8月29日，区第三届人大常委会第二十一次会议）",
  },
  { name: "shili-2024h1", title: "示例区2024年上半年（虚构数据）", source: FICTIONAL },
  { name: "shili-annexes-2024h1", title: "示例区2024年上半年，三张附表（虚构数据）", source: FICTIONAL },
];
