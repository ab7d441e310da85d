import type { LineRole, Proposal, ProposedLine } from '../../newsroom/formats/proposal.ts'
import { assertNever } from '../../newsroom/story/result.ts'
import { extendTo, type LineSelection, pickOne, step, toggle } from './line-selection.ts'

/** A proposal while an editor decides about its lines. */
export type IntakeState = {
  /** As the reader proposed it. */
  readonly began: Proposal
  /** As it stands. */
  readonly proposal: Proposal
  readonly selection: LineSelection
  /** What Ctrl+Z goes back to, the newest last. */
  readonly before: readonly Proposal[]
  readonly undone: readonly Proposal[]
}

/** What an editor can do to a proposal. */
export type IntakeAct =
  | { readonly kind: 'step'; readonly by: number; readonly extends: boolean }
  | { readonly kind: 'point'; readonly id: string; readonly with: 'nothing' | 'shift' | 'control' }
  | { readonly kind: 'pick-all' }
  /** Without ids it means what is picked. */
  | { readonly kind: 'place'; readonly role: LineRole; readonly ids?: readonly string[] }
  | { readonly kind: 'speak'; readonly language: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** The reason of a line whose place the editor has chosen. */
export const editorsReason = 'editor-chose'

/** A proposal as it came, with the focus on its first line. */
export function beginIntake(began: Proposal): IntakeState {
  return {
    began,
    proposal: began,
    selection: pickOne(began.lines[0]?.id ?? null),
    before: [],
    undone: [],
  }
}

/**
 * The state after an act. No act takes a line or a word away or changes their order; undoing gives back exactly the
 * proposal that was there before. An act that changes nothing gives back the same state.
 */
export function actOnIntake(state: IntakeState, act: IntakeAct): IntakeState {
  switch (act.kind) {
    case 'step':
      return { ...state, selection: step(state.selection, idsOf(state), act) }
    case 'point':
      return { ...state, selection: pointAt(state, act.id, act.with) }
    case 'pick-all':
      return { ...state, selection: { ...state.selection, picked: new Set(idsOf(state)) } }
    case 'place':
      return change(state, placeLines(state, new Set(act.ids ?? state.selection.picked), act.role))
    case 'speak':
      return change(
        state,
        act.language === state.proposal.language
          ? state.proposal
          : { ...state.proposal, language: act.language },
      )
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    default:
      return assertNever(act)
  }
}

function idsOf({ proposal }: IntakeState): string[] {
  return proposal.lines.map(({ id }) => id)
}

function pointAt(state: IntakeState, id: string, held: 'nothing' | 'shift' | 'control'): LineSelection {
  switch (held) {
    case 'nothing':
      return pickOne(id)
    case 'shift':
      return extendTo(state.selection, idsOf(state), id)
    case 'control':
      return toggle(state.selection, id)
  }
}

function placeLines({ began, proposal }: IntakeState, ids: ReadonlySet<string>, role: LineRole): Proposal {
  const isChanged = (line: ProposedLine) => ids.has(line.id) && line.role !== role
  if (!proposal.lines.some(isChanged)) return proposal
  const lines = proposal.lines.map((line, at) => {
    if (!isChanged(line)) return line
    const first = began.lines[at]
    return { ...line, role, reason: first?.role === role ? first.reason : editorsReason }
  })
  return { ...proposal, lines }
}

function change(state: IntakeState, proposal: Proposal): IntakeState {
  if (proposal === state.proposal) return state
  return { ...state, proposal, before: [...state.before, state.proposal], undone: [] }
}

function undo(state: IntakeState): IntakeState {
  const proposal = state.before.at(-1)
  if (!proposal) return state
  return {
    ...state,
    proposal,
    before: state.before.slice(0, -1),
    undone: [...state.undone, state.proposal],
  }
}

function redo(state: IntakeState): IntakeState {
  const proposal = state.undone.at(-1)
  if (!proposal) return state
  return {
    ...state,
    proposal,
    before: [...state.before, state.proposal],
    undone: state.undone.slice(0, -1),
  }
}
