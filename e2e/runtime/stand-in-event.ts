/** An event as Electron's listeners receive it. */
export type StandInEvent<Details extends object = object> = Details & {
  defaultPrevented: boolean
  preventDefault: () => void
}

/** Makes an event that a listener may stop. */
export function makeEvent<Details extends object>(details: Details): StandInEvent<Details>
export function makeEvent(): StandInEvent
export function makeEvent(details: object = {}): StandInEvent {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
