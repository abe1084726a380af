import type { ConditionalRule } from "../workbook/edit";
import type { EditOf } from "./editOf";
import type { EditTarget } from "./editTarget";

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { readonly kind: Kind }>;

/** Queues the looks that cells take on by what they hold (条件格式). */
export const editConditional = {
  conditionalFormats(target: EditTarget, edit: EditOf<"conditionalFormats">): void {
    const formats = target.range(edit.sheet, edit.range).conditionalFormats;
    formats.clearAll();
    // Office.js puts each new rule before the others, so the first one goes last.
    for (const rule of [...edit.rules].reverse()) {
      if (rule.kind === "formula") {
        addFormula(formats, rule);
      } else {
        addDataBar(formats, rule);
      }
    }
  },
};

function addFormula(formats: Excel.ConditionalFormatCollection, { formula, format }: RuleOf<"formula">): void {
  const custom = formats.add("Custom").custom;
  custom.rule.formula = formula;
  const { font, fill } = custom.format;
  if (format.bold !== undefined) {
    font.bold = format.bold;
  }
  if (format.italic !== undefined) {
    font.italic = format.italic;
  }
  if (format.color !== undefined) {
    font.color = format.color;
  }
  if (typeof format.fill === "string") {
    fill.color = format.fill;
  }
}

/** A bar of one plain colour; its length is a share of the cell from `from` to `to`. */
function addDataBar(formats: Excel.ConditionalFormatCollection, { color, from, to }: RuleOf<"dataBar">): void {
  const bar = formats.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: String(from) };
  bar.upperBoundRule = { type: "Number", formula: String(to) };
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}
