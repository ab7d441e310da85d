/** News agencies and picture agencies as they write themselves. What is not here is an agency only where the copy says so. */
const names = `
  Reuters|Thomson Reuters|AP|AP Photo|Associated Press|The Associated Press|AFP|Agence France-Presse|dpa|dpa-AFX|dpa/bb
  EFE|EP|Europa Press|ANSA|Adnkronos|AGI|Xinhua|Yonhap|Newsis|News1|Kyodo|Kyodo News|Jiji|Jiji Press|TASS|Itar-Tass|KCNA
  Interfax|RIA Novosti|Sputnik|Ukrinform|Getty Images|Getty|NurPhoto|ZUMA|ZUMA Press|Imago|IMAGO|picture alliance|Shutterstock
  EPA|EPA-EFE|European Pressphoto Agency|PA|PA Media|PA Images|PA Wire|Press Association|AAP|ANP|TT|TT News Agency|NTB|Ritzau
  Ritzau Scanpix|Scanpix|STT|Lehtikuva|BNS|LETA|ELTA|APA|Austria Presse Agentur|Keystone|Keystone-SDA|SDA|Belga|LUSA|Lusa|PAP
  CTK|ČTK|TASR|MTI|AGERPRES|Hina|Tanjug|BTA|ANA-MPA|Anadolu|Anadolu Agency|AA|DHA|IHA|PTI|Press Trust of India|ANI|IANS|UNI
  UPI|Bloomberg|Dow Jones|Canadian Press|The Canadian Press|CP|Agencia Brasil|Agência Brasil|Télam|Notimex|Prensa Latina
  CNA|Bernama|Antara|VNA|SPA|WAM|MENA|QNA|KUNA|BNA|ONA|Petra|IRNA|ISNA|Fars|MAP|APS|TAP|PRNewswire|PR Newswire|Business Wire
  GLOBE NEWSWIRE|SID|epd|KNA|ATS|Inter Press Service|Religion News Service|CNS|RNS|VOA|RFE/RL|ABACA|SIPA|Sipa USA|Polaris
  연합뉴스|뉴시스|뉴스1|로이터|로이터통신|로이터=연합뉴스|타스|교도|신화|조선중앙통신|共同|時事|新华社|新華社
  رويترز|أ ف ب|فرانس برس|أ ب|أسوشيتد برس|د ب أ|الأناضول|وام|واس|سبوتنيك|شينخوا|كونا|قنا|بترا|أ ش أ|تاس|إفي
  Рейтер|РИА Новости|ТАСС|Интерфакс`
  .split(/\||\n/)
  .map((name) => name.trim())
  .filter((name) => name !== '')

const byPlainName = new Map<string, string>()
for (const name of names) if (!byPlainName.has(plain(name))) byPlainName.set(plain(name), name)
// The same house under its long, its picture desk's or its other name.
for (const [other, house] of [
  ['thomson reuters', 'Reuters'],
  ['ap photo', 'AP'],
  ['associated press', 'AP'],
  ['the associated press', 'AP'],
  ['agence france-presse', 'AFP'],
  ['afp photo', 'AFP'],
  ['dpa/bb', 'dpa'],
  ['imago', 'Imago'],
  ['press trust of india', 'PTI'],
] as const)
  byPlainName.set(other, house)

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The agency's name as it writes itself, for a name in any case; undefined for a name that is no known agency's. */
export function findAgency(name: string): string | undefined {
  return byPlainName.get(plain(name))
}

/** True where every part of a name such as `dpa/AFP` or `Yonhap-Reuters` is a known agency's. */
export function isAgencyName(name: string): boolean {
  if (findAgency(name)) return true
  const parts = name.split(/\s*[/=]\s*/)
  return parts.length > 1 && parts.every((part) => findAgency(part) !== undefined)
}
