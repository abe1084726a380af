/** Pixels of the widest digit. Chinese fonts draw it half an em wide; Calibri is narrower. */
function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const em = Math.round((font.size * 96) / 72);
  return font.name === "Calibri" ? Math.floor(em / 2) : Math.round(em / 2);
}

/**
 * Column width as files store it (ECMA-376, 18.3.1.13): in digits of the workbook's default font instead of points, the space
 * that Excel keeps around the text included.
 */
export function characterWidth(points: number, font: { readonly name: string; readonly size: number }): number {
  const pixels = (points * 96) / 72;
  return Math.round((pixels / digitWidth(font)) * 100) / 100;
}
