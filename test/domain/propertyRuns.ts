/**
 * How many cases a property test tries: as many as it asks for, or `PROPERTY_RUNS` where that is less. Mutation testing sets
 * it, since a test that is run once for each of some thousand mutants must be short.
 */
export function propertyRuns(wanted: number): number {
  return Math.min(wanted, Number(process.env["PROPERTY_RUNS"] ?? wanted));
}
