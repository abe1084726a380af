/** Size of a sheet in Excel: 1,048,576 rows and 16,384 columns. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;
