// Labels and short names that stand in capitals before a dash and are no place.
const names = new Set(
  `UPDATE UPDATES UPDATED BREAKING EXCLUSIVE NOTE NOTES WATCH VIDEO VIDEOS PHOTO PHOTOS PICTURE PICTURES GALLERY AUDIO ANALYSIS
  OPINION COMMENT COMMENTARY COLUMN CORRECTED CORRECTION CORRECTIONS REFILE REPEAT FACTBOX EXPLAINER TIMELINE LIVE ALERT
  URGENT ADVISORY EDITORS EDITOR PODCAST NEWSMAKER INSIGHT FEATURE INTERVIEW WRAPUP BRIEF GRAPHIC INFOGRAPHIC PROFILE REVIEW
  PREVIEW QUOTES OBITUARY WITHDRAWN KILL EMBARGO EMBARGOED NEWS WORLD POLITICS BUSINESS SPORT SPORTS CULTURE SCIENCE HEALTH
  TECHNOLOGY TECH MARKETS ECONOMY ENTERTAINMENT WEATHER TRAVEL LIFESTYLE LOCAL NATIONAL INTERNATIONAL NATION ARTS FASHION FOOD
  ENVIRONMENT CLIMATE EDUCATION EUROPE ASIA AFRICA AMERICAS HOME MENU SEARCH SHARE LOGIN REGISTER SUBSCRIBE ADVERTISEMENT
  SPONSORED EDITORIAL LETTERS CRIME COURTS SUMMARY BACKGROUND CONTEXT KEY DETAILS UPDATE1 MORE READ RELATED TOPICS TAGS
  DEVELOPING DISCLAIMER SOURCE SOURCES CONTACT CONTACTS ABOUT END ENDS SLUG URGENCY TERMS CLIENTS EDS LEGAL
  NATO NASA UNESCO UNICEF OPEC IAEA OSCE FIFA UEFA ASEAN BRICS COVID COVID-19 AIDS DPRK ISIS ISIL HAMAS TASS KCNA YONHAP XINHUA
  REUTERS BBC CNN UNHCR WHO IMF WTO OECD CERN ECOWAS INTERPOL EUROPOL FRONTEX FBI CIA NSA EPA FDA GDP CEO CFO NGO PLO IRA ETA
  SPD CDU CSU AFD FDP BMW IBM SAP
  EILMELDUNG EIL ANALYSE KOMMENTAR MEINUNG INTERVIEW HINTERGRUND POLITIK WIRTSCHAFT KULTUR WISSEN NACHRICHTEN ANZEIGE WERBUNG
  ÚLTIMA URGENTE ACTUALIZACIÓN ANÁLISIS OPINIÓN ENTREVISTA POLÍTICA ECONOMÍA CULTURA DEPORTES MUNDO NOTICIAS PUBLICIDAD
  URGENT ANALYSE OPINION ENTRETIEN POLITIQUE ÉCONOMIE CULTURE MONDE ACTUALITÉ PUBLICITÉ`.split(/\s+/),
)

const words = new Set(
  `the a an on in at by from since after before during until when while as if for with and but or so yes no this that these
  those his her its their our your my he she it they we you i who what where why how not all some most many more one two three
  am im der die das ein eine von nach vor seit el la los las un una en de por desde le les une du des par dans
  monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lunes
  martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
  mr mrs ms dr prof president prime chancellor minister published updated posted date story photo image reported written`.split(
    /\s+/,
  ),
)

// Articles that names of places begin with: The Hague, La Paz, Los Angeles, Den Haag.
const placeArticle = /^(?:la|le|les|el|los|las|den|des)$/i

/** True for a name in capitals that labels copy or names a body, and for words that no place begins with. */
export function isNoPlace(name: string): boolean {
  if (names.has(name)) return true
  const [first = '', ...others] = name.split(/\s+/)
  if (/^the hague$/i.test(name)) return false
  if (others.length > 0 && placeArticle.test(first)) return names.has(others.at(-1) ?? '')
  return words.has(first.toLowerCase()) || names.has(first) || names.has(others.at(-1) ?? '')
}
