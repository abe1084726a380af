import type { Borders, BorderLine, CellFormat } from "../workbook/edit";
import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;
const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

/** Queues how cells look. What the edit does not mention stays as it is. */
export const editFormat = {
  format(target: EditTarget, edit: EditOf<"format">): void {
    const range = target.range(edit.sheet, edit.range);
    if (edit.format.numberFormat !== undefined) {
      const broadcast: { numberFormat: unknown } = range;
      broadcast.numberFormat = edit.format.numberFormat;
      target.textCells.formatted(edit.sheet, edit.range, edit.format.numberFormat);
    }
    setFont(range, edit.format);
    setFill(range, edit.format.fill);
    setAlignment(range, edit.format);
    setBorders(range, edit.format.borders);
  },
};

function setFont(range: Excel.Range, { fontName, fontSize, bold, color }: CellFormat): void {
  if (fontName !== undefined) {
    range.format.font.name = fontName;
  }
  if (fontSize !== undefined) {
    range.format.font.size = fontSize;
  }
  if (bold !== undefined) {
    range.format.font.bold = bold;
  }
  if (color !== undefined) {
    range.format.font.color = color;
  }
}

function setFill(range: Excel.Range, fill: CellFormat["fill"]): void {
  if (fill === null) {
    range.format.fill.clear();
  } else if (fill !== undefined) {
    range.format.fill.color = fill;
  }
}

function setAlignment(range: Excel.Range, { horizontal, vertical, wrap, indent }: CellFormat): void {
  if (horizontal !== undefined) {
    range.format.horizontalAlignment = HORIZONTAL[horizontal];
  }
  if (vertical !== undefined) {
    range.format.verticalAlignment = VERTICAL[vertical];
  }
  if (wrap !== undefined) {
    range.format.wrapText = wrap;
  }
  if (indent !== undefined) {
    range.format.indentLevel = indent;
  }
}

function setBorders(range: Excel.Range, borders: Borders = {}): void {
  for (const side of Object.keys(EDGES) as (keyof typeof EDGES)[]) {
    const line = borders[side];
    if (line !== undefined) {
      setBorder(range.format.borders.getItem(EDGES[side]), line);
    }
  }
}

function setBorder(border: Excel.RangeBorder, line: BorderLine): void {
  if (line.weight === "none") {
    border.style = "None";
    return;
  }
  border.style = "Continuous";
  border.weight = WEIGHT[line.weight];
  if (line.color !== undefined) {
    border.color = line.color;
  }
}
