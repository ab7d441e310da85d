import { describe, expect, test } from 'vitest'
import { findCreditStart, isCredit, splitCredits } from './find-credit.ts'

const scene = 'Minister Ada Berg opens the new pier in Port Ellan, Varland, October 18, 2023.'

describe('the credit at the end of a caption is found where it begins', () => {
  test.each([
    'Varland Transport Ministry/Handout via REUTERS',
    'Varland Transport Ministry/Handout via REUTERS Photo: Reuters/VARLAND TRANSPORT MINISTRY',
    'REUTERS/Jun Seo',
    'REUTERS/Jun Seo/File Photo',
    '(AP Photo/Mara Lind)',
    '(AP Photo/Mara Lind, File)',
    '(Mara Lind/The Courier via AP)',
    '(Yonhap)',
    'Photo: Mara Lind',
    'Photo by Mara Lind/Getty Images',
    'Foto: Mara Lind/dpa',
    '© AFP',
    'KCNA via REUTERS',
    'Mandatory credit Kyodo/via REUTERS',
    'Courtesy of Varland Museum',
    '[사진=연합뉴스]',
    'Ministry/Handout via REUTERS ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT.',
  ])('%s', (credit) => {
    expect(findCreditStart(`${scene} ${credit}`)).toBe(scene.length + 1)
    expect(findCreditStart(credit)).toBe(0)
  })

  test('a caption without a full stop before its credit', () => {
    const open = 'Minister Ada Berg opens the new pier in Port Ellan'
    expect(findCreditStart(`${open} REUTERS/Jun Seo`)).toBe(open.length + 1)
    expect(findCreditStart(`${open}, October 18, 2023 Varland Ministry/Handout via REUTERS`)).toBe(
      open.length + 19,
    )
  })
})

test('two credits in a row are two', () => {
  expect(splitCredits('Varland Ministry/Handout via REUTERS Photo: Reuters/VARLAND MINISTRY')).toEqual([
    'Varland Ministry/Handout via REUTERS',
    'Photo: Reuters/VARLAND MINISTRY',
  ])
  expect(splitCredits('Photo credit: Mara Lind')).toEqual(['Photo credit: Mara Lind'])
})

describe('words that mention an agency are no credit', () => {
  test.each([
    'The minister told Reuters on Monday that talks would resume.',
    'He spoke to reporters via video link from Port Ellan.',
    'Ministers and/or their deputies will meet, Reuters reported.',
    'The photo: a scandal in three acts',
    'Photo shows minister at pier',
    'Photo: Minister Ada Berg opens the new pier in Port Ellan',
    'Russia and the AP reached a deal',
    'Reuters',
    'Source: the ministry said it would not comment on the matter.',
    'Copyright law was changed in 2024 by parliament.',
    'He said so (see below).',
    'Image of the year',
    'The pool was closed.',
    'Handouts for the poor are not enough, he said.',
    'Port Ellan/Varland',
  ])('%s', (words) => {
    expect(isCredit(words)).toBe(false)
    expect(findCreditStart(`${words}`)).toBeNull()
  })
})
