export const id = 50;
export const ids = [50];
export const modules = {
86421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  losoFileOf)
});
var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56350);
function losoFileOf(evidence, seed) {
return evidence.losoFiles.find(({ path }) => path === (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__  .oZ)(seed));
}
}),
70797:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  spliceTokens)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function spliceTokens(text, edits) {
const pieces = [];
const inverse = [];
let copied = 0;
let shift = 0;
for (const { offset, expected, replacement } of [...edits].sort((a, b) => a.offset - b.offset)) {
const got = text.slice(offset, offset + expected.length);
if (offset < copied)
throw defect(`offset ${offset}: the edit of ${expected} overlaps the one before it`);
if (expected === '' || got !== expected)
throw defect(`offset ${offset}: expected ${expected}, got ${got}`);
pieces.push(text.slice(copied, offset), replacement);
inverse.push({ offset: offset + shift, expected: replacement, replacement: expected });
copied = offset + expected.length;
shift += replacement.length - expected.length;
}
return { text: pieces.join('') + text.slice(copied), inverse };
}
function defect(message) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('defect', `splice: ${message}`);
}
}),
32480:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S9: () => (  knownSources),
c5: () => (  corpusFacts),
fB: () => (  PINNED_BY)
});
var _formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76554);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48246);
var _evidence_loso_seed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65049);
var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86421);
const PINNED_BY = ['recipe', 'commit', 'reading', 'trainer'];
const NO_SNAPSHOT = {
present: false,
corpus_root: null,
sha256: null,
ref_count: 0,
dis_count: 0,
yuv_count: 0,
};
function corpusFacts(input) {
const { corpus, evidence } = input;
const [run] = evidence.runs;
const snapshot = corpus.snapshot ?? run?.record.corpus ?? NO_SNAPSHOT;
if (corpus.table !== null) {
const { rows, sources, encoders } = corpus.table;
const sha256 = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(corpus.table.sha256);
return { from: 'the table', sha256, pinnedBy: pinOfTable(input), rows, sources, encoders, snapshot };
}
const { sha256: pin } = input.recipe.recipe.corpus;
const stated = statedBySeeds(input);
const told = {
pinnedBy: pinByWord(input, stated),
rows: run?.record.table.rows ?? reportedRows(evidence),
sources: knownSources(evidence),
encoders: run?.record.table.encoders ?? null,
snapshot,
};
if (pin !== undefined)
return { ...told, from: input.recipe.path, sha256: pin };
const recorded = run?.record.table.sha256 ?? null;
return run === undefined || recorded === null
? { ...told, from: 'the result files', sha256: stated }
: { ...told, from: run.path, sha256: recorded };
}
function knownSources({ runs: [run], losoFiles }) {
if (run !== undefined)
return run.record.table.sources;
const sources = new Set(losoFiles.flatMap(({ loso }) => loso.folds.map((fold) => fold.held_out)));
return sources.size === 0 ? null : [...sources].sort(_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_3__  .O);
}
function pinOfTable({ recipe, corpus }) {
const { sha256: pin } = recipe.recipe.corpus;
if (pin !== undefined)
return pin === corpus.table?.sha256 ? 'recipe' : null;
if (corpus.from === 'commit')
return 'commit';
return corpus.readingPins ? 'reading' : null;
}
function pinByWord({ recipe, evidence }, stated) {
if (stated === null || evidence.runs.some(({ record }) => record.table.sha256 !== stated))
return null;
const { corpus, gate } = recipe.recipe;
if (corpus.sha256 !== undefined)
return corpus.sha256 === stated ? 'recipe' : null;
return gate.evidence === 'reported' ? 'trainer' : null;
}
function statedBySeeds({ recipe, evidence }) {
const digests = recipe.recipe.seeds.map((seed) => {
const file = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .r)(evidence, seed);
return file === undefined ? null : ((0,_evidence_loso_seed_js__WEBPACK_IMPORTED_MODULE_1__  .wv)(file.loso) ?? null);
});
const [first = null] = digests;
return first !== null && digests.every((digest) => digest === first) ? first : null;
}
function reportedRows({ losoFiles }) {
return losoFiles.find(({ loso }) => loso.corpus_rows !== undefined)?.loso.corpus_rows ?? null;
}
}),
1280:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GO: () => (  seedsOf),
qE: () => (  CORPUS_SOURCES),
rf: () => (  leavesFullEvidence)
});
const CORPUS_SOURCES = ['folder', 'commit', 'evidence'];
function seedsOf({ recipe }) {
return recipe.seeds.toSorted((a, b) => a - b);
}
function leavesFullEvidence({ recipe }) {
return recipe.trainer.kind === 'builtin' && recipe.gate.evidence === 'recomputed';
}
}),
87433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O8: () => (  isReasonCode),
OE: () => (  REASON_CODES),
ez: () => (  REASONS)
});
const REASONS = {
'corpus-unpinned': {
title: 'Corpus not pinned',
meaning: 'Nothing says by digest which table was trained on, or which raw files stand behind it. What is no sha256, or a placeholder of one, says nothing.',
whatToDo: 'Put `corpus.sha256` into the recipe, and let whatever trains write the table’s digest into its files; run the gate where `corpus.files` lie.',
},
'corpus-not-at-hand': {
title: 'Corpus not at hand',
meaning: 'The policy asks for metrics that the gate computes again, and the gate has no table to compute them from.',
whatToDo: 'Run the gate where the table lies (`--corpus-folder`, or the input `judge-labels` of the workflow), or let the table travel: `corpus.sha256` and `corpus.travels: true` in the recipe.',
},
'corpus-mismatch': {
title: 'Another corpus',
meaning: 'The digest or size that the evidence reports is not that of the corpus the gate judges by.',
whatToDo: 'Find out which corpus was trained on; train again on the one the recipe names.',
},
'corpus-expectation': {
title: 'Corpus is not what was planned',
meaning: 'The corpus does not meet `corpus.expect`, or nothing at hand can show that it does.',
whatToDo: 'Bring the corpus that was planned, or change the expectation in a reviewed change of the recipe.',
},
'corpus-too-few-rows': {
title: 'A source has too few rows',
meaning: 'A source has fewer rows than `corpus.expect.minRowsPerSource`; of two rows the PLCC is always 1 or −1.',
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
whatToDo: 'Make the table again with every row once and train again, or set `corpus.expect.duplicates: allow` in a reviewed change.',
},
'corpus-source-copied': {
title: 'A source recurs in another',
meaning: 'More than 1 % of a source’s rows recur, features and target, in another source: its fold judges rows that it trained on.',
whatToDo: 'Leave a copy out of the table and train again, or set `corpus.expect.duplicates: allow` in a reviewed change.',
},
'corpus-unknown-encoder': {
title: 'An encoder that is not listed',
meaning: 'The table has an encoder that `corpus.columns.encoders` does not list.',
whatToDo: 'List the encoder and train again, or allow `corpus.expect.unknownEncoders` in a reviewed change.',
},
'corpus-incomplete-grid': {
title: 'Cells of the grid missing',
meaning: 'With `corpus.expect.grid: complete`, a source lacks an (encoder, quality) pair, or has its pairs unequally often.',
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
whatToDo: 'Remove the file if it is of another run, or name the seed in the recipe and train all seeds again.',
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
meaning: 'The evidence was made by another recipe than the one the gate judges by, or with other settings.',
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
meaning: 'A source was never held out, so the seed’s mean is over fewer folds than the corpus has sources.',
whatToDo: 'Resume the run until every source has been held out once, or join the shard that trained the missing part.',
},
'fold-unexpected': {
title: 'Fold of an unknown source',
meaning: 'A fold holds out a source that the corpus does not have.',
whatToDo: 'Train again on the corpus that the recipe names.',
},
'fold-duplicate': {
title: 'Fold counted twice',
meaning: 'A source is held out twice, so it counts twice in the mean; or two shards are the same part of a seed.',
whatToDo: 'Join every part of a seed once; within one run, train again.',
},
'fold-not-finite': {
title: 'Metric is not a number',
meaning: 'A fold’s PLCC, SROCC or RMSE is NaN, infinite or missing: training diverged or predictions are constant.',
whatToDo: 'Look at the fold’s source in the report: where training diverged, lower the learning rate; a fold without a metric cannot be left out of the mean.',
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
whatToDo: 'Find out what changed the file, or why the trainer computes it differently; the gate uses its own value.',
},
'evidence-changed': {
title: 'File changed since it was written',
meaning: 'A file’s sha256 is not the one that the seed’s result pins.',
whatToDo: 'Take the files from the run again; if they are as the run left them, train the seed again.',
},
'path-unexpected': {
title: 'File named at another place',
meaning: 'A result names a file by another path than the one where evidence lies; the gate did not open it.',
whatToDo: 'Lay the evidence out as docs/verdict.md says, and let the trainer name it so.',
},
'predictions-missing': {
title: 'No predictions',
meaning: 'The policy is `evidence: recomputed` and a seed has no out-of-fold predictions.',
whatToDo: 'Let the trainer write predictions, or set `gate.evidence: reported` in a reviewed change of the recipe.',
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
whatToDo: 'Training diverged: lower the learning rate, or look at the targets; the output of a command trainer is in `logs/`.',
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
meaning: 'The recipe says that the built-in trainer made the model, and the file is not, byte for byte, what that trainer writes for these weights.',
whatToDo: 'Train again with this version of seedgate; for models of your own program, name it in the recipe: `trainer.kind: command`.',
},
'model-operator': {
title: 'Operator that is not allowed',
meaning: 'A model uses an operator outside the closed list: it branches, loops or draws, or is not of `ai.onnx` or `ai.onnx.ml`.',
whatToDo: 'Export the model with deterministic standard operators only; docs/verdict.md lists them.',
},
'model-depends-on-batch': {
title: 'Score depends on other rows',
meaning: 'A model scores a row differently in another order of the rows or in another batch.',
whatToDo: 'Export the model so that a row’s score follows from the row alone: no statistics over the batch, no counting of rows.',
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
whatToDo: 'Export with inputs `features` [N, F] and `codec_onehot` [N, encoders + 2], output `score` [N], float32, opset 17.',
},
'member-not-finite': {
title: 'Member predicts no number',
meaning: 'The member’s score is NaN or infinite for some input.',
whatToDo: 'Training diverged: lower the learning rate, or look at the targets, and train the member again.',
},
'member-plcc-below': {
title: 'Member does not fit its own corpus',
meaning: 'On the rows it was trained on, the member’s mean PLCC is below `gate.perSeedPlcc`, which is asked for on rows that a model never saw.',
whatToDo: 'Where the seed’s own PLCC is below the threshold too, the model does not learn this corpus: improve the model or the corpus. Where only the member’s is, the weights are not what the recipe trains: train the member again.',
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
whatToDo: 'Train the member by the recipe that was evaluated; a new fit with other settings was never judged.',
},
'members-identical': {
title: 'Two members are one',
meaning: 'Two members have the same weights or the same scores: there is no diversity to speak of.',
whatToDo: 'Find out whether the seed reaches the trainer; train the members again.',
},
'retrained-differs': {
title: 'Trained again, and another model',
meaning: 'The gate trained the model again by the recipe on the corpus, and the evidence’s model gives other scores.',
whatToDo: 'Find out what trained the evidence’s model: fewer epochs, another seed, changed code or changed weights. Train again by the recipe as it is.',
},
'retraining-incomplete': {
title: 'Too few models trained again',
meaning: 'In the time of `gate.retrain.minutes` the gate trained no member again, or too few to judge a model whose bytes differ.',
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
whatToDo: 'Improve the model or the corpus; the threshold changes only by a reviewed change of the recipe.',
},
'spread-above': {
title: 'Seeds disagree too much',
meaning: 'The largest minus the smallest seed PLCC is not at most `gate.spreadMax`.',
whatToDo: 'Look at the folds in which the seeds differ: the report’s table of PLCC per held-out source and seed shows them.',
},
'seed-plcc-below': {
title: 'A seed’s PLCC below the threshold',
meaning: 'A seed’s PLCC is not at least `gate.perSeedPlcc`.',
whatToDo: 'Look at the seed’s folds in the report; a member that is bad on its own may not ship.',
},
};
const REASON_CODES = Object.keys(REASONS);
function isReasonCode(text) {
return Object.hasOwn(REASONS, text);
}
}),
84904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AI: () => (  scoreDistance),
EP: () => (  retrainedShape),
Qy: () => (  notRetrained),
Ti: () => (  smallestDistance),
Uq: () => (  RETRAINED_RESULTS),
Ww: () => (  WHY_NOT_RETRAINED),
df: () => (  largestRms),
n4: () => (  isEqual),
ty: () => (  isNoise)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
var _metrics_rmse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10899);
const WHY_NOT_RETRAINED = {
'not-asked': 'nobody asked for it (`--retrain` on the command line)',
recipe: 'the recipe turns it off (`gate.retrain: false`)',
'command-trainer': 'another program trained, not the built-in trainer',
reported: 'the recipe says `evidence: reported`',
corpus: 'the table of the corpus was not at hand',
'other-training': 'the evidence is of another recipe or another corpus',
'other-code': 'another version of the training code made the evidence',
};
const RETRAINED_RESULTS = [
'identical',
'equal',
'differs',
'within-noise',
'not-judged',
'not-trained',
'no-model',
];
function notRetrained(why) {
return { why_not: why, draw: null, minutes: null, provider: null, distance: null, members: [], folds: [] };
}
const SHARE_OF_DISTANCE = 1 / 20;
function isEqual({ rms, largest }, distance) {
if (rms === null || largest === null)
return false;
return rms <= distance * SHARE_OF_DISTANCE && largest <= distance;
}
const NOISE_FACTOR = 3;
function isNoise({ rms, largest }, noise) {
if (rms === null || largest === null)
return false;
const furthest = (of) => NOISE_FACTOR * Math.max(0, ...noise.map((distance) => of(distance) ?? 0));
return rms <= furthest((distance) => distance.rms) && largest <= furthest((distance) => distance.largest);
}
function largestRms(distance) {
return distance * SHARE_OF_DISTANCE;
}
function scoreDistance(a, b) {
const rms = (0,_metrics_rmse_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(Float64Array.from(a), Float64Array.from(b));
if (!Number.isFinite(rms))
return { rms: null, largest: null };
return { rms, largest: a.reduce((largest, score, row) => Math.max(largest, Math.abs(score - b[row])), 0) };
}
function smallestDistance(scores) {
const distances = scores.flatMap((one, place) => scores.slice(place + 1).map((other) => scoreDistance(one, other).rms ?? 0));
return distances.length === 0 ? null : Math.min(...distances);
}
const distance = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).nullable();
const model = {
seed: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).describe('The model’s seed.'),
result: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(RETRAINED_RESULTS)
.describe('`identical`: the same bytes. `equal`: other bytes, within the tolerance. `differs`: outside, which is a HOLD. `within-noise`: outside, and no further away than a few roundings take this training. `not-judged`: other bytes, and too little trained to say how much that is, which is a HOLD. `not-trained`: there was no time. `no-model`: the evidence has no model that can be run.'),
rms: distance.describe('Root mean square difference of the evidence’s and the gate’s scores over all rows of the corpus, in units of the target; null where they were not compared.'),
largest: distance.describe('The largest difference of a row, likewise.'),
noise: distance.describe('How far the gate’s own model moves (RMS) when it is trained from inputs and first weights that are moved by a few roundings. Null where the model passed without.'),
};
const retrainedShape = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
why_not: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(Object.keys(WHY_NOT_RETRAINED))
.nullable()
.describe('Why no model was trained again; null where models were.'),
draw: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
.regex(/^[0-9a-f]{64}$/)
.nullable()
.describe('The random number that chose the models and their order: docs/verdict.md says how. Drawn after the evidence was read and hashed.'),
minutes: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().positive().nullable().describe('The time that there was for all of it.'),
provider: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(1000).nullable().describe('The execution provider that trained again.'),
distance: distance.describe('Smallest root mean square difference between two members that the gate trained, in units of the target. A model passes up to a twentieth of it, and up to the whole of it in every row. Null where fewer than two were trained.'),
members: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .rej(model)).max(1000).describe('Members, ascending by seed.'),
folds: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
seed: model.seed,
held_out: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(100_000).describe('The source that the fold holds out.'),
result: model.result,
rms: model.rms,
largest: model.largest,
noise: model.noise,
}))
.max(1000)
.describe('Fold models, in the drawn order.'),
})
.describe('Which models the gate trained again from recipe and corpus, and how they compare.');
}),
25654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  SCORES_FROM),
s: () => (  scoresFrom)
});
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56350);
const SCORES_FROM = ['inferred', 'trainer', 'reported'];
function scoresFrom(policy, seeds, evidence) {
if (policy === 'reported')
return 'reported';
return seeds.every((seed) => Object.hasOwn(evidence, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_0__  .MP)(seed))) ? 'inferred' : 'trainer';
}
}),
25049:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$L: () => (  verdictSha256),
JQ: () => (  serialiseVerdict),
Pn: () => (  parseVerdict)
});
var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
var _formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76554);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _evidence_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6633);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4238);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48246);
var _corpus_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32480);
var _input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1280);
var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87433);
var _retrained_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84904);
var _scores_from_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25654);
const count = zod__WEBPACK_IMPORTED_MODULE_8__  .Whr().min(0);
const seeds = zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(zod__WEBPACK_IMPORTED_MODULE_8__  .Whr().min(0)).max(1000);
const metric = zod__WEBPACK_IMPORTED_MODULE_8__  .aig().nullable();
const path = zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(10_000);
const verdictShape = zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
schema_version: zod__WEBPACK_IMPORTED_MODULE_8__  .euz(1).describe('Version of this format.'),
verdict: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(['PROMOTE', 'HOLD']).describe('As the file’s name.'),
generated_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('When it was decided.'),
ensemble: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('The recipe’s ensemble.'),
loso_dir: path.describe('The run directory, as it was named.'),
seeds: seeds.describe('The recipe’s seeds, ascending.'),
gate: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
passed: zod__WEBPACK_IMPORTED_MODULE_8__  .zMY().describe('Whether the rule alone passed: the three comparisons below.'),
mean_plcc: metric.describe('Mean of the seeds’ PLCC; null where it is undefined.'),
mean_plcc_threshold: zod__WEBPACK_IMPORTED_MODULE_8__  .aig().describe('`gate.meanPlcc` of the recipe.'),
mean_plcc_pass: zod__WEBPACK_IMPORTED_MODULE_8__  .zMY().describe('mean ≥ threshold.'),
plcc_spread: metric.describe('Largest minus least of the seeds’ PLCC; null where it is undefined.'),
plcc_spread_max: zod__WEBPACK_IMPORTED_MODULE_8__  .aig().describe('`gate.spreadMax` of the recipe.'),
plcc_spread_pass: zod__WEBPACK_IMPORTED_MODULE_8__  .zMY().describe('spread ≤ maximum.'),
per_seed_plccs: zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(metric)
.max(1000)
.describe('Each seed’s mean over its folds, in the order of `seeds`; null where it is undefined.'),
per_seed_min: zod__WEBPACK_IMPORTED_MODULE_8__  .aig().describe('`gate.perSeedPlcc` of the recipe.'),
per_seed_pass: zod__WEBPACK_IMPORTED_MODULE_8__  .zMY().describe('every PLCC ≥ minimum.'),
failing_seeds: seeds.describe('Those whose PLCC is not.'),
})
.describe('The rule and what it came to.'),
corpus: _evidence_run_record_js__WEBPACK_IMPORTED_MODULE_1__  .yf.describe('The raw files behind the table.'),
table: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
path: path.describe('`corpus.table` of the recipe.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .br.describe('Of its bytes, uncompressed; null where nothing says it.'),
rows: count.nullable().describe('Null where nothing says it.'),
pinned_by: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(_corpus_facts_js__WEBPACK_IMPORTED_MODULE_4__  .fB)
.nullable()
.optional()
.describe('What makes it this very table: `recipe` (`corpus.sha256`), `commit` (a tracked file of the commit that decided), `reading` (on a command line the gate read it), `trainer` (every result states the same digest, and nobody read the table; cannot be flipped), or null.'),
})
.describe('The corpus table that was trained on.'),
extract: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('Of `extract.json`.'),
ffmpeg: zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(10_000).describe('The first line of `ffmpeg -version`.'),
libvmaf: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('The version of libvmaf.'),
model: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('The model that scored.'),
sources: count.describe('How many reference videos.'),
encoders: zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(10_000)).max(1000).describe('Which encoders.'),
cells: count.describe('How many cells: source × encoder × quality.'),
})
.optional()
.describe('How the table was made, as `extract.json` in the run directory says; absent without such a record.'),
recommendation: zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(10_000).describe('The outcome in a sentence or two.'),
reasons: zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
code: zod__WEBPACK_IMPORTED_MODULE_8__  .YjP()
.refine(_reasons_js__WEBPACK_IMPORTED_MODULE_5__  .O8, { error: 'expected a code of the vocabulary' })
.meta({ enum: _reasons_js__WEBPACK_IMPORTED_MODULE_5__  .OE })
.describe('Of the closed list in docs/verdict.md.'),
message: zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(1_000_000).describe('File, place, what was expected and what came.'),
}))
.max(10_000)
.describe('Why it holds; empty exactly for PROMOTE. Of one code at most 20.'),
notes: zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(zod__WEBPACK_IMPORTED_MODULE_8__  .YjP().max(1_000_000))
.min(1)
.max(20)
.optional()
.describe('What does not hold and should be known, a sentence each; absent where there is nothing.'),
policy: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
recipe: path.describe('The recipe’s file, as it was named.'),
recipe_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('Of its bytes.'),
training_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .br
.optional()
.describe('Of what of it decides on training, which evidence is bound to: `ensemble`, `seeds`, `trainer`, and of `corpus` `table`, `files` and `columns`, as JSON with sorted keys and every default filled in.'),
evidence: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(['recomputed', 'reported']).describe('`gate.evidence` of the recipe.'),
members: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(['required', 'absent'])
.describe('`gate.members` of the recipe; `absent` cannot be flipped.'),
reinferred_folds: count.describe('Fold models that were run again on the corpus.'),
})
.describe('What was judged by.'),
checked: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
corpus: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
at_hand: zod__WEBPACK_IMPORTED_MODULE_8__  .zMY().describe('Whether the gate read the corpus table.'),
from: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(_input_js__WEBPACK_IMPORTED_MODULE_9__  .qE)
.nullable()
.describe('Where: the corpus `folder`, there as a tracked file of the `commit`, or the `evidence`; null where nowhere.'),
})
.describe('The corpus table.'),
scores: zod__WEBPACK_IMPORTED_MODULE_8__  .k5n(_scores_from_js__WEBPACK_IMPORTED_MODULE_7__  .r)
.describe('What every metric is computed from: `inferred`, scores that the gate inferred from the fold models (`scores/seed{N}.f32`); `trainer`, the trainer’s predictions, for at least one seed; `reported`, the trainer’s metrics.'),
retrained: _retrained_js__WEBPACK_IMPORTED_MODULE_6__  .EP,
})
.optional()
.describe('What the verdict was computed from.'),
evidence: zod__WEBPACK_IMPORTED_MODULE_8__  .g1P(path, _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os)
.transform(inPathOrder)
.describe('sha256 of every file that the verdict rests on, by its path in the run directory.'),
members: zod__WEBPACK_IMPORTED_MODULE_8__  .YOg(zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
seed: zod__WEBPACK_IMPORTED_MODULE_8__  .Whr().min(0).describe('The member’s seed.'),
id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('`{ensemble}_seed{N}`.'),
onnx: path.describe('File name of its weights.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('Of its weights.'),
sidecar: path.describe('File name of its sidecar.'),
sidecar_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.describe('Of its sidecar.'),
}))
.max(1000)
.describe('In seed order; empty where `policy.members` is `absent`.'),
run: zod__WEBPACK_IMPORTED_MODULE_8__  .rej({
..._evidence_run_record_js__WEBPACK_IMPORTED_MODULE_1__  .jx.shape,
code: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.nullable().describe('What trained.'),
provider: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .os.nullable().describe('The execution provider that ran.'),
})
.describe('Which run decided: `repository`, `run_id` and `run_attempt`; outside a workflow those of the training. The rest says where the evidence was made; of joined shards every distinct value.'),
});
function inPathOrder(evidence) {
return Object.fromEntries(Object.entries(evidence).sort(([a], [b]) => (0,_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_10__  .O)(a, b)));
}
function serialiseVerdict(verdict) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .aT)(verdictShape, verdict);
}
function parseVerdict(bytes, file) {
const verdict = (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__  .OW)(verdictShape, bytes, file, 'verdict-invalid');
const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
if (serialiseVerdict(verdict) === text)
return verdict;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('verdict-invalid', `${file}: expected a verdict as seedgate writes it, got other bytes`, {
hint: 'the file was edited or formatted: take it from the run again, or let `seedgate gate` decide again',
});
}
function verdictSha256(verdict) {
return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__  .Bj)(serialiseVerdict(verdict));
}
}),
26913:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  flipPolicy)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function flipPolicy({ recipe, path }) {
if (recipe.flip !== undefined)
return recipe.flip;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('recipe-invalid', `${path}: flip: expected the branch to flip on, got nothing`, {
hint: 'add flip.base and flip.environment to the recipe',
});
}
}),
6977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  pinnedBy),
g: () => (  finding)
});
function finding(code, file, row, message) {
return { code, file, row: row === null || typeof row === 'string' ? row : row.id, message };
}
function pinnedBy({ fields }) {
const sha256 = fields.get('sha256');
return typeof sha256?.value === 'string' ? sha256.value : (sha256?.raw ?? 'nothing');
}
}),
95551:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$v: () => (  approvedMessage),
Bo: () => (  flipMessage),
WJ: () => (  flipBranch),
cn: () => (  flipTitle),
jl: () => (  TRAILERS),
tg: () => (  whatFlips)
});
const TRAILERS = {
ensemble: 'Seedgate-Ensemble',
verdict: 'Seedgate-Verdict',
recipe: 'Seedgate-Recipe',
run: 'Seedgate-Run',
approvedBy: 'Seedgate-Approved-By',
approval: 'Seedgate-Approval',
};
function flipBranch(ensemble, verdictSha256) {
return `seedgate/flip-${ensemble}-${verdictSha256.slice(0, 12)}`;
}
function whatFlips(rows) {
const of = (kind) => rows.filter((row) => row.kind === kind).length;
const [first, replace, same] = [of('first'), of('replace'), of('same')];
return [
...(first > 0 ? [`${first} ${members(first)} from smoke to production`] : []),
...(replace > 0 ? [`${replace} ${members(replace)} in production replaced`] : []),
...(same > 0 ? [`${same} ${members(same)} in production unchanged`] : []),
].join(', ');
}
const members = (count) => (count === 1 ? 'member' : 'members');
function flipTitle(ensemble, rows) {
return `Promote ${ensemble}: ${whatFlips(rows)}`;
}
function flipMessage({ title, registryPath, verdict, digest, rows, replaces }) {
const { gate, policy, run } = verdict;
const evidence = policy.evidence === 'recomputed'
? 'recomputed from out-of-fold predictions'
: 'as the trainer reported it';
return [
title,
'',
`Mean PLCC ${shown(gate.mean_plcc)} (at least ${gate.mean_plcc_threshold}), spread ${shown(gate.plcc_spread)}`,
`(at most ${gate.plcc_spread_max}), every member at least ${gate.per_seed_min}; ${evidence}.`,
'',
`${registryPath}: of each member's row, smoke from true to false and sha256 to`,
'that of the weights that were decided on. Nothing else in it changes by a byte.',
'',
...rows.map(({ id, before, after }) => `  ${id}: ${before.slice(0, 12)} -> ${after.slice(0, 12)}`),
'',
...replacing(rows, replaces),
'To undo it, revert this commit.',
'',
`${TRAILERS.ensemble}: ${verdict.ensemble}`,
`${TRAILERS.verdict}: ${digest}`,
`${TRAILERS.recipe}: ${policy.recipe_sha256}`,
...(run.run_id === null
? []
: [`${TRAILERS.run}: ${run.repository ?? 'unknown'} ${run.run_id}/${run.run_attempt ?? 1}`]),
'',
].join('\n');
}
function replacing(rows, replaces) {
if (replaces !== null)
return [`It takes the place of the verdict ${replaces}.`, ''];
if (!rows.some(({ kind }) => kind !== 'first'))
return [];
return ['No verdict stood behind the rows that were in production before.', ''];
}
function shown(value) {
return value === null ? 'undefined' : value.toFixed(4);
}
function approvedMessage(message, { approver, self_approval, ...record }) {
const self = self_approval ? ', who started the run' : '';
const by = record.environment === null
? `comment ${record.comment_url ?? ''}`
: `environment ${encodeURIComponent(record.environment.name)}, run ${record.run.id}/${record.run.attempt}`;
return [
message.trimEnd(),
`${TRAILERS.approvedBy}: ${approver.login} (${approver.id}${self})`,
`${TRAILERS.approval}: ${by}`,
'',
].join('\n');
}
}),
57744:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fv: () => (  registryOf),
Oq: () => (  recordPaths),
dr: () => (  everyPath),
l_: () => (  weightsPath),
un: () => (  rowId),
wC: () => (  flipPaths),
zj: () => (  memberPaths)
});
var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90253);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56350);
var _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38684);
var _read_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92893);
function registryOf(recipe) {
if (recipe.registry !== undefined)
return recipe.registry;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('recipe-invalid', 'registry: expected the registry whose rows are flipped, got nothing', {
hint: 'add registry.path to the recipe',
});
}
function rowId(recipe, seed) {
const { row } = registryOf(recipe);
return row.replaceAll('{ensemble}', () => recipe.ensemble).replaceAll('{seed}', () => String(seed));
}
function recordPaths(recipe) {
const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(registryOf(recipe).path);
const beside = (name) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${recipe.ensemble}_${name}`);
return {
verdict: beside('PROMOTE.json'),
approval: beside('approval.json'),
attestation: beside('PROMOTE.sigstore.json'),
ledger: beside('ledger.jsonl'),
};
}
function flipPaths(recipe, registry) {
const section = registryOf(recipe);
const seeds = recipe.seeds.toSorted((a, b) => a - b);
const members = seeds.map((seed) => memberPaths(recipe, registry, seed));
const folders = new Set(members.map(({ weights }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(weights)));
if (folders.size > 1) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('members-scattered', `expected one folder for all weights, got ${[...folders].join(', ')}`);
}
const paths = {
registry: registry.path,
schema: section.schema ?? null,
members,
manifest: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(...folders, `${recipe.ensemble}.json`),
...recordPaths(recipe),
};
refuseTaken(paths, registry);
return paths;
}
function everyPath(paths) {
const { registry, schema, members, manifest, verdict, approval, attestation, ledger } = paths;
const ofMembers = members.flatMap(({ weights, data, sidecar }) => [weights, data, sidecar]);
return [
registry,
...(schema === null ? [] : [schema]),
...ofMembers,
manifest,
verdict,
approval,
attestation,
ledger,
];
}
function weightsPath(registry, row) {
const onnx = row.fields.get('onnx')?.value;
const place = `${registry.path}:${row.place}: row ${row.id}: onnx`;
if (typeof onnx !== 'string') {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('row-invalid', `${place}: expected the path of the weights, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_5__  .S)(onnx ?? 'nothing')}`);
}
const parts = onnx.split('/');
const plain = parts.every((part) => /^[\w.-]+$/.test(part) && !/^\.{1,2}$|^\.git$/i.test(part));
if (!plain || !onnx.endsWith('.onnx')) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('path-escapes', `${place}: expected a plain path ending in .onnx, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_5__  .S)(onnx)}`);
}
return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(registry.path), onnx);
}
function memberPaths(recipe, registry, seed) {
const id = rowId(recipe, seed);
const row = (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_4__  .uv)(registry, id);
if (row === undefined) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('row-missing', `${registry.path}: expected a row ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_5__  .S)(id)} for seed ${seed}, got none`);
}
const weights = weightsPath(registry, row);
const name = `${(0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .eg)(recipe.ensemble, seed)}.onnx`;
if ((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(weights) !== name) {
const place = `${registry.path}:${row.place}: row ${id}: onnx`;
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('members-scattered', `${place}: expected the file name ${name}, got ${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(weights)}`);
}
return { seed, row, weights, data: `${weights}.data`, sidecar: weights.replace(/\.onnx$/, '.json') };
}
function refuseTaken(paths, registry) {
const taken = new Set();
for (const path of everyPath(paths)) {
const key = path.toLowerCase();
if (taken.has(key))
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('path-taken', `expected every file once, got ${path} twice`);
taken.add(key);
}
const members = new Set(paths.members.map(({ row }) => row));
for (const row of registry.rows) {
const onnx = row.fields.get('onnx')?.value;
if (members.has(row) || typeof onnx !== 'string')
continue;
const path = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(registry.path), onnx);
if (!taken.has(path.toLowerCase()))
continue;
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_3__  .e('path-taken', `${registry.path}:${row.place}: row ${row.id} also names ${path}`);
}
}
}),
38684:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  FlipRefused),
g: () => (  refuseFlip)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const HINTS = {
'verdict-not-promote': 'only a PROMOTE is flipped; the HOLD’s reasons say what to mend',
'verdict-ambiguous': 'run the gate again: it leaves one verdict and removes the other',
'verdict-inconsistent': 'a verdict is written by the gate and never by hand: run the gate again',
'verdict-not-confirmed': 'judged again, the evidence does not give this verdict: let the gate decide again, and find out what differs',
'evidence-differs': 'the run directory changed after the verdict: run the gate again',
'recipe-differs': 'check out the recipe that the verdict names, or train and decide again with this one',
'corpus-unpinned': 'put `corpus.sha256` into the recipe and decide where the table can be read: a verdict on the trainer’s word alone is not promoted',
'seeds-differ': 'train and decide for exactly the seeds of the recipe',
'members-absent': 'the recipe says gate.members: absent; set it to required, export the members and run the gate again',
'members-identical': 'an ensemble of copies has no spread: train every seed on its own',
'member-missing': 'give the run directory that the verdict was written in, with its members',
'member-digest': 'these are not the weights that were decided on: restore them, or run the gate again',
'member-lfs-pointer': 'fetch the weights first: git lfs pull',
'member-external-data': 'export the member with its weights inside the file',
'member-undecodable': 'export the member as ONNX again, then run the gate again',
'sidecar-disagrees': 'sidecar and weights are not of one export: run the gate again on a whole run directory',
'manifest-disagrees': 'manifest and members are not of one run: run the gate again on a whole run directory',
'placeholder-digest': 'a production row needs real weights: train them',
'row-missing': 'add the row with "smoke": true on the base branch first, in a change of its own',
'row-invalid': 'mend the row on the base branch first, in a change of its own',
'smoke-absent': 'write "smoke": true into the row on the base branch first; a row without it means nothing certain',
'verdict-revoked': 'a verdict is promoted once: train and decide again, or roll back the verdict that took its place (seedgate rollback)',
'partly-applied': 'no flip leaves this behind: look who changed it (seedgate explain), and roll back or restore it first',
'path-escapes': 'name the weights by a plain path below the registry’s folder, ending in .onnx',
'path-taken': 'give every row and every file a name of its own',
'members-scattered': 'keep the weights of one ensemble in one folder, under the names their sidecars give',
'weights-in-lfs': 'take this path out of git LFS on the base branch first: a flip commits the weights themselves',
'registry-check': 'mend what the findings name; a flip is only made where the result passes every check',
'base-missing': 'create or fetch the branch that flip.base names',
'base-stale': 'bring the base branch up to date first: git fetch, then git switch to it and git pull --ff-only',
'base-moved': 'run this again: it starts from the new tip',
'branch-taken': 'look at that branch; delete it if it is an old attempt, then run this again',
};
class FlipRefused extends _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts {
reason;
constructor(reason, detail, cause) {
super('flip-refused', `${reason}: ${detail}`, { hint: HINTS[reason], cause });
this.reason = reason;
}
}
const refuseFlip = (reason, detail) => new FlipRefused(reason, detail);
}),
94827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U4: () => (  eventOfRollback),
YP: () => (  appended),
bt: () => (  eventOfFlip),
fi: () => (  ledgerLines),
h8: () => (  parseLedger),
pQ: () => (  standingAfter),
sJ: () => (  serialiseEvent)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90253);
var _formats_repeated_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7568);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48246);
var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25049);
const digest = zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits');
const eventShape = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
schema_version: zod__WEBPACK_IMPORTED_MODULE_4__  .euz(1).describe('Version of this format.'),
event: zod__WEBPACK_IMPORTED_MODULE_4__  .k5n(['promoted', 'replaced', 'rolled-back'])
.describe('promoted: into production, where no verdict was live. replaced: into production, in the place of a live verdict. rolled-back: out of production again.'),
at: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP()
.max(100)
.describe('When the verdict was decided; of a rollback, when the commit that it was made on was committed.'),
verdict: digest.describe('sha256 of the verdict that the event is about.'),
replaces: digest
.nullable()
.describe('The verdict in whose place it came; of a rollback, the verdict that is live again. Null where there is none.'),
members: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().max(1000), digest)
.describe('The sha256 that each production row of the ensemble pins after the event, by the row’s id.'),
run: zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
repository: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().max(1000).nullable(),
id: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().max(100),
attempt: zod__WEBPACK_IMPORTED_MODULE_4__  .Whr().min(1),
})
.nullable()
.describe('The run that decided; null outside a workflow, and of a rollback.'),
approval: digest.nullable().describe('sha256 of the record of the approval; null where there is none.'),
});
const LONGEST_LEDGER = 8 * 2 ** 20;
function ledgerLines(bytes, path) {
if (bytes === null || bytes.length === 0)
return [];
if (bytes.length > LONGEST_LEDGER)
throw invalid(`${path}: expected at most ${LONGEST_LEDGER} bytes, got ${bytes.length}`);
const lines = decoded(bytes, path).split('\n');
if (lines.pop() !== '')
throw invalid(`${path}:${lines.length + 1}: expected a newline at the end of the line`);
return lines;
}
function parseLedger(lines, path) {
return lines.map((line, index) => {
const place = `${path}:${index + 1}`;
const event = eventShape.safeParse(parsedJson(line, place));
if (!event.success) {
const [issue] = event.error.issues;
throw invalid(`${[place, ...(issue?.path ?? [])].join(': ')}: ${issue?.message ?? 'not an event'}`);
}
if (serialiseEvent(event.data) !== line)
throw invalid(`${place}: expected the event as seedgate writes it, got other bytes`);
return event.data;
});
}
function serialiseEvent(event) {
const { schema_version, event: kind, at, verdict, replaces, run, approval } = event;
const ids = Object.keys(event.members).sort();
const members = Object.fromEntries(ids.map((id) => [id, event.members[id]]));
const of = run === null ? null : { repository: run.repository, id: run.id, attempt: run.attempt };
return JSON.stringify({ schema_version, event: kind, at, verdict, replaces, members, run: of, approval });
}
function appended(lines, events) {
return new TextEncoder().encode([...lines, ...events.map(serialiseEvent), ''].join('\n'));
}
function standingAfter(events) {
const stack = [];
const seen = new Set();
for (const { event, verdict } of events) {
seen.add(verdict);
if (event !== 'rolled-back')
stack.push(verdict);
else if (stack.at(-1) === verdict)
stack.pop();
}
return { live: stack.at(-1) ?? null, seen };
}
function eventOfFlip({ verdict, approval, replaces, members }) {
const { repository, run_id: id, run_attempt: attempt } = verdict.run;
return {
schema_version: 1,
event: replaces === null ? 'promoted' : 'replaced',
at: verdict.generated_at_utc,
verdict: (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__  .Bj)(new TextEncoder().encode((0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__  .JQ)(verdict))),
replaces,
members,
run: id === null ? null : { repository, id, attempt: attempt ?? 1 },
approval: approval === null ? null : (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__  .Bj)(approval),
};
}
function eventOfRollback(verdict, liveAgain, members, at) {
return {
schema_version: 1,
event: 'rolled-back',
at,
verdict,
replaces: liveAgain,
members,
run: null,
approval: null,
};
}
function parsedJson(line, place) {
let value;
try {
value = JSON.parse(line);
}
catch (cause) {
throw invalid(`${place}: expected a JSON object, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_5__  .S)(line)}`, cause);
}
const twice = (0,_formats_repeated_keys_js__WEBPACK_IMPORTED_MODULE_1__  .m)(line);
if (twice !== null)
throw invalid(`${place}: expected every key once, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_5__  .S)(twice.key)} twice`);
return value;
}
function decoded(bytes, path) {
try {
return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
catch (cause) {
throw invalid(`${path}: expected UTF-8, got other bytes`, cause);
}
}
function invalid(message, cause) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('ledger-invalid', message, {
hint: 'restore the ledger from the base branch: seedgate writes it, and nobody edits it',
cause,
});
}
}),
50678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  pastOf),
d: () => (  verdictDigestIn)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48246);
var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25049);
var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94827);
function pastOf(tree, paths) {
const lines = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .fi)(tree(paths.ledger), paths.ledger);
const events = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .h8)(lines, paths.ledger);
const adopted = lines.length > 0 ? [] : adoptedEvent(tree, paths);
return { lines, adopted, ...(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .pQ)([...events, ...adopted]) };
}
function adoptedEvent(tree, { verdict: path, approval, members }) {
const verdict = verdictIn(tree(path), path);
const live = members.filter(({ row }) => row.fields.get('smoke')?.value === false);
if (verdict?.verdict !== 'PROMOTE' || live.length === 0)
return [];
const pins = live.map(({ row }) => [row.id, String(row.fields.get('sha256')?.value)]);
const covered = new Set(verdict.members.map(({ sha256 }) => sha256));
if (!pins.every(([, sha256]) => covered.has(sha256)))
return [];
return [
(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .bt)({ verdict, approval: tree(approval), replaces: null, members: Object.fromEntries(pins) }),
];
}
function verdictIn(bytes, path) {
if (bytes === null)
return null;
try {
return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .Pn)(bytes, path);
}
catch (error) {
if (error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts && error.code === 'verdict-invalid')
return null;
throw error;
}
}
function verdictDigestIn(tree, path) {
const bytes = tree(path);
return bytes === null ? null : (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__  .Bj)(bytes);
}
}),
92893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
uv: () => (  findRow),
_5: () => (  readRegistry),
aK: () => (  readRows),
mj: () => (  repeatedRows)
});
var seedgate_error = __webpack_require__(91367);
var shown = __webpack_require__(90253);
var main = __webpack_require__(99547);
;
function readJsonDocument(bytes, path) {
const text = decode(bytes, path);
const source = text.replace(/^\uFEFF/, ' ');
const errors = [];
const root = parseTree(source, errors, path);
const fault = errors[0];
if (fault !== undefined || root === undefined) {
const what = fault === undefined ? 'nothing' : wordsOf(main.printParseErrorCode(fault.error));
throw invalid(`${path}:${placeOf(text, fault?.offset ?? 0)}: expected strict JSON, got: ${what}`);
}
refuseRepeatedKeys(root, text, path);
return { path, text, root, value: parseStrictly(source, path) };
}
function placeOf(text, offset) {
return placesIn(text)(offset);
}
function placesIn(text) {
const starts = [0];
for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
starts.push(at + 1);
return (offset) => {
let [low, high] = [0, starts.length];
while (high - low > 1) {
const middle = (low + high) >> 1;
if (starts[middle] <= offset)
low = middle;
else
high = middle;
}
return `${low + 1}:${offset - starts[low] + 1}`;
};
}
function entriesOf(node) {
if (node.type !== 'object')
return [];
return (node.children ?? []).flatMap(({ children }) => {
const [keyNode, value] = children ?? [];
return keyNode === undefined || value === undefined
? []
: [{ key: String(keyNode.value), keyNode, value }];
});
}
function decode(bytes, path) {
try {
return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
catch (cause) {
throw invalid(`${path}: expected UTF-8, got bytes that are not`, cause);
}
}
function parseTree(source, errors, path) {
try {
return main.parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
}
catch (cause) {
throw invalid(`${path}: expected a registry, got values nested too deep to read`, cause);
}
}
function parseStrictly(source, path) {
try {
return JSON.parse(source);
}
catch (cause) {
throw invalid(`${path}: expected strict JSON`, cause);
}
}
function refuseRepeatedKeys(node, text, path) {
const seen = new Map();
for (const { key, keyNode, value } of entriesOf(node)) {
const first = seen.get(key);
if (first !== undefined) {
const [here, there] = [placeOf(text, keyNode.offset), placeOf(text, first.offset)];
throw invalid(`${path}:${here}: expected every key once, got ${(0,shown .S)(key)} again (first at ${there})`);
}
seen.set(key, keyNode);
refuseRepeatedKeys(value, text, path);
}
if (node.type === 'array')
for (const item of node.children ?? [])
refuseRepeatedKeys(item, text, path);
}
function wordsOf(code) {
return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
function invalid(message, cause) {
return new seedgate_error .Ts('registry-invalid', message, {
hint: 'mend the file on the base branch first; seedgate never repairs a registry',
cause,
});
}
;
function readRegistry(bytes, path) {
const registry = readRows(bytes, path);
const [repeated] = repeatedRows(registry);
if (repeated === undefined)
return registry;
const { row, first } = repeated;
const message = `expected every id once, got ${(0,shown .S)(row.id)} again (first at ${first.place})`;
throw read_registry_invalid(registry, row.place, message);
}
function readRows(bytes, path) {
const document = readJsonDocument(bytes, path);
const placeOf = placesIn(document.text);
const rows = rowNodes(document).map((node, index) => readRow(node, index, document, placeOf(node.offset)));
return { path, text: document.text, value: document.value, rows };
}
function repeatedRows({ rows, }) {
const seen = new Map();
return rows.flatMap((row) => {
const first = seen.get(row.id);
if (first === undefined)
seen.set(row.id, row);
return first === undefined ? [] : [{ row, first }];
});
}
function findRow(registry, id) {
return registry.rows.find((row) => row.id === id);
}
function rowNodes(document) {
const { root } = document;
const list = root.type === 'array' ? root : entriesOf(root).find(({ key }) => key === 'models')?.value;
if (list?.type !== 'array') {
const got = list === undefined ? `${root.type} without it` : `models: ${list.type}`;
throw read_registry_invalid(document, '1:1', `expected an array of rows, or an object with an array "models", got ${got}`);
}
return list.children ?? [];
}
function readRow(node, index, document, place) {
const fields = new Map(entriesOf(node).map(({ key, value }) => [key, tokenOf(value, document.text)]));
const id = fields.get('id')?.value;
if (typeof id !== 'string' || id === '') {
const got = node.type === 'object' ? (fields.has('id') ? (0,shown .S)(id) : 'no id') : node.type;
throw read_registry_invalid(document, place, `row ${index}: expected an object with a non-empty string "id", got ${got}`);
}
return { id, place, fields };
}
function tokenOf(node, text) {
const raw = text.slice(node.offset, node.offset + node.length);
const value = JSON.parse(raw);
return { offset: node.offset, raw, value };
}
function read_registry_invalid(document, place, message) {
return new seedgate_error .Ts('registry-invalid', `${document.path}:${place}: ${message}`, {
hint: 'mend the registry on the base branch first; seedgate never guesses which row is meant',
});
}
}),
72799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  refuseRollback),
v: () => (  RollbackRefused)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const HINTS = {
'verdict-unknown': 'give the sha256 that the flip’s commit names as Seedgate-Verdict',
'verdict-ambiguous': 'give more digits of the verdict’s sha256',
'not-a-flip': 'look at that commit: it brought the verdict but did not flip the rows; restore them by hand',
'changed-again': 'look at the commits named: a rollback would undo them too; restore what is meant in a change of its own',
'base-missing': 'create or fetch the branch that flip.base names',
'base-stale': 'bring the base branch up to date first: git fetch, then git switch to it and git pull --ff-only; in a workflow run this again',
'base-moved': 'run this again: it starts from the new tip',
'branch-taken': 'look at that branch; delete it if it is an old attempt, then run this again',
};
class RollbackRefused extends _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts {
reason;
constructor(reason, detail, cause) {
super('rollback-refused', `${reason}: ${detail}`, { hint: HINTS[reason], cause });
this.reason = reason;
}
}
const refuseRollback = (reason, detail) => new RollbackRefused(reason, detail);
}),
30510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  overlay),
R: () => (  registryAt)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92893);
function overlay(tree, files) {
const over = new Map(files.map(({ path, after }) => [path, after]));
return (path) => {
const after = over.get(path);
return after === undefined ? tree(path) : after;
};
}
function registryAt(tree, path) {
const bytes = tree(path);
if (bytes !== null)
return (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__  ._5)(bytes, path);
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('registry-invalid', `${path}: expected the registry, got no such file`, {
hint: 'correct registry.path in the recipe: it counts from the top of the repository',
});
}
}),
21093:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  cutRows)
});
function cutRows(rows, budget) {
let used = 0;
let kept = 0;
for (const row of rows) {
used += row.length + 1;
if (used > budget)
break;
kept++;
}
return { kept: rows.slice(0, kept), left: rows.length - kept };
}
})
};
