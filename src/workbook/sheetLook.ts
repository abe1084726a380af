/** How the working sheets look (工作表样式): sober, and inputs can be told from computed cells without colour vision too. */
export const SHEET_LOOK = {
  titleSize: 16,
  bodySize: 11,
  titleRowHeight: 32,
  metaRowHeight: 20,
  headerRowHeight: 24,
  headerFill: "#D9E2EC",
  headerColor: "#1F2D3D",
  inputFill: "#FFFBE6",
  inputColor: "#0B4DA2",
  computedFill: "#F2F2F2",
  computedColor: "#404040",
  hintColor: "#7F7F7F",
  lineColor: "#C8CFD6",
} as const;
