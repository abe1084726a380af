/** Millimetres of the page that an annex is printed on. */
const PAGE = { width: 297, height: 210, top: 28, bottom: 26, left: 35, right: 37, header: 15, footer: 15 } as const;
const POINTS_A_MILLIMETRE = 72 / 25.4;

/**
 * The page of official documents (公文版面, GB/T 9704), rule X6: A4 with a text block of 156 × 225 mm, lying on its side with
 * the head of the table at the binding edge. Of the standing page's margins (top 37, binding 28, outer 26, bottom 35 mm) the
 * binding edge is now above.
 */
export const OFFICIAL_PAGE = {
  millimetres: PAGE,
  /** Of the text block, in points. */
  textWidth: (PAGE.width - PAGE.left - PAGE.right) * POINTS_A_MILLIMETRE,
  textHeight: (PAGE.height - PAGE.top - PAGE.bottom) * POINTS_A_MILLIMETRE,
  pointsAMillimetre: POINTS_A_MILLIMETRE,
} as const;
