/** できなかった理由: bad input, told in one Japanese sentence on stderr; the exit code is 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}
