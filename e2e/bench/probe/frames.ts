/** Calls back once the next frame has been laid out, painted and handed over: when a reader can see it. */
export function afterFrame(then: (now: number) => void): void {
  requestAnimationFrame(() => {
    // A message is delivered after the frame's own work; a timer would be held back.
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      then(performance.now())
    }
    channel.port2.postMessage(0)
  })
}

/** The same as a promise. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    afterFrame(resolve)
  })
}

/** Calls back when the page has nothing more urgent to do. */
export function whenIdle(then: () => void): void {
  // An idle callback waits for the blinking caret's timer, up to half a second; a background task does not.
  void scheduler.postTask(then, { priority: 'background' })
}
