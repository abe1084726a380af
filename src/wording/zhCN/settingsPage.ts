import type { SettingsPageWords } from "../settingsPageWords";

/** The page of settings in Chinese. */
export const settingsPageZh: SettingsPageWords = {
  heading: "计划设置",
  intro: "各地做法不一的口径在此选定。设置保存在工作簿的“计划设置”表中；与默认值不同的，附表的注中予以说明。",
  sections: { rules: "评价口径", print: "附表样式", statusWords: "执行情况用语" },
  standard: (value) => `默认：${value}`,
  blank: "空白",
  save: "保存设置",
  saving: "正在保存设置…",
  restore: "恢复默认",
  unsaved: "有改动尚未保存",
  saved: (count) => (count === 0 ? "设置无变化" : `已保存，改了 ${count} 项，评价结果已按新设置更新`),
  failed: "设置未保存",
  needSheets: "请先写入工作表，再修改设置（设置保存在工作簿中）。",
};
