import { describe, expect, it } from 'vitest'
import type { LineRole, Proposal } from '../../newsroom/formats/proposal.ts'
import { actOnIntake, beginIntake, editorsReason, type IntakeAct, type IntakeState } from './intake-state.ts'

const line = (id: string, role: LineRole, text: string) => ({ id, role, words: [{ text }], reason: 'body' })
const began: Proposal = {
  mediaType: 'text/plain',
  from: null,
  raw: 'Newsletter\nMinister thanks islands\nSKARDAL\nThe ferries ran.',
  language: 'en',
  lines: [
    line('1', 'aside', 'Newsletter'),
    line('2', 'headline', 'Minister thanks islands'),
    line('3', 'dateline', 'SKARDAL'),
    line('4', 'paragraph', 'The ferries ran.'),
  ],
  notes: [],
}

const after = (...acts: IntakeAct[]): IntakeState => acts.reduce(actOnIntake, beginIntake(began))
const roles = ({ proposal }: IntakeState) => proposal.lines.map(({ role }) => role)
const picked = ({ selection }: IntakeState) => [...selection.picked]

describe('a proposal being decided', () => {
  it('begins on its first line', () => {
    expect(picked(after())).toEqual(['1'])
  })

  it('gives a role to every picked line, and says that the editor did', () => {
    const state = after({ kind: 'step', by: 1, extends: true }, { kind: 'place', role: 'standfirst' })

    expect(roles(state)).toEqual(['standfirst', 'standfirst', 'dateline', 'paragraph'])
    expect(state.proposal.lines[0]?.reason).toBe(editorsReason)
    expect(state.proposal.lines[3]?.reason).toBe('body')
  })

  it('gives a role to named lines and leaves what is picked alone', () => {
    const state = after({ kind: 'place', role: 'paragraph', ids: ['3'] })

    expect(roles(state)).toEqual(['aside', 'headline', 'paragraph', 'paragraph'])
    expect(picked(state)).toEqual(['1'])
  })

  it('gives the reader’s reason back with the reader’s role', () => {
    const state = after(
      { kind: 'place', role: 'paragraph', ids: ['1'] },
      { kind: 'place', role: 'aside', ids: ['1'] },
    )
    expect(state.proposal.lines).toEqual(began.lines)
  })

  it('neither loses a line nor changes their order', () => {
    const state = after({ kind: 'pick-all' }, { kind: 'place', role: 'aside' })
    expect(state.proposal.lines.map(({ words }) => words)).toEqual(began.lines.map(({ words }) => words))
  })

  it('undoes and redoes exactly, roles and language alike', () => {
    const placed = after({ kind: 'place', role: 'paragraph' })
    const spoken = actOnIntake(placed, { kind: 'speak', language: 'ko' })
    const once = actOnIntake(spoken, { kind: 'undo' })
    const twice = actOnIntake(once, { kind: 'undo' })

    expect(once.proposal).toBe(placed.proposal)
    expect(twice.proposal).toBe(began)
    expect(actOnIntake(actOnIntake(twice, { kind: 'redo' }), { kind: 'redo' }).proposal).toBe(spoken.proposal)
  })

  it('has nothing to undo after an act that changed nothing', () => {
    const state = after({ kind: 'place', role: 'aside' }, { kind: 'speak', language: 'en' })
    expect(state.before).toEqual([])
    expect(actOnIntake(state, { kind: 'undo' })).toBe(state)
  })

  it('forgets what was undone once something else is decided', () => {
    const state = after(
      { kind: 'place', role: 'paragraph' },
      { kind: 'undo' },
      { kind: 'place', role: 'quote' },
    )
    expect(state.undone).toEqual([])
  })
})

describe('what is picked', () => {
  it('moves with the arrows and stops at the ends', () => {
    expect(picked(after({ kind: 'step', by: -1, extends: false }))).toEqual(['1'])
    expect(picked(after({ kind: 'step', by: Infinity, extends: false }))).toEqual(['4'])
  })

  it('grows and shrinks from where it began', () => {
    const far = after({ kind: 'point', id: '2', with: 'nothing' }, { kind: 'step', by: 2, extends: true })
    expect(picked(far)).toEqual(['2', '3', '4'])
    expect(picked(actOnIntake(far, { kind: 'step', by: -1, extends: true }))).toEqual(['2', '3'])
    expect(picked(actOnIntake(far, { kind: 'step', by: -Infinity, extends: true }))).toEqual(['1', '2'])
  })

  it('takes single lines in and out with Control', () => {
    const two = after({ kind: 'point', id: '3', with: 'control' })
    expect(picked(two)).toEqual(['1', '3'])
    expect(picked(actOnIntake(two, { kind: 'point', id: '1', with: 'control' }))).toEqual(['3'])
  })
})
