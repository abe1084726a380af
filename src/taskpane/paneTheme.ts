import { createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** A quiet green-blue that stands beside Excel's green without shouting; 80 is the main colour (7 : 1 on white). */
const BRAND: BrandVariants = {
  10: "#010f0f",
  20: "#041f20",
  30: "#073132",
  40: "#083f41",
  50: "#094d50",
  60: "#0a575a",
  70: "#0b5f63",
  80: "#0c676c",
  90: "#1f7a7f",
  100: "#3a8f94",
  110: "#58a3a7",
  120: "#79b6b9",
  130: "#9bcacc",
  140: "#bddddf",
  150: "#d8ecec",
  160: "#eef7f7",
};

const FONTS = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';

/** The look of the pane: Fluent's light theme with our colour and Chinese fonts first. */
export const PANE_THEME: Theme = {
  ...createLightTheme(BRAND),
  fontFamilyBase: FONTS,
  fontFamilyNumeric: FONTS,
};
