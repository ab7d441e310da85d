/** How wide a page is looked at: as a browser shows it, as a sheet of paper, as a phone. */
export const previewWidths = ['page', 'print', 'phone'] as const
export type PreviewWidth = (typeof previewWidths)[number]

/** The width beside this one; the last stays where there is none beyond. */
export function widthBeside(width: PreviewWidth, by: 1 | -1): PreviewWidth {
  return previewWidths[previewWidths.indexOf(width) + by] ?? width
}

/** The address under which the main process shows the page in this width. */
export function addressFor(address: string, width: PreviewWidth): string {
  switch (width) {
    case 'page':
      return address
    case 'print':
    case 'phone':
      return `${address}?as=${width}`
  }
}
