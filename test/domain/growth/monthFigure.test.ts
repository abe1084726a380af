import { monthFigure } from "../../../src/domain/growth/monthFigure";

describe("the figure of a single month", () => {
  // 广东中山市 2020年1-6月: 497.99 through June, 104.37 in June
  it("[G6] is the difference of two year-to-date figures, exactly", () => {
    expect(monthFigure(497.99, 393.62, 6)?.toString()).toBe("104.37");
    expect(monthFigure(0.3, 0.1, 3)?.toString()).toBe("0.2");
  });

  it("[G6] exists only where both figures do", () => {
    expect(monthFigure(null, 10, 6)).toBeNull();
    expect(monthFigure(10, null, 6)).toBeNull();
  });

  it("[P4] January is its own figure, and a February published with it has none", () => {
    expect(monthFigure(12.5, null, 1)?.toString()).toBe("12.5");
    expect(monthFigure(12.5, null, 2)).toBeNull();
  });
});
