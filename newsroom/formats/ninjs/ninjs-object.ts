/** An object of ninjs by its properties, under the names of edition 3.1. */
export type NinjsObject = Readonly<Record<string, unknown>>
