/** Messages of Excel by error code, as its documentation lists them. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with a merged range.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof messages;

/** Excel のエラー: what Excel would answer; the client library turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }
}

/** @throws HostError always */
export function fail(code: HostErrorCode, message?: string): never {
  throw new HostError(code, message);
}
