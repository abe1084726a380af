import type { OverviewSheetWords } from "../overviewSheetWords";
import { plural } from "./plural";

/** The sheet 概览, in English. */
export const overviewSheetEn: OverviewSheetWords = {
  heading: "Overview",
  intro: "A sheet of charts: completion against time, and how groups and agencies stand.",
  build: "Build the overview",
  building: "Building the overview…",
  built: (sheet, charts, keptAs) =>
    `The overview is on sheet “${sheet}”, ${plural(charts, "chart")}.${keptAs === null ? "" : ` The former one was edited and stays as “${keptAs}”.`}`,
  failed: "The overview was not built; the former one is untouched",
};
