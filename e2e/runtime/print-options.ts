type PageSize = NonNullable<Electron.PrintToPDFOptions['pageSize']>

/** Width and height in inches of the papers Electron knows by name. */
const papers: Record<Extract<PageSize, string>, readonly [number, number]> = {
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
}

/** Electron's options for a PDF as the browser wants them; what was left out stays out. */
export function writePrintOptions(options: Electron.PrintToPDFOptions): Record<string, unknown> {
  const { pageSize = 'Letter', margins, ...rest } = options
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string' ? papers[pageSize] : [pageSize.width, pageSize.height]
  const given = {
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: margins?.top,
    marginBottom: margins?.bottom,
    marginLeft: margins?.left,
    marginRight: margins?.right,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
