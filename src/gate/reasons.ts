// The closed vocabulary of HOLD reasons: what each means and what to do about it. docs/verdict.md lists exactly these.

export interface ReasonEntry {
  /** A few words, for a table. */
  readonly title: string
  /** What was found, as a sentence. */
  readonly meaning: string
  /** What to do about it, as a sentence. */
  readonly whatToDo: string
}

export const REASONS = {
  'corpus-unpinned': {
    title: 'Corpus not pinned',
    meaning:
      'Nothing says by digest which table was trained on, or which raw files stand behind it. What is no sha256, or a placeholder of one, says nothing.',
    whatToDo:
      'Put `corpus.sha256` into the recipe, and let whatever trains write the table’s digest into its files; run the gate where `corpus.files` lie.',
  },
  'corpus-not-at-hand': {
    title: 'Corpus not at hand',
    meaning:
      'The policy asks for metrics that the gate computes again, and the gate has no table to compute them from.',
    whatToDo:
      'Run the gate where the table lies (`--corpus-folder`, or the input `judge-labels` of the workflow), or let the table travel: `corpus.sha256` and `corpus.travels: true` in the recipe.',
  },
  'corpus-mismatch': {
    title: 'Another corpus',
    meaning: 'The digest or size that the evidence reports is not that of the corpus the gate judges by.',
    whatToDo: 'Find out which corpus was trained on; train again on the one the recipe names.',
  },
  'corpus-expectation': {
    title: 'Corpus is not what was planned',
    meaning: 'The corpus does not meet `corpus.expect`, or nothing at hand can show that it does.',
    whatToDo:
      'Bring the corpus that was planned, or change the expectation in a reviewed change of the recipe.',
  },
  'corpus-too-few-rows': {
    title: 'A source has too few rows',
    meaning:
      'A source has fewer rows than `corpus.expect.minRowsPerSource`; of two rows the PLCC is always 1 or −1.',
    whatToDo: 'Add rows of the source, or leave the source out of the table, and train again.',
  },
  'corpus-constant-target': {
    title: 'A source with one target',
    meaning: 'All targets of a source are equal, so no correlation is defined for its fold.',
    whatToDo: 'Add rows that differ, or leave the source out of the table, and train again.',
  },
  'corpus-duplicate-rows': {
    title: 'Lines twice in a source',
    meaning: 'A source has the same line more than once, so these rows count more than once.',
    whatToDo:
      'Make the table again with every row once and train again, or set `corpus.expect.duplicates: allow` in a reviewed change.',
  },
  'corpus-source-copied': {
    title: 'A source recurs in another',
    meaning:
      'More than 1 % of a source’s rows recur, features and target, in another source: its fold judges rows that it trained on.',
    whatToDo:
      'Leave a copy out of the table and train again, or set `corpus.expect.duplicates: allow` in a reviewed change.',
  },
  'corpus-unknown-encoder': {
    title: 'An encoder that is not listed',
    meaning: 'The table has an encoder that `corpus.columns.encoders` does not list.',
    whatToDo:
      'List the encoder and train again, or allow `corpus.expect.unknownEncoders` in a reviewed change.',
  },
  'corpus-incomplete-grid': {
    title: 'Cells of the grid missing',
    meaning:
      'With `corpus.expect.grid: complete`, a source lacks an (encoder, quality) pair, or has its pairs unequally often.',
    whatToDo: 'Make the cells that are missing and train again.',
  },
  'seed-missing': {
    title: 'Seed missing',
    meaning: 'The recipe names a seed for which there is no result.',
    whatToDo: 'Resume the run, or join the shard that trained the seed.',
  },
  'seed-unexpected': {
    title: 'Seed not in the recipe',
    meaning: 'There is a result of a seed that the recipe does not name.',
    whatToDo:
      'Remove the file if it is of another run, or name the seed in the recipe and train all seeds again.',
  },
  'seed-duplicate': {
    title: 'Seed counted twice',
    meaning: 'Two results say that they are of the same seed.',
    whatToDo: 'Train every seed once; copies of one seed are no ensemble.',
  },
  'seed-mismatch': {
    title: 'File name and seed differ',
    meaning: 'A result file’s name and its content name different seeds.',
    whatToDo: 'Do not rename results: take the files as the trainer wrote them.',
  },
  'dry-run': {
    title: 'Dry run',
    meaning: 'The trainer says of the result that nothing was trained.',
    whatToDo: 'Run the trainer without its dry-run option.',
  },
  'run-missing': {
    title: 'No record of the run',
    meaning: 'There is no run.json, which the policy `evidence: recomputed` asks for.',
    whatToDo: 'Let `seedgate run` run the trainer, and keep its run.json with the rest of the evidence.',
  },
  'run-unfinished': {
    title: 'Run not finished',
    meaning: 'The run’s record says that it is still running, or was stopped.',
    whatToDo: 'Resume it with `seedgate run --resume` and gate the finished run.',
  },
  'run-disagrees': {
    title: 'Record and results differ',
    meaning: 'The run’s record names other seeds, or another ensemble, than the results that are there.',
    whatToDo: 'Keep each run in its own folder; gate the folder as the run left it.',
  },
  'recipe-mismatch': {
    title: 'Another recipe',
    meaning:
      'The evidence was made by another recipe than the one the gate judges by, or with other settings.',
    whatToDo: 'Train again with the recipe as it is now, or gate with the recipe that was trained with.',
  },
  'mixed-corpus': {
    title: 'Seeds of different corpora',
    meaning: 'Seeds that should be comparable were trained on different corpora.',
    whatToDo: 'Train all seeds again on one corpus.',
  },
  'mixed-recipe': {
    title: 'Seeds of different recipes',
    meaning: 'Seeds that should be comparable were trained by different recipes.',
    whatToDo: 'Train all seeds again by one recipe.',
  },
  'mixed-code': {
    title: 'Seeds of different code',
    meaning: 'Seeds that should be comparable were trained by different versions of the trainer.',
    whatToDo: 'Train all seeds again with one version.',
  },
  'mixed-training': {
    title: 'Seeds trained differently',
    meaning: 'Epochs, batch size, learning rate or another setting differs between seeds.',
    whatToDo: 'Train all seeds again with the same settings.',
  },
  'fold-missing': {
    title: 'Fold missing',
    meaning:
      'A source was never held out, so the seed’s mean is over fewer folds than the corpus has sources.',
    whatToDo:
      'Resume the run until every source has been held out once, or join the shard that trained the missing part.',
  },
  'fold-unexpected': {
    title: 'Fold of an unknown source',
    meaning: 'A fold holds out a source that the corpus does not have.',
    whatToDo: 'Train again on the corpus that the recipe names.',
  },
  'fold-duplicate': {
    title: 'Fold counted twice',
    meaning:
      'A source is held out twice, so it counts twice in the mean; or two shards are the same part of a seed.',
    whatToDo: 'Join every part of a seed once; within one run, train again.',
  },
  'fold-not-finite': {
    title: 'Metric is not a number',
    meaning:
      'A fold’s PLCC, SROCC or RMSE is NaN, infinite or missing: training diverged or predictions are constant.',
    whatToDo:
      'Look at the fold’s source in the report: where training diverged, lower the learning rate; a fold without a metric cannot be left out of the mean.',
  },
  'fold-size-disagrees': {
    title: 'Fold of another size',
    meaning: 'A fold was trained or validated on another number of rows than the corpus has for it.',
    whatToDo: 'Train again on the whole corpus; a fold may leave out its own source and nothing else.',
  },
  'metric-out-of-range': {
    title: 'Impossible metric',
    meaning: 'A correlation lies outside [-1, 1], or an RMSE or a standard deviation below 0.',
    whatToDo: 'Look at how the trainer computes it; no data gives such a value.',
  },
  'metric-disagrees': {
    title: 'Metric does not follow from the evidence',
    meaning: 'A metric in a result file is not what its predictions, or its own folds, give.',
    whatToDo:
      'Find out what changed the file, or why the trainer computes it differently; the gate uses its own value.',
  },
  'evidence-changed': {
    title: 'File changed since it was written',
    meaning: 'A file’s sha256 is not the one that the seed’s result pins.',
    whatToDo: 'Take the files from the run again; if they are as the run left them, train the seed again.',
  },
  'path-unexpected': {
    title: 'File named at another place',
    meaning:
      'A result names a file by another path than the one where evidence lies; the gate did not open it.',
    whatToDo: 'Lay the evidence out as docs/verdict.md says, and let the trainer name it so.',
  },
  'predictions-missing': {
    title: 'No predictions',
    meaning: 'The policy is `evidence: recomputed` and a seed has no out-of-fold predictions.',
    whatToDo:
      'Let the trainer write predictions, or set `gate.evidence: reported` in a reviewed change of the recipe.',
  },
  'predictions-incomplete': {
    title: 'Rows without a prediction',
    meaning: 'Some rows of the corpus were never predicted.',
    whatToDo: 'Resume the run until every row has been predicted by the fold that held its source out.',
  },
  'predictions-duplicate': {
    title: 'Rows predicted twice',
    meaning: 'Some rows of the corpus are predicted more than once.',
    whatToDo: 'Train again; every row is predicted exactly once per seed.',
  },
  'predictions-foreign-row': {
    title: 'Rows the corpus does not have',
    meaning: 'Some predictions are of rows beyond the corpus, or of another source than the row has.',
    whatToDo: 'Train again on the corpus that the recipe names.',
  },
  'predictions-wrong-fold': {
    title: 'Predicted by the wrong fold',
    meaning: 'Some rows were predicted by a model that had seen their source in training.',
    whatToDo: 'Mend the trainer: a row is predicted by the fold that holds its source out.',
  },
  'predictions-target-mismatch': {
    title: 'Another target',
    meaning: 'Some targets beside the predictions are not those of the corpus.',
    whatToDo: 'Train again on the corpus that the recipe names, with its targets as they are.',
  },
  'predictions-not-finite': {
    title: 'Prediction is not a number',
    meaning: 'Some predictions or targets are NaN or infinite.',
    whatToDo:
      'Training diverged: lower the learning rate, or look at the targets; the output of a command trainer is in `logs/`.',
  },
  'predictions-identical': {
    title: 'Two seeds predict the same',
    meaning: 'Two seeds have the very same predictions: they are one model, and the spread says nothing.',
    whatToDo: 'Find out whether the seed reaches the trainer; train again.',
  },
  'fold-model-missing': {
    title: 'Fold model missing',
    meaning: 'The model of a fold is not there, so its predictions cannot be checked.',
    whatToDo: 'Keep `folds/` with the rest of the evidence.',
  },
  'fold-model-unloadable': {
    title: 'Fold model does not run',
    meaning: 'The model of a fold cannot be loaded, or departs from the input contract.',
    whatToDo: 'Take the file from the run again; if it is as the run left it, train the fold again.',
  },
  'fold-model-disagrees': {
    title: 'Predictions are not the fold model’s',
    meaning: 'Run again on the corpus, the fold’s model predicts something else than the evidence says.',
    whatToDo: 'Train the seed again; predictions or models are of another run, or were changed.',
  },
  'model-not-built-in': {
    title: 'Model is not the built-in trainer’s',
    meaning:
      'The recipe says that the built-in trainer made the model, and the file is not, byte for byte, what that trainer writes for these weights.',
    whatToDo:
      'Train again with this version of seedgate; for models of your own program, name it in the recipe: `trainer.kind: command`.',
  },
  'model-operator': {
    title: 'Operator that is not allowed',
    meaning:
      'A model uses an operator outside the closed list: it branches, loops or draws, or is not of `ai.onnx` or `ai.onnx.ml`.',
    whatToDo: 'Export the model with deterministic standard operators only; docs/verdict.md lists them.',
  },
  'model-depends-on-batch': {
    title: 'Score depends on other rows',
    meaning: 'A model scores a row differently in another order of the rows or in another batch.',
    whatToDo:
      'Export the model so that a row’s score follows from the row alone: no statistics over the batch, no counting of rows.',
  },
  'model-too-slow': {
    title: 'Model takes too long',
    meaning: 'Loading or running a model took more processor time than a model may take; it was ended.',
    whatToDo: 'Look at the model’s operators and sizes; docs/verdict.md names the limits.',
  },
  'model-too-large': {
    title: 'Model takes too much memory',
    meaning: 'Loading or running a model took more memory than a model may take; it was ended.',
    whatToDo: 'Look at the model’s operators and sizes; docs/verdict.md names the limits.',
  },
  'member-missing': {
    title: 'Member missing',
    meaning: 'A seed’s production weights, its sidecar or the ensemble’s manifest is not there.',
    whatToDo: 'Resume the run until every member is exported; a failed export is no promotion.',
  },
  'member-lfs-pointer': {
    title: 'git-LFS pointer instead of weights',
    meaning: 'The member’s file is the text that git-LFS leaves where weights should be.',
    whatToDo: 'Fetch the weights with `git lfs pull` before they are put into the run directory.',
  },
  'member-external-data': {
    title: 'Weights outside the file',
    meaning: 'The member keeps weights in another file, which no digest in the registry pins.',
    whatToDo: 'Export the member with all weights inside the .onnx file.',
  },
  'member-unloadable': {
    title: 'Member does not load',
    meaning: 'The member is no ONNX model, or the runtime cannot load or run it.',
    whatToDo: 'Export the member again and look at the export’s log.',
  },
  'member-contract': {
    title: 'Member cannot be called as agreed',
    meaning: 'Inputs, outputs, types, shapes or the opset are not those that callers rely on.',
    whatToDo:
      'Export with inputs `features` [N, F] and `codec_onehot` [N, encoders + 2], output `score` [N], float32, opset 17.',
  },
  'member-not-finite': {
    title: 'Member predicts no number',
    meaning: 'The member’s score is NaN or infinite for some input.',
    whatToDo:
      'Training diverged: lower the learning rate, or look at the targets, and train the member again.',
  },
  'member-plcc-below': {
    title: 'Member does not fit its own corpus',
    meaning:
      'On the rows it was trained on, the member’s mean PLCC is below `gate.perSeedPlcc`, which is asked for on rows that a model never saw.',
    whatToDo:
      'Where the seed’s own PLCC is below the threshold too, the model does not learn this corpus: improve the model or the corpus. Where only the member’s is, the weights are not what the recipe trains: train the member again.',
  },
  'member-placeholder-digest': {
    title: 'Placeholder instead of a digest',
    meaning: 'A sidecar, manifest or result pins a member by something that is no sha256 of a file.',
    whatToDo: 'Let the trainer write the digest of the file it exported.',
  },
  'member-digest': {
    title: 'Member is not the one that is pinned',
    meaning: 'The weights’ sha256 is not the one in the sidecar, the manifest or the seed’s result.',
    whatToDo: 'Take weights, sidecar and manifest from the same run.',
  },
  'member-recipe': {
    title: 'Member of another recipe or corpus',
    meaning: 'The member’s sidecar names another recipe, corpus, code or settings than what was evaluated.',
    whatToDo:
      'Train the member by the recipe that was evaluated; a new fit with other settings was never judged.',
  },
  'members-identical': {
    title: 'Two members are one',
    meaning: 'Two members have the same weights or the same scores: there is no diversity to speak of.',
    whatToDo: 'Find out whether the seed reaches the trainer; train the members again.',
  },
  'retrained-differs': {
    title: 'Trained again, and another model',
    meaning:
      'The gate trained the model again by the recipe on the corpus, and the evidence’s model gives other scores.',
    whatToDo:
      'Find out what trained the evidence’s model: fewer epochs, another seed, changed code or changed weights. Train again by the recipe as it is.',
  },
  'retraining-incomplete': {
    title: 'Too few models trained again',
    meaning:
      'In the time of `gate.retrain.minutes` the gate trained no member again, or too few to judge a model whose bytes differ.',
    whatToDo: 'Raise `gate.retrain.minutes`, or let the gate decide on a machine with more cores.',
  },
  'sidecar-disagrees': {
    title: 'Sidecar and member differ',
    meaning: 'The sidecar says something of the member, its inputs or its scaling that is not so.',
    whatToDo: 'Let the trainer write the sidecar again from the member and the corpus.',
  },
  'manifest-disagrees': {
    title: 'Manifest and members differ',
    meaning: 'The ensemble’s manifest lists other members, files or digests than there are.',
    whatToDo: 'Let the trainer write the manifest again from what ran.',
  },
  'mean-plcc-below': {
    title: 'Mean PLCC below the threshold',
    meaning: 'The mean of the seeds’ PLCC is not at least `gate.meanPlcc`.',
    whatToDo:
      'Improve the model or the corpus; the threshold changes only by a reviewed change of the recipe.',
  },
  'spread-above': {
    title: 'Seeds disagree too much',
    meaning: 'The largest minus the smallest seed PLCC is not at most `gate.spreadMax`.',
    whatToDo:
      'Look at the folds in which the seeds differ: the report’s table of PLCC per held-out source and seed shows them.',
  },
  'seed-plcc-below': {
    title: 'A seed’s PLCC below the threshold',
    meaning: 'A seed’s PLCC is not at least `gate.perSeedPlcc`.',
    whatToDo: 'Look at the seed’s folds in the report; a member that is bad on its own may not ship.',
  },
} as const satisfies Readonly<Record<string, ReasonEntry>>

export type ReasonCode = keyof typeof REASONS

export const REASON_CODES = Object.keys(REASONS)

export interface HoldReason {
  readonly code: ReasonCode
  /** What was seen, with the place: file, seed, fold; what was expected and what came. */
  readonly message: string
}

export function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(REASONS, text)
}
