/** Thrown inside a batch when the host did not answer a sync in time. */
export class SyncTimeout extends Error {
  readonly code = "SyncTimeout";

  constructor(readonly milliseconds: number) {
    super(`The host did not answer within ${milliseconds} ms`);
    this.name = "SyncTimeout";
  }
}
