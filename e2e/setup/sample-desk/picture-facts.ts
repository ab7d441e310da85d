/** What a photographer's desk writes into a picture before sending it. */
export type PictureFacts = {
  readonly headline: string
  readonly caption: string
  readonly creator: string
  readonly creatorTitle: string
  readonly credit: string
  readonly source: string
  readonly copyright: string
  readonly city: string
  readonly region: string
  readonly country: string
  /** ISO 3166-1 alpha-3, as IIM 2:100 wants it. */
  readonly countryCode: string
  /** The day the picture was taken, as YYYY-MM-DD. */
  readonly takenOn: string
  /** The clock and offset, as HH:MM:SS±HH:MM. */
  readonly takenAt: string
  readonly jobId: string
  readonly keywords: readonly string[]
}
