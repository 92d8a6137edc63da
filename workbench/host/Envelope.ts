/**
 * The messages that office.js and its host send each other, as JSON texts. The property names are office.js's own; what
 * is listed here was observed with `@microsoft/office-js` 1.1.110.
 */
export interface Envelope {
  /** 0 request, 1 reply or event. */
  readonly _messageType: 0 | 1;
  readonly _actionType?: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of the methods that arrive as `executeMethod`. */
export const dispatchIds = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Errors of the envelope itself: office.js turns them into a rejected `sync()` or a failed AsyncResult. */
export const envelopeErrors = {
  GeneralException: 5001,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

/** Reads one message; null for anything that is not a request of office.js, such as other scripts' messages. */
export function parseRequest(text: string): Envelope | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof message !== "object" || message === null) return null;
  const envelope = message as Partial<Envelope>;
  const isRequest = envelope._messageType === 0 && typeof envelope._actionName === "string";
  return isRequest ? (envelope as Envelope) : null;
}

/** Writes the answer to a request, or (`isEvent`) a message to a handler that the request registered. */
export function formatReply(request: Envelope, origin: string, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _origin: origin,
    _serializerVersion: 1,
    _messageType: 1,
    _responseType: isEvent ? 1 : 0,
    _errorCode: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
  });
}

/** Writes a request of the host's own to office.js; its answer means nothing here. */
export function formatRequest(actionName: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _origin: origin,
    _serializerVersion: 1,
    _messageType: 0,
    _actionType: actionTypes.invoke,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: 1,
    _data: data,
  });
}
