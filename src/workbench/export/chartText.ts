import { solidFill } from "./solidFill";
import { xmlElement } from "./xmlElement";
import { xmlText } from "./xmlText";

const TEXT_COLOR = "#404040";

/**
 * Text of a chart: with `text` a title, without it the look of texts that the program writes itself, such as axis
 * labels. Size in points.
 */
export function chartText(points: number, bold: boolean, text?: string): string {
  const look = { sz: points * 100, b: bold };
  const paragraph = xmlElement(
    "a:p",
    {},
    xmlElement("a:pPr", {}, xmlElement("a:defRPr", look, solidFill(TEXT_COLOR))),
    text === undefined
      ? xmlElement("a:endParaRPr", { lang: "zh-CN" })
      : xmlElement(
          "a:r",
          {},
          xmlElement("a:rPr", { lang: "zh-CN", ...look }, solidFill(TEXT_COLOR)),
          xmlElement("a:t", {}, xmlText(text)),
        ),
  );
  const body = xmlElement("a:bodyPr") + xmlElement("a:lstStyle") + paragraph;
  return text === undefined ? xmlElement("c:txPr", {}, body) : xmlElement("c:tx", {}, xmlElement("c:rich", {}, body));
}
