/** What went over the wire: for the bench and its goals. Bytes are UTF-8 of the JSON bodies. */
export interface HostStatistics {
  readonly syncs: number;
  /** Requests beside the workbook: freeing references after an `Excel.run`, results of custom functions, start-up. */
  readonly cleanUps: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Counts of a host that has answered nothing yet. */
export const noStatistics: HostStatistics = {
  syncs: 0,
  cleanUps: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};
