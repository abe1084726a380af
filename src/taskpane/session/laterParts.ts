/** The parts of the program that a pane does not need to open: each is loaded when it is first used, or before. */
export const laterParts = {
  readPlan: () => import("../../domain/indicator/readPlan"),
  readPlanFile: () => import("./readPlanFile"),
  evaluateWorkbook: () => import("../../workflows/evaluateWorkbook"),
  prepareSheets: () => import("../../workflows/prepareSheets"),
  buildAnnex: () => import("../../workflows/buildAnnex"),
  saveSettings: () => import("../../workflows/saveSettings"),
} as const;
