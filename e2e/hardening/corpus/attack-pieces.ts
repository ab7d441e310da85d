/** Where every attack would like to lead. A spec puts the address of its own server here and counts who comes. */
export const canaryHost = 'canary.invalid'

/** What an attack runs when it may: a mark on the window that a spec looks for. */
export const canaryScript = 'window.__canary=(window.__canary||0)+1'

/** Every handler that HTML, SVG or an engine of ours knows, without its `on`. */
export const handlers =
  `abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy
  beforecut beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay
  canplaythrough change click close contentvisibilityautostatechange contextmenu copy cuechange cut dblclick drag dragend
  dragenter dragexit dragleave dragover dragstart drop durationchange emptied end ended error finish focus focusin focusout
  formdata fullscreenchange gesturestart gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata
  loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup
  mousewheel offline online pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave
  pointermove pointerout pointerover pointerrawupdate pointerup popstate progress propertychange ratechange repeat reset
  resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange
  stalled start storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel
  transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting webkitanimationend wheel zoom`
    .split(/\s+/)
    .filter((name) => name !== '')

/** Addresses that no reader may be led to. */
export const addresses = [
  `javascript:${canaryScript}`,
  `javascript://${canaryHost}/%0a${canaryScript}`,
  `data:text/html,<script>${canaryScript}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${canaryScript}"/>`,
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://C:/Windows/win.ini',
  String.raw`\\${canaryHost}\share\x`,
  `smb://${canaryHost}/share`,
  `ms-officecmd:${canaryHost}`,
  'app://dateline/index.html',
  'media://00000000-0000-4000-8000-000000000001/x',
  'livescript:x',
]

/** The ways in which such an address is dressed up. */
export const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => [...address].map((one, at) => (at % 2 ? one.toUpperCase() : one)).join(''),
  (address) => address.replace(/^./, (one) => `&#${one.charCodeAt(0)};`),
  (address) => [...address].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
  (address) => [...address].map((one) => `&#0000${one.charCodeAt(0)}`).join(''),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(/^(..)/, '$1\t'),
  (address) => address.replace(/^(...)/, '$1\n'),
  (address) => address.replace(/^(.)/, '$1&Tab;').replace(':', '&NewLine;:'),
  (address) => `\u0001${address}`,
  (address) => ` \u00a0${address}`,
  (address) => `\u200b${address}`,
  (address) => address.replace(/^(....)/, '$1\u0000'),
  (address) => encodeURIComponent(address),
  (address) => address.replace(':', '::'),
  (address) => `\u202e${address}`,
  (address) => `https:${address}`,
]

/** Elements that follow an address of their own accord or on a click. `@` stands for the address. */
export const carriers = [
  '<a href="@">a</a>',
  "<a href='@'>a</a>",
  '<a href=@ >a</a>',
  '<a xlink:href="@">a</a>',
  '<area href="@">',
  '<base href="@">',
  '<img src="@">',
  '<img srcset="@ 2x">',
  '<iframe src="@"></iframe>',
  '<object data="@"></object>',
  '<embed src="@">',
  '<form action="@"><button>go</button></form>',
  '<button formaction="@">go</button>',
  '<input type=image src="@">',
  '<meta http-equiv=refresh content="0;url=@">',
  '<link rel=stylesheet href="@">',
  '<video poster="@"><source src="@"></video>',
  '<svg><a xlink:href="@"><text>a</text></a><image href="@"/><use href="@#x"/></svg>',
  '<math href="@"><mtext>a</mtext></math>',
  '<table background="@"><tr><td background="@">a</td></tr></table>',
]
