const NAMESPACE = "http://www.w3.org/2000/svg";

/** Lines of the page's own signs, drawn on a 20 × 20 field. */
const PATHS = {
  workbook:
    "M4.5 3.5h11a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15V5a1.5 1.5 0 0 1 1.5-1.5zM3 8h14M3 12.2h14M8.2 8v8.5",
  download: "M10 3v9.5M6 8.8l4 3.9 4-3.9M4 16.5h12",
  question:
    "M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4zM7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.6v.1",
  close: "M5 5l10 10M15 5L5 15",
  pane: "M4.5 3.5h11a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15V5a1.5 1.5 0 0 1 1.5-1.5zM12 3.5v13",
} as const;

/** A sign in the colour of the text around it; screen readers pass over it. */
export function glyph(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "wb-glyph");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(NAMESPACE, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
