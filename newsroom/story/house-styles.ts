import afp from '../../assets/house-styles/afp.json' with { type: 'json' }
import ap from '../../assets/house-styles/ap.json' with { type: 'json' }
import dpa from '../../assets/house-styles/dpa.json' with { type: 'json' }
import ownLine from '../../assets/house-styles/own-line.json' with { type: 'json' }
import reuters from '../../assets/house-styles/reuters.json' with { type: 'json' }
import yonhap from '../../assets/house-styles/yonhap.json' with { type: 'json' }
import type { DatelineStyle } from './dateline.ts'
import { type HouseStyle, houseStyle, type PrintStyle } from './house-style.ts'

/** The styles every desk is given, by name. A style that breaks its own schema is our mistake and is thrown. */
export const givenStyles: Readonly<Record<DatelineStyle, HouseStyle>> = {
  'own-line': houseStyle.parse(ownLine),
  reuters: houseStyle.parse(reuters),
  ap: houseStyle.parse(ap),
  afp: houseStyle.parse(afp),
  dpa: houseStyle.parse(dpa),
  yonhap: houseStyle.parse(yonhap),
}

/** The rules of a style that is named or already given with its rules. */
export function rulesOf(style: PrintStyle): HouseStyle {
  return typeof style === 'string' ? givenStyles[style] : style
}
