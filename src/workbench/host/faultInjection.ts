/** An error that the host is told to answer with. */
export interface InjectedFault {
  readonly code: string;
  readonly message: string;
}

/** Lets a test break the host. `sync` and `action` count from 0; clean-up requests of the client are not counted. */
export interface FaultInjection {
  /** Fails the action without doing it. */
  beforeAction?(sync: number, action: number): InjectedFault | undefined;
  /** Does the action and then fails. */
  afterAction?(sync: number, action: number): InjectedFault | undefined;
  /** `loseReply` does everything and never answers; `hang` does nothing and never answers. */
  onSync?(sync: number): "answer" | "loseReply" | "hang";
}
