// Why a flip is refused: a closed vocabulary, each word with what to do about it.
import { SeedgateError } from '../errors/seedgate-error.js'

const HINTS = {
  'verdict-not-promote': 'only a PROMOTE is flipped; the HOLD’s reasons say what to mend',
  'verdict-ambiguous': 'run the gate again: it leaves one verdict and removes the other',
  'verdict-inconsistent': 'a verdict is written by the gate and never by hand: run the gate again',
  'verdict-not-confirmed':
    'judged again, the evidence does not give this verdict: let the gate decide again, and find out what differs',
  'evidence-differs': 'the run directory changed after the verdict: run the gate again',
  'recipe-differs': 'check out the recipe that the verdict names, or train and decide again with this one',
  'corpus-unpinned':
    'put `corpus.sha256` into the recipe and decide where the table can be read: a verdict on the trainer’s word alone is not promoted',
  'seeds-differ': 'train and decide for exactly the seeds of the recipe',
  'members-absent':
    'the recipe says gate.members: absent; set it to required, export the members and run the gate again',
  'members-identical': 'an ensemble of copies has no spread: train every seed on its own',
  'member-missing': 'give the run directory that the verdict was written in, with its members',
  'member-digest': 'these are not the weights that were decided on: restore them, or run the gate again',
  'member-lfs-pointer': 'fetch the weights first: git lfs pull',
  'member-external-data': 'export the member with its weights inside the file',
  'member-undecodable': 'export the member as ONNX again, then run the gate again',
  'sidecar-disagrees':
    'sidecar and weights are not of one export: run the gate again on a whole run directory',
  'manifest-disagrees':
    'manifest and members are not of one run: run the gate again on a whole run directory',
  'placeholder-digest': 'a production row needs real weights: train them',
  'row-missing': 'add the row with "smoke": true on the base branch first, in a change of its own',
  'row-invalid': 'mend the row on the base branch first, in a change of its own',
  'smoke-absent':
    'write "smoke": true into the row on the base branch first; a row without it means nothing certain',
  'verdict-revoked':
    'a verdict is promoted once: train and decide again, or roll back the verdict that took its place (seedgate rollback)',
  'partly-applied':
    'no flip leaves this behind: look who changed it (seedgate explain), and roll back or restore it first',
  'path-escapes': 'name the weights by a plain path below the registry’s folder, ending in .onnx',
  'path-taken': 'give every row and every file a name of its own',
  'members-scattered': 'keep the weights of one ensemble in one folder, under the names their sidecars give',
  'weights-in-lfs':
    'take this path out of git LFS on the base branch first: a flip commits the weights themselves',
  'registry-check': 'mend what the findings name; a flip is only made where the result passes every check',
  'base-missing': 'create or fetch the branch that flip.base names',
  'base-stale':
    'bring the base branch up to date first: git fetch, then git switch to it and git pull --ff-only',
  'base-moved': 'run this again: it starts from the new tip',
  'branch-taken': 'look at that branch; delete it if it is an old attempt, then run this again',
} as const

export type FlipRefusal = keyof typeof HINTS

/** `flip-refused`, with the reason as a value and as the first word of the message. */
export class FlipRefused extends SeedgateError {
  readonly reason: FlipRefusal

  /** @param detail the place, what was expected, what came */
  constructor(reason: FlipRefusal, detail: string, cause?: unknown) {
    super('flip-refused', `${reason}: ${detail}`, { hint: HINTS[reason], cause })
    this.reason = reason
  }
}

export const refuseFlip = (reason: FlipRefusal, detail: string): FlipRefused =>
  new FlipRefused(reason, detail)
