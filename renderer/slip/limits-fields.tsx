import { creditKindRules } from '../../newsroom/story/credit-kinds.ts'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { Credit } from '../../newsroom/story/credit.ts'
import { plainLimits, type UsageLimits } from '../../newsroom/story/usage-limits.ts'
import { useHouse } from '../editor/story-context.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { countryNames } from '../../newsroom/story/country-name.ts'
import { AddButton } from './act-button.tsx'
import { findUsableUntil, readCountries, withCountries, withLimits, withPlainLimit } from './change-limits.ts'
import { CheckRow } from './check-row.tsx'
import { type WrittenTime, writeTime } from './find-moment.ts'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { TimeRows } from './time-rows.tsx'
import { useAssetChange } from './use-asset.ts'
import { useWrittenTime } from './use-written-time.ts'

/** What the giver of a picture forbids. There is nothing to limit before there is a credit. */
export function LimitsFields({ asset }: { asset: Asset }) {
  const words = useWords('slip')
  const change = useAssetChange(asset.id)
  const { credit } = asset
  if (!credit) return null
  const limits = credit.limits ?? {}
  const write = (next: UsageLimits) => change({ ...asset, credit: withLimits(credit, next) })
  return (
    <SlipGroup level={3} title={words('usage-limits')} act={<UsualLimits credit={credit} onSet={write} />}>
      {plainLimits.map(([limit]) => (
        <CheckRow
          key={limit}
          label={words(`limit-${limit}`)}
          isOn={limits[limit] === true}
          onChange={(isOn) => write(withPlainLimit(limits, limit, isOn))}
        />
      ))}
      <CountriesRow limits={limits} onChange={write} />
      <UntilRows limits={limits} onChange={write} />
    </SlipGroup>
  )
}

type LimitsPart = { limits: UsageLimits; onChange: (limits: UsageLimits) => void }

function CountriesRow({ limits, onChange }: LimitsPart) {
  const words = useWords('slip')
  const language = useLanguage()
  const codes = (limits.countriesOut ?? []).join(', ')
  return (
    <TextRow
      kind="code"
      label={words('countries-out')}
      value={codes}
      read={readCountries}
      onChange={(text) => onChange(withCountries(limits, text))}
      placeholder="JP, KR"
      hint={countryNames(codes, language)}
    />
  )
}

function UntilRows({ limits, onChange }: LimitsPart) {
  const words = useWords('slip')
  const { timeZone } = useHouse()
  const { usableUntil } = limits
  const stored: WrittenTime = usableUntil ? writeTime(usableUntil) : { day: '', time: '', timeZone }
  const fields = useWrittenTime(stored, (written) => findUsableUntil(limits, written), onChange)
  return (
    <TimeRows
      fields={fields}
      dayWords={words('usable-until-day')}
      timeWords={words('usable-until-time')}
      isTimeNeeded={false}
      twiceWords={words('twice-earlier')}
    />
  )
}

/** Sets what givers of this kind of picture usually forbid, where not all of it is set yet. */
function UsualLimits({ credit, onSet }: { credit: Credit; onSet: (limits: UsageLimits) => void }) {
  const words = useWords('slip')
  const { usualLimits } = creditKindRules[credit.kind]
  const isMissing = plainLimits.some(([limit]) => usualLimits[limit] && !credit.limits?.[limit])
  if (!isMissing) return null
  return (
    <AddButton words={words('usual-limits')} onPress={() => onSet({ ...credit.limits, ...usualLimits })} />
  )
}
