/** What a call that may go wrong for a good user gives back: a value or a fault, never both. */
export type Result<Value, Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault }

/** A call that went well. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A call that went wrong in a way the user can be told about. */
export function failed<Fault>(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault }
}

/** Closes a switch: a case nobody thought of does not compile, and throws where types were cheated. */
export function assertNever(value: never): never {
  throw new Error(`A case that was not foreseen: ${JSON.stringify(value)}`)
}
