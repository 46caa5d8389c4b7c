export const id = 602;
export const ids = [602];
export const modules = {
48384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  earlierEvidence)
});
var promises_ = __webpack_require__(51455);
var artifact = __webpack_require__(91252);
var seedgate_error = __webpack_require__(91367);
var actions_patience = __webpack_require__(18916);
;
class ActionsEarlierEvidence {
say;
patience;
constructor(say, patience = actions_patience .T) {
this.say = say;
this.patience = patience;
}
async restore(name, into) {
const client = new artifact .t9();
const { pause, look, download } = this.patience;
const deadline = (what, limit) => ({
what: `${what} ${name}`,
limit,
code: 'github-unavailable',
hint: UNREACHABLE,
say: this.say,
});
const partial = `${into}.restoring`;
try {
const { artifact } = await (0,actions_patience .e)(deadline('the answer whether there is an artifact', look), pause, async () => await client.getArtifact(name));
const { digestMismatch } = await (0,actions_patience .e)(deadline('the download of artifact', download), pause, async () => {
await (0,promises_.rm)(partial, { recursive: true, force: true });
return await client.downloadArtifact(artifact.id, {
path: partial,
...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
});
});
if (digestMismatch === true)
throw mismatch(name);
}
catch (error) {
await (0,promises_.rm)(partial, { recursive: true, force: true });
if (error instanceof artifact .CL)
return { outcome: 'absent' };
if (isNotFound(error))
return { outcome: 'unreachable', why: wordsOf(error) };
throw error instanceof seedgate_error .Ts ? error : notRestored(name, error);
}
await (0,promises_.rmdir)(into).catch(() => undefined);
await (0,promises_.rename)(partial, into);
return { outcome: 'restored' };
}
}
const UNREACHABLE = 'run the job again when GitHub can be reached, or start anew with resume: false';
const wordsOf = (error) => (error instanceof Error ? error.message : String(error));
const isNotFound = (error) => /\(404\)|\b404\b.*not.found/i.test(wordsOf(error));
function mismatch(name) {
return new seedgate_error .Ts('artifact-mismatch', `artifact ${name}: its bytes are not those of its digest`, {
hint: 'start anew with resume: false',
});
}
function notRestored(name, cause) {
return new seedgate_error .Ts('github-unavailable', `artifact ${name}: cannot be fetched to go on with`, {
cause,
hint: UNREACHABLE,
});
}
var untrusted_bundle = __webpack_require__(82093);
;
function githubEarlierEvidence(options) {
return {
async restore(name, into) {
try {
const records = await options.artifactRecords.ofRun(options.runId);
const record = records.find((one) => one.name === name);
if (record === undefined)
return { outcome: 'absent' };
if (record.expired)
return { outcome: 'unreachable', why: 'it is expired' };
return await unpacked(options, record, into);
}
catch (error) {
if (error instanceof seedgate_error .Ts && OUT_OF_REACH.includes(error.code)) {
return { outcome: 'unreachable', why: [error.message, error.hint].filter(Boolean).join('; ') };
}
throw error;
}
},
};
}
const OUT_OF_REACH = ['permission-missing', 'artifact-not-found', 'github-refused'];
async function unpacked({ artifactArchives, foreign }, { id, name, digest }, into) {
if (digest === null)
return { outcome: 'unreachable', why: 'GitHub has no digest of it' };
const [archived, partial] = [`${into}.archive`, `${into}.restoring`];
try {
for (const path of [archived, partial])
await (0,promises_.rm)(path, { recursive: true, force: true });
const archive = await artifactArchives.download({ id, digest, into: archived });
const inspection = new untrusted_bundle .p$(`artifact ${name}`);
await foreign.unpack(archive, partial, (entry) => {
inspection.admit(entry);
});
await (0,promises_.rmdir)(into).catch(() => undefined);
await (0,promises_.rename)(partial, into);
return { outcome: 'restored' };
}
finally {
for (const path of [archived, partial])
await (0,promises_.rm)(path, { recursive: true, force: true });
}
}
var foreign_files = __webpack_require__(71754);
var workflow_run = __webpack_require__(25231);
;
function earlierEvidence(inputs, job, log) {
if (inputs.token === '' || job.attempt === 1)
return new ActionsEarlierEvidence(log.info);
const { forge, runId } = (0,workflow_run .t)(process.env, inputs.token, log);
return githubEarlierEvidence({ ...forge, foreign: foreign_files .E, runId });
}
}),
13188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  SEED_LOOP)
});
var _adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92960);
var _input_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84050);
const MOST_MINUTES = 7200;
const SEED_LOOP = {
name: 'seedgate: seed loop',
description: 'Train every seed of a deep ensemble by leave-one-source-out on this machine, and upload the evidence that the gate judges.',
main: 'dist/seed-loop/index.js',
post: 'dist/seed-loop-post/index.js',
inputs: {
recipe: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Ae)({ description: 'The recipe, relative to the workspace.', default: 'seedgate.yml' }),
'corpus-folder': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Ae)({
description: 'Folder on this machine that `corpus.table` and `corpus.files` are relative to, outside every checkout. Default: `SEEDGATE_CORPUS_FOLDER` of the runner, else the recipe’s folder.',
}),
seeds: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .sh)({
description: 'Only these of the recipe’s seeds: this shard’s part of the plan. All of them where left out.',
}),
folds: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .y_)({
description: 'Only this part of these seeds’ models, as the plan deals their folds and members out. All of them where left out; a command trainer takes no other.',
}),
shard: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Az)({
description: 'Name of this shard of the plan; part of the artifact’s name. No `~`.',
default: '1-of-1',
}),
'out-dir': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Ae)({
description: 'The run directory, relative to the workspace. Where left out, a folder of this run beside the workspace, where a checkout does not clean it away.',
}),
provider: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Yq)(_adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_0__  .V, {
description: 'What runs the built-in trainer. `auto`: the GPU where it can train, else the CPU.',
}),
'require-gpu': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Jt)({ description: 'Fail before training rather than train without a GPU.' }),
resume: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Yq)(['auto', 'true', 'false'], {
description: '`auto`: go on with what an earlier attempt of this very workflow run left, on this machine or in its artifact. `true`: also with another run of the same recipe and corpus in `out-dir`. `false`: never.',
}),
'artifact-name': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Cs)(200, {
description: 'Name of the evidence artifact. Default: `evidence-{ensemble}-{run}-{attempt}-{shard}`.',
}),
'retention-days': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(1, 400, {
description: 'Days that the artifact is kept; the repository’s setting where left out.',
}),
'trainer-timeout': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(1, MOST_MINUTES, {
description: 'Minutes that one seed of a command trainer may take; as long as it likes where left out.',
}),
'remove-runs-after': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(31, 3650, {
description: 'Days after which a run directory beside the workspace is removed from a machine that is kept. GitHub re-runs a workflow run for 30 days. Default: none is removed, and the log says how many there are.',
}),
lanes: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(1, 1024, {
description: 'Training threads of the built-in trainer on the CPU; one a core where left out.',
}),
'runtime-folder': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Ae)({
description: 'Folder that holds the onnxruntime-node package, for machines that cannot download it and for its GPU libraries.',
}),
'runtime-registry': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
description: 'Address of the npm registry that onnxruntime-node is downloaded from, once a machine. Where left out, the one that npm on this machine is configured for.',
}),
token: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_1__  .A)({
description: 'Reads the artifact of an earlier attempt of this run (`actions: read`), so that a new machine continues what that attempt left. Nothing else is asked with it. Without this permission a new machine starts anew.',
}),
},
outputs: {
'run-dir': { type: 'path', description: 'The run directory on this machine.' },
'artifact-id': { type: 'whole number', description: 'Id of the evidence artifact.' },
'artifact-digest': { type: '`sha256:` and hex', description: 'Digest of the evidence artifact.' },
seeds: {
type: 'JSON list',
description: 'The seeds whose evidence, or this shard’s part of it, is complete.',
},
'mean-plcc': {
type: 'number',
description: 'Mean of these seeds’ PLCC as the trainer reports it; the gate computes its own. Empty where `folds` names a part: no seed has a PLCC before the parts are joined.',
},
provider: {
type: 'text',
description: 'The execution provider that really ran; `command` for a command trainer.',
},
},
};
}),
90714:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
var _adapters_actions_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91452);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47990);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38666);
var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69661);
var _adapters_node_foreign_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71754);
var _errors_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93123);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91367);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6372);
var _report_run_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46481);
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56392);
var _use_cases_seed_loop_seed_results_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54725);
var _use_cases_seed_loop_upload_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4438);
var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(71626);
var _declaration_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(95834);
var _leave_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(38885);
var _earlier_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(48384);
var _interface_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(13188);
var _job_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(30420);
var _seed_loop_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(69232);
var _state_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(39042);
var _stop_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(38707);
const LANE_FILE = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', 'lane', 'index.js');
const log = (0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_4__  .t)(() => _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_5__  .m.elapsed());
log.info(`seedgate ${_version_js__WEBPACK_IMPORTED_MODULE_15__  .xv}: the seed loop, on Node ${process.version}`);
try {
const inputs = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_16__  .K)(_interface_js__WEBPACK_IMPORTED_MODULE_18__  .p.inputs, _actions_core__WEBPACK_IMPORTED_MODULE_2__  .V4);
const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_19__  .Qk)(process.env, process.cwd());
const signal = (0,_stop_js__WEBPACK_IMPORTED_MODULE_22__  .Z)(log.info);
const step = await (0,_seed_loop_js__WEBPACK_IMPORTED_MODULE_20__  .e)({
inputs,
job,
log,
signal,
earlier: (0,_earlier_js__WEBPACK_IMPORTED_MODULE_17__  .I)(inputs, job, log),
laneFile: LANE_FILE,
});
const trained = { ensemble: step.question.recipe.recipe.ensemble, shard: inputs.shard };
const name = inputs['artifact-name'] === '' ? (0,_job_js__WEBPACK_IMPORTED_MODULE_19__  .Xc)(job, trained) : inputs['artifact-name'];
await trainAndUpload(step, name);
}
catch (error) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_2__  .z3)((0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_4__  .w)((0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_8__  .U)(error)), {
title: `seedgate: ${error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_9__  .Ts ? error.code : 'defect'}`,
});
process.exitCode = (0,_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_9__  .et)(error);
}
await (0,_leave_js__WEBPACK_IMPORTED_MODULE_23__  .q)();
async function trainAndUpload(step, name) {
const { out } = step.question;
const upload = { out, name, retentionDays: step.inputs['retention-days'] };
let result = null;
let artifact = null;
try {
result = await (0,_seed_loop_js__WEBPACK_IMPORTED_MODULE_20__  .N)(step, () => {
(0,_state_js__WEBPACK_IMPORTED_MODULE_21__  .J)({ ...upload, uploaded: false });
give('run-dir', out);
});
give('provider', result.provider);
give('seeds', JSON.stringify(result.seeds));
give('mean-plcc', step.question.part.of === 1 ? await meanPlcc(result) : '');
artifact = await log.group('Evidence', async () => await (0,_use_cases_seed_loop_upload_evidence_js__WEBPACK_IMPORTED_MODULE_14__  .d)({
files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__  .k,
foreign: _adapters_node_foreign_files_js__WEBPACK_IMPORTED_MODULE_7__  .E,
artifacts: new _adapters_actions_artifacts_js__WEBPACK_IMPORTED_MODULE_3__  .j({ say: log.info }),
log,
}, { ...upload, temporary: (0,_job_js__WEBPACK_IMPORTED_MODULE_19__  .$B)(step.job, 'upload') }));
(0,_state_js__WEBPACK_IMPORTED_MODULE_21__  .J)({ ...upload, name: artifact.name, uploaded: true });
give('artifact-id', String(artifact.id));
give('artifact-digest', artifact.digest);
await summarisePage(step, result, artifact, null);
}
catch (error) {
await summarisePage(step, result, artifact, error);
throw error;
}
}
function give(output, value) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_2__  .uH)(output, value);
}
async function meanPlcc({ out, seeds }) {
const results = await (0,_use_cases_seed_loop_seed_results_js__WEBPACK_IMPORTED_MODULE_13__  .g)(_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__  .k, out, seeds);
return String((0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_12__  .f)(results.map((seed) => seed.meanPlcc)).mean);
}
async function summarisePage({ question, inputs }, result, artifact, error) {
const { out, seeds, part, recipe } = question;
const page = (0,_report_run_summary_js__WEBPACK_IMPORTED_MODULE_11__  .q)({
ensemble: recipe.recipe.ensemble,
shard: inputs.shard,
asked: seeds,
part: part.of === 1 ? null : (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_10__  .pn)(part),
results: await (0,_use_cases_seed_loop_seed_results_js__WEBPACK_IMPORTED_MODULE_13__  .g)(_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__  .k, out, seeds, part).catch(() => []),
provider: result?.provider ?? null,
out,
artifact,
error: error === null ? null : (0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_8__  .U)(error),
});
await _actions_core__WEBPACK_IMPORTED_MODULE_2__  .z
.addRaw(page)
.write()
.catch((failure) => {
log.warn(`the summary could not be written: ${String(failure)}`);
});
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
69232:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  planStep),
N: () => (  runStep)
});
var external_node_path_ = __webpack_require__(76760);
var corpus_folder = __webpack_require__(22155);
var clock = __webpack_require__(38666);
var files = __webpack_require__(69661);
var git_checkout = __webpack_require__(15389);
var git_tracked_files = __webpack_require__(45101);
var growing_files = __webpack_require__(5631);
var locks = __webpack_require__(94300);
var promises_ = __webpack_require__(51455);
var layout = __webpack_require__(56350);
;
const OF_A_RUN = /^\d+-/;
const DAY = 86_400_000;
async function tidyRuns(folder, now, after) {
const old = [];
const removed = [];
const names = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
for (const entry of names) {
if (!entry.isDirectory() || !OF_A_RUN.test(entry.name))
continue;
const path = (0,external_node_path_.join)(folder, entry.name);
const record = await (0,promises_.lstat)((0,external_node_path_.join)(path, layout .zF)).catch(() => null);
if (!record?.isFile())
continue;
const days = (now - record.mtimeMs) / DAY;
if (after !== undefined && days > after) {
await (0,promises_.rm)(path, { recursive: true, force: true });
removed.push(path);
}
else if (days > RERUN_DAYS)
old.push(path);
}
return { old, removed };
}
const RERUN_DAYS = 30;
var machine = __webpack_require__(26693);
var processes = __webpack_require__(73681);
var run_origin = __webpack_require__(42264);
var open_trainer = __webpack_require__(92960);
var find = __webpack_require__(53127);
var seedgate_error = __webpack_require__(91367);
var folds_part = __webpack_require__(6372);
var run_record = __webpack_require__(6633);
;
async function findEarlierRun({ files, log, evidence }, { out, policy, runId, artifacts }) {
if (policy === 'false')
return false;
const record = (0,external_node_path_.join)(out, layout .zF);
if ((await files.kindOf(record)) === 'file') {
const { origin } = (0,run_record .Yz)(await files.read(record), record);
return policy === 'true' || (runId !== null && origin.run_id === runId);
}
for (const name of artifacts) {
const restored = await evidence.restore(name, out);
if (restored.outcome === 'restored') {
log.info(`${out} is new here: restored from the artifact ${name}`);
return true;
}
if (restored.outcome === 'unreachable') {
log.warn(`${name}: an earlier attempt may have left evidence in this artifact, and this job cannot get it (${restored.why})`);
}
}
if (artifacts.length > 0)
log.info(`no evidence of an earlier attempt to continue with: training starts anew`);
return false;
}
var load_recipe = __webpack_require__(57203);
var plan_folds = __webpack_require__(74643);
var architecture = __webpack_require__(41958);
var prepare = __webpack_require__(67626);
;
const REST = 64 * 2 ** 20;
const PREDICTION_BYTES = 200;
const FLOAT_BYTES = 4;
const COPIES = 2 * 3 + 1;
function diskEstimate(trainer, { rows, featureNames, vocabulary, folds, seeds }) {
const predictions = seeds * rows * PREDICTION_BYTES;
if (trainer.kind === 'command')
return REST + predictions;
const { size } = (0,architecture .a)((0,prepare .iP)(trainer, { featureNames, vocabulary }).architecture);
return REST + predictions + seeds * (folds + 1) * size * FLOAT_BYTES * COPIES;
}
var jobs = __webpack_require__(36643);
var examine_corpus = __webpack_require__(4505);
var preflight_failed = __webpack_require__(56384);
var travel = __webpack_require__(11759);
;
const OLDEST_RUNNER = '2.327.1';
const LEAST_GPU_MEMORY = 1024;
async function preflight(world, question) {
const faults = [];
const check = async (work) => {
try {
return await work();
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
faults.push(error);
return null;
}
};
await check(async () => {
await refuseOldRunner(world.machine);
});
const trainer = world.openTrainer === null ? null : await check(world.openTrainer);
const listing = await world.machine.gpus();
await check(() => {
refuseMissingGpu(world, question, listing, trainer);
});
const { recipe, recipeFolder, corpusFolder = recipeFolder } = question;
const { table, tablePath, faults: corpusFaults, remarks, } = await (0,examine_corpus .K)(world, recipe, { recipeFolder, corpusFolder });
for (const remark of remarks)
world.log.warn(remark);
faults.push(...corpusFaults);
if (table !== null && world.tracked !== undefined)
faults.push(...(0,travel .E$)(recipe, table, await world.tracked.tracks(recipeFolder, tablePath)));
if (table !== null && !corpusFaults.some(({ code }) => code === 'corpus-too-few-rows')) {
await check(async () => {
await refusePartAndDisk(world, question, table);
});
}
await check(async () => {
await (await world.locks.acquire(question.out)).release();
});
if (faults.length > 0)
throw (0,preflight_failed .n)(faults);
return { trainer, gpus: (listing.gpus ?? []).map(({ id }) => id) };
}
async function refuseOldRunner(machine) {
const version = await machine.runnerVersion();
if (version === null || !isOlder(version, OLDEST_RUNNER))
return;
throw new seedgate_error .Ts('preflight-failed', `the runner’s version: expected ${OLDEST_RUNNER} or newer, got ${version}`, { hint: 'update the runner; with --disableupdate it must be done by hand' });
}
function isOlder(version, than) {
const [mine = [], other = []] = [version, than].map((text) => text.split('.').map(Number));
const index = mine.findIndex((part, at) => part !== other[at]);
return index !== -1 && mine[index] < (other[index] ?? 0);
}
function refuseMissingGpu({ log }, { wantsGpu, requireGpu }, { gpus, problem }, trainer) {
for (const { id, name, driver, freeMemory, totalMemory } of gpus ?? [])
log.info(`GPU ${id}: ${name}, driver ${driver}, ${freeMemory} of ${totalMemory} MiB free`);
if (requireGpu && trainer?.onGpu !== true) {
const provider = trainer?.trainer.provider;
if (provider === 'webgpu') {
throw new seedgate_error .Ts('provider-unavailable', 'require-gpu: expected training on a GPU, got webgpu on a device that is not known to be one', { hint: 'leave software Vulkan drivers out: docs/gpu-runner.md says how' });
}
if ((gpus ?? []).length === 0) {
throw new seedgate_error .Ts('provider-unavailable', `require-gpu: expected a GPU, got none: ${problem ?? 'nvidia-smi lists none that CUDA_VISIBLE_DEVICES leaves visible'}`, { hint: 'run this on a machine with a GPU and its driver, or set require-gpu: false' });
}
if (provider !== undefined) {
throw new seedgate_error .Ts('provider-unavailable', `require-gpu: expected training on the GPU, got ${provider}: onnxruntime-node finds no provider that trains on it`, { hint: 'ask for provider: cuda or webgpu, which say what is missing' });
}
}
if (!wantsGpu && !requireGpu)
return;
const busy = (gpus ?? []).filter(({ freeMemory }) => freeMemory < LEAST_GPU_MEMORY);
if (busy.length === 0)
return;
throw new seedgate_error .Ts('provider-unavailable', `expected ${LEAST_GPU_MEMORY} MiB free on every GPU, got ${busy.map(({ id, freeMemory }) => `${freeMemory} MiB on ${id}`).join(', ')}`, { hint: 'end what uses the GPU, or leave it out with CUDA_VISIBLE_DEVICES' });
}
async function refusePartAndDisk({ machine, log }, { recipe, out, seeds, part }, table) {
const folds = (0,plan_folds .M)(table);
(0,jobs .PQ)({ recipe, folds, part, seeds });
log.info(`corpus ${recipe.recipe.corpus.table}: ${table.rows} rows of ${table.sources.length} sources and ${table.encoders.length} encoders, sha256 ${table.sha256}`);
const needed = diskEstimate(recipe.recipe.trainer, {
rows: table.rows,
featureNames: table.featureNames,
vocabulary: table.vocabulary,
folds: folds.length,
seeds: seeds.length,
});
const free = await machine.freeBytes(out);
if (free >= needed)
return;
const mebibytes = (bytes) => `${Math.ceil(bytes / 2 ** 20)} MiB`;
throw new seedgate_error .Ts('disk-full', `${out}: expected ${mebibytes(needed)} free on its disk, got ${mebibytes(free)}`, { hint: 'free space on this disk, or name another with out-dir' });
}
var run_command_loop = __webpack_require__(22152);
var run_seed_loop = __webpack_require__(3491);
var version = __webpack_require__(71626);
var seed_loop_job = __webpack_require__(30420);
;
async function planStep(step) {
const { inputs, job, signal } = step;
const path = (0,external_node_path_.resolve)(job.workspace, inputs.recipe);
const { recipe } = await (0,load_recipe .Tc)(files .k, path);
const part = inputs.folds ?? folds_part .Ef;
(0,load_recipe .WY)(recipe, part, 'input folds:');
const out = inputs['out-dir'] === ''
? (0,seed_loop_job .IK)(job, { ensemble: recipe.recipe.ensemble, shard: inputs.shard })
: (0,external_node_path_.resolve)(job.workspace, inputs['out-dir']);
return {
...step,
question: {
recipe: { ...recipe, path: inputs.recipe },
recipeFolder: (0,external_node_path_.dirname)(path),
corpusFolder: await (0,corpus_folder .x)({
asked: inputs['corpus-folder'],
option: 'input corpus-folder',
env: process.env,
from: job.workspace,
}),
out,
seeds: (0,load_recipe .AI)(recipe, inputs.seeds, 'input seeds:'),
part,
signal,
},
};
}
async function runStep(step, claimed) {
const { log, question } = step;
await tidy(step);
const ready = await log.group('Preflight', async () => await checkEverything(step));
refuseStopped(step);
const trained = { ensemble: question.recipe.recipe.ensemble, shard: step.inputs.shard };
const resume = await findEarlierRun({ files: files .k, log, evidence: step.earlier }, {
out: question.out,
policy: step.inputs.resume,
runId: step.job.runId,
artifacts: step.inputs['artifact-name'] === '' ? (0,seed_loop_job .CN)(step.job, trained) : [],
});
return await log.group('Training', async () => await train(step, ready, { ...question, resume }, claimed));
}
async function tidy({ inputs, job, log }) {
const folder = (0,seed_loop_job .oA)(job);
try {
const { old, removed } = await tidyRuns(folder, clock .m.now().getTime(), inputs['remove-runs-after']);
for (const path of removed)
log.info(`removed the run directory ${path}`);
if (old.length > 0)
log.info(`${folder} holds ${old.length} run directories older than ${RERUN_DAYS} days, which no workflow run can resume; the input remove-runs-after removes them`);
}
catch (error) {
log.warn(`old run directories could not be removed: ${String(error)}`);
}
}
async function checkEverything(step) {
const { inputs, job, log, laneFile, question } = step;
const open = async () => {
const runtimeFolder = await (0,find ._)({
folder: inputs['runtime-folder'] === '' ? '' : (0,external_node_path_.resolve)(job.workspace, inputs['runtime-folder']),
registry: inputs['runtime-registry'],
temporary: job.temporary,
toolCache: job.toolCache,
}, log.info);
const { provider, lanes } = inputs;
const opened = await (0,open_trainer .M)({ provider, lanes, laneFile, runtimeFolder }, log.info);
log.info(`training on ${opened.trainer.provider} with ${opened.runtime.version} from ${runtimeFolder}`);
return opened;
};
const isBuiltin = question.recipe.recipe.trainer.kind === 'builtin';
return await preflight({
files: files .k,
checkout: git_checkout .B,
inWorkflow: true,
locks: locks .vc,
machine: machine .g8,
tracked: git_tracked_files .e,
log,
openTrainer: isBuiltin ? open : null,
}, { ...question, wantsGpu: inputs.provider === 'cuda', requireGpu: inputs['require-gpu'] });
}
async function train({ inputs, log }, { trainer: opened, gpus }, question, claimed) {
const world = {
files: files .k,
checkout: git_checkout .B,
inWorkflow: true,
remarksTold: true,
locks: locks .vc,
clock: clock .m,
log,
progress: log.progress,
machine: (0,run_origin .bi)(),
origin: (0,run_origin .sd)(question.recipeFolder),
claimed,
};
if (opened !== null) {
const result = await (0,run_seed_loop .L)({ ...world, ...opened, code: version .Sq }, question);
return { ...result, provider: opened.trainer.provider };
}
const minutes = inputs['trainer-timeout'];
const result = await (0,run_command_loop .n)({
...world,
processes: processes .C,
logs: growing_files .r,
gpus,
trainerTimeout: minutes === undefined ? null : minutes * 60_000,
}, question);
return { ...result, provider: 'command' };
}
function refuseStopped({ signal }) {
if (signal.aborted)
throw new seedgate_error .Ts('interrupted', 'stopped before training; nothing was written');
}
}),
39042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  keepState),
g: () => (  keptState)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
const KEY = 'evidence';
const shape = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
out: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
retentionDays: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().optional(),
uploaded: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(),
});
function keepState(state) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .LZ)(KEY, JSON.stringify(state));
}
function keptState() {
const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .Gu)(KEY);
return text === '' ? null : shape.parse(JSON.parse(text));
}
}),
11106:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  within)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const MINUTE = 60_000;
async function within({ what, limit, code, hint, say }, work) {
const begun = Date.now();
const told = setInterval(() => {
const waited = Math.round((Date.now() - begun) / MINUTE);
say(`still waiting for ${what}: ${waited} of at most ${Math.ceil(limit / MINUTE)} min`);
}, MINUTE);
let timer;
const over = new Promise((_resolve, reject) => {
timer = setTimeout(() => {
reject(new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts(code, `gave up waiting for ${what} after ${shownTime(limit)}`, { hint }));
}, limit);
});
try {
return await Promise.race([work(), over]);
}
finally {
clearInterval(told);
clearTimeout(timer);
}
}
const shownTime = (ms) => (ms >= MINUTE ? `${ms / MINUTE} min` : `${ms / 1000} s`);
}),
71754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  foreignFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24085);
var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20663);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91367);
var _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82093);
var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57818);
var _make_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34637);
const foreignFiles = { entries, unpack };
async function* entries(folder) {
const waiting = [''];
for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, below);
try {
for await (const found of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(at)) {
const path = `${below}${found.name}`;
if (found.isDirectory()) {
waiting.push(`${path}/`);
yield { path, kind: 'folder', size: 0 };
}
else if (found.isFile()) {
yield { path, kind: 'file', size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, found.name))).size };
}
else {
yield { path, kind: found.isSymbolicLink() ? 'link' : 'other', size: 0 };
}
}
}
catch (error) {
throw error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts ? error : (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__  .f1)(at, error);
}
}
}
async function unpack(archive, into, admit) {
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_4__  .sO)(archive, options).catch((error) => {
throw notAnArchive(archive, error);
});
try {
const packed = [];
for await (const entry of directoryOf(zip, archive)) {
admit(entry);
packed.push(entry);
}
for (const entry of packed)
await write(zip, entry, into, archive);
}
finally {
zip.close();
}
}
async function* directoryOf(zip, archive) {
try {
for await (const entry of zip.eachEntry())
yield described(entry);
}
catch (error) {
throw error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts ? error : notAnArchive(archive, error);
}
}
const FILE_TYPE = 0o170000;
const KINDS = new Map([
[0, 'file'],
[0o100000, 'file'],
[0o040000, 'folder'],
[0o120000, 'link'],
]);
function described(entry) {
const name = new TextDecoder().decode(entry.fileNameRaw).replaceAll('\ufffd', '\0');
const kind = KINDS.get((entry.externalFileAttributes >>> 16) & FILE_TYPE) ?? 'other';
if (!name.endsWith('/'))
return { path: name, kind, size: kind === 'file' ? entry.uncompressedSize : 0, entry };
return { path: name.slice(0, -1), kind: kind === 'file' ? 'folder' : kind, size: 0, entry };
}
async function write(zip, { path, kind, entry }, into, archive) {
const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path);
try {
await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_8__  .f)(kind === 'folder' ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
if (kind === 'folder')
return;
const content = await zip.openReadStreamPromise(entry);
await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx' }));
}
catch (error) {
throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__  .xU)(error) === null ? notAnArchive(archive, error) : (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__  .EU)(to, error);
}
}
function notAnArchive(archive, cause) {
if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__  .xU)(cause) === 'ENOENT')
return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_7__  .f1)(archive, cause);
const why = cause instanceof Error ? cause.message : String(cause);
return new _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_6__  .bC('not-an-archive', `${archive}: expected a zip archive as it declares itself, got: ${why}`, cause);
}
}),
46481:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => (  renderRunSummary)
});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80430);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50923);
function renderRunSummary(summary) {
const { ensemble, shard, asked, part, results, provider, out, artifact, error } = summary;
const state = error === null ? 'finished' : `stopped after ${results.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(asked.length, 'seed')}`;
const parts = [
`## Seed loop ${state}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(ensemble)}, shard ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(shard)}${part === null ? '' : `, part ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(part)} of its seeds`}`,
...(error === null ? [] : [errorBlock(error)]),
...(results.length === 0 ? [] : [table(results)]),
list([
...(provider === null ? [] : [`Ran on: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(provider)}`]),
`Run directory: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(out, 400)}`,
...(artifact === null
? []
: [`Evidence: artifact ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(artifact.name)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(artifact.digest)}`]),
]),
error === null
? `These are the trainer’s own figures${part === null ? '' : ', over the folds of this part only'}. Whether the ensemble may be promoted is the gate’s to say.`
: 'What was finished is kept: **re-run the failed job** and it goes on from there.',
];
return `${parts.join('\n\n')}\n`;
}
function table(results) {
const rows = results.map(({ seed, folds, meanPlcc, minPlcc, meanRmse }) => [seed, folds, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .BR)(meanPlcc), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .BR)(minPlcc), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Zu)(meanRmse, 3)].join(' | '));
return ['seed | folds | mean PLCC | lowest fold | mean RMSE', '---: | ---: | ---: | ---: | ---:', ...rows]
.map((row) => `| ${row} |`)
.join('\n');
}
function list(items) {
return items.map((item) => `- ${item}`).join('\n');
}
function errorBlock(error) {
return error
.split('\n')
.map((line) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .Lf)(line, 600)}  `)
.join('\n');
}
}),
54725:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  seedResults)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56350);
var _evidence_loso_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65049);
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56392);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6372);
async function seedResults(files, out, seeds, part = _folds_part_js__WEBPACK_IMPORTED_MODULE_4__  .Ef) {
const results = [];
for (const seed of seeds) {
const file = (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__  .MT)(part, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__  .oZ)(seed));
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, file);
if ((await files.kindOf(path)) !== 'file')
continue;
const { folds } = (0,_evidence_loso_seed_js__WEBPACK_IMPORTED_MODULE_2__  .a5)(await files.read(path), file);
const plcc = (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_3__  .f)(folds.map((fold) => fold.plcc));
const { mean: meanRmse } = (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_3__  .f)(folds.map((fold) => fold.rmse));
results.push({ seed, folds: folds.length, meanPlcc: plcc.mean, minPlcc: plcc.min, meanRmse });
}
return results;
}
}),
4438:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  uploadEvidence)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56350);
var _evidence_upload_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24924);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _ports_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31902);
var _keep_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98316);
async function uploadEvidence(world, { out, name, retentionDays, temporary }) {
const paths = [];
for await (const { path } of world.files.list(out))
if (!path.startsWith(_evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__  .fY) && !path.endsWith(_ports_files_js__WEBPACK_IMPORTED_MODULE_4__  .a))
paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, path));
try {
return await (0,_keep_artifact_js__WEBPACK_IMPORTED_MODULE_3__  .m)(world, {
names: (0,_evidence_upload_names_js__WEBPACK_IMPORTED_MODULE_5__  .O)(name),
root: out,
files: paths.sort(),
temporary,
...(retentionDays === undefined ? {} : { retentionDays }),
});
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts))
throw error;
const hint = `${error.hint === undefined ? '' : `${error.hint}; `}the evidence is whole on this machine, in ${out}, and running the job again goes on from there`;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts(error.code, error.message, { hint, cause: error.cause });
}
}
})
};
