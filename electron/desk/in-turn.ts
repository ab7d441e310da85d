/** Runs acts one after another, in the order in which they were handed in. One that fails does not stop the next. */
export function inTurn(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const next = last.then(act, act)
    last = next.catch(() => undefined)
    return next
  }
}
