import type { PageSetup } from "../../grid/gridSnapshot";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";
import { pageOf } from "./pageOf";
import { setPage } from "./setPage";

function zoomOf(value: unknown): PageSetup["zoom"] {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = argument.record(value);
  const count = (pages: unknown): number | undefined => {
    if (pages === undefined || pages === null || pages === 0) return undefined;
    const number = argument.integer(pages);
    if (number < 0) throw hostErrors.invalidArgument();
    return number;
  };
  const [fitToWidth, fitToHeight] = [count(wide), count(tall)];
  if (fitToWidth !== undefined || fitToHeight !== undefined) {
    return {
      ...(fitToWidth === undefined ? {} : { fitToWidth }),
      ...(fitToHeight === undefined ? {} : { fitToHeight }),
    };
  }
  const percent = scale === undefined || scale === null ? 100 : argument.number(scale);
  if (percent < 10 || percent > 400) throw hostErrors.invalidArgument();
  return { scale: percent };
}

/** `PageLayout.zoom`: a scale of 10 to 400 percent, or a number of pages to fit on, which wins. */
export const pageZoom: HostProperty<SheetState> = {
  get: (state) => {
    const { scale, fitToWidth, fitToHeight } = pageOf(state).zoom;
    if (scale !== undefined) return { scale };
    return {
      ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
    };
  },
  set: (state, value) => setPage(state, { zoom: zoomOf(value) }),
};
