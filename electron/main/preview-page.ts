/** How a page is wanted: looked at on a screen, as if on paper, on a phone; or really to be put on paper. */
export type PreviewShape = 'screen' | 'print' | 'phone' | 'paper'

/** The shape that an address of a preview asks for. */
export function shapeOf(address: string): PreviewShape {
  const as = URL.parse(address)?.searchParams.get('as')
  return as === 'print' || as === 'phone' || as === 'paper' ? as : 'screen'
}

/**
 * The page as it is exported, made to be looked at in a frame of the window.
 *
 * A frame cannot stand for paper, so its print rules are made to hold here, with the margins of the sheet around the page.
 * It is shown on white paper whatever the program's theme, and its links lead nowhere: what they open is blocked.
 */
export function shapePage(page: string, shape: PreviewShape): string {
  return page
    .replace('<head>', '<head>\n<base target="_blank">')
    .replace('content="light dark"', 'content="light"')
    .replace(/<style>[^]*?<\/style>/, (style) => shapeStyle(inLight(style), shape))
}

function inLight(style: string): string {
  return style
    .replaceAll('(prefers-color-scheme: dark)', 'not all')
    .replace('color-scheme: light dark', 'color-scheme: light')
}

function shapeStyle(style: string, shape: PreviewShape): string {
  switch (shape) {
    case 'screen':
    case 'paper':
      return style
    case 'print':
      return style
        .replaceAll('@media print', '@media all')
        .replace(/@page\s*\{\s*margin:\s*([^;}]+);?\s*\}/, 'body { width: 210mm; padding: $1; }')
    case 'phone':
      // A phone lays its bar over the page; here it would take of the width.
      return style.replace('</style>', 'html { scrollbar-width: none; }\n</style>')
  }
}
