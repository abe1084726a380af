import { xdm } from "./xdm";
import type { XdmMessage } from "./xdm";

/** Writes messages to the add-in's page, and knows which events the page listens to. */
export class XdmChannel {
  private readonly listening = new Map<string, XdmMessage>();

  constructor(
    private readonly origin: string,
    private readonly send: (message: string) => void,
  ) {}

  /** Answers a message. */
  reply(message: XdmMessage, data: unknown, errorCode: number = xdm.ok): void {
    this.post(message, data, errorCode, xdm.reply);
  }

  /** Sends an event; false when the page does not listen to it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.listening.get(event);
    if (registration) this.post(registration, data, xdm.ok, xdm.event);
    return registration !== undefined;
  }

  /** Notes that the page listens to an event, or no longer does; false for other messages. */
  noteListening(message: XdmMessage): boolean {
    if (message._actionType === xdm.registerEvent) this.listening.set(message._actionName, message);
    else if (message._actionType === xdm.unregisterEvent) this.listening.delete(message._actionName);
    else return false;
    this.reply(message, { Error: 0 });
    return true;
  }

  /** Forgets what an earlier page listened to. */
  startOver(): void {
    this.listening.clear();
  }

  private post(to: XdmMessage, data: unknown, errorCode: number, responseType: number): void {
    this.send(
      JSON.stringify({
        _messageType: xdm.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: xdm.serializerVersion,
      }),
    );
  }
}
