/** Points (1/72 inch) in a pixel (1/96 inch): sizes in Excel's API are points, in the component pixels. */
export const pointsPerPixel = 0.75;
