// January to December, a line a language: whole names and the short ones that wires and pages use.
const names = `
  january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec
  januar|jänner|jän februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez
  enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
  janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc
  gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre
  janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro novembro dezembro
  januari februari maart|mrt april mei juni juli augustus september oktober november december
  يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر
  كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
  января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя декабря|дек`

/** The number of a month, 1 to 12, by its name in small letters, whole or short. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names
    .trim()
    .split('\n')
    .flatMap((language) => language.trim().split(' ').flatMap(numberMonth)),
)

function numberMonth(spellings: string, at: number): [string, number][] {
  return spellings.split('|').map((name) => [name.replaceAll('_', ' '), at + 1])
}

/** All names of months as a choice for a regular expression, the longer before the shorter. */
export const monthPattern = [...monthNumbers.keys()]
  .toSorted((one, other) => other.length - one.length)
  .join('|')
