import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** An attribute's value, or an empty text where the element has none. */
export function attributeOf(element: Tree.Element, wanted: string): string {
  return element.attrs.find(({ name }) => name === wanted)?.value ?? ''
}

/** The words of an element's class, id and role by which pages say what it is, in small letters. */
export function namesOf(element: Tree.Element): string {
  if (element.attrs.length === 0) return ''
  const names = ['class', 'id', 'itemprop', 'rel', 'data-testid', 'data-component'].map((name) =>
    attributeOf(element, name).slice(0, 300),
  )
  // `storyBodyCompanion` and `story__body` are words put together.
  return names
    .join(' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
}

// Their content is nothing a reader would see as words.
const unseen = new Set(
  'script style template head title noscript meta link iframe object embed audio video canvas svg math datalist noembed noframes'.split(
    ' ',
  ),
)
const breaking = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p picture pre search section select summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** True for an element whose words nobody sees: a script, a style, what stands in for a film. */
export function isUnseen({ tagName }: Tree.Element): boolean {
  return unseen.has(tagName)
}

/** True for an element that stands on lines of its own. */
export function breaksLine({ tagName }: Tree.Element): boolean {
  return breaking.has(tagName)
}

const furnitureTags = new Set(
  'nav footer aside form button select label option textarea dialog menu search legend'.split(' '),
)
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|toolbar|button|tablist)$/
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|share-?bar|social|sociallinks|related|newsletter|promo|promos|ads?|advert|advertisement|advertising|ad-slot|adslot|sponsored|cookies?|consent|gdpr|comments?|comment-list|disqus|site-footer|footer|site-header|masthead|sidebar|side-bar|subscribe|subscription|paywall|piano|tags?|tag-list|topics|toolbar|tools|most-read|mostread|trending|recommended|recommendations|recirculation|outbrain|taboola|popup|modal|banner|skip-?link|login|signin|signup|read-more|readmore|more-stories|author-bio|print-only|pagination|teasers?|copyright-notice|audio-player|video-player|listen)(?:$|[\s_-])/
const hiddenNames =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|hidden-text|a11y-only|is-hidden|u-hidden)(?:$|[\s_-])/

/** True for what a page has around its story: navigation, forms, adverts, things to share it with. */
export function isFurnitureElement(element: Tree.Element): boolean {
  if (furnitureTags.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (isHidden(element)) return true
  if (furnitureRoles.test(attributeOf(element, 'role'))) return true
  // A page may call all of itself by such a name: what holds it all is never furniture.
  if (/^(?:html|body|main|article|p|h1)$/.test(element.tagName) || !breaksLine(element)) return false
  return furnitureNames.test(namesOf(element))
}

/** True for words that are on the page for machines and screen readers alone. */
export function isHidden(element: Tree.Element): boolean {
  if (element.attrs.length === 0) return false
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style').slice(0, 500)))
    return true
  return hiddenNames.test(attributeOf(element, 'class').slice(0, 300).toLowerCase())
}
