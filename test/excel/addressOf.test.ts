import { addressOf } from "../../src/excel/addressOf";

test.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1:A1"],
  [{ row: 2, column: 25, rows: 2, columns: 2 }, "Z3:AA4"],
  [{ row: 0, column: 701, rows: 1, columns: 2 }, "ZZ1:AAA1"],
])("%j is %s", (place, address) => {
  expect(addressOf(place)).toBe(address);
});
