// The closed vocabulary of guard findings: what each means and what to do about it. docs/guard.md lists exactly these.

export interface FindingEntry {
  /** What was found, as a sentence. */
  readonly meaning: string
  /** What to do about it, as a sentence. */
  readonly whatToDo: string
}

export const FINDINGS = {
  'registry-unreadable': {
    meaning: 'The registry is gone, is not strict JSON, or has no rows in it.',
    whatToDo: 'Restore the registry from the base branch and make the change again.',
  },
  'registry-schema': {
    meaning: 'The registry does not keep its own JSON Schema, or the schema cannot be used.',
    whatToDo: 'Mend what is named; never loosen the schema to let a row pass.',
  },
  'row-removed': {
    meaning: 'A row of the base is not there any more, governed or not.',
    whatToDo: 'Bring the branch up to date with the base; a stale branch removes what it does not know.',
  },
  'row-duplicated': {
    meaning: 'Two rows have one id.',
    whatToDo: 'Keep one of them; readers of the registry do not agree on which one counts.',
  },
  'row-reordered': {
    meaning: 'Rows that were there before stand in another order.',
    whatToDo: 'Restore the order: new rows may stand anywhere, old ones stay where they are.',
  },
  'row-path': {
    meaning:
      'A row’s `onnx` is no plain path below the registry, has another name than its member, or is another’s.',
    whatToDo: 'Name the weights by a plain path ending in .onnx, one row a file.',
  },
  'row-changed': {
    meaning:
      'A governed production row changed in more than `smoke` and `sha256`, which is all a verdict covers.',
    whatToDo: 'Restore the other fields as they are on the base, key order and escapes included.',
  },
  'promoted-without-verdict': {
    meaning: 'A governed row went to production, and no PROMOTE verdict in the tree covers its digest.',
    whatToDo: 'Let `seedgate flip`, or the promote job, make the change.',
  },
  'digest-without-verdict': {
    meaning: 'A governed production row pins a digest that no PROMOTE verdict in the tree covers.',
    whatToDo: 'Restore the digest of the base, or promote the new weights by a verdict of their own.',
  },
  'promoted-partly': {
    meaning: 'Some rows of the ensemble are in production and others are not.',
    whatToDo: 'Promote or roll back the ensemble as a whole.',
  },
  unpromoted: {
    meaning: 'A governed row left production, and the change is not the rollback of its flip.',
    whatToDo:
      'Find out where its digest came from (`seedgate explain`), then let `seedgate rollback` undo the flip.',
  },
  'smoke-absent': {
    meaning: 'A row does not say `smoke: true` or `smoke: false`.',
    whatToDo:
      'Write `"smoke": true` unless a verdict says otherwise; a row without it means nothing certain.',
  },
  'placeholder-digest': {
    meaning:
      'A production row pins what no real weights have: a pattern, an empty file’s digest, or no sha256.',
    whatToDo: 'Restore the digest of the promoted weights.',
  },
  'weights-missing': {
    meaning: 'The file that a row names is not there, or is no plain file.',
    whatToDo: 'Commit the weights that the row pins.',
  },
  'weights-lfs-pointer': {
    meaning: 'A git-LFS pointer lies where weights should be.',
    whatToDo: 'Commit the weights themselves: git lfs pull, and take the path out of .gitattributes.',
  },
  'weights-undecodable': {
    meaning: 'A governed row’s file is no ONNX model, or is too large for a member.',
    whatToDo: 'Commit the weights that were decided on.',
  },
  'weights-external-data': {
    meaning: 'The model keeps weights in another file, which no row pins.',
    whatToDo: 'Export the model with its weights inside the file.',
  },
  'weights-digest': {
    meaning: 'The file’s sha256 is not the one that its row pins.',
    whatToDo: 'Take row and file from the same flip.',
  },
  'weights-unlisted': {
    meaning: 'Weights were added or changed below the registry that no row names.',
    whatToDo: 'Add the row that pins them, or leave them out.',
  },
  'sidecar-disagrees': {
    meaning: 'A production member’s sidecar does not say what its row or the verdict says.',
    whatToDo: 'Take sidecar, row and verdict from the same flip.',
  },
  'manifest-disagrees': {
    meaning: 'The ensemble’s manifest does not say what the rows, the sidecars or the verdict say.',
    whatToDo: 'Take manifest, rows and verdict from the same flip.',
  },
  'verdict-invalid': {
    meaning: 'The verdict’s file is no verdict, or not byte for byte as the gate writes it.',
    whatToDo: 'Restore the file: a verdict is written by the gate and never by hand.',
  },
  'verdict-changed': {
    meaning: 'A verdict, its approval or its attestation came, changed or went, and the rows did not.',
    whatToDo: 'Restore the records of the flip: they belong to the rows and change only with them.',
  },
  'verdict-not-promotable': {
    meaning: 'The verdict is a HOLD, contradicts itself, or was made under another recipe than the base’s.',
    whatToDo: 'Train and decide under the recipe of the base branch, and flip that verdict.',
  },
  'verdict-unvouched': {
    meaning:
      'Nothing outside the tree vouches for the verdict, neither an attestation nor the run it names, or one of them refuses it.',
    whatToDo:
      'Let the promote job make the change; a verdict that nobody can look up counts for nothing (docs/guard.md, “A verdict in the tree proves nothing”).',
  },
  'approval-disagrees': {
    meaning: 'The approval beside the verdict is unreadable, or is of another verdict.',
    whatToDo: 'Take verdict and approval from the same flip.',
  },
  'recipe-unreadable': {
    meaning: 'The recipe is gone or invalid, so that the next change would have no policy.',
    whatToDo: 'Restore the recipe, or mend what is named.',
  },
  'recipe-with-rows': {
    meaning:
      'The recipe’s ensemble, seeds, gate, registry or flip changed together with rows or their files.',
    whatToDo: 'Change the policy in a change of its own first.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>

export type GuardCode = keyof typeof FINDINGS
