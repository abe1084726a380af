/** The parts of the program that a pane does not need to open: each is loaded when it is first used, or before. */
export const laterParts = {
  samples: () => import("../../samples/samples"),
  readPlan: () => import("../../domain/indicator/readPlan"),
  readPlanFile: () => import("./readPlanFile"),
  evaluateWorkbook: () => import("../../workflows/evaluateWorkbook"),
  prepareSheets: () => import("../../workflows/prepareSheets"),
  buildAnnexes: () => import("../../workflows/buildAnnexes"),
  compareAnnexes: () => import("../../workflows/compareAnnexes"),
  switchCalculation: () => import("../../workflows/switchCalculation"),
  protectSheets: () => import("../../workflows/protectSheets"),
  buildOverview: () => import("../../workflows/buildOverview"),
  takeAnnex: () => import("./takeAnnex"),
  saveSettings: () => import("../../workflows/saveSettings"),
} as const;
