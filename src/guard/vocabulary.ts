// The closed vocabulary of guard findings: what each means and what to do about it. docs/guard.md lists exactly these.

export interface FindingEntry {
  /** What was found, as a sentence. */
  readonly meaning: string
  /** What to do about it, as a sentence. */
  readonly whatToDo: string
}

export const FINDINGS = {
  'registry-unreadable': {
    meaning: 'The registry is gone, is not strict JSON, begins with a byte order mark, or has no rows in it.',
    whatToDo: 'Restore the registry from the base branch and make the change again.',
  },
  'registry-schema': {
    meaning: 'The registry does not match its JSON Schema as the base has it, or the schema cannot be used.',
    whatToDo: 'Fix the rows that the message names; never loosen the schema to let a row pass.',
  },
  'schema-with-rows': {
    meaning: 'The registry’s JSON Schema changed together with rows.',
    whatToDo: 'Change the schema in a change of its own first.',
  },
  'row-removed': {
    meaning: 'A row of the base is missing. A note where the row is neither governed nor in production.',
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
      'A governed field of a governed production row changed, or another field changed together with `smoke` or `sha256`.',
    whatToDo: 'Restore the field as it is on the base. A free field changes in a change of its own.',
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
    meaning:
      'A governed row does not say `smoke: true` or `smoke: false`, or another row says something else.',
    whatToDo:
      'Restore the key of a governed row as it is on the base: `"smoke": true` unless a verdict says otherwise.',
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
    meaning:
      'A git-LFS pointer stands where weights should be, and its oid is not the digest that the row pins.',
    whatToDo: 'Commit the weights that the row pins, as a file or as a pointer to them.',
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
  'verdict-revoked': {
    meaning: 'A verdict that was promoted before came back, otherwise than by the rollback that restores it.',
    whatToDo: 'Train and decide again, or let `seedgate rollback` take the live verdict out of production.',
  },
  'ledger-rewritten': {
    meaning: 'Lines of the ledger were changed or removed, or the ledger cannot be read.',
    whatToDo: 'Restore the ledger from the base branch: it only grows, and seedgate writes it.',
  },
  'ledger-disagrees': {
    meaning: 'The ledger does not tell what the change does, or its last line is not what is in production.',
    whatToDo:
      'Let `seedgate flip`, the promote job or `seedgate rollback` make the change; on a branch that is behind, make it anew on the newest commit.',
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
  'row-quantised': {
    meaning: 'A governed production row has a `quant_mode` other than `fp32`, which nobody judged.',
    whatToDo: 'Set `quant_mode` back to `fp32`; quantised weights need a row and a verdict of their own.',
  },
  'file-name': {
    meaning: 'A file’s name is not UTF-8, or differs from another name only in case.',
    whatToDo: 'Rename the file: on some file systems, and for some readers, it is another file or none.',
  },
  'attributes-change-bytes': {
    meaning:
      'An attribute in .gitattributes gives whoever clones or unpacks the repository other bytes of a registry, member or record than git has.',
    whatToDo: 'Remove the attribute for this path; `text=auto` and `eol=lf` are fine.',
  },
  'governance-ended': {
    meaning:
      'A production row that the recipe governs, or that a verdict stands behind, would be governed by no recipe.',
    whatToDo:
      'Keep the row in the recipe, take it out of production first, or list its id under `registry.retired`.',
  },
  'recipe-unreadable': {
    meaning: 'The recipe is gone or invalid, so that the next change would have no policy.',
    whatToDo: 'Restore the recipe, or mend what is named.',
  },
  'recipe-with-rows': {
    meaning:
      'The recipe’s ensemble, seeds, gate, registry, flip or audit changed together with rows or their files.',
    whatToDo: 'Change the policy in a change of its own first.',
  },
  'policy-loosened': {
    meaning: 'A note: the recipe’s new policy lets pass what the old one did not.',
    whatToDo: 'Approve it only if the looser policy is meant.',
  },
  'policy-changed': {
    meaning: 'A note: the recipe’s policy changed, old → new.',
    whatToDo: 'Read old and new.',
  },
  'row-edited': {
    meaning: 'A note: a free field of a governed row, or another row’s weights or state, changed.',
    whatToDo: 'Nothing, if the edit is meant.',
  },
  'smoke-not-said': {
    meaning:
      'A note: a row that the recipe does not govern has no `smoke`, and the schema has no default for it.',
    whatToDo: 'Let the row’s owner say whether it is in production.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>

export type GuardCode = keyof typeof FINDINGS
