/** A message between the add-in's page and the host, as office.js writes it. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

/** Kinds of messages and actions, and the error codes of replies. */
export const xdm = {
  request: 0,
  response: 1,
  invoke: 0,
  registerEvent: 1,
  unregisterEvent: 2,
  reply: 0,
  event: 1,
  serializerVersion: 1,
  ok: 0,
  errorHandlingRequest: -2,
} as const;

/** Numbers of the methods that the client calls by `executeMethod`. */
export const dispatchId = {
  richApi: 93,
  settingsSave: 76,
  settingsRefresh: 75,
  commandCompleted: 94,
} as const;
