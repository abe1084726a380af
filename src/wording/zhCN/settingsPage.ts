import type { SettingsPageWords } from "../settingsPageWords";

/** The page of settings in Chinese. */
export const settingsPageZh: SettingsPageWords = {
  heading: "计划设置",
  intro: "各地做法不同的地方在这里选。设置存在工作簿的“计划设置”表中，随文件走；不是默认的，附表的注会写明。",
  open: "设置",
  sections: { rules: "评价口径", print: "附表样式", statusWords: "执行情况用语" },
  standard: (value) => `默认：${value}`,
  blank: "空白",
  save: "保存设置",
  saving: "正在保存设置…",
  restore: "恢复默认",
  unsaved: "有改动还没有保存",
  nothingToSave: "没有改动",
  saved: (count) => (count === 0 ? "设置没有变化" : `已保存，改了 ${count} 项，评价已按新设置更新`),
  failed: "设置没有保存",
  needSheets: "先写入工作表，再改设置：设置存在工作簿里。",
  correctFirst: (count) => `有 ${count} 处不能用，请改正后保存`,
};
