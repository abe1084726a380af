import type { CellComment } from "../grid/gridSnapshot";
import { xmlElement } from "./xmlElement";

const NAMESPACES = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};
/** Shapes are numbered through the workbook in blocks of so many; a block belongs to one sheet. */
const BLOCK = 1024;
/** How wide a remark opens, in columns, and how many Chinese characters a line of it then takes. */
const COLUMNS = 3;
const LINE_CHARACTERS = 18;
const FEWEST_LINES = 3;
const MOST_LINES = 20;

/** Rows of the sheet that a remark needs to show all of its text. */
function linesOf(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines));
}

/** Cell and distance in pixels of the left, top, right and bottom edge. */
function anchorOf({ row, column, text }: CellComment): string {
  const top = Math.max(0, row - 1);
  return [column + 1, 15, top, 4, column + 1 + COLUMNS, 15, top + linesOf(text), 4].join(", ");
}

function shapeXml(comment: CellComment, id: number): string {
  const valued = (name: string, value: string | number): string => xmlElement(name, {}, String(value));
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden"`,
    ' fillcolor="#ffffe1" o:insetmode="auto">',
    xmlElement("v:fill", { color2: "#ffffe1" }),
    xmlElement("v:shadow", { on: "t", color: "black", obscured: "t" }),
    xmlElement("v:path", { "o:connecttype": "none" }),
    xmlElement("v:textbox", { style: "mso-direction-alt:auto" }, xmlElement("div", { style: "text-align:left" })),
    xmlElement(
      "x:ClientData",
      { ObjectType: "Note" },
      xmlElement("x:MoveWithCells"),
      xmlElement("x:SizeWithCells"),
      valued("x:Anchor", anchorOf(comment)),
      valued("x:AutoFill", "False"),
      valued("x:Row", comment.row),
      valued("x:Column", comment.column),
    ),
    "</v:shape>",
  ].join("");
}

/** Shape that all remarks are of: a text box. */
const SHAPE_TYPE = [
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join("");

/** The remarks' looks as XML, and the first block of shape numbers that is still free after them. */
export interface CommentShapes {
  readonly xml: string;
  readonly nextBlock: number;
}

/**
 * How the remarks of a sheet look and where they open, in the drawing language that Excel keeps for them (VML; ECMA-376
 * part 4, 19.3). `firstBlock` is the first block of shape numbers that is free; there is no block 0.
 */
export function commentShapes(comments: readonly CellComment[], firstBlock: number): CommentShapes {
  const nextBlock = firstBlock + Math.ceil((comments.length + 1) / BLOCK);
  const blocks = Array.from({ length: nextBlock - firstBlock }, (_, at) => firstBlock + at).join(",");
  const layout = xmlElement(
    "o:shapelayout",
    { "v:ext": "edit" },
    xmlElement("o:idmap", { "v:ext": "edit", data: blocks }),
  );
  const shapes = comments.map((comment, at) => shapeXml(comment, BLOCK * firstBlock + at + 1));
  return { xml: xmlElement("xml", NAMESPACES, layout, SHAPE_TYPE, ...shapes), nextBlock };
}
