// What each error code means and what to do about it, for the page that lists them. A message says it of the very case.
import type { ErrorCode } from './seedgate-error.js'

export interface ErrorMeaning {
  /** As a sentence. */
  readonly meaning: string
  /** As a sentence. */
  readonly whatToDo: string
}

export const ERROR_MEANINGS: Readonly<Record<ErrorCode, ErrorMeaning>> = {
  'usage-invalid': {
    meaning: 'A command or an action was given something that it cannot take.',
    whatToDo: 'Correct the option or input that is named; `--help` lists them.',
  },
  'recipe-not-found': {
    meaning: 'There is no recipe at that path.',
    whatToDo: 'Name it with `--recipe` or the input `recipe`, or check out the repository first.',
  },
  'recipe-invalid': {
    meaning: 'The recipe is no YAML, or a key does not exist or does not fit. All faults are listed at once.',
    whatToDo: 'Mend the lines that are named; an editor checks the file by `schema/recipe.schema.json`.',
  },
  'file-not-found': {
    meaning: 'A file or folder that was named is not there.',
    whatToDo: 'Correct the path.',
  },
  'file-unreadable': {
    meaning: 'A file is there and cannot be read.',
    whatToDo: 'Look at its permissions, and at the disk.',
  },
  'path-not-writable': {
    meaning: 'Something cannot be written where it was asked for.',
    whatToDo: 'Look at the folder’s permissions, or name another.',
  },
  'run-directory-in-use': {
    meaning: 'Another run works in this run directory.',
    whatToDo: 'Wait for it, or name another directory.',
  },
  'run-directory-not-empty': {
    meaning: 'The directory holds something else, or an earlier run.',
    whatToDo: 'Name a new one; with `--resume` the run that is there is gone on with.',
  },
  'run-mismatch': {
    meaning:
      'What is to be gone on with was begun by another recipe, corpus or version, or the corpus changed meanwhile.',
    whatToDo: 'Start in a new run directory.',
  },
  'corpus-not-found': {
    meaning: 'The table that the recipe names is not there.',
    whatToDo: 'Bring the corpus, or correct `corpus.table`.',
  },
  'corpus-empty': { meaning: 'The table has no rows.', whatToDo: 'Export the corpus again.' },
  'corpus-row-invalid': {
    meaning:
      'A line of the table is not what the recipe’s columns ask for. At line 1, it is mostly a git-LFS pointer.',
    whatToDo: 'Mend the lines that are named, or `corpus.columns`; for a pointer, `git lfs pull`.',
  },
  'corpus-unreadable': {
    meaning: 'The table cannot be read: damaged gzip, a line without end, no UTF-8.',
    whatToDo: 'Bring the file again.',
  },
  'corpus-expectation': {
    meaning: 'The corpus is not what `corpus.expect` says.',
    whatToDo: 'Bring the corpus that was planned, or change the expectation in a reviewed change.',
  },
  'corpus-mismatch': {
    meaning:
      'The table is not the one that `corpus.sha256` of the recipe names, or it changed while it was read.',
    whatToDo: 'Bring the table that was planned, or change `corpus.sha256` in a reviewed change.',
  },
  'corpus-unpinned': {
    meaning:
      'Git does not track the table, and the recipe does not name its sha256, so no later job can know it.',
    whatToDo: 'Add `corpus.sha256` to the recipe; the message has the line.',
  },
  'corpus-outside-folder': {
    meaning: 'A symbolic link leads from `corpus.table` or `corpus.files` out of the corpus folder.',
    whatToDo: 'Name the folder in which the corpus really lies with `--corpus-folder`.',
  },
  'corpus-travels-unsaid': {
    meaning:
      'Git does not track the table, and the recipe does not say whether it goes along with the evidence.',
    whatToDo: 'Add `corpus.travels: true` or `corpus.travels: false` to the recipe.',
  },
  'corpus-too-few-sources': {
    meaning: 'Leaving one source out needs at least two.',
    whatToDo: 'Add rows of another source, or correct `corpus.columns.source`.',
  },
  'corpus-too-few-rows': {
    meaning: 'A source has fewer rows than `corpus.expect.minRowsPerSource`, 20 if omitted.',
    whatToDo: 'Add rows, leave the source out of the table, or lower the number in a reviewed change.',
  },
  'corpus-constant-target': {
    meaning: 'All targets of a source are equal, so no correlation is defined for it.',
    whatToDo: 'Add rows that differ, or leave the source out of the table.',
  },
  'corpus-duplicate-rows': {
    meaning: 'A source has the same line more than once.',
    whatToDo:
      'Make the table again with every row once; `corpus.expect.duplicates: allow` keeps them and warns.',
  },
  'corpus-source-copied': {
    meaning:
      'More than 1 % of a source’s rows recur, features and target, in another source, so a fold judges rows that it trained on.',
    whatToDo: 'Leave a copy out of the table; `corpus.expect.duplicates: allow` keeps it and warns.',
  },
  'corpus-unknown-encoder': {
    meaning: 'The table has an encoder that `corpus.columns.encoders` does not list.',
    whatToDo: 'List the encoder, or allow `corpus.expect.unknownEncoders`.',
  },
  'corpus-incomplete-grid': {
    meaning:
      'With `corpus.expect.grid: complete`, a source lacks an (encoder, quality) pair, or has its pairs unequally often.',
    whatToDo: 'Make the cells that are missing, or change the expectation in a reviewed change.',
  },
  'corpus-files-missing': {
    meaning: 'The folder that `corpus.files` names is not there, or has no raw files.',
    whatToDo: 'Correct `corpus.files`, or take it out of the recipe.',
  },
  'corpus-untracked': {
    meaning:
      'In a workflow job, a file of the corpus lies in the checkout and git does not track it: the next checkout deletes it.',
    whatToDo: 'Commit the file, or keep the corpus outside the checkout.',
  },
  'ffmpeg-not-found': {
    meaning: 'There is no ffmpeg, or the program that was named does not answer like ffmpeg.',
    whatToDo: 'Install ffmpeg with libvmaf, or give its path with `--ffmpeg` or `SEEDGATE_FFMPEG`.',
  },
  'pairs-invalid': {
    meaning: 'The table of `--pairs` cannot be read, or names a source that the recipe does not have.',
    whatToDo: 'Correct the lines that are named.',
  },
  'cells-failed': {
    meaning: 'Some cells could not be encoded or scored, so no table was written. Finished cells are kept.',
    whatToDo:
      'Fix what the last lines of ffmpeg name, then run the same command again: only those cells are made.',
  },
  'evidence-not-found': {
    meaning: 'There is no evidence where it was looked for.',
    whatToDo: 'Correct the directory; in a workflow, look at the seed jobs first.',
  },
  'evidence-invalid': {
    meaning: 'A file of the evidence cannot be read, so there is no decision at all.',
    whatToDo: 'Take the file from the run again, or let the trainer write it again.',
  },
  'evidence-refused': {
    meaning: 'An artifact holds something that evidence never has. Nothing of it was unpacked.',
    whatToDo:
      'The first word of the message says what: see [gate-action.md](../gate-action.md#what-decide-does).',
  },
  'verdict-not-found': {
    meaning: 'There is no verdict where one was asked for.',
    whatToDo: 'Run `seedgate gate` on the run directory.',
  },
  'verdict-invalid': {
    meaning: 'A verdict or an approval is not as seedgate writes it.',
    whatToDo: 'Take the file from the run again; it was edited or formatted.',
  },
  'registry-invalid': {
    meaning: 'The registry is no strict JSON, or has no rows.',
    whatToDo: 'Mend what the message names.',
  },
  'ledger-invalid': {
    meaning: 'The ledger of promotions beside the registry was edited or damaged.',
    whatToDo: 'Restore the ledger from the base branch: seedgate writes it, and nobody edits it.',
  },
  'repository-invalid': {
    meaning: 'The local repository is not one, or lacks a revision or a file that is needed.',
    whatToDo: 'Correct `--repo` or the revision; fetch what is missing.',
  },
  'flip-refused': {
    meaning: 'The registry is not as the flip needs it, or the verdict cannot be flipped.',
    whatToDo: 'The first word of the message says why: see [gate-action.md](../gate-action.md#refusals).',
  },
  'rollback-refused': {
    meaning: 'The flip cannot be undone as it was made.',
    whatToDo: 'The first word of the message says why: see [guard.md](../guard.md#rollback).',
  },
  'approval-refused': {
    meaning: 'Nobody approved this verdict in a way that counts.',
    whatToDo: 'The first word of the message says why: see [gate-action.md](../gate-action.md#refusals).',
  },
  'provider-unavailable': {
    meaning: 'The execution provider that was asked for cannot run here.',
    whatToDo: 'Install what the message names, or let `auto` choose: see [gpu-runner.md](../gpu-runner.md).',
  },
  'training-diverged': {
    meaning: 'A trained member does not give a finite score for every row.',
    whatToDo: 'Lower `trainer.learningRate`, or look at the targets.',
  },
  'training-failed': {
    meaning: 'A training thread failed.',
    whatToDo: 'The cause stands below; what was reached is kept, and `--resume` goes on from it.',
  },
  interrupted: {
    meaning: 'Somebody stopped it.',
    whatToDo: 'Run it again with `--resume`: it goes on from what was kept.',
  },
  'trainer-not-found': {
    meaning: 'The program of `trainer.run` cannot be started.',
    whatToDo: 'Install it, or correct its name; it runs without a shell, in the recipe’s folder.',
  },
  'trainer-failed': {
    meaning: 'The program of `trainer.run` ended with another status than 0.',
    whatToDo: 'Look at `logs/seed{N}_….log`; finished seeds are kept.',
  },
  'trainer-timed-out': {
    meaning: 'One seed took longer than `trainer-timeout`.',
    whatToDo: 'Look at its log; give it more time if it was at work.',
  },
  'trainer-evidence-missing': {
    meaning: 'The program ended with 0 and left no result, or no predictions where the recipe asks for them.',
    whatToDo: 'Let it write into `{out}`; a trainer that skips must not end with 0.',
  },
  'trainer-evidence-invalid': {
    meaning: 'What the program left cannot be read, or is of another seed.',
    whatToDo: 'Compare with [evidence.md](evidence.md).',
  },
  'preflight-failed': {
    meaning: 'Machine or corpus is not ready. Everything that is missing is listed at once.',
    whatToDo: 'Mend what is listed, then run it again.',
  },
  'runtime-not-found': {
    meaning: 'onnxruntime-node is not here and cannot be fetched, or is another version.',
    whatToDo: 'Install it in a folder and name that in `runtime-folder`.',
  },
  'disk-full': { meaning: 'There is no space left.', whatToDo: 'Make space, then resume.' },
  'write-failed': {
    meaning: 'A file could not be written, for another reason than space.',
    whatToDo: 'Look at the disk and at the cause below the message.',
  },
  'publication-failed': {
    meaning: 'The artifact service did not take the evidence or the verdict.',
    whatToDo: 'Re-run the failed job; the message says where the files still are.',
  },
  'permission-missing': {
    meaning: 'The token may not do what is needed.',
    whatToDo: 'Add the line below `permissions:` that the message names.',
  },
  'pull-requests-forbidden': {
    meaning: 'Actions may not open pull requests in this repository. The branch is there.',
    whatToDo: 'Turn the setting on that the message names, or open the pull request by hand.',
  },
  'drafts-unsupported': {
    meaning:
      'The plan has no drafts for this repository. The branch is there; a ready one is never opened instead.',
    whatToDo: 'Open the pull request by hand.',
  },
  'github-refused': {
    meaning: 'GitHub said no, for a reason that none of the other codes names.',
    whatToDo: 'Mend what its answer, which stands in the message, names.',
  },
  'github-unavailable': {
    meaning: 'GitHub did not answer, or asks to wait.',
    whatToDo: 'Run it again later; it goes on where it stopped.',
  },
  'github-answer-invalid': {
    meaning: 'GitHub’s answer is not of the shape that is relied on. Nothing was concluded from it.',
    whatToDo: 'Run it again; if it stays, report it.',
  },
  'artifact-exists': {
    meaning: 'This run has an artifact of that name already.',
    whatToDo: 'Give the shards different names.',
  },
  'artifact-not-found': {
    meaning: 'The artifact is gone, or of another run.',
    whatToDo: 'Correct its id, or run the job again that makes it.',
  },
  'artifact-mismatch': {
    meaning: 'The artifact’s bytes are not those of the digest that was given.',
    whatToDo: 'Find out what replaced it before anything is approved.',
  },
  defect: {
    meaning: 'seedgate itself is wrong.',
    whatToDo: 'Report it with the lines that it printed.',
  },
}
