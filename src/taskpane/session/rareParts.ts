/** Large parts that few need: each is loaded when it is first used, never before. */
export const rareParts = {
  annexDocx: () => import("../../documents/annexDocx"),
} as const;
