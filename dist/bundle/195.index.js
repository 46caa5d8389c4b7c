export const id = 195;
export const ids = [195];
export const modules = {
13122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  modelsInProcess)
});
var model_stopped = __webpack_require__(5781);
;
const MODEL_LIMITS = {
once: 10_000,
perRow: 3,
total: 20 * 60_000,
memory: 2 * 2 ** 30,
};
var external_node_child_process_ = __webpack_require__(31421);
var seedgate_error = __webpack_require__(91367);
;
const START_LIMIT = 120_000;
const LIMITED = 'ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; shift 2; exec "$@"';
async function startModelProcess({ childFile, runtimeFolder = '' }, { memory, total }) {
const command = [process.execPath, childFile, runtimeFolder];
const kilobytes = String(Math.ceil((memory * 1.5) / 1024));
const seconds = String(Math.ceil(total / 1000));
const limited = ['/bin/sh', '-c', LIMITED, 'sh', kilobytes, seconds, ...command];
const [file, ...args] = process.platform === 'win32' ? command : limited;
const child = (0,external_node_child_process_.spawn)(file, args, {
env: {},
stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
serialization: 'advanced',
});
const greeting = await greetingOf(child);
if (greeting.kind === 'ready')
return child;
child.kill('SIGKILL');
throw new seedgate_error .Ts('provider-unavailable', `no process for models: ${greeting.why}`, {
hint: greeting.hint ?? 'look whether this machine has memory left, and whether seedgate is whole',
});
}
async function greetingOf(child) {
return await new Promise((resolve) => {
const none = (why) => {
resolve({ kind: 'unavailable', why, hint: null });
};
const timer = setTimeout(none, START_LIMIT, `it did not come up within ${START_LIMIT / 1000} s`);
child.once('message', (greeting) => {
clearTimeout(timer);
resolve(greeting);
});
child.once('error', ({ message }) => {
clearTimeout(timer);
none(message);
});
child.once('exit', (status, signal) => {
clearTimeout(timer);
none(`it ended with ${signal ?? `exit status ${status ?? 'unknown'}`}`);
});
});
}
var external_node_fs_ = __webpack_require__(73024);
;
const TICKS_PER_SECOND = 100;
function usageOf(pid) {
try {
const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
const ticks = Number(fields[11]) + Number(fields[12]);
const resident = /^VmRSS:\s+(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1];
return { processor: (ticks / TICKS_PER_SECOND) * 1000, resident: Number(resident ?? 0) * 1024 };
}
catch {
return null;
}
}
;
const LOOK = 100;
const REAL_TIME_FACTOR = 20;
function modelsInProcess(parts, limits = MODEL_LIMITS) {
return new ModelsInProcess(parts, limits);
}
class ModelsInProcess {
parts;
limits;
#process = null;
#session = 0;
#spent = 0;
constructor(parts, limits) {
this.parts = parts;
this.limits = limits;
}
async open(model) {
const session = this.#session++;
const process = await this.#running();
const opened = await this.#ask(process, { kind: 'open', session, model }, this.limits.once);
if (opened.kind !== 'opened')
throw unexpected(opened);
return {
inputs: opened.inputs,
outputs: opened.outputs,
run: async (feeds) => await this.#run(process, session, feeds),
close: async () => {
if (process.ended === null)
await this.#ask(process, { kind: 'close', session }, this.limits.once);
},
};
}
async #run(process, session, feeds) {
const rows = Math.max(...Object.values(feeds).map(({ dims }) => dims[0] ?? 1));
const limit = this.limits.once + rows * this.limits.perRow;
const ran = await this.#ask(process, { kind: 'run', session, feeds }, limit);
if (ran.kind !== 'ran')
throw unexpected(ran);
return ran.outputs;
}
async #running() {
const running = await this.#process;
if (running !== null && running.ended === null)
return running;
const started = startModelProcess(this.parts, this.limits).then((child) => new WatchedProcess(child));
this.#process = started;
started.catch(() => (this.#process = null));
return await started;
}
async #ask(process, order, limit) {
const left = this.limits.total - this.#spent;
if (left <= 0) {
const detail = `expected all models together to take at most ${seconds(this.limits.total)}, got more`;
throw new model_stopped .d('too-slow', detail);
}
const { memory } = this.limits;
const { answer, spent } = await process.ask(order, { time: Math.min(limit, left), memory });
this.#spent += spent;
if (answer instanceof Error)
throw answer;
if (answer.kind !== 'failed')
return answer;
if (OUT_OF_MEMORY.test(answer.why)) {
throw new model_stopped .d('too-large', `expected at most ${memory} bytes of memory, got: ${answer.why}`);
}
throw new Error(answer.why);
}
}
const OUT_OF_MEMORY = /allocat\w* memory|bad_alloc|out of memory/i;
const unexpected = ({ kind }) => new Error(`the process for models answered ${kind}`);
const seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;
class WatchedProcess {
child;
ended = null;
#turn = Promise.resolve();
#waiting = null;
constructor(child) {
this.child = child;
const end = (how) => {
this.ended ??= how;
this.#waiting?.(this.#gone());
};
const atExit = () => child.kill('SIGKILL');
process.once('exit', atExit);
child.on('message', (answer) => this.#waiting?.(answer));
child.on('error', ({ message }) => {
end(message);
});
child.once('exit', (status, signal) => {
process.off('exit', atExit);
end(signal ?? `exit status ${status ?? 'unknown'}`);
});
this.#rest();
}
async ask(order, allowance) {
const turn = this.#turn.then(async () => await this.#askNow(order, allowance));
this.#turn = turn;
return await turn;
}
async #askNow(order, allowance) {
if (this.ended !== null)
return { answer: this.#gone(), spent: 0 };
const clock = new Spending(this.child.pid ?? 0);
let watch;
this.child.ref();
this.child.channel?.ref();
try {
const answer = await new Promise((resolve) => {
this.#waiting = resolve;
watch = setInterval(() => {
const stopped = clock.beyond(allowance);
if (stopped !== null)
this.#kill(stopped);
}, LOOK);
this.child.send(order, (error) => {
if (error !== null)
resolve(error);
});
});
return { answer, spent: clock.spent() };
}
finally {
clearInterval(watch);
this.#waiting = null;
this.#rest();
}
}
#gone() {
const detail = `the process that ran it ended with ${this.ended ?? 'nothing said'}`;
return this.ended === 'SIGXCPU' ? new model_stopped .d('too-slow', detail) : new Error(detail);
}
#kill(why) {
this.ended ??= 'SIGKILL, for it took too much';
this.child.kill('SIGKILL');
this.#waiting?.(why);
}
#rest() {
this.child.unref();
this.child.channel?.unref();
}
}
class Spending {
pid;
#begun = performance.now();
#before;
#last = 0;
constructor(pid) {
this.pid = pid;
this.#before = usageOf(pid)?.processor ?? null;
}
spent() {
const used = this.#before === null ? null : usageOf(this.pid);
if (this.#before !== null && used === null)
return this.#last;
const real = performance.now() - this.#begun;
this.#last = this.#before === null || used === null ? real : used.processor - this.#before;
return this.#last;
}
beyond({ time, memory }) {
const real = performance.now() - this.#begun;
if (this.spent() > time || real > time * REAL_TIME_FACTOR) {
return new model_stopped .d('too-slow', `expected to be done within ${seconds(time)}, was not`);
}
const resident = usageOf(this.pid)?.resident ?? 0;
if (resident <= memory)
return null;
return new model_stopped .d('too-large', `expected at most ${memory} bytes of memory, got ${resident}`);
}
}
}),
46190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  systemRandomness)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const systemRandomness = {
draw: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'),
};
}),
5781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  ModelStopped)
});
class ModelStopped extends Error {
kind;
constructor(kind,
detail) {
super(detail);
this.kind = kind;
this.name = 'ModelStopped';
}
}
}),
3096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  readEvidence)
});
var _predictions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54103);
var _extract_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);
var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56350);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4016);
var _loso_seed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65049);
var _read_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34815);
var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6633);
const SHARD = String.raw `(?:shards/[^/]+/)?`;
const RUN_RECORD = new RegExp(`^${SHARD}${_layout_js__WEBPACK_IMPORTED_MODULE_2__  .zF.replace('.', String.raw `\.`)}$`);
const LOSO_FILE = new RegExp(`^${SHARD}loso_seed(.*)\\.json$`, 's');
const PLAIN_SEED = /^(?:0|[1-9]\d{0,9})$/;
async function readEvidence(folder, { seeds, policy }) {
const losoFiles = await readLosoFiles(folder);
const parts = await (0,_read_parts_js__WEBPACK_IMPORTED_MODULE_5__  .f)(folder);
const recomputed = policy === 'recomputed';
if (recomputed)
await digestPredictions(folder, parts);
const extract = await folder.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__  .lA, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.json);
return {
runs: await readRuns(folder),
...(extract === null ? {} : { extract: (0,_extract_record_js__WEBPACK_IMPORTED_MODULE_1__  .Hh)(extract, _layout_js__WEBPACK_IMPORTED_MODULE_2__  .lA) }),
losoFiles,
parts,
predictions: recomputed ? await readPredictions(folder, seeds) : new Map(),
foldModels: recomputed ? await digestFoldModels(folder, losoFiles) : new Set(),
};
}
async function readRuns(folder) {
const runs = [];
for (const path of folder.paths.filter((candidate) => RUN_RECORD.test(candidate))) {
const bytes = await folder.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.json);
if (bytes !== null)
runs.push({ path, record: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__  .Yz)(bytes, path) });
}
return runs;
}
async function readLosoFiles(folder) {
const files = [];
for (const path of folder.paths) {
const name = LOSO_FILE.exec(path)?.[1];
const bytes = name === undefined ? null : await folder.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.json);
if (name === undefined || bytes === null)
continue;
files.push({ path, named: PLAIN_SEED.test(name) ? Number(name) : null, loso: (0,_loso_seed_js__WEBPACK_IMPORTED_MODULE_4__  .a5)(bytes, path) });
}
return files;
}
async function readPredictions(folder, seeds) {
const predictions = new Map();
for (const seed of seeds) {
const file = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__  .Zj)(seed);
const bytes = await folder.read(file, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.predictions);
if (bytes !== null)
predictions.set(seed, (0,_predictions_parse_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(bytes, { file, seed }));
}
return predictions;
}
async function digestPredictions(folder, parts) {
for (const { base, part, named } of parts)
await folder.read(`${base}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__  .MT)(part, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__  .Zj)(named))}`, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.predictions);
}
async function digestFoldModels(folder, losoFiles) {
const found = new Set();
for (const { named, loso } of losoFiles) {
if (named === null)
continue;
const sources = loso.folds.map((fold) => fold.held_out);
for (const source of sources) {
const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__  .TT)(named, source, sources);
if ((await folder.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__  .v.model)) !== null)
found.add(path);
}
}
return found;
}
}),
34815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  readParts),
q: () => (  groupParts)
});
var _folds_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
var _loso_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65049);
const PART_RESULT = /^(shards\/[^/]+\/)?parts\/(\d+-of-\d+)\/loso_seed(0|[1-9]\d{0,9})\.json$/;
async function readParts(folder) {
const parts = [];
for (const path of folder.paths) {
const [, base = '', name = '', seed = ''] = PART_RESULT.exec(path) ?? [];
const part = (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_0__  .x2)(name);
if (part === null || part.of === 1)
continue;
const bytes = await folder.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__  .v.json);
if (bytes !== null)
parts.push({ path, base, part, named: Number(seed), loso: (0,_loso_seed_js__WEBPACK_IMPORTED_MODULE_2__  .a5)(bytes, path) });
}
return parts;
}
function groupParts(parts, by) {
const groups = new Map();
for (const part of parts) {
const group = groups.get(by(part));
if (group === undefined)
groups.set(by(part), [part]);
else
group.push(part);
}
return [...groups.values()];
}
}),
96792:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  drawModels)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function drawModels(draw, { seeds, sources, folds }) {
const keyOf = (seed, heldOut) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(JSON.stringify([draw, seed, heldOut]))
.digest('hex');
const pairs = seeds.flatMap((seed) => sources.map((heldOut) => ({ seed, heldOut })));
return {
members: sortedBy(seeds, (seed) => keyOf(seed, null)),
folds: sortedBy(pairs, ({ seed, heldOut }) => keyOf(seed, heldOut)).slice(0, folds),
};
}
function sortedBy(items, keyOf) {
return items
.map((item) => ({ item, key: keyOf(item) }))
.sort((a, b) => (a.key < b.key ? -1 : 1))
.map(({ item }) => item);
}
}),
56720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  evaluateGate)
});
var evidence_evidence = __webpack_require__(86421);
var loso_seed = __webpack_require__(65049);
var evidence_run_provenance = __webpack_require__(88803);
var gate_input = __webpack_require__(1280);
var training_identity = __webpack_require__(98523);
var corpus_expect = __webpack_require__(89230);
var shown = __webpack_require__(90253);
var layout = __webpack_require__(56350);
var formats_sha256 = __webpack_require__(48246);
;
const checkCorpus = (input) => [
...tableFaults(input),
...filesFaults(input),
...expectationFaults(input),
];
function tableFaults(input) {
const faults = [...pinFaults(input), ...notAtHand(input), ...otherTable(input)];
if (input.facts.pinnedBy !== null || faults.length > 0)
return faults;
const { table } = input.recipe.recipe.corpus;
const message = `${table}: expected its sha256 from the recipe, or from every result and record the same, got none`;
return [{ code: 'corpus-unpinned', message }];
}
function mustStateCorpus({ recipe, corpus }) {
return corpus.table === null || (0,gate_input .rf)(recipe);
}
function runStatements({ evidence }) {
return evidence.runs.map(({ path, record: { table } }) => {
return { place: `${path}: table`, sha256: table.sha256, rows: table.rows };
});
}
function resultStatements({ evidence }) {
return evidence.losoFiles.map(({ path, loso }) => {
return { place: `${path}: corpus`, sha256: (0,loso_seed .wv)(loso) ?? null, rows: loso.corpus_rows };
});
}
function provenanceStatements({ evidence }) {
return evidence.losoFiles.flatMap(({ path, loso: { corpus_sha256, run_provenance } }) => {
const { corpusSha256 } = (0,evidence_run_provenance .r)(run_provenance);
if (corpus_sha256 === undefined || corpusSha256 === undefined)
return [];
return [{ place: `${path}: run_provenance.inputs.corpus`, sha256: corpusSha256 }];
});
}
function memberStatements({ members, recipe }) {
const { manifest } = members;
return [
...members.members.flatMap(({ sidecar, sidecarPath }) => sidecar === null ? [] : [{ place: `${sidecarPath}: corpus`, sha256: sidecar.corpus.sha256 }]),
...(manifest === null
? []
: [{ place: `${(0,layout .YE)(recipe.recipe.ensemble)}: corpus`, sha256: manifest.corpus_sha256 }]),
];
}
function pinFaults(input) {
const { facts, corpus, recipe } = input;
const required = [
...runStatements(input),
...(mustStateCorpus(input) ? resultStatements(input) : []),
...memberStatements(input),
];
const absent = required.filter(({ sha256 }) => sha256 === null).map(({ place }) => place);
if (absent.length > 0) {
const message = `${listed(absent)}: expected the sha256 of the table that was trained on, got none`;
return [{ code: 'corpus-unpinned', message }];
}
const { table, sha256: pin } = recipe.recipe.corpus;
if (facts.pinnedBy === null && corpus.table !== null && pin === undefined) {
const message = `${table}: expected something that pins it, got an untracked file with no corpus.sha256 in ${recipe.path}; what was read has sha256 ${corpus.table.sha256}`;
return [{ code: 'corpus-unpinned', message }];
}
return [];
}
function notAtHand({ recipe, corpus, facts }) {
const { gate, corpus: policy } = recipe.recipe;
if (gate.evidence !== 'recomputed' || corpus.table !== null)
return [];
const inEvidence = policy.sha256 === undefined
? `${recipe.path} has no corpus.sha256, so that none of the evidence can be taken for it`
: `the evidence has no ${(0,layout .lC)(policy.sha256)}`;
const what = facts.sha256 === null ? '' : ` with sha256 ${facts.sha256}`;
const message = `${policy.table}: expected the corpus table${what}, got no such file in the corpus folder, and ${inEvidence}`;
return [{ code: 'corpus-not-at-hand', message }];
}
function otherTable(input) {
const { facts, corpus, recipe } = input;
const { sha256: pin, table } = recipe.recipe.corpus;
const read = corpus.table === null || pin === undefined || pin === corpus.table.sha256
? []
: [{ place: recipe.path, sha256: pin }];
const statements = [
...read,
...runStatements(input),
...resultStatements(input),
...provenanceStatements(input),
];
const placesOf = new Map();
for (const { place, sha256 } of statements) {
if (sha256 === null || facts.sha256 === null || sha256 === facts.sha256)
continue;
placesOf.set(sha256, [...(placesOf.get(sha256) ?? []), place]);
}
const others = [...placesOf].map(([sha256, places]) => {
const message = `${listed(places)}: sha256: expected ${facts.sha256 ?? ''} (${facts.from}, ${table}), got ${sha256}`;
return { code: 'corpus-mismatch', message };
});
if (others.length > 0)
return others;
return statements.flatMap(({ place, rows }) => {
if (rows === undefined || facts.rows === null || rows === facts.rows)
return [];
const message = `${place}: rows: expected ${facts.rows} (${facts.from}), got ${rows}`;
return [{ code: 'corpus-mismatch', message }];
});
}
function listed(places) {
const [first = '', ...others] = places;
return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function filesFaults({ recipe, corpus, evidence, facts }) {
const { files } = recipe.recipe.corpus;
if (files === undefined)
return [];
const { present, sha256: pinned, yuv_count } = facts.snapshot;
if (!present || (0,formats_sha256 .tz)(pinned) === null || yuv_count === 0) {
const message = `corpus.files: expected a snapshot of the files below ${(0,shown .S)(files)}, got none`;
return [{ code: 'corpus-unpinned', message }];
}
if (corpus.snapshot === null)
return [];
const { sha256 } = corpus.snapshot;
return evidence.runs.flatMap(({ path, record }) => {
const got = record.corpus.sha256;
if (got === sha256)
return [];
return got === null
? [
{
code: 'corpus-unpinned',
message: `${path}: corpus.sha256: expected ${sha256 ?? ''} (the folder), got none`,
},
]
: [
{
code: 'corpus-mismatch',
message: `${path}: corpus.sha256: expected ${sha256 ?? ''} (the folder), got ${got}`,
},
];
});
}
function expectationFaults({ recipe, facts, corpus, evidence }) {
const { expect } = recipe.recipe.corpus;
const target = corpus.table?.target ?? [...evidence.predictions.values()][0]?.target;
const { sources, encoders, rows } = facts;
const unknown = ['sources', 'encoders', 'minRows', 'target'].filter((key) => {
const known = { sources, encoders, minRows: rows, target: target ?? null };
return expect[key] !== undefined && known[key] === null;
});
const known = Object.fromEntries(Object.entries(expect).filter(([key]) => !unknown.some((one) => one === key)));
const unmet = (0,corpus_expect .H)({
sources: sources ?? [],
encoders: encoders ?? [],
rows: rows ?? 0,
target: target ?? new Float64Array(),
}, facts.snapshot, known);
return [
...unmet.map((message) => ({ code: 'corpus-expectation', message: `corpus: ${message}` })),
...unknown.map((key) => {
return {
code: 'corpus-expectation',
message: `corpus.expect.${key}: expected evidence of it, got none`,
};
}),
];
}
;
const SETTINGS = [
'epochs',
'batch_size',
'lr',
'weight_decay',
'num_codecs',
'encoder_vocab_version',
];
const checkConsistency = (input) => {
const files = (0,gate_input .GO)(input.recipe).flatMap((seed) => (0,evidence_evidence .r)(input.evidence, seed) ?? []);
return [
...mixtures(input, [...files, ...input.evidence.parts]),
...recipeFaults(input, files),
...settingFaults(input, files),
];
};
function mixtures(input, files) {
const { recipe, evidence } = input;
const { runs } = evidence;
const inFiles = (key) => files.map(({ path, loso }) => [path, loso[key]]);
return [
...mixed('mixed-corpus', 'corpus', inFiles('corpus')),
...mixed('mixed-corpus', 'corpus_sha256',
files
.map(({ path, loso }) => [path, (0,loso_seed .wv)(loso)])
.filter(([, value]) => value !== undefined || !mustStateCorpus(input))),
...mixed('mixed-corpus', 'corpus.sha256', runs.map(({ path, record }) => [path, record.corpus.sha256 ?? undefined])),
...mixed('mixed-corpus', 'table.sha256', runs.flatMap(({ path, record }) => (record.table.sha256 === null ? [] : [[path, record.table.sha256]]))),
...codeStatements(recipe, inFiles('code'), runs).flatMap((statements) => mixed('mixed-code', 'code', statements)),
...mixed('mixed-code', 'run_provenance.entrypoint.sha256', files.map(({ path, loso }) => [path, (0,evidence_run_provenance .r)(loso.run_provenance).entrypointSha256])),
...SETTINGS.flatMap((key) => mixed('mixed-training', key, files.map(({ path, loso }) => [path, loso[key]]))),
];
}
function codeStatements({ recipe }, inFiles, runs) {
const inRuns = runs.map(({ path, record }) => [path, record.code]);
return recipe.trainer.kind === 'command' ? [inFiles, inRuns] : [[...inFiles, ...inRuns]];
}
function mixed(code, key, statements) {
const values = new Map();
for (const [path, value] of statements) {
const text = value === undefined ? 'nothing' : String(value);
if (!values.has(text))
values.set(text, path);
}
if (values.size < 2)
return [];
const seen = [...values].map(([text, path]) => `${text} (${path})`).join(', ');
return [{ code, message: `${key}: expected the same everywhere, got ${seen}` }];
}
function recipeFaults({ recipe, evidence }, files) {
const runs = evidence.runs.map(({ path, record: { recipe: its } }) => {
return [path, { training_sha256: its.training_sha256, recipe_sha256: its.sha256 }];
});
const results = [...files, ...evidence.parts].map(({ path, loso }) => [path, loso]);
const identities = (statements) => statements.map(([path, trained]) => [path, (0,training_identity .Zm)(trained)]);
const inResults = mixed('mixed-recipe', 'recipe', identities(results));
if (inResults.length > 0)
return inResults;
const inRuns = mixed('mixed-recipe', 'recipe', identities(runs));
if (inRuns.length > 0)
return inRuns;
const expected = (0,gate_input .rf)(recipe)
? [...runs, ...results]
: [...runs, ...results.filter(([, trained]) => (0,training_identity .Zm)(trained) !== undefined)];
const [first, ...others] = expected.filter(([, trained]) => !(0,training_identity .rP)(recipe, trained));
if (first === undefined)
return [];
const [path, trained] = first;
const places = others.length === 0 ? path : `${path} and ${others.length} more files`;
const got = (0,training_identity .Zm)(trained) ?? 'no digest of a recipe';
const message = `${places}: expected ${(0,training_identity .cu)(recipe, trained)} (${recipe.path}), got ${got}`;
return [{ code: 'recipe-mismatch', message }];
}
function settingFaults({ recipe }, files) {
const { epochs, batch, learningRate, weightDecay } = recipe.recipe.trainer;
return files
.filter(({ loso }) => (0,training_identity .Zm)(loso) === undefined || (0,training_identity .rP)(recipe, loso))
.flatMap(({ path, loso }) => {
const settings = [
['epochs', epochs, loso.epochs],
['batch_size', batch, loso.batch_size],
['lr', learningRate, loso.lr],
['weight_decay', weightDecay, loso.weight_decay],
];
return settings.flatMap(([key, expected, got]) => {
if (expected === undefined || got === expected)
return [];
const message = `${path}: ${key}: expected ${expected} (${recipe.path}), got ${got}`;
return [{ code: 'recipe-mismatch', message }];
});
});
}
var simple_statistics = __webpack_require__(15521);
var tolerances = __webpack_require__(36202);
;
const checkDiversity = ({ recipe, evidence, scored, members }) => {
const entries = (path, of) => [...of].map(([seed, one]) => ({ path: path(seed), values: byRow(one) }));
const present = members.members.flatMap(({ seed, inspection }) => {
return inspection === null ? [] : [{ path: (0,layout .kC)(recipe.recipe.ensemble, seed), inspection }];
});
const weights = groupsBy(present, ({ inspection }) => inspection.sha256);
const corpus = present.flatMap(({ path, inspection: { corpusScores: values } }) => {
return values === null ? [] : [{ path, values }];
});
const probes = present.flatMap(({ path, inspection: { probeScores: values } }) => {
return values === null ? [] : [{ path, values }];
});
const spread = spreadOf([...scored.values(), ...evidence.predictions.values()].map(({ target }) => target));
const claimed = alike(entries(layout .Zj, evidence.predictions), spread);
const twinPredictions = twins('predictions-identical', 'the same predictions', claimed);
const twinWeights = twins('members-identical', 'the same weights', weights);
return [
...(twinPredictions.length > 0
? twinPredictions
:
twins('predictions-identical', 'the same scores', alike(entries(layout .MP, scored), spread))),
...(twinWeights.length > 0
? twinWeights
:
twins('members-identical', 'the same scores', corpus.length > 0 ? alike(corpus, spread) : alike(probes, 0))),
];
};
function twins(code, what, groups) {
return groups
.filter((group) => group.length > 1)
.map((group) => {
const paths = group.map(({ path }) => path).join(', ');
return { code, message: `expected different models, got ${what} in ${paths}` };
});
}
function groupsBy(entries, key) {
const groups = new Map();
for (const entry of entries)
groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
return [...groups.values()];
}
function alike(entries, spread) {
const groups = [];
for (const entry of entries) {
const own = spreadOf([Float64Array.from(entry.values)]);
if (own === 0)
continue;
const tolerance = tolerances .XE * (Number.isFinite(own) ? Math.min(own, spread) : spread);
const group = groups.find(([first]) => first !== undefined && agree(first.values, entry.values, tolerance));
if (group === undefined)
groups.push([entry]);
else
group.push(entry);
}
return groups;
}
function agree(a, b, tolerance) {
const near = (one, other) => Object.is(one, other) || Math.abs(one - other) <= tolerance;
return a.length === b.length && a.every((value, row) => near(value, b[row]));
}
function spreadOf([target]) {
return target === undefined || target.length === 0 ? 0 : (0,simple_statistics .Fx)(Array.from(target));
}
function byRow({ row, prediction }) {
const lines = row.map((_, line) => line).sort((a, b) => row[a] - row[b]);
return Float64Array.from(lines, (line) => prediction[line]);
}
;
const MODEL_FAULT_CODES = {
'not-built-in': 'model-not-built-in',
operator: 'model-operator',
'depends-on-batch': 'model-depends-on-batch',
'too-slow': 'model-too-slow',
'too-large': 'model-too-large',
};
;
const CODE_OF_FAULT = {
...MODEL_FAULT_CODES,
'lfs-pointer': 'fold-model-unloadable',
'external-data': 'fold-model-unloadable',
contract: 'fold-model-unloadable',
unloadable: 'fold-model-unloadable',
'not-finite': 'fold-not-finite',
};
const checkFoldModels = (input) => {
if (input.recipe.recipe.gate.evidence !== 'recomputed')
return [];
const { table } = input.corpus;
const tolerance = table === null ? 0 : (0,tolerances .km)(table.target);
return [...missing(input), ...input.reinference.folds.flatMap((fold) => faultsOf(fold, tolerance))];
};
function missing({ recipe, evidence, facts }) {
return (0,gate_input .GO)(recipe).flatMap((seed) => {
const folds = (0,evidence_evidence .r)(evidence, seed)?.loso.folds ?? [];
const pinned = folds.filter(({ model }) => model !== undefined).map(({ held_out }) => held_out);
const expected = (0,gate_input .rf)(recipe) ? (facts.sources ?? []) : pinned;
const sources = facts.sources ?? folds.map(({ held_out }) => held_out);
return expected.flatMap((source) => {
const path = (0,layout .TT)(seed, source, sources);
if (evidence.foldModels.has(path))
return [];
const message = `${path}: expected the model of seed ${seed} that never saw ${(0,shown .S)(source)}, got no file`;
return [{ code: 'fold-model-missing', message }];
});
});
}
function faultsOf({ seed, heldOut, path, failure, furthest }, tolerance) {
if (failure !== null)
return [{ code: CODE_OF_FAULT[failure.kind], message: `${path}: ${failure.detail}` }];
if (furthest === null)
return [];
const { row, predicted, reinferred } = furthest;
if (Math.abs(reinferred - predicted) <= tolerance)
return [];
const place = `${path}: seed ${seed}, fold ${(0,shown .S)(heldOut)}, row ${row}`;
const message = `${place}: expected ${predicted} as in the predictions, within ${tolerance}, got ${reinferred}`;
return [{ code: 'fold-model-disagrees', message }];
}
;
const FEWEST_FOLDS = 2;
const checkFolds = (input) => {
const files = (0,gate_input .GO)(input.recipe).flatMap((seed) => (0,evidence_evidence .r)(input.evidence, seed) ?? []);
const sources = new Set(input.facts.sources);
return [
...files.flatMap((file) => [
...folds_missing(file, sources),
...unexpected(file, sources),
...duplicates(file),
...file.loso.folds.flatMap((fold, index) => notFinite(`${file.path}: folds[${index}]`, fold)),
...sizes(input, file),
]),
...undefinedMetrics(input),
];
};
function folds_missing({ path, loso }, sources) {
const heldOut = new Set(loso.folds.map((fold) => fold.held_out));
const reasons = [...sources]
.filter((source) => !heldOut.has(source))
.map((source) => {
const message = `${path}: folds: expected one that holds out ${(0,shown .S)(source)}, got ${loso.folds.length} others`;
return { code: 'fold-missing', message };
});
if (sources.size >= FEWEST_FOLDS || loso.folds.length >= FEWEST_FOLDS)
return reasons;
const message = `${path}: folds: expected at least ${FEWEST_FOLDS}, got ${loso.folds.length}`;
return [...reasons, { code: 'fold-missing', message }];
}
function unexpected({ path, loso }, sources) {
return loso.folds.flatMap(({ held_out }, index) => {
if (sources.has(held_out))
return [];
const message = `${path}: folds[${index}].held_out: expected a source of the corpus, got ${(0,shown .S)(held_out)}`;
return [{ code: 'fold-unexpected', message }];
});
}
function duplicates({ path, loso }) {
const seen = new Set();
return loso.folds.flatMap(({ held_out }, index) => {
if (!seen.has(held_out)) {
seen.add(held_out);
return [];
}
const message = `${path}: folds[${index}].held_out: expected every source once, got ${(0,shown .S)(held_out)} again`;
return [{ code: 'fold-duplicate', message }];
});
}
function notFinite(place, fold) {
return ['plcc', 'srocc', 'rmse']
.filter((metric) => !Number.isFinite(fold[metric]))
.map((metric) => {
const message = `${place}.${metric}: expected a finite number for ${(0,shown .S)(fold.held_out)}, got ${fold[metric]}`;
return { code: 'fold-not-finite', message };
});
}
function sizes(input, { path, loso }) {
const { rows, from } = input.facts;
if (rows === null)
return [];
const rowsOf = rowsBySource(input);
return loso.folds.flatMap(({ held_out, n_train, n_val }, index) => {
const validation = rowsOf?.get(held_out) ?? n_val;
if (n_val === validation && n_train + n_val === rows)
return [];
const expected = rowsOf?.has(held_out) === true
? `${rows - validation} rows to train and ${validation} held out`
: `${rows} rows in all`;
const message = `${path}: folds[${index}]: expected ${expected} (${from}), got n_train ${n_train} and n_val ${n_val}`;
return [{ code: 'fold-size-disagrees', message }];
});
}
function rowsBySource({ corpus }) {
if (corpus.table === null)
return null;
const { sources, sourceOf } = corpus.table;
const counts = new Int32Array(sources.length);
for (const source of sourceOf)
counts[source] += 1;
return new Map(sources.map((source, index) => [source, counts[index]]));
}
function undefinedMetrics(input) {
return input.measured.flatMap(({ seed, folds }) => {
if (!input.evidence.predictions.has(seed))
return [];
return folds.flatMap((fold) => {
return Number.isNaN(fold.nVal)
? []
: notFinite(`${(0,layout .Zj)(seed)}: recomputed`, { ...fold, held_out: fold.heldOut });
});
});
}
;
function digestFault(place, stated, actual) {
const digest = (0,formats_sha256 .tz)(stated);
if (digest === null) {
const message = `${place}: expected the sha256 of a file, got ${(0,shown .S)(stated)}`;
return [{ code: 'member-placeholder-digest', message }];
}
if (actual === undefined || digest === actual)
return [];
return [
{ code: 'member-digest', message: `${place}: expected ${actual}, as the file has it, got ${digest}` },
];
}
var plcc = __webpack_require__(20828);
var summary = __webpack_require__(56392);
;
const members_CODE_OF_FAULT = {
...MODEL_FAULT_CODES,
'lfs-pointer': 'member-lfs-pointer',
'external-data': 'member-external-data',
contract: 'member-contract',
unloadable: 'member-unloadable',
'not-finite': 'member-not-finite',
};
const checkMembers = (input) => input.members.members.flatMap((member) => [...absences(member), ...inspected(member)]);
const checkMemberFit = (input) => input.members.members.flatMap((member) => unfit(input, member));
function absences({ model, inspection, sidecarPath, sidecar }) {
return [
...(inspection === null ? [members_missing(model, 'the weights')] : []),
...(sidecar === null ? [members_missing(sidecarPath, 'the sidecar')] : []),
];
}
function members_missing(path, what) {
return { code: 'member-missing', message: `${path}: expected ${what}, got no file` };
}
function inspected({ model, inspection }) {
return (inspection?.faults ?? []).map(({ kind, detail }) => {
return { code: members_CODE_OF_FAULT[kind], message: `${model}: ${detail}` };
});
}
function unfit({ corpus, recipe }, { model, inspection }) {
const scores = inspection?.corpusScores ?? null;
if (corpus.table === null || scores === null)
return [];
const { perSeedPlcc } = recipe.recipe.gate;
const mean = meanPlccBySource(corpus.table, scores);
if (mean >= perSeedPlcc)
return [];
const message = `${model}: expected a mean PLCC of at least ${perSeedPlcc} on the rows it was trained on, got ${mean}`;
return [{ code: 'member-plcc-below', message }];
}
function meanPlccBySource({ sources, sourceOf, target }, scores) {
const groups = sources.map(() => ({ score: [], target: [] }));
sourceOf.forEach((source, row) => {
groups[source].score.push(scores[row]);
groups[source].target.push(target[row]);
});
return (0,summary .f)(groups.map((group) => (0,plcc .r)(group.score, group.target))).mean;
}
;
const checkManifest = (input) => {
const { recipe, members } = input;
const path = (0,layout .YE)(recipe.recipe.ensemble);
if (recipe.recipe.gate.members === 'absent')
return [];
if (members.manifest === null)
return [members_missing(path, 'the ensemble’s manifest')];
const { manifest } = members;
return [
...differs(`${path}: id`, recipe.recipe.ensemble, manifest.id),
...manifest_recipeFaults(input, `${path}: recipe`, manifest),
...manifest_tableFaults(input, `${path}: corpus_sha256`, manifest),
...differs(`${path}: members`, members.members.map(({ id }) => id).join(', '), manifest.members.map(({ id }) => id).join(', ')),
...manifest.members.flatMap((entry, index) => {
const member = members.members.find(({ id }) => id === entry.id);
return member === undefined ? [] : entryFaults(input, `${path}: members[${index}]`, entry, member);
}),
];
};
function manifest_recipeFaults({ recipe, evidence }, place, manifest) {
const alike = evidence.losoFiles.some(({ loso }) => (0,training_identity .sn)(recipe, loso, manifest));
if (alike || (0,training_identity .rP)(recipe, manifest))
return [];
return differs(place, (0,training_identity .cu)(recipe, manifest), (0,training_identity .Zm)(manifest) ?? 'no digest of a recipe');
}
function manifest_tableFaults({ facts, evidence }, place, { corpus_sha256 }) {
if (corpus_sha256 === null || facts.sha256 === null)
return [];
const alike = evidence.losoFiles.some(({ loso }) => loso.corpus_sha256 === corpus_sha256);
return alike ? [] : differs(place, facts.sha256, corpus_sha256);
}
function entryFaults({ digests }, place, entry, { seed, id, inspection, sidecarPath }) {
return [
...differs(`${place}.seed`, seed, entry.seed),
...differs(`${place}.onnx`, `${id}.onnx`, entry.onnx),
...differs(`${place}.sidecar`, `${id}.json`, entry.sidecar),
...digestFault(`${place}.sha256`, entry.sha256, inspection?.sha256),
...digestFault(`${place}.sidecar_sha256`, entry.sidecar_sha256, digests[sidecarPath]),
];
}
function differs(place, expected, got) {
if (expected === got)
return [];
return [{ code: 'manifest-disagrees', message: `${place}: expected ${(0,shown .S)(expected)}, got ${(0,shown .S)(got)}` }];
}
;
const MEANS = ['mean_plcc', 'min_plcc', 'max_plcc', 'mean_srocc'];
const checkMetrics = ({ evidence, claimed }) => claimed.flatMap((seed) => {
const file = (0,evidence_evidence .r)(evidence, seed.seed);
if (file === undefined)
return [];
const recomputed = evidence.predictions.has(seed.seed);
return [...impossible(file), ...summaryFaults(file), ...(recomputed ? foldFaults(file, seed) : [])];
});
function impossible({ path, loso }) {
const correlations = [
...MEANS.map((key) => [key, loso[key]]),
...loso.folds.flatMap(({ plcc, srocc }, index) => [
[`folds[${index}].plcc`, plcc],
[`folds[${index}].srocc`, srocc],
]),
];
const magnitudes = [
['std_plcc', loso.std_plcc],
['mean_rmse', loso.mean_rmse],
...loso.folds.map(({ rmse }, index) => [`folds[${index}].rmse`, rmse]),
];
return [
...correlations.filter(([, value]) => value < -1 || value > 1).map(outOf('in [-1, 1]')),
...magnitudes.filter(([, value]) => value < 0).map(outOf('of at least 0')),
];
function outOf(range) {
return ([place, value]) => {
return {
code: 'metric-out-of-range',
message: `${path}: ${place}: expected a number ${range}, got ${value}`,
};
};
}
}
function summaryFaults({ path, loso }) {
const plcc = (0,summary .f)(loso.folds.map((fold) => fold.plcc));
const expected = {
mean_plcc: plcc.mean,
min_plcc: plcc.min,
max_plcc: plcc.max,
mean_srocc: (0,summary .f)(loso.folds.map((fold) => fold.srocc)).mean,
};
const meanRmse = (0,summary .f)(loso.folds.map((fold) => fold.rmse)).mean;
const faults = MEANS.filter((key) => !(0,tolerances .kV)(loso[key], expected[key])).map((key) => disagreement(`${path}: ${key}`, expected[key], loso[key]));
if (!(0,tolerances .kV)(loso.std_plcc, plcc.standardDeviation)) {
faults.push(disagreement(`${path}: std_plcc`, plcc.standardDeviation, loso.std_plcc));
}
if (!(0,tolerances .Sz)(loso.mean_rmse, meanRmse)) {
faults.push(disagreement(`${path}: mean_rmse`, meanRmse, loso.mean_rmse));
}
if (loso.n_folds !== loso.folds.length) {
faults.push(disagreement(`${path}: n_folds`, loso.folds.length, loso.n_folds));
}
return faults;
}
function foldFaults({ path, loso }, { folds }) {
const measured = new Map(folds.map((fold) => [fold.heldOut, fold]));
return loso.folds.flatMap((fold, index) => {
const ours = measured.get(fold.held_out);
if (ours === undefined)
return [];
const place = `${path}: folds[${index}]`;
return [
...(!(0,tolerances .kV)(fold.plcc, ours.plcc)
? [disagreement(`${place}.plcc`, ours.plcc, fold.plcc)]
: []),
...(!(0,tolerances .Sz)(fold.rmse, ours.rmse)
? [disagreement(`${place}.rmse`, ours.rmse, fold.rmse)]
: []),
];
});
}
function disagreement(place, expected, got) {
return {
code: 'metric-disagrees',
message: `${place}: expected ${expected}, as it is computed, got ${got}`,
};
}
var read_parts = __webpack_require__(34815);
var folds_part = __webpack_require__(6372);
;
const checkParts = (input) => {
const { parts } = input.evidence;
const splits = (0,read_parts .q)(parts, ({ named, part }) => `${named}/${part.of}`);
return [
...splits.flatMap((split) => [...parts_missing(input, split), ...twice(split)]),
...parts.flatMap((part) => changed(input, part)),
];
};
function parts_missing({ recipe, facts }, parts) {
const [{ named, part }] = parts;
const seedPlace = recipe.recipe.seeds.indexOf(named);
if (facts.sources === null || seedPlace === -1)
return [];
const there = new Set(parts.map((one) => (0,folds_part .pn)(one.part)));
return (0,folds_part .RY)(part.of, seedPlace, (0,folds_part .Xo)(facts.sources.length))
.map(folds_part .pn)
.filter((name) => !there.has(name))
.map((name) => ({
code: 'fold-missing',
message: `seed ${named}: expected its part ${name}, got ${[...there].join(', ')} only: join the shard that trained it`,
}));
}
function twice(parts) {
return (0,read_parts .q)(parts, ({ part }) => (0,folds_part .pn)(part))
.filter(({ length }) => length > 1)
.map((same) => {
const [{ named, part }] = same;
const got = same.map(({ path }) => path).join(' and ');
const message = `seed ${named}: expected its part ${(0,folds_part .pn)(part)} once, got ${got}`;
return { code: 'fold-duplicate', message };
});
}
function changed({ digests }, { path, base, part, named, loso }) {
const pinned = loso.predictions;
if (pinned === undefined)
return [];
const expected = (0,layout .MT)(part, (0,layout .Zj)(named));
const place = `${path}: predictions`;
if (pinned.path !== expected) {
const message = `${place}.path: expected ${expected}, got ${(0,shown .S)(pinned.path)}`;
return [{ code: 'path-unexpected', message }];
}
const actual = digests[`${base}${expected}`];
if (actual === undefined || actual === pinned.sha256.toLowerCase())
return [];
const message = `${base}${expected}: expected sha256 ${(0,shown .S)(pinned.sha256)} (${place}), got ${actual}`;
return [{ code: 'evidence-changed', message }];
}
;
const checkPins = (input) => {
const { evidence, members, ensemble } = { ...input.recipe.recipe.gate, ...input.recipe.recipe };
return (0,gate_input .GO)(input.recipe).flatMap((seed) => {
const file = (0,evidence_evidence .r)(input.evidence, seed);
if (file === undefined)
return [];
const { path, loso } = file;
const sources = loso.folds.map((fold) => fold.held_out);
const ofPredictions = evidence === 'recomputed'
? [
...pin(input, `${path}: predictions`, loso.predictions, (0,layout .Zj)(seed), 'evidence-changed'),
...loso.folds.flatMap(({ held_out, model }, index) => pin(input, `${path}: folds[${index}].model`, model, (0,layout .TT)(seed, held_out, sources), 'evidence-changed')),
]
: [];
const ofMember = members === 'required'
? pin(input, `${path}: member`, loso.member, (0,layout .kC)(ensemble, seed), 'member-digest')
: [];
return [...ofPredictions, ...ofMember];
});
};
function pin({ digests }, place, pinned, path, code) {
if (pinned === undefined)
return [];
if (pinned.path !== path) {
return [
{ code: 'path-unexpected', message: `${place}.path: expected ${path}, got ${(0,shown .S)(pinned.path)}` },
];
}
const actual = digests[path];
if (actual === undefined || actual === pinned.sha256.toLowerCase())
return [];
return [{ code, message: `${path}: expected sha256 ${(0,shown .S)(pinned.sha256)} (${place}), got ${actual}` }];
}
;
const checkPredictions = (input) => {
if (input.recipe.recipe.gate.evidence !== 'recomputed')
return [];
const rows = expectedRows(input);
return input.measured.flatMap(({ seed }) => {
const predictions = input.evidence.predictions.get(seed);
if (predictions !== undefined)
return predictions_faultsOf(predictions, rows);
const message = `${(0,layout .Zj)(seed)}: expected the out-of-fold predictions of seed ${seed}, got no file`;
return [{ code: 'predictions-missing', message }];
});
};
function expectedRows({ corpus, facts, evidence, measured }) {
const { table } = corpus;
if (table !== null) {
return {
count: table.rows,
source: (row) => table.sources[table.sourceOf[row]],
target: (row) => table.target[row],
deviation: deviationOf(table.target),
};
}
const first = measured.flatMap(({ seed }) => evidence.predictions.get(seed) ?? []).at(0);
const lineOf = new Map(first === undefined ? [] : Array.from(first.row, (row, line) => [row, line]));
return {
count: facts.rows,
source: (row) => first?.source[lineOf.get(row) ?? -1] ?? null,
target: (row) => first?.target[lineOf.get(row) ?? -1] ?? null,
deviation: deviationOf(first?.target),
};
}
function deviationOf(target) {
if (target === undefined || target.length === 0 || !target.every(Number.isFinite))
return 0;
return (0,simple_statistics .Fx)(Array.from(target));
}
function predictions_faultsOf(predictions, expected) {
const tally = new Tally((0,layout .Zj)(predictions.seed));
const seen = new Set();
predictions.row.forEach((row, line) => {
if (expected.count !== null && row >= expected.count) {
tally.add('predictions-foreign-row', `row ${row}: expected a row below ${expected.count}`);
return;
}
if (seen.has(row))
tally.add('predictions-duplicate', `row ${row}: expected once, got again`);
seen.add(row);
lineFaults(predictions, line, expected, tally);
});
const missing = (expected.count ?? seen.size) - seen.size;
if (missing > 0) {
tally.add('predictions-incomplete', `expected all ${expected.count ?? 0} rows, got ${seen.size}`);
}
return tally.reasons;
}
function lineFaults({ row: rows, source, fold, target, prediction }, line, expected, tally) {
const row = rows[line];
const its = expected.source(row) ?? source[line];
if (source[line] !== its) {
tally.add('predictions-foreign-row', `row ${row}: source: expected ${(0,shown .S)(its)}, got ${(0,shown .S)(source[line])}`);
}
if (fold[line] !== its) {
const message = `row ${row}: fold: expected the one that holds out ${(0,shown .S)(its)}, got ${(0,shown .S)(fold[line])}`;
tally.add('predictions-wrong-fold', message);
}
const teacher = expected.target(row);
const written = target[line];
if (teacher !== null && Number.isFinite(written) && !(0,tolerances .Xk)(teacher, written, expected.deviation)) {
tally.add('predictions-target-mismatch', `row ${row}: target: expected ${teacher}, got ${written}`);
}
if (!Number.isFinite(target[line]) || !Number.isFinite(prediction[line])) {
const message = `row ${row}: expected finite numbers, got target ${target[line]} and prediction ${prediction[line]}`;
tally.add('predictions-not-finite', message);
}
}
class Tally {
#path;
#byCode = new Map();
constructor(path) {
this.#path = path;
}
add(code, message) {
const known = this.#byCode.get(code);
if (known === undefined)
this.#byCode.set(code, { first: message, count: 1 });
else
known.count++;
}
get reasons() {
return [...this.#byCode].map(([code, { first, count }]) => {
const more = count > 1 ? ` (and ${count - 1} more rows)` : '';
return { code, message: `${this.#path}: ${first}${more}` };
});
}
}
var retrained = __webpack_require__(84904);
;
const checkRetrained = (input) => {
const { retrained } = input;
if (retrained.why_not !== null)
return [];
const models = placed(input);
const differing = models.flatMap(({ place, model }) => {
return model.result === 'differs' ? [retrained_differs(place, model, retrained)] : [];
});
return [...differing, ...tooLittleTrained(models, retrained)];
};
function placed({ recipe, retrained, facts }) {
return [
...retrained.members.map((model) => ({
place: (0,layout .kC)(recipe.recipe.ensemble, model.seed),
model,
})),
...retrained.folds.map((model) => {
const place = `${(0,layout .TT)(model.seed, model.held_out, facts.sources ?? [])} (seed ${model.seed}, ${(0,shown .S)(model.held_out)} held out)`;
return { place, model };
}),
];
}
function retrained_differs(place, { rms, largest, noise }, { distance }) {
const [most, mostInRow] = [(0,retrained .df)(distance ?? NaN), distance ?? NaN];
const got = rms === null ? 'scores that are no numbers' : `${rms}, and ${largest ?? NaN} in a row`;
const message = `${place}: expected an RMS difference of at most ${most} from the model that the gate trained, and of at most ${mostInRow} in a row, got ${got}; a few roundings move this training by ${noise ?? NaN}`;
return { code: 'retrained-differs', message };
}
function tooLittleTrained(models, { members, folds, minutes }) {
const [first, ...others] = models.filter(({ model }) => model.result === 'not-judged');
if (first !== undefined) {
const more = others.length === 0 ? '' : ` and ${others.length} more`;
const message = `${first.place}${more}: the bytes differ from the model that the gate trained, and within ${minutes ?? NaN} minutes too little was trained to say how much that is`;
return [{ code: 'retraining-incomplete', message }];
}
const asked = members.length > 0 ? members : folds;
const waited = asked.some(({ result }) => result === 'not-trained');
if (!waited || asked.some(({ result }) => result !== 'not-trained' && result !== 'no-model'))
return [];
const what = members.length > 0 ? 'member' : 'fold model';
const message = `expected at least one ${what} trained again within ${minutes ?? NaN} minutes, got none of ${asked.length}`;
return [{ code: 'retraining-incomplete', message }];
}
;
const checkRuns = (input) => {
const { runs } = input.evidence;
if (runs.length > 0)
return [...runs.flatMap((run) => runs_faultsOf(input, run)), ...seedFaults(input)];
if (input.recipe.recipe.gate.evidence === 'reported')
return [];
return [{ code: 'run-missing', message: `${layout .zF}: expected the record of the run, got no file` }];
};
function runs_faultsOf({ recipe }, { path, record }) {
const reasons = [];
if (record.state !== 'finished') {
reasons.push({
code: 'run-unfinished',
message: `${path}: state: expected finished, got ${record.state}`,
});
}
if (record.ensemble !== recipe.recipe.ensemble) {
const message = `${path}: ensemble: expected ${recipe.recipe.ensemble}, got ${record.ensemble}`;
reasons.push({ code: 'run-disagrees', message });
}
return reasons;
}
function seedFaults({ recipe, evidence }) {
const recorded = new Set(evidence.runs.flatMap(({ record }) => record.seeds));
const there = new Set(evidence.losoFiles.flatMap(({ named }) => named ?? []));
return [...new Set([...recorded, ...there, ...(0,gate_input .GO)(recipe)])]
.filter((seed) => recorded.has(seed) !== there.has(seed))
.map((seed) => {
const [by, notBy] = recorded.has(seed)
? ['the run’s record', 'a result']
: ['a result', 'the run’s record'];
return {
code: 'run-disagrees',
message: `seed ${seed}: expected it in both, got ${by} without ${notBy}`,
};
});
}
;
const DRY_RUN = /dry[-_ ]?run/i;
const checkSeeds = ({ recipe, evidence }) => {
const seeds = (0,gate_input .GO)(recipe);
const files = evidence.losoFiles;
const missing = seeds
.filter((seed) => !files.some(({ path }) => path === (0,layout .oZ)(seed)))
.map((seed) => {
return {
code: 'seed-missing',
message: `${(0,layout .oZ)(seed)}: expected a result of seed ${seed}, got no file`,
};
});
return [...missing, ...files.flatMap((file) => seeds_faultsOf(file, seeds)), ...seeds_duplicates(files)];
};
function seeds_faultsOf({ path, named, loso }, seeds) {
const reasons = [];
if (named === null || !seeds.includes(named)) {
const message = `${path}: expected results of the recipe’s seeds (${seeds.join(', ')}) only`;
reasons.push({ code: 'seed-unexpected', message });
}
if (named !== loso.seed) {
const message = `${path}: seed: expected ${named ?? 'a seed in the file’s name'}, got ${loso.seed}`;
reasons.push({ code: 'seed-mismatch', message });
}
if (loso.note !== undefined && DRY_RUN.test(loso.note)) {
reasons.push({ code: 'dry-run', message: `${path}: note: ${(0,shown .S)(loso.note)}` });
}
return reasons;
}
function seeds_duplicates(files) {
const paths = new Map();
for (const { path, loso } of files)
paths.set(loso.seed, [...(paths.get(loso.seed) ?? []), path]);
return [...paths]
.filter(([, group]) => group.length > 1)
.map(([seed, group]) => {
return { code: 'seed-duplicate', message: `seed ${seed}: expected one result, got ${group.join(', ')}` };
});
}
var quality_range = __webpack_require__(3124);
var standardise = __webpack_require__(7901);
var codec_block = __webpack_require__(32808);
var members_sidecar = __webpack_require__(26277);
var sidecar_scale = __webpack_require__(72538);
var recipe_encoders = __webpack_require__(30356);
;
const checkSidecars = (input) => {
const scale = input.corpus.table === null ? null : corpusScale(input.corpus.table);
return input.members.members.flatMap((member) => {
const { sidecar, sidecarPath, inspection } = member;
if (sidecar === null)
return [];
const say = new Comparison(sidecarPath);
compareIdentity(say, sidecar, member, input);
compareContract(say, sidecar, input);
compareTraining(say, sidecar, input);
if (scale !== null)
compareScale(say, sidecar, scale);
else
for (const { key, expected, got } of (0,sidecar_scale .S)(sidecar))
say.differs('sidecar-disagrees', key, expected, got);
return [...digestFault(`${sidecarPath}: sha256`, sidecar.sha256, inspection?.sha256), ...say.reasons];
});
};
class Comparison {
path;
reasons = [];
constructor(path) {
this.path = path;
}
same(code, key, expected, got) {
if (expected === undefined || String(expected) === String(got))
return;
this.differs(code, key, expected, got);
}
differs(code, key, expected, got) {
this.reasons.push({
code,
message: `${this.path}: ${key}: expected ${(0,shown .S)(String(expected))}, got ${(0,shown .S)(String(got))}`,
});
}
}
function compareIdentity(say, sidecar, { id, seed }, input) {
const { ensemble } = input.recipe.recipe;
say.same('sidecar-disagrees', 'id', id, sidecar.id);
say.same('sidecar-disagrees', 'ensemble_id', ensemble, sidecar.ensemble_id);
say.same('sidecar-disagrees', 'seed', seed, sidecar.seed);
say.same('sidecar-disagrees', 'onnx', `${id}.onnx`, sidecar.onnx);
const measured = input.claimed.find((one) => one.seed === seed)?.losoPlcc ?? NaN;
if (!(0,tolerances .kV)(measured, sidecar.loso_mean_plcc)) {
say.differs('sidecar-disagrees', 'loso_mean_plcc', measured, sidecar.loso_mean_plcc);
}
}
function compareContract(say, sidecar, { recipe }) {
const { features, encoders } = recipe.recipe.corpus.columns;
if ((0,training_identity .rP)(recipe, sidecar.training_recipe))
say.same('sidecar-disagrees', 'feature_order', features, sidecar.feature_order);
say.same('sidecar-disagrees', 'codec_block_layout', (0,codec_block .u)(encoders), sidecar.codec_block_layout);
say.same('sidecar-disagrees', 'encoder_vocab', encoders, sidecar.encoder_vocab);
say.same('sidecar-disagrees', 'encoder_vocab_version', (0,recipe_encoders .Fx)(encoders), sidecar.encoder_vocab_version);
say.same('sidecar-disagrees', 'input_names', members_sidecar .Fo, sidecar.input_names);
say.same('sidecar-disagrees', 'output_names', members_sidecar .Im, sidecar.output_names);
say.same('sidecar-disagrees', 'opset', members_sidecar .Mf, sidecar.opset);
}
function compareTraining(say, sidecar, { recipe, facts, evidence }) {
const { training_recipe: training, corpus } = sidecar;
const result = (0,evidence_evidence .r)(evidence, sidecar.seed)?.loso ?? {};
if (!(0,training_identity .rP)(recipe, training) && !(0,training_identity .sn)(recipe, result, training)) {
const got = (0,training_identity .Zm)(training) ?? 'no digest of a recipe';
say.differs('member-recipe', 'training_recipe', (0,training_identity .cu)(recipe, training), got);
}
say.same('member-recipe', 'training_recipe.code', result.code, training.code);
const ofTable = [facts.sha256, result.corpus_sha256];
if (corpus.sha256 !== null && facts.sha256 !== null && !ofTable.includes(corpus.sha256))
say.differs('member-recipe', 'corpus.sha256', facts.sha256, corpus.sha256);
if (facts.rows !== null && corpus.n_rows !== result.corpus_rows)
say.same('member-recipe', 'corpus.n_rows', facts.rows, corpus.n_rows);
if ((0,training_identity .rP)(recipe, training))
compareSettings(say, sidecar, recipe.recipe.trainer);
}
function compareSettings(say, sidecar, trainer) {
const { training_recipe: training } = sidecar;
const architecture = trainer.kind === 'builtin' ? trainer : undefined;
say.same('member-recipe', 'training_recipe.hidden', architecture?.hidden, training.hidden);
say.same('member-recipe', 'training_recipe.dropout', architecture?.dropout, training.dropout);
say.same('member-recipe', 'training_recipe.epochs', trainer.epochs, training.epochs);
say.same('member-recipe', 'training_recipe.batch_size', trainer.batch, training.batch_size);
say.same('member-recipe', 'training_recipe.lr', trainer.learningRate, training.lr);
say.same('member-recipe', 'training_recipe.weight_decay', trainer.weightDecay, training.weight_decay);
}
function corpusScale(table) {
const rows = Int32Array.from(table.target.keys());
return { ...(0,standardise .p)(table, rows), quality: (0,quality_range .n)(table) };
}
function compareScale(say, sidecar, { mean, std, quality }) {
const agree = (ours, its) => its.length === ours.length &&
its.every((value, feature) => (0,tolerances .E3)(ours[feature], value, std[feature]));
if (!agree(mean, sidecar.feature_mean)) {
say.differs('sidecar-disagrees', 'feature_mean', Array.from(mean), sidecar.feature_mean);
}
if (!agree(std, sidecar.feature_std)) {
say.differs('sidecar-disagrees', 'feature_std', Array.from(std), sidecar.feature_std);
}
say.same('sidecar-disagrees', 'corpus.cq_min', quality.min, sidecar.corpus.cq_min);
say.same('sidecar-disagrees', 'corpus.cq_max', quality.max, sidecar.corpus.cq_max);
}
var examine_table = __webpack_require__(94712);
;
const checkTable = ({ corpus, recipe }) => {
if (corpus.table === null)
return [];
return (0,examine_table ._)(corpus.table, recipe.recipe.corpus.expect).flatMap((finding) => {
if (finding.fault === null)
return [];
return finding.message
.split('\n')
.map((message) => ({ code: finding.fault, message: `${recipe.recipe.corpus.table}: ${message}` }));
});
};
var corpus_facts = __webpack_require__(32480);
var measure_seeds = __webpack_require__(48211);
;
function gateNotes(input) {
return [...tableNotes(input), ...sroccNotes(input)];
}
function tableNotes({ corpus, recipe }) {
const { table: path, expect } = recipe.recipe.corpus;
if (corpus.table === null)
return [];
return (0,examine_table ._)(corpus.table, expect).flatMap(({ fault, message }) => fault === null ? message.split('\n').map((sentence) => `${path}: ${sentence}`) : []);
}
function sroccNotes({ evidence, measured }) {
return measured.flatMap(({ seed, folds }) => {
const file = (0,evidence_evidence .r)(evidence, seed);
if (file === undefined || !evidence.predictions.has(seed))
return [];
const ours = new Map(folds.map((fold) => [fold.heldOut, fold.srocc]));
const differing = file.loso.folds.flatMap(({ held_out, srocc }) => {
const computed = ours.get(held_out);
return computed === undefined || (0,tolerances .kV)(srocc, computed)
? []
: [{ held_out, srocc, computed }];
});
const [first] = differing;
if (first === undefined)
return [];
const { held_out, srocc, computed } = first;
const more = differing.length > 1 ? ` (and ${differing.length - 1} more folds)` : '';
return [
`${file.path}: SROCC of ${(0,shown .S)(held_out)}: the trainer says ${srocc}, from the predictions it is ${computed}${more}; SROCC is in no rule, and the report shows the latter`,
];
});
}
var rule = __webpack_require__(53184);
;
const CHECKS = [
checkRuns,
checkSeeds,
checkParts,
checkConsistency,
checkCorpus,
checkTable,
checkFolds,
checkPredictions,
checkMetrics,
checkPins,
checkFoldModels,
checkMembers,
checkRetrained,
checkSidecars,
checkManifest,
checkDiversity,
];
const LISTED_PER_CODE = 20;
const NOTES_LISTED = 20;
function evaluateGate(input) {
const facts = (0,corpus_facts .c5)(input);
const { gate: policy } = input.recipe.recipe;
const question = {
seeds: (0,gate_input .GO)(input.recipe),
policy: policy.evidence,
evidence: input.evidence,
sources: facts.sources,
};
const measured = (0,measure_seeds .J)({ ...question, scored: input.scored });
const claimed = (0,measure_seeds .J)({ ...question, scored: new Map() });
const gate = (0,rule .x)(measured, policy);
const one = { ...input, facts, measured, claimed };
const doubts = withoutEcho(CHECKS.flatMap((check) => check(one)));
const reasons = shorten([...doubts, ...(0,rule .w)(gate, measured), ...checkMemberFit(one)]);
return { gate, reasons, seeds: measured, facts, notes: gateNotes(one).slice(0, NOTES_LISTED) };
}
function withoutEcho(reasons) {
const isOther = reasons.some(({ code }) => code === 'recipe-mismatch' || code === 'mixed-recipe');
return isOther ? reasons.filter(({ code }) => code !== 'model-not-built-in') : reasons;
}
function shorten(reasons) {
const counts = new Map();
const listed = reasons.filter(({ code }) => {
const count = (counts.get(code) ?? 0) + 1;
counts.set(code, count);
return count <= LISTED_PER_CODE;
});
const rest = [...counts].filter(([, count]) => count > LISTED_PER_CODE);
return [
...listed,
...rest.map(([code, count]) => ({ code, message: `and ${count - LISTED_PER_CODE} more like these` })),
];
}
}),
48211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  measureSeeds)
});
var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86421);
var _metrics_fold_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47880);
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56392);
function measureSeeds({ seeds, policy, evidence, scored, sources }) {
return seeds.map((seed) => {
const found = policy === 'recomputed'
? recomputed(scored.get(seed) ?? evidence.predictions.get(seed))
: reported(evidence, seed);
const folds = (sources ?? [...found.keys()]).map((heldOut) => found.get(heldOut) ?? missingFold(heldOut));
return { seed, losoPlcc: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_2__  .f)(folds.map(({ plcc }) => plcc)).mean, folds };
});
}
function recomputed(ofSeed) {
const metrics = ofSeed === undefined ? [] : [...(0,_metrics_fold_metrics_js__WEBPACK_IMPORTED_MODULE_1__  .P)(ofSeed)];
return new Map(metrics.map(([heldOut, { n, plcc, srocc, rmse }]) => [heldOut, { heldOut, nVal: n, plcc, srocc, rmse }]));
}
function reported(evidence, seed) {
const folds = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__  .r)(evidence, seed)?.loso.folds ?? [];
return new Map(folds.map(({ held_out, n_val, plcc, srocc, rmse }) => [
held_out,
{ heldOut: held_out, nVal: n_val, plcc: correlation(plcc), srocc: correlation(srocc), rmse },
]));
}
function correlation(value) {
return value >= -1 && value <= 1 ? value : NaN;
}
function missingFold(heldOut) {
return { heldOut, nVal: NaN, plcc: NaN, srocc: NaN, rmse: NaN };
}
}),
36202:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => (  agreeWithin),
Sz: () => (  magnitudesAgree),
XE: () => (  REINFERENCE),
Xk: () => (  targetsAgree),
kV: () => (  correlationsAgree),
km: () => (  reinferenceTolerance)
});
var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
const CORRELATION = 1e-6;
const RELATIVE = 1e-6;
const TARGET = 1e-12;
const TARGET_IN_DEVIATIONS = 1e-9;
const REINFERENCE = 1e-4;
function reinferenceTolerance(target) {
return target.length === 0 ? 0 : REINFERENCE * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .Fx)(Array.from(target));
}
function correlationsAgree(a, b) {
return (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= CORRELATION;
}
function magnitudesAgree(a, b) {
return ((Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
}
function agreeWithin(a, b, unit) {
return Math.abs(a - b) <= RELATIVE * unit;
}
function targetsAgree(a, b, deviation) {
const apart = Math.abs(a - b);
return apart <= TARGET * Math.max(Math.abs(a), Math.abs(b)) && apart <= TARGET_IN_DEVIATIONS * deviation;
}
}),
63122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  planFlip)
});
var code_point_order = __webpack_require__(76554);
var gate_verdict = __webpack_require__(25049);
var onnx_file = __webpack_require__(81972);
var check_registry = __webpack_require__(56086);
var formats_sha256 = __webpack_require__(48246);
var flip_message = __webpack_require__(95551);
var flip_paths = __webpack_require__(57744);
var flip_refused = __webpack_require__(38684);
var shown = __webpack_require__(90253);
;
function flipRow(registry, row, seed, sha256) {
const place = `${registry.path}:${row.place}: row ${row.id}`;
const smoke = row.fields.get('smoke');
const digest = row.fields.get('sha256');
if (smoke === undefined)
throw new flip_refused .e('smoke-absent', `${place}: expected "smoke": true, got no such key`);
if (typeof smoke.value !== 'boolean')
throw invalid(place, 'smoke', 'true', smoke);
if (digest === undefined || typeof digest.value !== 'string')
throw invalid(place, 'sha256', 'a digest', digest);
const before = digest.value;
const pin = { offset: digest.offset, expected: digest.raw, replacement: JSON.stringify(sha256) };
const flip = { id: row.id, seed, before, after: sha256 };
if (!smoke.value) {
return before === sha256
? { ...flip, kind: 'same', edits: [] }
: { ...flip, kind: 'replace', edits: [pin] };
}
if (before === sha256) {
throw new flip_refused .e('placeholder-digest', `${place}: expected weights other than the placeholder’s, got the digest the smoke row already pins: ${sha256}`);
}
const promote = { offset: smoke.offset, expected: smoke.raw, replacement: 'false' };
return { ...flip, kind: 'first', edits: [promote, pin] };
}
function invalid(place, key, expected, got) {
const value = got === undefined ? 'nothing' : (0,shown .S)(got.value);
return new flip_refused .e('row-invalid', `${place}: ${key}: expected ${expected}, got ${value}`);
}
var external_node_util_ = __webpack_require__(57975);
var seedgate_error = __webpack_require__(91367);
var read_registry = __webpack_require__(92893);
var splice = __webpack_require__(70797);
;
function flippedRegistry(registry, rows) {
const edits = rows.flatMap((row) => row.edits);
const after = (0,read_registry ._5)(new TextEncoder().encode((0,splice .d)(registry.text, edits).text), registry.path);
const toFlip = new Map(rows.filter((row) => row.edits.length > 0).map((row) => [row.id, row]));
const meant = registry.rows.map(({ id, fields }) => {
const flip = toFlip.get(id);
const changed = flip === undefined ? {} : { smoke: 'false', sha256: JSON.stringify(flip.after) };
return Object.entries({ ...written(fields), ...changed });
});
const got = after.rows.map(({ fields }) => Object.entries(written(fields)));
if (!(0,external_node_util_.isDeepStrictEqual)(got, meant)) {
throw new seedgate_error .Ts('defect', `${registry.path}: the splice did not do what the flip meant`);
}
return after;
}
function written(fields) {
return Object.fromEntries([...fields].map(([key, { raw }]) => [key, raw]));
}
var ledger = __webpack_require__(94827);
var registry_past = __webpack_require__(50678);
var promotable = __webpack_require__(93963);
var layout = __webpack_require__(56350);
var members_sidecar = __webpack_require__(26277);
var sidecar_scale = __webpack_require__(72538);
var training_identity = __webpack_require__(98523);
;
function assertPromotedFiles(verdict, files) {
for (const member of verdict.members) {
const bytes = files.members.get(member.seed);
if (bytes === undefined)
throw new flip_refused .e('member-missing', `expected the files of ${member.id}, got none`);
assertWeights(member, bytes.weights, (0,layout .kC)(verdict.ensemble, member.seed));
assertSidecar(verdict, member, bytes.sidecar);
}
assertManifest(verdict, files.manifest);
}
function assertWeights({ sha256 }, weights, path) {
const file = (0,onnx_file .kj)(weights);
if (file.kind === 'lfs-pointer') {
throw new flip_refused .e('member-lfs-pointer', `${path}: expected weights, got a git-LFS pointer`);
}
const got = (0,formats_sha256 .Bj)(weights);
if (got !== sha256) {
throw new flip_refused .e('member-digest', `${path}: expected the verdict’s sha256 ${sha256}, got ${got}`);
}
if (file.kind === 'undecodable')
throw new flip_refused .e('member-undecodable', `${path}: ${file.why}`);
const [external] = file.externalTensors;
if (external !== undefined) {
throw new flip_refused .e('member-external-data', `${path}: expected every weight inside the file, got ${external}`);
}
}
function assertSidecar(verdict, member, bytes) {
const path = (0,layout .Gq)(verdict.ensemble, member.seed);
assertSame('sidecar-disagrees', path, [['its sha256', member.sidecar_sha256, (0,formats_sha256 .Bj)(bytes)]]);
const sidecar = parsed('sidecar-disagrees', () => (0,members_sidecar .L0)(bytes, path));
assertSame('sidecar-disagrees', path, [
['id', member.id, sidecar.id],
['ensemble_id', verdict.ensemble, sidecar.ensemble_id],
['seed', member.seed, sidecar.seed],
['onnx', `${member.id}.onnx`, sidecar.onnx],
['sha256', member.sha256, sidecar.sha256],
['corpus.sha256', pinnedTable(verdict), sidecar.corpus.sha256],
['training_recipe', ...trainedBy(verdict, sidecar.training_recipe)],
]);
const [fault] = (0,sidecar_scale .S)(sidecar);
if (fault !== undefined) {
const detail = `${path}: ${fault.key}: expected ${fault.expected}, got ${String(fault.got)}`;
throw new flip_refused .e('sidecar-disagrees', detail);
}
}
function assertManifest(verdict, bytes) {
const path = (0,layout .YE)(verdict.ensemble);
assertSame('manifest-disagrees', path, [['its sha256', verdict.evidence[path], (0,formats_sha256 .Bj)(bytes)]]);
const manifest = parsed('manifest-disagrees', () => (0,members_sidecar .Ng)(bytes, path));
assertSame('manifest-disagrees', path, [
['id', verdict.ensemble, manifest.id],
['recipe', ...trainedBy(verdict, manifest)],
['corpus_sha256', pinnedTable(verdict), manifest.corpus_sha256],
[
'members',
verdict.members.map(({ seed }) => seed).join(),
manifest.members.map(({ seed }) => seed).join(),
],
]);
for (const [index, member] of verdict.members.entries()) {
const listed = manifest.members[index];
assertSame('manifest-disagrees', `${path}: members[${index}]`, [
['id', member.id, listed?.id],
['onnx', `${member.id}.onnx`, listed?.onnx],
['sha256', member.sha256, listed?.sha256],
['sidecar', `${member.id}.json`, listed?.sidecar],
['sidecar_sha256', member.sidecar_sha256, listed?.sidecar_sha256],
]);
}
}
function pinnedTable({ table }) {
return table.sha256 ?? 'digest of a table, which is missing';
}
function trainedBy({ policy }, file) {
const { recipe_sha256, training_sha256 } = policy;
const stated = (0,training_identity .Zm)(file) ?? 'nothing';
const byTraining = stated.startsWith('training_sha256');
return [
byTraining ? `training_sha256 ${training_sha256 ?? 'unknown'}` : `recipe_sha256 ${recipe_sha256}`,
stated,
];
}
function assertSame(reason, place, claims) {
for (const [what, expected, got] of claims) {
if (expected === got)
continue;
throw new flip_refused .e(reason, `${place}: ${what}: expected the verdict’s ${String(expected)}, got ${String(got)}`);
}
}
function parsed(reason, parse) {
try {
return parse();
}
catch (cause) {
throw new flip_refused .e(reason, cause instanceof Error ? cause.message : String(cause), cause);
}
}
var tree = __webpack_require__(30510);
;
function planFlip(request) {
const { verdict, base } = request;
const { recipe } = request.recipe;
(0,promotable .O)(verdict, request.recipe);
assertSaysPin(verdict);
assertPromotedFiles(verdict, request.files);
const registry = (0,tree .R)(base, (0,flip_paths .Fv)(recipe).path);
const paths = (0,flip_paths .wC)(recipe, registry);
const rows = flipRows(registry, paths, verdict);
const digest = (0,gate_verdict .$L)(verdict);
const past = (0,registry_past .C)(base, paths);
const isLive = past.live === digest;
if (!isLive) {
refuseSeen(past, digest, paths.ledger);
assertRoom(request, paths);
}
const registryAfter = flippedRegistry(registry, rows);
const after = filesOf(request, paths, registryAfter.text);
if (!isLive) {
for (const gone of leftBehind(paths))
if (!after.has(gone))
after.set(gone, null);
after.set(paths.ledger, ledgerAfter(request, past, rows));
}
const files = changes(base, after);
if (isLive)
refusePartlyApplied(rows, files);
assertChecks(request, registryAfter, files);
const title = (0,flip_message .cn)(recipe.ensemble, rows);
return {
ensemble: recipe.ensemble,
verdictSha256: digest,
base: { path: registry.path, sha256: (0,formats_sha256 .Bj)(bytesOf(registry.text)) },
files,
rows,
replaces: isLive ? null : past.live,
branch: (0,flip_message .WJ)(recipe.ensemble, digest),
title,
message: (0,flip_message .Bo)({ title, registryPath: registry.path, verdict, digest, rows, replaces: past.live }),
};
}
function leftBehind({ members, approval, attestation }) {
return [...members.map(({ data }) => data), approval, attestation];
}
function refuseSeen({ seen }, digest, path) {
if (!seen.has(digest))
return;
throw new flip_refused .e('verdict-revoked', `${path}: expected a verdict that was never promoted, got ${digest}, which was and was taken out of production`);
}
function ledgerAfter({ verdict, records }, past, rows) {
const members = Object.fromEntries(rows.map(({ id, after }) => [id, after]));
const approval = records?.approval ?? null;
const event = (0,ledger .bt)({ verdict, approval, replaces: past.live, members });
return (0,ledger .YP)(past.lines, [...past.adopted, event]);
}
function flipRows(registry, { members }, verdict) {
const decided = new Map(verdict.members.map(({ seed, sha256 }) => [seed, sha256]));
return members.map(({ row, seed }) => flipRow(registry, row, seed, decided.get(seed)));
}
function assertRoom({ base }, paths) {
for (const { weights } of paths.members) {
const bytes = base(weights);
if (bytes === null || (0,onnx_file .kj)(bytes).kind !== 'lfs-pointer')
continue;
throw new flip_refused .e('weights-in-lfs', `${weights}: expected weights or nothing on the base, got a git-LFS pointer`);
}
}
function filesOf(request, paths, registryText) {
const { files, records, verdict } = request;
const after = new Map([
[paths.registry, bytesOf(registryText)],
[paths.manifest, files.manifest],
[paths.verdict, bytesOf((0,gate_verdict .JQ)(verdict))],
]);
for (const { seed, weights, sidecar } of paths.members) {
const member = files.members.get(seed);
after.set(weights, member.weights).set(sidecar, member.sidecar);
}
if (records?.approval !== undefined)
after.set(paths.approval, records.approval);
if (records?.attestation !== undefined)
after.set(paths.attestation, records.attestation);
return after;
}
function assertSaysPin({ table }) {
if (table.pinned_by !== undefined)
return;
throw new flip_refused .e('corpus-unpinned', 'table.pinned_by: expected what pins the corpus table, got nothing');
}
function changes(base, after) {
return [...after]
.map(([path, bytes]) => {
const before = base(path);
return { path, before: before === null ? null : (0,formats_sha256 .Bj)(before), after: bytes };
})
.filter(({ before, after: bytes }) => before !== (bytes === null ? null : (0,formats_sha256 .Bj)(bytes)))
.sort((a, b) => (0,code_point_order .O)(a.path, b.path));
}
function refusePartlyApplied(rows, files) {
if (files.length === 0)
return;
const ids = rows.filter(({ kind }) => kind === 'same').map(({ id }) => id);
const left = files.map(({ path }) => path).join(', ');
throw new flip_refused .e('partly-applied', `expected all of the flip on the base, as its verdict is live, got ${ids.join(', ') || 'the verdict'} without ${left}`);
}
function assertChecks({ recipe, base }, registry, files) {
const findings = (0,check_registry .q)(recipe.recipe, registry, (0,tree .L)(base, files));
if (findings.length === 0)
return;
const lines = findings.map(({ code, message }) => `${code}: ${message}`);
throw new flip_refused .e('registry-check', ['the result would not pass', ...lines].join('\n  - '));
}
function bytesOf(text) {
return new TextEncoder().encode(text);
}
}),
46466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  plannedChanges)
});
function plannedChanges(files) {
return files.map(({ path, after }) => (after === null ? { path, content: null } : { path, content: after }));
}
}),
63384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  origin),
c: () => (  digests)
});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50923);
function digests(verdict, verdictSha256) {
const { policy, table, corpus, members, evidence } = verdict;
return [
{ name: `${verdict.verdict}.json`, what: 'verdict', sha256: verdictSha256 },
{ name: policy.recipe, what: 'recipe', sha256: policy.recipe_sha256 },
{
name: table.path,
what: table.rows === null ? 'corpus table' : `corpus table, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(table.rows)} rows`,
sha256: table.sha256,
},
...rawFiles(corpus),
...members.flatMap((member) => [
{ name: member.onnx, what: `member, seed ${member.seed}`, sha256: member.sha256 },
{ name: member.sidecar, what: `sidecar, seed ${member.seed}`, sha256: member.sidecar_sha256 },
]),
...Object.entries(evidence).map(([name, sha256]) => ({ name, what: 'evidence', sha256 })),
];
}
function rawFiles({ corpus_root, present, yuv_count, sha256 }) {
if (corpus_root === null)
return [];
const what = present
? `corpus, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(yuv_count, 'raw file')} by path and size`
: 'corpus, raw files not present';
return [{ name: corpus_root, what, sha256 }];
}
function origin({ run, extract, generated_at_utc, loso_dir, }) {
const attempt = run.run_attempt === null ? '' : ` (attempt ${run.run_attempt})`;
const facts = [
['decided at (UTC)', generated_at_utc],
['run directory', loso_dir],
['repository', run.repository],
['commit', run.commit],
['workflow run', run.run_id === null ? null : `${run.run_id}${attempt}`],
['started by', run.actor],
['runner', run.runner],
['trained by', run.code],
['execution provider', run.provider],
...tableOrigin(extract),
];
return facts.flatMap(([what, value]) => (value === null ? [] : [[what, value]]));
}
function tableOrigin(extract) {
if (extract === undefined)
return [];
const { sources, encoders, cells, ffmpeg, libvmaf, model } = extract;
return [
['table made from', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(sources, 'source')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .LS)(cells, 'cell')}: ${encoders.join(', ')}`],
['encoded by', ffmpeg],
['scored by', `libvmaf ${libvmaf}, model ${model}`],
];
}
}),
64063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  foldTable)
});
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56392);
function foldTable(seeds) {
const byName = seeds.map(({ folds }) => new Map(folds.map((fold) => [fold.heldOut, fold])));
const names = new Set(seeds.flatMap(({ folds }) => folds.map(({ heldOut }) => heldOut)));
const rows = Array.from(names, (heldOut) => {
const cells = byName.map((folds) => folds.get(heldOut) ?? null);
const present = cells.filter((cell) => cell !== null);
return {
heldOut,
nVal: present[0]?.nVal ?? 0,
cells,
meanPlcc: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(present.map(({ plcc }) => plcc)).mean,
meanSrocc: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(present.map(({ srocc }) => srocc)).mean,
meanRmse: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(present.map(({ rmse }) => rmse)).mean,
};
});
return { seeds, rows, worst: seeds.map(({ folds }) => worstFold(folds)?.heldOut ?? null) };
}
function worstFold(folds) {
const rank = ({ plcc }) => (Number.isFinite(plcc) ? plcc : -Infinity);
return folds.reduce((worst, fold) => (worst && rank(worst) <= rank(fold) ? worst : fold), null);
}
}),
82082:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  gateChecks)
});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50923);
function gateChecks({ seeds, gate }) {
const lowest = lowestSeed(seeds, gate.per_seed_plccs);
return {
mean: {
name: 'mean PLCC',
value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .jq)(gate.mean_plcc, gate.mean_plcc_threshold),
limit: `≥ ${gate.mean_plcc_threshold}`,
passed: gate.mean_plcc_pass,
},
spread: {
name: 'spread (max − min)',
value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .jq)(gate.plcc_spread, gate.plcc_spread_max),
limit: `≤ ${gate.plcc_spread_max}`,
passed: gate.plcc_spread_pass,
},
lowest: {
name: lowest === null ? 'lowest seed' : `lowest seed: ${lowest.seed}`,
value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .jq)(lowest?.plcc ?? null, gate.per_seed_min),
limit: `≥ ${gate.per_seed_min}`,
passed: gate.per_seed_pass,
},
};
}
function lowestSeed(seeds, plccs) {
let lowest = null;
for (const [index, seed] of seeds.entries()) {
const plcc = plccs[index] ?? null;
if (plcc === null)
return { seed, plcc };
if (plcc < (lowest?.plcc ?? Infinity))
lowest = { seed, plcc };
}
return lowest;
}
}),
19007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  renderHtml)
});
var gate_reasons = __webpack_require__(87433);
var report_escape = __webpack_require__(80430);
var fold_table = __webpack_require__(64063);
var gate_checks = __webpack_require__(82082);
var numbers = __webpack_require__(50923);
;
function figureHtml({ id, title, svg, key, caption }) {
return `<figure id="${id}">
<h3>${title}</h3>
<ul class="key">${key.map((entry) => `<li>${swatch(entry)}<span>${entry.label}</span></li>`).join('')}</ul>
<div class="plot">${svg}</div>
<figcaption>${caption}</figcaption>
</figure>`;
}
function swatch(entry) {
if (entry.mark === 'ramp') {
const boxes = entry.colours.map((colour, i) => `<rect x="${i * 14}" width="14" height="12" fill="${colour}"/>`);
return drawing(14 * entry.colours.length, boxes.join(''));
}
const { mark, colour } = entry;
const shapes = {
dot: `<circle cx="8" cy="6" r="4.5" fill="${colour}"/>`,
line: `<path d="M0 6H16" stroke="${colour}" stroke-width="3"/>`,
dashes: `<path d="M0 6H16" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
box: `<rect width="16" height="12" rx="2" fill="${colour}"/>`,
outline: `<rect x="1" y="1" width="14" height="10" rx="2" fill="none" stroke="${colour}" stroke-width="2"/>`,
};
return drawing(16, shapes[mark]);
}
const drawing = (width, shapes) => `<svg width="${width}" height="12" aria-hidden="true">${shapes}</svg>`;
;
const LIGHT = `
  --page: #ffffff; --panel: #f6f8fa; --ink: #1c2128; --muted: #57606a; --line: #d0d7de; --grid: #e8ecf0;
  --pass: #1a7f37; --limit: #b3460a; --mark: #0969a8; --allowed: #cfe3f3;
  --void: #c8ccd1; --seed-0: #0072b2; --seed-1: #d55e00; --seed-2: #00865f; --seed-3: #b3568a; --seed-4: #8a6d00;
  --seed-5: #3a8fc4; --seed-6: #57606a; --seed-7: #6a3d9a;
  --heat-0: #08306b; --heat-1: #08519c; --heat-2: #2171b5; --heat-3: #6baed6; --heat-4: #9ecae1; --heat-5: #c6dbef; --heat-6: #e3eef9;
  --heat-ink-0: #ffffff; --heat-ink-1: #ffffff; --heat-ink-2: #ffffff; --heat-ink-3: #0b1a2b; --heat-ink-4: #0b1a2b; --heat-ink-5: #0b1a2b; --heat-ink-6: #0b1a2b;`;
const DARK = `
  --page: #0d1117; --panel: #161b22; --ink: #e6edf3; --muted: #9da7b3; --line: #3d444d; --grid: #242b33;
  --pass: #4ac26b; --limit: #ff9b5e; --mark: #58a6e0; --allowed: #1c3a56;
  --void: #555b63; --seed-0: #56b4e9; --seed-1: #ff8c42; --seed-2: #2fc59a; --seed-3: #e08fc0; --seed-4: #e6c84f;
  --seed-5: #9ad0f5; --seed-6: #adb5bf; --seed-7: #b99ae0;
  --heat-0: #e3eef9; --heat-1: #b5d4ec; --heat-2: #84bbe0; --heat-3: #4a8fc4; --heat-4: #1f63a3; --heat-5: #154a80; --heat-6: #11365c;
  --heat-ink-0: #0b1a2b; --heat-ink-1: #0b1a2b; --heat-ink-2: #0b1a2b; --heat-ink-3: #0b1a2b; --heat-ink-4: #ffffff; --heat-ink-5: #ffffff; --heat-ink-6: #ffffff;`;
const PAGE_STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
h2 { font-size: 19px; margin: 44px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 16px; margin: 30px 0 4px; }
p { margin: 8px 0; }
ul.computed { list-style: none; margin: 8px 0; padding: 0; color: var(--muted); }
.lead { color: var(--muted); }
.verdict { font-size: 15px; font-weight: 700; letter-spacing: 0.06em; padding: 4px 14px; border-radius: 999px; border: 2px solid; }
.pass { color: var(--pass); }
.hold { color: var(--limit); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 14px; margin: 22px 0; padding: 0; list-style: none; }
.cards li { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px; }
.cards b { display: block; font-size: 25px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.cards span { color: var(--muted); font-size: 13px; }
.reasons { padding-left: 20px; }
.reasons li { margin: 8px 0; overflow-wrap: anywhere; }
code { font: 0.88em ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
figure { margin: 0 0 12px; }
figcaption { color: var(--muted); font-size: 13px; max-width: 820px; }
.key { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 4px 0 8px; padding: 0; list-style: none; font-size: 13px; color: var(--muted); }
.key li { display: flex; align-items: center; gap: 6px; }
.key svg { flex: none; }
.plot { overflow-x: auto; }
.plot svg { display: block; font-family: inherit; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13.5px; margin: 8px 0; }
th, td { padding: 5px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; background: var(--panel); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.digest code { font-size: 11.5px; white-space: nowrap; }
td.name { min-width: 170px; max-width: 320px; overflow-wrap: anywhere; }
tr.mean td { font-weight: 600; border-top: 2px solid var(--line); }
td.worst { font-weight: 700; color: var(--limit); }
footer { margin-top: 48px; color: var(--muted); font-size: 13px; }
@media print { main { max-width: none; } figure, tr { break-inside: avoid; } }
`.trim();
var digests = __webpack_require__(63384);
;
function gateTable(verdict) {
const { mean, spread, lowest } = (0,gate_checks .H)(verdict);
return table([{ html: 'check' }, number('value'), number('limit'), { html: 'result' }], [mean, spread, lowest].map((check) => [
{ html: check.name },
number(check.value),
number(check.limit),
{ html: check.passed ? '<span class="pass">✓ passes</span>' : '<span class="hold">✗ fails</span>' },
]));
}
function foldsTable({ seeds, rows, worst }) {
const header = [
{ html: 'held-out source' },
number('rows'),
...seeds.map(({ seed }) => number(`seed ${seed}`)),
...['mean PLCC', 'mean SROCC', 'mean RMSE'].map(number),
];
const body = rows.map((row) => [
tables_name(row.heldOut),
number((0,numbers .U9)(row.nVal)),
...row.cells.map((cell, index) => {
const html = cell === null ? 'missing' : (0,numbers .BR)(cell.plcc);
return { html, kind: worst[index] === row.heldOut ? 'number worst' : 'number' };
}),
number((0,numbers .BR)(row.meanPlcc)),
number((0,numbers .BR)(row.meanSrocc)),
number((0,numbers .Zu)(row.meanRmse, 3)),
]);
const means = [
{ html: 'mean over folds' },
number(''),
...seeds.map(({ losoPlcc }) => number((0,numbers .BR)(losoPlcc))),
];
return table(header, body, [...means, number(''), number(''), number('')]);
}
function digestsTable(verdict, verdictSha256) {
return table([{ html: 'what' }, { html: 'file' }, { html: 'sha256' }], (0,digests .c)(verdict, verdictSha256).map(({ name: file, what, sha256 }) => [
{ html: what },
tables_name(file),
{
html: sha256 === null ? '<b class="hold">none</b>' : `<code>${(0,report_escape .js)(sha256)}</code>`,
kind: 'digest',
},
]));
}
function originTable(verdict) {
return table([{ html: 'what' }, { html: 'value' }], (0,digests .T)(verdict).map(([what, value]) => [{ html: what }, tables_name(value)]));
}
const number = (html) => ({ html, kind: 'number' });
const tables_name = (text) => ({ html: (0,report_escape .js)(text), kind: 'name' });
function table(header, body, mean) {
const row = (tag, cells) => cells
.map(({ html, kind }) => `<${tag}${kind === undefined ? '' : ` class="${kind}"`}>${html}</${tag}>`)
.join('');
return [
'<div class="scroll"><table>',
`<thead><tr>${row('th', header)}</tr></thead>`,
'<tbody>',
...body.map((cells) => `<tr>${row('td', cells)}</tr>`),
...(mean === undefined ? [] : [`<tr class="mean">${row('td', mean)}</tr>`]),
'</tbody></table></div>',
].join('\n');
}
;
const LABEL_LENGTH = 26;
const TAIL_LENGTH = 10;
const UNSEEN = '\u00A0';
function distinctLabels(names) {
const taken = new Set();
return names.map((name) => {
const shown = shortened((0,report_escape .RK)(name, Infinity));
const short = shown in Object.prototype ? `${shown}${UNSEEN}` : shown;
let label = short;
for (let copy = 2; taken.has(label); copy++)
label = `${short} (${copy})`;
taken.add(label);
return label;
});
}
function shortened(name) {
const points = Array.from(name);
if (points.length <= LABEL_LENGTH)
return name;
return `${points.slice(0, LABEL_LENGTH - TAIL_LENGTH - 1).join('')}…${points.slice(-TAIL_LENGTH).join('')}`;
}
;
function extent(values) {
let [low, high] = [Infinity, -Infinity];
for (const value of values) {
low = Math.min(low, value);
high = Math.max(high, value);
}
return low <= high ? [low, high] : [0, 1];
}
function padded([low, high], fraction) {
const pad = high > low ? (high - low) * fraction : Math.max(Math.abs(low) * fraction, 1e-6);
return [low - pad, high + pad];
}
function within([low, high], bounds) {
return [Math.max(low, bounds[0]), Math.min(high, bounds[1])];
}
;
const INK = 'var(--ink)';
const MUTED = 'var(--muted)';
const MARK = 'var(--mark)';
const LIMIT = 'var(--limit)';
const VOID = 'var(--void)';
const ALLOWED = 'var(--allowed)';
const SEED_COLOURS = 8;
function seedColours(seeds) {
return seeds.map((_, index) => (seeds.length <= SEED_COLOURS ? `var(--seed-${index})` : MARK));
}
const HEAT_CLASSES = 7;
const heat = (index) => `var(--heat-${index})`;
const heatInk = (index) => `var(--heat-ink-${index})`;
const CONFIG = {
background: 'transparent',
font: 'inherit',
padding: 4,
aria: false,
view: { stroke: 'var(--line)', fill: 'none' },
axis: {
domain: false,
domainColor: 'var(--line)',
tickColor: 'var(--line)',
gridColor: 'var(--grid)',
labelColor: MUTED,
labelFontSize: 11,
titleColor: INK,
titleFontSize: 12,
titleFontWeight: 500,
titlePadding: 8,
},
header: { labelColor: INK, labelFontSize: 12, labelFontWeight: 600, titleColor: INK },
text: { color: INK, fontSize: 11 },
};
const NAME_AXIS = {
ticks: false,
labelLimit: 240,
labelPadding: 6,
titleAngle: 0,
titleAlign: 'right',
titleBaseline: 'bottom',
titleX: -6,
titleY: -6,
};
;
const ADVANCE = 0.55;
async function renderSvg(id, label, spec) {
const vega = await __webpack_require__.e(  972).then(__webpack_require__.bind(__webpack_require__, 33972));
const { compile } = await Promise.all( [__webpack_require__.e(972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994));
vega.textMetrics.width = (item, text) => Math.round(String(text).length * (item.fontSize ?? 11) * ADVANCE);
const view = new vega.View(vega.parse(compile(spec, { config: CONFIG }).spec), { renderer: 'none' });
try {
const svg = rounded(ownIds(id, await view.toSVG()));
return svg.replace('<svg ', `<svg role="img" aria-label="${(0,report_escape .ZD)(label)}" `);
}
finally {
view.finalize();
}
}
function ownIds(prefix, svg) {
const ids = new Map();
for (const [, id] of svg.matchAll(/<(?:clipPath|linearGradient) id="([^"]+)"/g))
ids.set(id, `${prefix}-${ids.size}`);
return svg
.replace(/ id="([^"]+)"/g, (whole, id) => (ids.has(id) ? ` id="${ids.get(id)}"` : whole))
.replace(/url\(#([^)]+)\)/g, (whole, id) => (ids.has(id) ? `url(#${ids.get(id)})` : whole));
}
function rounded(svg) {
return svg.replace(/ (?:d|transform|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g, (attribute) => attribute.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)))));
}
;
const ABSENT = 'none';
async function foldHeatMap(table) {
const [low, high] = extent(finitePlccs(table));
const labels = distinctLabels(table.rows.map(({ heldOut }) => heldOut));
const values = table.rows.flatMap(({ heldOut, cells }, row) => cells.map((cell, column) => {
const heatClass = cell === null ? null : classOf(cell.plcc, low, high);
return {
source: labels[row],
seed: String(table.seeds[column].seed),
text: cell === null ? ABSENT : (0,numbers .BR)(cell.plcc),
fill: heatClass === null ? VOID : heat(heatClass),
ink: heatClass === null ? INK : heatInk(heatClass),
worst: table.worst[column] === heldOut,
};
}));
const ramp = Array.from({ length: HEAT_CLASSES }, (_, index) => heat(index));
const plain = { scale: null, type: 'nominal', legend: null };
const spec = {
data: { values },
width: { step: table.seeds.length > 7 ? 64 : 84 },
height: { step: 28 },
encoding: {
x: {
field: 'seed',
type: 'nominal',
sort: table.seeds.map(({ seed }) => String(seed)),
axis: { title: 'seed', orient: 'top', labelAngle: 0, ticks: false },
},
y: {
field: 'source',
type: 'nominal',
sort: labels,
axis: { title: 'held-out source', ...NAME_AXIS },
},
},
layer: [
{
mark: { type: 'rect', stroke: 'var(--page)', strokeWidth: 2, cornerRadius: 4 },
encoding: { color: { field: 'fill', ...plain } },
},
{
transform: [{ filter: 'datum.worst' }],
mark: { type: 'rect', filled: false, stroke: LIMIT, strokeWidth: 2, cornerRadius: 4 },
},
{
mark: { type: 'text', fontSize: 12 },
encoding: { text: { field: 'text', type: 'nominal' }, color: { field: 'ink', ...plain } },
},
],
config: { view: { stroke: null } },
};
const label = `Heat map of PLCC, ${labels.length} held-out sources by ${table.seeds.length} seeds, ` +
`from ${(0,numbers .BR)(low)} to ${(0,numbers .BR)(high)}. The numbers are in the folds table.`;
return {
id: 'folds',
title: 'PLCC per held-out source and seed',
svg: await renderSvg('folds', label, spec),
key: [
{ mark: 'ramp', colours: ramp, label: `${(0,numbers .BR)(low)} to ${(0,numbers .BR)(high)}` },
{ mark: 'box', colour: VOID, label: 'undefined or missing' },
{ mark: 'outline', colour: LIMIT, label: 'a seed’s worst fold' },
],
caption: 'Pearson correlation of prediction and target over the held-out rows (dimensionless). ' +
'Colours span the lowest to the highest value shown, whatever these are: read the numbers before the colours.',
};
}
const finitePlccs = ({ rows }) => rows
.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.plcc])))
.filter(Number.isFinite);
function classOf(plcc, low, high) {
if (!Number.isFinite(plcc))
return null;
const share = high > low ? (plcc - low) / (high - low) : 1;
return Math.min(HEAT_CLASSES - 1, Math.floor(share * HEAT_CLASSES));
}
var code_point_order = __webpack_require__(76554);
;
function collectPoints(predictions) {
const sources = new Map();
let notFinite = 0;
for (const [seed, { fold, target: targets, prediction: predicted }] of predictions.entries()) {
for (const [line, heldOut] of fold.entries()) {
const [target, prediction] = [targets[line], predicted[line]];
const residual = prediction - target;
if (!Number.isFinite(residual)) {
notFinite++;
continue;
}
let points = sources.get(heldOut);
if (points === undefined)
sources.set(heldOut, (points = []));
points.push({ seed, target, prediction, residual });
}
}
const inFoldOrder = [...sources].sort(([a], [b]) => (0,code_point_order .O)(a, b));
return { sources: inFoldOrder.map(([heldOut, points]) => ({ heldOut, points })), notFinite };
}
function drawnOf(drawn, all) {
if (drawn === all)
return `All ${(0,numbers .LS)(all, 'point')} are drawn.`;
return `Of ${(0,numbers .LS)(all, 'point')} ${(0,numbers .U9)(drawn)} are drawn, the largest residuals always among them.`;
}
const EXTREME_SHARE = 0.02;
function thin(points, most) {
if (points.length <= most)
return points;
const bySize = points.map((_, index) => index);
bySize.sort((a, b) => Math.abs(points[b].residual) - Math.abs(points[a].residual) || a - b);
const extremes = Math.floor(most * EXTREME_SHARE);
const others = bySize.slice(extremes).sort((a, b) => a - b);
const chosen = bySize.slice(0, extremes);
for (let k = 0; k < most - extremes; k++)
chosen.push(others[Math.floor((k * others.length) / (most - extremes))]);
return chosen.sort((a, b) => a - b).map((index) => points[index]);
}
;
function seedKey(seeds) {
const colours = seedColours(seeds);
if (new Set(colours).size === 1)
return [{ mark: 'dot', colour: colours[0], label: 'all seeds' }];
return seeds.map((seed, index) => ({ mark: 'dot', colour: colours[index], label: `seed ${seed}` }));
}
;
const MOST_POINTS = 400;
const BEYOND = 0.25;
async function predictedVsTarget(seeds, points) {
const all = points.sources.flatMap((source) => source.points);
const targets = extent(all.map(({ target }) => target));
const range = within(padded(extent(all.flatMap((p) => [p.target, p.prediction])), 0.02), padded(targets, BEYOND));
const outside = all.filter(({ prediction }) => prediction < range[0] || prediction > range[1]).length;
const labels = distinctLabels(points.sources.map(({ heldOut }) => heldOut));
const values = points.sources.flatMap((source, index) => thin(source.points, MOST_POINTS).map((point) => ({ ...point, source: labels[index] })));
const [columns, size] = grid(labels.length);
const scale = { domain: [...range], nice: false, clamp: true, zero: false };
const spec = {
data: { values },
facet: { field: 'source', type: 'nominal', sort: labels, header: { title: null, labelPadding: 4 } },
columns,
spacing: { row: 16, column: 20 },
spec: {
width: size,
height: size,
layer: [
{
mark: { type: 'circle', size: 9, opacity: 0.65 },
encoding: {
x: { field: 'target', type: 'quantitative', scale, axis: { title: 'target', tickCount: 4 } },
y: {
field: 'prediction',
type: 'quantitative',
scale,
axis: { title: 'prediction', tickCount: 4 },
},
color: {
field: 'seed',
type: 'ordinal',
scale: { domain: [...seeds.keys()], range: seedColours(seeds) },
legend: null,
},
},
},
{
data: { values: range.map((value) => ({ value })) },
mark: { type: 'line', color: INK, strokeWidth: 1, strokeDash: [4, 3], opacity: 0.8 },
encoding: {
x: { field: 'value', type: 'quantitative' },
y: { field: 'value', type: 'quantitative' },
},
},
],
},
};
const label = `Scatter plots of prediction against target for ${labels.length} held-out sources, with the identity line.`;
return {
id: 'predicted',
title: 'Predicted against target, per held-out source',
svg: await renderSvg('predicted', label, spec),
key: [...seedKey(seeds), { mark: 'dashes', colour: INK, label: 'prediction = target' }],
caption: [
'Every point is a corpus row, predicted by a model that never saw its source; both axes in units of the target.',
drawnOf(values.length, all.length),
...(outside === 0
? []
: [`${(0,numbers .U9)(outside)} predictions lie beyond the axes; those drawn are drawn at the edge.`]),
...(points.notFinite === 0
? []
: [`${(0,numbers .U9)(points.notFinite)} rows without a finite prediction are not shown.`]),
].join(' '),
};
}
function grid(sources) {
if (sources <= 2)
return [2, 400];
return sources <= 12 ? [3, 275] : [4, 196];
}
var simple_statistics = __webpack_require__(15521);
;
async function residualsBySource({ sources }) {
const labels = distinctLabels(sources.map(({ heldOut }) => heldOut));
const values = sources.map(({ points }, index) => {
const sorted = points.map(({ residual }) => residual).sort((a, b) => a - b);
const at = (share) => (0,simple_statistics .Z4)(sorted, share);
return {
source: labels[index],
...{ min: at(0), p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), max: at(1) },
};
});
const between = (from, to) => ({
x: {
field: from,
type: 'quantitative',
axis: { title: 'prediction − target (units of the target)', tickCount: 8 },
},
x2: { field: to },
});
const y = {
field: 'source',
type: 'nominal',
sort: labels,
axis: { title: 'held-out source', ...NAME_AXIS },
};
const spec = {
data: { values },
width: 740,
height: { step: 28 },
layer: [
{
data: { values: [{ zero: 0 }] },
mark: { type: 'rule', color: INK, strokeDash: [4, 3], opacity: 0.8 },
encoding: { x: { field: 'zero', type: 'quantitative' } },
},
{
mark: { type: 'rule', color: MARK, strokeWidth: 1, opacity: 0.7 },
encoding: { y, ...between('min', 'max') },
},
{ mark: { type: 'rule', color: MARK, strokeWidth: 4 }, encoding: { y, ...between('p5', 'p95') } },
{ mark: { type: 'bar', color: MARK, height: 14 }, encoding: { y, ...between('p25', 'p75') } },
{
mark: { type: 'tick', color: 'var(--page)', thickness: 2, height: 14 },
encoding: { y, x: { field: 'p50', type: 'quantitative' } },
},
],
};
const worst = Math.max(0, ...values.flatMap(({ min, max }) => [Math.abs(min), Math.abs(max)]));
return {
id: 'residuals-source',
title: 'Residuals per held-out source',
svg: await renderSvg('residuals-source', `Residuals of ${labels.length} held-out sources as quantile bars.`, spec),
key: [
{ mark: 'box', colour: MARK, label: 'middle half, the gap in it at the median' },
{ mark: 'line', colour: MARK, label: '5 % to 95 %; thin: all rows' },
{ mark: 'dashes', colour: INK, label: 'no error' },
],
caption: `Over every row of every seed; the largest residual is ${(0,numbers .I1)(worst)} in units of the target.`,
};
}
;
const residuals_by_target_MOST_POINTS = 2000;
const BINS = 20;
const FEWEST_IN_BIN = 20;
async function residualsByTarget(seeds, { sources }) {
const all = sources.flatMap(({ points }) => points);
const targets = extent(all.map(({ target }) => target));
const drawn = thin(all, residuals_by_target_MOST_POINTS);
const binned = bands(all, targets);
const x = {
field: 'target',
type: 'quantitative',
scale: { domain: [...padded(targets, 0.02)], nice: false, zero: false },
axis: { title: 'target (units of the target)' },
};
const spec = {
width: 865,
height: 300,
layer: [
{
data: { values: binned },
mark: { type: 'area', color: ALLOWED },
encoding: { x, y: { field: 'p5', type: 'quantitative' }, y2: { field: 'p95' } },
},
{
data: { values: drawn.map((point) => ({ ...point })) },
mark: { type: 'circle', size: 9, opacity: 0.6 },
encoding: {
x,
y: {
field: 'residual',
type: 'quantitative',
axis: { title: 'prediction − target (units of the target)' },
},
color: {
field: 'seed',
type: 'ordinal',
scale: { domain: [...seeds.keys()], range: seedColours(seeds) },
legend: null,
},
},
},
{
data: { values: [{ zero: 0 }] },
mark: { type: 'rule', color: INK, strokeDash: [4, 3] },
encoding: { y: { field: 'zero', type: 'quantitative' } },
},
{
data: { values: binned },
mark: { type: 'line', color: INK, strokeWidth: 2 },
encoding: { x, y: { field: 'p50', type: 'quantitative' } },
},
],
};
return {
id: 'residuals-target',
title: 'Residuals against the target',
svg: await renderSvg('residuals-target', 'Scatter plot of residual against target, with median and 5 to 95 % band.', spec),
key: [
...seedKey(seeds),
{ mark: 'line', colour: INK, label: 'median' },
{ mark: 'box', colour: ALLOWED, label: '5 % to 95 %' },
{ mark: 'dashes', colour: INK, label: 'no error' },
],
caption: `Median and band over every row of every seed, in ${BINS} equal steps of the target. ` +
drawnOf(drawn.length, all.length),
};
}
function bands(points, [low, high]) {
const width = (high - low) / BINS || 1;
const bins = Array.from({ length: BINS }, () => []);
for (const { target, residual } of points)
bins[Math.min(BINS - 1, Math.floor((target - low) / width))].push(residual);
return bins.flatMap((residuals, bin) => {
if (residuals.length < FEWEST_IN_BIN)
return [];
const sorted = residuals.sort((a, b) => a - b);
const at = (share) => (0,simple_statistics .Z4)(sorted, share);
return [{ target: low + (bin + 0.5) * width, p5: at(0.05), p50: at(0.5), p95: at(0.95) }];
});
}
;
async function spreadStrip(seeds, gate) {
const defined = seeds.filter(({ losoPlcc }) => Number.isFinite(losoPlcc));
const [lowest, highest] = extent(defined.map(({ losoPlcc }) => losoPlcc));
const allowed = [highest - gate.plcc_spread_max, highest];
const dots = seedDots(seeds);
const spec = {
spacing: 28,
hconcat: [
{
title: panelTitle('Against the limit'),
width: 425,
height: rowHeight(seeds),
layer: [
{ ...limitRule(gate.per_seed_min) },
dots(padded(extent([lowest, highest, gate.per_seed_min]), 0.06), true),
{ ...undefinedSeeds(seeds) },
],
},
{
title: panelTitle('Against each other'),
width: 425,
height: rowHeight(seeds),
layer: [{ ...band(allowed) }, dots(padded(extent([lowest, ...allowed]), 0.06), false)],
},
],
config: { view: { stroke: null } },
};
const spread = (0,numbers .jq)(gate.plcc_spread, gate.plcc_spread_max);
const label = `Strip plot of each seed's PLCC, twice: against the limit ${gate.per_seed_min}, ` +
`and against the allowed spread ${gate.plcc_spread_max}; the spread is ${spread}.`;
return {
id: 'spread',
title: 'Spread of the seeds',
svg: await renderSvg('spread', label, spec),
key: [
{ mark: 'dot', colour: MARK, label: 'a seed’s PLCC' },
{ mark: 'line', colour: LIMIT, label: `per-seed limit, ≥ ${gate.per_seed_min}` },
{
mark: 'box',
colour: ALLOWED,
label: `allowed spread, ${gate.plcc_spread_max} below the highest seed`,
},
],
caption: `Spread, max − min: ${spread} (≤ ${gate.plcc_spread_max}). ` +
'Left, the seeds and the limit on one axis; right, the seeds alone, enlarged: all have to lie in the band.',
};
}
const panelTitle = (text) => ({ text, anchor: 'start', fontSize: 12, fontWeight: 600, color: INK, offset: 10 });
const rowHeight = (seeds) => ({ step: seeds.length > 20 ? 16 : 26 });
const limitRule = (value) => ({
data: { values: [{ value }] },
mark: { type: 'rule', color: LIMIT, strokeWidth: 2 },
encoding: { x: { field: 'value', type: 'quantitative' } },
});
const band = ([from, to]) => ({
data: { values: [{ from, to }] },
mark: { type: 'rect', color: ALLOWED },
encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'to' } },
});
const undefinedSeeds = (seeds) => ({
data: {
values: seeds.flatMap(({ seed, losoPlcc }) => Number.isFinite(losoPlcc) ? [] : [{ seed: String(seed) }]),
},
mark: { type: 'text', text: 'undefined', align: 'left', color: LIMIT },
encoding: { x: { value: 6 }, y: { field: 'seed', type: 'nominal' } },
});
function seedDots(seeds) {
const values = seeds.map(({ seed, losoPlcc }) => ({ seed: String(seed), plcc: losoPlcc }));
const drawn = values.filter(({ plcc }) => Number.isFinite(plcc));
return ([low, high], named) => {
const domain = [low, high];
return {
data: { values: drawn },
mark: { type: 'circle', size: 90, color: MARK, opacity: 1 },
encoding: {
x: {
field: 'plcc',
type: 'quantitative',
scale: { domain, nice: false, zero: false },
axis: { title: 'PLCC (mean over folds)', tickCount: 5 },
},
y: {
field: 'seed',
type: 'nominal',
scale: { domain: values.map(({ seed }) => seed) },
axis: { title: named ? 'seed' : null, labels: named, grid: true, ticks: false },
},
},
};
};
}
var what_was_computed = __webpack_require__(49445);
;
async function renderHtml(input) {
const { verdict, verdictSha256, seeds } = input;
const folds = (0,fold_table .u)(seeds);
const sections = [
header(verdict),
holdReasons(verdict),
notes(verdict),
section('Gate', gateTable(verdict), figureHtml(await spreadStrip(seeds, verdict.gate))),
section('Folds', folds.rows.length === 0 ? '<p>No fold was evaluated.</p>' : figureHtml(await foldHeatMap(folds)), foldsTable(folds)),
section('Predictions', ...(await predictionFigures(input))),
section('Digests', digestsTable(verdict, verdictSha256)),
section('Where this was made', originTable(verdict)),
];
return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict.verdict}: ${(0,report_escape .ZD)((0,report_escape .RK)(verdict.ensemble))}</title>
<style>
${PAGE_STYLE}
</style>
</head>
<body>
<main>
${sections.filter((html) => html !== '').join('\n')}
</main>
</body>
</html>
`;
}
function header(verdict) {
const passed = verdict.verdict === 'PROMOTE';
const { mean, spread, lowest } = (0,gate_checks .H)(verdict);
const cards = [mean, spread, lowest].map((check) => `<li><span>${check.name}</span><b class="${check.passed ? 'pass' : 'hold'}">${check.value}</b>` +
`<span>${check.passed ? '✓ passes' : '✗ fails'}: ${check.limit}</span></li>`);
const note = (0,what_was_computed .uA)(verdict);
const computed = (0,what_was_computed .Zp)(verdict).map((one) => `<li>${(0,what_was_computed .Gy)(one.computed)} ${(0,report_escape .ZD)(one.sentence)}</li>`);
return `<header>
<h1>${(0,report_escape .js)(verdict.ensemble)}<span class="verdict ${passed ? 'pass' : 'hold'}">${verdict.verdict}</span></h1>
<p class="lead">${(0,numbers .LS)(verdict.seeds.length, 'seed')}${note === null ? '' : `, ${note}`}. Next: ${(0,report_escape .js)(verdict.recommendation, report_escape .Xh)}</p>
<ul class="computed">${computed.join('')}</ul>
<ul class="cards">${cards.join('')}</ul>
</header>`;
}
function holdReasons({ reasons }) {
if (reasons.length === 0)
return '';
const items = reasons.map(({ code, message }) => {
const { title, whatToDo } = gate_reasons .ez[code];
return `<li><b>${title}</b> <code>${code}</code><br>${(0,report_escape .js)(message, report_escape .Xh)}<br>What to do: ${ownMarkdown(whatToDo)}</li>`;
});
return section(`Why it is HOLD: ${(0,numbers .LS)(reasons.length, 'reason')}`, `<ol class="reasons">${items.join('\n')}</ol>`);
}
function notes({ notes: all = [] }) {
if (all.length === 0)
return '';
const items = all.map((note) => `<li>${(0,report_escape .js)(note, report_escape .Xh)}</li>`);
return section('To know, and no reason to HOLD', `<ul>${items.join('\n')}</ul>`);
}
const ownMarkdown = (text) => (0,report_escape .ZD)(text)
.replace(/`([^`]+)`/g, '<code>$1</code>')
.replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
async function predictionFigures({ predictions }) {
if (predictions === null)
return ['<p>The trainer wrote no predictions: its metrics are reported, not recomputed.</p>'];
const points = collectPoints(predictions);
if (points.sources.length === 0)
return ['<p>There is no finite prediction to draw.</p>'];
const seeds = predictions.map(({ seed }) => seed);
const figures = [
await predictedVsTarget(seeds, points),
await residualsBySource(points),
await residualsByTarget(seeds, points),
];
return figures.map(figureHtml);
}
const section = (title, ...parts) => `<section>\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`;
}),
5447:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  renderMarkdown)
});
var gate_reasons = __webpack_require__(87433);
var numbers = __webpack_require__(50923);
;
const MAX_BARS = 50;
const STEP = 0.01;
function plccChart(seeds, limit) {
const drawn = seeds.filter(({ losoPlcc }) => Number.isFinite(losoPlcc)).slice(0, MAX_BARS);
if (drawn.length === 0)
return [];
const low = Math.min(limit, ...drawn.map(({ losoPlcc }) => losoPlcc));
const from = Math.max(-1, Math.floor(low / STEP - 1) * STEP);
const left = seeds.length - drawn.length;
return [
'```mermaid',
'xychart-beta',
`    title "PLCC per seed, and the limit ${limit}"`,
`    x-axis "seed" [${drawn.map(({ seed }) => `"${seed}"`).join(', ')}]`,
`    y-axis "PLCC" ${from.toFixed(2)} --> 1`,
`    bar [${drawn.map(({ losoPlcc }) => losoPlcc.toFixed(5)).join(', ')}]`,
`    line [${drawn.map(() => limit).join(', ')}]`,
'```',
...(left === 0
? []
: [`Not drawn: ${(0,numbers .LS)(left, 'seed')} with an undefined PLCC, or beyond the first ${MAX_BARS}.`]),
];
}
var cut = __webpack_require__(21093);
var digests = __webpack_require__(63384);
var report_escape = __webpack_require__(80430);
var fold_table = __webpack_require__(64063);
var gate_checks = __webpack_require__(82082);
var what_was_computed = __webpack_require__(49445);
;
const MARKDOWN_LIMIT = 60_000;
const BUDGET = { reasons: 18_000, notes: 3_000, folds: 22_000, digests: 11_000 };
const REPORT = 'The whole of it is in `report.html`.';
function renderMarkdown(input) {
const { verdict, seeds } = input;
const sections = [
headline(verdict),
holdReasons(verdict),
notes(verdict),
foldsTable(input),
plccChart(seeds, verdict.gate.per_seed_min),
details('Digests', digestsTable(input)),
details('Where this was made', originTable(verdict)),
];
return `${sections
.filter((lines) => lines.length > 0)
.map((lines) => lines.join('\n'))
.join('\n\n')}\n`;
}
function headline(verdict) {
const { mean, spread, lowest } = (0,gate_checks .H)(verdict);
const checks = [mean, spread, lowest].map((check) => `${check.name} ${outcome(check)}`);
const note = (0,what_was_computed .uA)(verdict);
const icon = verdict.verdict === 'PROMOTE' ? '✅' : '✋';
return [
`### ${icon} ${verdict.verdict}: ${[...checks, ...(note === null ? [] : [note])].join(' · ')}`,
'',
`Ensemble ${(0,report_escape .SS)(verdict.ensemble)}, ${(0,numbers .LS)(verdict.seeds.length, 'seed')}.`,
'',
...(0,what_was_computed ._v)(verdict),
'',
`Next: ${(0,report_escape .SS)(verdict.recommendation, report_escape .Xh)}`,
];
}
const outcome = ({ value, limit, passed }) => `**${value}** (${limit}${passed ? '' : ' ✗'})`;
function holdReasons({ reasons }) {
if (reasons.length === 0)
return [];
const items = reasons.map(({ code, message }) => {
const { title, whatToDo } = gate_reasons .ez[code];
return `1. **${title}** (\`${code}\`): ${(0,report_escape .SS)(message, report_escape .Xh)}<br>**What to do:** ${whatToDo}`;
});
const { kept, left } = (0,cut .W)(items, BUDGET.reasons);
const note = left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more reason')} not shown. ${REPORT}`];
return [`#### Why it is HOLD: ${(0,numbers .LS)(reasons.length, 'reason')}`, '', ...kept, ...note];
}
function notes({ notes: all = [] }) {
if (all.length === 0)
return [];
const { kept, left } = (0,cut .W)(all.map((note) => `- ${(0,report_escape .SS)(note, report_escape .Xh)}`), BUDGET.notes);
const rest = left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more note')} not shown. ${REPORT}`];
return ['#### To know, and no reason to HOLD', '', ...kept, ...rest];
}
function foldsTable({ seeds }) {
const table = (0,fold_table .u)(seeds);
if (table.rows.length === 0)
return [];
const rows = table.rows.map(({ heldOut, nVal, cells }) => {
const shown = cells.map((cell, index) => {
const text = cell === null ? '–' : (0,numbers .BR)(cell.plcc);
return table.worst[index] === heldOut ? `**${text}**` : text;
});
return row([(0,report_escape .Lf)(heldOut), (0,numbers .U9)(nVal), ...shown]);
});
const mean = row(['**mean**', '', ...seeds.map(({ losoPlcc }) => (0,numbers .BR)(losoPlcc))]);
const { kept, left } = (0,cut .W)(rows, BUDGET.folds);
const note = left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more fold')} not shown; the mean is over all. ${REPORT}`];
return [
'#### PLCC per held-out source and seed (bold: the seed’s worst)',
'',
row(['held-out source', 'rows', ...seeds.map(({ seed }) => `seed ${seed}`)]),
row([':--', '--:', ...seeds.map(() => '--:')]),
...kept,
mean,
...note,
];
}
function digestsTable({ verdict, verdictSha256 }) {
const rows = (0,digests .c)(verdict, verdictSha256).map(({ name, what, sha256 }) => row([what, (0,report_escape .Lf)(name), sha256 === null ? '**none**' : (0,report_escape .Lf)(sha256)]));
const { kept, left } = (0,cut .W)(rows, BUDGET.digests);
const note = left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more digest')} not shown. ${REPORT}`];
return [row(['what', 'file', 'sha256']), row([':--', ':--', ':--']), ...kept, ...note];
}
function originTable(verdict) {
return [
row(['what', 'value']),
row([':--', ':--']),
...(0,digests .T)(verdict).map(([what, value]) => row([what, (0,report_escape .Lf)(value)])),
];
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const details = (title, lines) => [
`<details><summary>${title}</summary>`,
'',
...lines,
'',
'</details>',
];
}),
12433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  renderPlain)
});
var _gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87433);
var _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82082);
var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80430);
var _what_was_computed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
function renderPlain({ verdict, verdictSha256 }) {
const { mean, spread, lowest } = (0,_gate_checks_js__WEBPACK_IMPORTED_MODULE_3__  .H)(verdict);
const checks = [mean, spread, lowest].map(({ name, value, limit, passed }) => `  ${name.padEnd(20)} ${value.padEnd(10)} ${limit.padEnd(9)} ${passed ? 'ok' : 'NOT MET'}`);
const note = (0,_what_was_computed_js__WEBPACK_IMPORTED_MODULE_2__  .uA)(verdict);
const reasons = verdict.reasons.flatMap(({ code, message }) => [
`  ${code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(message, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)}`,
`      ${_gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .ez[code].whatToDo}`,
]);
return [
`${verdict.verdict}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(verdict.ensemble)}, ${verdict.seeds.length} seeds${note === null ? '' : `, ${note}`}`,
...(0,_what_was_computed_js__WEBPACK_IMPORTED_MODULE_2__  .Zp)(verdict).map(({ computed, sentence }) => `  ${(0,_what_was_computed_js__WEBPACK_IMPORTED_MODULE_2__  .Gy)(computed)} ${sentence}`),
...checks,
...(reasons.length > 0 ? ['held because:', ...reasons] : []),
...(verdict.notes ?? []).map((note) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .RK)(note, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)}`),
`  sha256 of the verdict: ${verdictSha256}`,
].join('\n');
}
}),
49445:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_v: () => (  computedItems),
Gy: () => (  mark),
uA: () => (  pinNote),
Zp: () => (  whatWasComputed)
});
var numbers = __webpack_require__(50923);
var gate_retrained = __webpack_require__(84904);
;
const WORDS = {
identical: 'identical to the byte',
equal: 'equal within the tolerance',
differs: '**different**',
'within-noise': 'no further away than a few roundings take this training, and so may be another seed',
'not-judged': 'with other bytes, and too little trained to judge them',
'no-model': 'without a model in the evidence',
};
function trainedAgain({ checked }) {
if (checked === undefined)
return 'No model was trained again: this version of seedgate did not do it yet.';
const { retrained } = checked;
if (retrained.why_not !== null)
return `No model was trained again: ${gate_retrained .Ww[retrained.why_not]}.`;
return [
`The gate trained models again from recipe and corpus: ${whatWas(retrained)}. Result: ${whatCame(retrained)}.`,
...leftOut(retrained),
].join(' ');
}
const isTrained = ({ result }) => result !== 'not-trained' && result !== 'no-model';
function whatWas({ members, folds }) {
const of = (models, what) => models.length === 0 ? [] : [`${models.filter(isTrained).length} of ${(0,numbers .LS)(models.length, what)}`];
return [...of(members, 'member'), ...of(folds, 'fold model').map((text) => `${text} drawn at random`)].join(' and ');
}
function whatCame({ members, folds, distance }) {
const models = [...members, ...folds];
const found = gate_retrained .Uq.flatMap((result) => {
const count = models.filter((model) => model.result === result).length;
if (result === 'not-trained' || count === 0)
return [];
return [`${count === models.length && count > 1 ? 'all ' : ''}${count} ${WORDS[result]}`];
});
if (found.length === 0)
return 'nothing to compare';
const furthest = Math.max(...models.map(({ rms }) => rms ?? 0));
if (furthest === 0 || distance === null)
return found.join(', ');
return `${found.join(', ')}; they differ by at most ${(0,numbers .I1)(furthest)} (RMS), two seeds by at least ${(0,numbers .I1)(distance)}`;
}
function leftOut({ members, folds, minutes }) {
const waiting = ({ result }) => result === 'not-trained';
const seeds = members.filter(waiting).map(({ seed }) => seed);
const count = folds.filter(waiting).length;
const what = [
...(seeds.length === 0
? []
: [`the ${seeds.length === 1 ? 'member of seed' : 'members of seeds'} ${seeds.join(', ')}`]),
...(count === 0 ? [] : [(0,numbers .LS)(count, 'fold model')]),
];
return what.length === 0 ? [] : [`Not trained again within ${minutes ?? NaN} min: ${what.join(' and ')}.`];
}
;
function whatWasComputed(verdict) {
return [
pin(verdict),
table(verdict),
metrics(verdict),
retrained(verdict),
...rawFiles(verdict),
...withoutMembers(verdict),
];
}
function pinNote({ table: { pinned_by } }) {
if (pinned_by === 'recipe')
return null;
return pinned_by === null || pinned_by === undefined ? 'corpus not pinned' : `corpus pinned by ${pinned_by}`;
}
function computedItems(verdict) {
return whatWasComputed(verdict).map(({ computed, sentence }) => `- ${mark(computed)} ${sentence}`);
}
const mark = (computed) => (computed ? '✓' : '✗');
const PINS = {
recipe: 'The recipe names the sha256 of the corpus table.',
commit: 'The corpus table is a file of the commit that decided; the recipe does not name its sha256.',
reading: 'The recipe does not name the sha256 of the corpus table; it is the table that the gate read.',
trainer: 'Only the trainer says which corpus table was used. This verdict cannot be promoted.',
};
function pin({ table: { pinned_by } }) {
if (pinned_by === null || pinned_by === undefined)
return { computed: false, sentence: 'Nothing says for certain which corpus table was used.' };
return { computed: pinned_by !== 'trainer', sentence: PINS[pinned_by] };
}
const PLACES = {
folder: 'from the corpus folder of the machine that decided',
commit: 'from the commit that decided',
evidence: 'from the evidence, which brought it along',
};
function table({ checked, policy, members, table: { rows } }) {
const from = checked?.corpus.from ?? null;
if (from === null) {
const sentence = 'The corpus table was not at hand: no fold model was run again, and no member was scored.';
return { computed: false, sentence };
}
const models = [
...(policy.reinferred_folds === 0
? []
: [`${(0,numbers .LS)(policy.reinferred_folds, 'fold model')} were run again on it`]),
...(members.length === 0 ? [] : [`${(0,numbers .LS)(members.length, 'member')} scored all of it`]),
];
const what = models.length === 0 ? 'no model was run on it' : models.join(', ');
const length = rows === null ? '' : `, ${(0,numbers .U9)(rows)} rows`;
return {
computed: models.length > 0,
sentence: `The gate read the corpus table ${PLACES[from]}${length}: ${what}.`,
};
}
function metrics({ policy, checked }) {
if (checked?.scores === 'inferred') {
const sentence = 'The gate computed every metric from scores that it inferred itself from the fold models.';
return { computed: true, sentence };
}
return policy.evidence === 'recomputed'
? {
computed: true,
sentence: 'The gate computed every metric from the trainer’s out-of-fold predictions.',
}
: {
computed: false,
sentence: 'The metrics are the trainer’s own figures: the recipe says evidence: reported.',
};
}
const AS_GOOD_AS_OWN = ['identical', 'equal'];
function retrained(verdict) {
const again = verdict.checked?.retrained;
const models = again === undefined ? [] : [...again.members, ...again.folds];
const computed = models.length > 0 && models.every(({ result }) => AS_GOOD_AS_OWN.includes(result));
return { computed, sentence: trainedAgain(verdict).replaceAll(/[*`]/g, '') };
}
function rawFiles({ corpus }) {
if (!corpus.present)
return [];
return [
{
computed: false,
sentence: 'The raw files behind the table are known by path and size, not by content.',
},
];
}
function withoutMembers({ policy }) {
if (policy.members === 'required')
return [];
return [{ computed: false, sentence: 'The recipe asks for no members: this verdict cannot be promoted.' }];
}
}),
33544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  decide)
});
var external_node_path_ = __webpack_require__(76760);
var seedgate_error = __webpack_require__(91367);
var evidence_folder = __webpack_require__(87566);
var members_sidecar = __webpack_require__(26277);
var layout = __webpack_require__(56350);
var external_node_crypto_ = __webpack_require__(77598);
var code_point_order = __webpack_require__(76554);
;
function joinPredictions(seed, parts) {
const row = parts.flatMap((part) => Array.from(part.row));
const source = parts.flatMap((part) => part.source);
const fold = parts.flatMap((part) => part.fold);
const target = parts.flatMap((part) => Array.from(part.target));
const prediction = parts.flatMap((part) => Array.from(part.prediction));
const order = Int32Array.from(row.keys()).sort((a, b) => row[a] - row[b] || a - b);
const lines = Array.from(order);
return {
seed,
row: Int32Array.from(order, (line) => row[line]),
source: lines.map((line) => source[line]),
fold: lines.map((line) => fold[line]),
target: Float64Array.from(order, (line) => target[line]),
prediction: Float64Array.from(order, (line) => prediction[line]),
};
}
var parse = __webpack_require__(54103);
var serialise = __webpack_require__(16928);
var limits = __webpack_require__(4016);
var loso_seed = __webpack_require__(65049);
var read_parts = __webpack_require__(34815);
var summarise_folds = __webpack_require__(54039);
;
const OF_A_PART = {
...(0,summarise_folds .$)([]),
wall_time_s: undefined,
predictions: undefined,
member: undefined,
};
async function joinParts(files, out, ensemble, spare) {
const folder = await evidence_folder .e.open(files, out);
const manifests = [];
const taken = new Set(folder.paths);
let next = spare;
for (const parts of (0,read_parts .q)(await (0,read_parts .f)(folder), kindOf)) {
const { named } = parts[0];
const own = [(0,layout .oZ)(named), (0,layout .Zj)(named), (0,layout .Gq)(ensemble, named)];
const base = own.some((path) => taken.has(path)) ? (0,layout .nG)(next++) : '';
const write = async (path, text) => {
taken.add(`${base}${path}`);
await files.writeAtomically((0,external_node_path_.join)(out, `${base}${path}`), text);
return { path, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
};
const seed = { folder, write, ensemble, parts };
const result = await writeResult(seed);
const manifest = await writeSidecar(seed, result);
if (base === '' && manifest !== null)
manifests.push(manifest);
}
return manifests;
}
function kindOf({ named, part, loso }) {
return JSON.stringify([named, part.of, { ...loso, ...OF_A_PART }]);
}
async function writeResult(seed) {
const { parts, write } = seed;
const { named, loso } = parts[0];
const folds = parts.flatMap((part) => part.loso.folds);
const times = parts.flatMap((part) => part.loso.wall_time_s ?? []);
const predictions = await predictionsOf(seed);
const result = {
...loso,
...(0,summarise_folds .$)(folds.toSorted((a, b) => (0,code_point_order .O)(a.held_out, b.held_out))),
wall_time_s: times.length === 0 ? undefined : Math.max(...times),
predictions: predictions === null ? undefined : await write((0,layout .Zj)(named), predictions),
member: parts.find((part) => part.loso.member !== undefined)?.loso.member,
};
await write((0,layout .oZ)(named), (0,loso_seed .Oz)(result));
return result;
}
async function predictionsOf({ folder, parts }) {
const found = [];
for (const { base, part, named: seed } of parts) {
const file = `${base}${(0,layout .MT)(part, (0,layout .Zj)(seed))}`;
const bytes = await folder.read(file, limits .v.predictions);
if (bytes !== null)
found.push((0,parse .Y)(bytes, { file, seed }));
}
const [first] = found;
return first === undefined ? null : (0,serialise .U)(joinPredictions(first.seed, found));
}
async function writeSidecar({ folder, parts, ensemble, write }, { mean_plcc, recipe_sha256, training_sha256, corpus_sha256 }) {
const [{ named }] = parts;
const path = (0,layout .Gq)(ensemble, named);
for (const { base, part } of parts) {
const from = `${base}${(0,layout .MT)(part, path)}`;
const bytes = await folder.read(from, limits .v.json);
if (bytes === null)
continue;
const sidecar = (0,members_sidecar .Rp)({ ...(0,members_sidecar .L0)(bytes, from), loso_mean_plcc: mean_plcc });
const pinned = await write(path, sidecar);
const onnx = (0,layout .kC)(ensemble, named);
const weights = await folder.read(onnx, limits .v.model);
if (weights === null || recipe_sha256 === undefined || corpus_sha256 === undefined)
return null;
const member = {
id: (0,layout .eg)(ensemble, named),
seed: named,
onnx: (0,external_node_path_.basename)(onnx),
sha256: (0,external_node_crypto_.createHash)('sha256').update(weights).digest('hex'),
sidecar: (0,external_node_path_.basename)(path),
sidecar_sha256: pinned.sha256,
};
const trained = { recipe_sha256, training_sha256, corpus_sha256 };
return { id: ensemble, kind: 'fr_ensemble', ...trained, members: [member] };
}
return null;
}
;
const LEFT_BEHIND = [layout .c6, layout .Zb, layout .qQ, layout .Uq];
async function joinShards(files, dirs, out, ensemble) {
await refuseUsedFolder(files, out);
const taken = new Set();
const manifests = [];
for (const [index, dir] of dirs.entries()) {
const shard = await evidence_folder .e.open(files, dir);
for (const path of shard.paths.filter(isEvidence)) {
refuseJoined(dir, path);
const bytes = await shard.read(path, limits .v.predictions);
if (bytes === null)
continue;
if (path === (0,layout .YE)(ensemble)) {
manifests.push((0,members_sidecar .Ng)(bytes, (0,external_node_path_.join)(dir, path)));
continue;
}
if ((0,layout .vf)(path) && taken.has(path))
continue;
const itsOwn = path === layout .zF || taken.has(path);
taken.add(path);
await files.writeAtomically((0,external_node_path_.join)(out, itsOwn ? `${(0,layout .nG)(index + 1)}${path}` : path), bytes);
}
}
manifests.push(...(await joinParts(files, out, ensemble, dirs.length + 1)));
const manifest = joinManifests(manifests);
if (manifest !== null)
await files.writeAtomically((0,external_node_path_.join)(out, (0,layout .YE)(ensemble)), (0,members_sidecar .Tz)(manifest));
}
function isEvidence(path) {
const folders = [layout .e0, layout .hZ];
return !LEFT_BEHIND.includes(path) && !folders.some((folder) => path.startsWith(`${folder}/`));
}
function joinManifests(manifests) {
const [first] = manifests;
if (first === undefined)
return null;
const same = manifests.every(({ id, recipe_sha256, training_sha256, corpus_sha256 }) => id === first.id &&
recipe_sha256 === first.recipe_sha256 &&
training_sha256 === first.training_sha256 &&
corpus_sha256 === first.corpus_sha256);
const members = manifests.flatMap((manifest) => manifest.members);
return same ? { ...first, members: members.toSorted((a, b) => a.seed - b.seed) } : null;
}
async function refuseUsedFolder(files, out) {
const kind = await files.kindOf(out);
if (kind === null)
return;
if (kind === 'folder') {
const { done } = await files.list(out)[Symbol.asyncIterator]().next();
if (done === true)
return;
}
throw new seedgate_error .Ts('run-directory-not-empty', `${out}: expected a folder that is new or empty, got a ${kind}`, {
hint: 'evidence of two joins is never mixed: name another folder with --out, or remove this one',
});
}
function refuseJoined(dir, path) {
if (!path.startsWith(layout .dM))
return;
throw new seedgate_error .Ts('usage-invalid', `${dir}: expected one run, got several that were joined already`, {
hint: 'name the run directories that it was joined from',
});
}
var training_digest = __webpack_require__(80724);
var evaluate = __webpack_require__(56720);
var gate_input = __webpack_require__(1280);
var gate_reasons = __webpack_require__(87433);
var scores_from = __webpack_require__(25654);
;
function issueVerdict(input, { decidedAt, dir, job }) {
const outcome = (0,evaluate .D)(input);
const { recipe, path, sha256 } = input.recipe;
const { gate, reasons, facts, notes } = outcome;
const verdict = {
schema_version: 1,
verdict: gate.passed && reasons.length === 0 ? 'PROMOTE' : 'HOLD',
generated_at_utc: decidedAt.toISOString(),
ensemble: recipe.ensemble,
loso_dir: dir,
seeds: (0,gate_input .GO)(input.recipe),
gate,
corpus: facts.snapshot,
table: {
path: recipe.corpus.table,
sha256: facts.sha256,
rows: facts.rows,
pinned_by: facts.pinnedBy,
},
extract: extractOf(input, facts.sha256),
recommendation: recommendation(input, outcome),
reasons,
...(notes.length === 0 ? {} : { notes }),
policy: {
recipe: path,
recipe_sha256: sha256,
training_sha256: (0,training_digest .S)(recipe),
evidence: recipe.gate.evidence,
members: recipe.gate.members,
reinferred_folds: input.reinference.folds.filter(({ failure }) => failure === null).length,
},
checked: {
corpus: { at_hand: input.corpus.table !== null, from: input.corpus.from },
scores: (0,scores_from .s)(recipe.gate.evidence, (0,gate_input .GO)(input.recipe), input.digests),
retrained: input.retrained,
},
evidence: input.digests,
members: pinnedMembers(input),
run: { ...runOf(input.evidence.runs), ...(job === null ? {} : placeOf(job)) },
};
return { verdict, outcome };
}
function extractOf({ evidence: { extract }, digests }, table) {
const sha256 = digests[layout .lA];
if (extract === undefined || sha256 === undefined || extract.table.sha256 !== table)
return undefined;
const { ffmpeg, teacher, sources, cells } = extract;
return {
sha256,
ffmpeg: ffmpeg.version,
libvmaf: ffmpeg.libvmaf,
model: teacher.model,
sources: sources.length,
encoders: [...new Set(cells.map(({ encoder }) => encoder))],
cells: cells.length,
};
}
function recommendation({ recipe: { recipe } }, { reasons }) {
const [first] = reasons;
if (first !== undefined) {
const count = reasons.length === 1 ? 'one reason' : `${reasons.length} reasons, the first of them`;
return `Hold ${recipe.ensemble} back for ${count}: ${gate_reasons .ez[first.code].title}. ${gate_reasons .ez[first.code].whatToDo}`;
}
return recipe.gate.members === 'absent'
? `${recipe.ensemble} passes; the policy asks for no members, so this verdict cannot be flipped.`
: `A person may approve exactly this verdict; then ${recipe.ensemble} can be promoted.`;
}
function pinnedMembers({ members, digests }) {
return members.members.flatMap(({ seed, id, model, sidecarPath }) => {
const sha256 = digests[model];
const sidecar_sha256 = digests[sidecarPath];
if (sha256 === undefined || sidecar_sha256 === undefined)
return [];
return [{ seed, id, onnx: (0,external_node_path_.basename)(model), sha256, sidecar: (0,external_node_path_.basename)(sidecarPath), sidecar_sha256 }];
});
}
function placeOf({ repository, runId, attempt }) {
return { repository, run_id: String(runId), run_attempt: attempt };
}
function runOf(runs) {
const listed = (value) => {
const values = [...new Set(runs.flatMap(({ record }) => value(record) ?? []))];
return values.length === 0 ? null : values.join(', ');
};
const of = (key) => listed(({ origin }) => origin[key]);
const attempts = runs.flatMap(({ record }) => record.origin.run_attempt ?? []);
return {
repository: of('repository'),
commit: of('commit'),
run_id: of('run_id'),
run_attempt: attempts.length === 0 ? null : Math.max(...attempts),
actor: of('actor'),
runner: of('runner'),
code: listed(({ code }) => code),
provider: listed(({ provider }) => provider),
};
}
var gate_verdict = __webpack_require__(25049);
var gather_evidence = __webpack_require__(35063);
var scores = __webpack_require__(4721);
var train_again = __webpack_require__(27433);
;
async function decide(question) {
const { files, runtime, clock, log, recipe } = question;
const dir = await runDirectory(question);
const earlier = [layout .c6, layout .Zb, layout .qQ, layout .Uq, layout .hZ];
for (const file of earlier)
await files.remove((0,external_node_path_.join)(dir, file));
const gathered = await (0,gather_evidence .h)({
...question,
dir,
inWorkflow: question.inWorkflow ?? question.job !== undefined,
trusted: recipe.recipe.corpus.sha256 ?? null,
});
if (gathered.corpus.table === null) {
log.warn(`${recipe.recipe.corpus.table} is not at hand: no fold model is run again, no member is scored`);
}
const retrained = await (0,train_again .x)({ files, runtime, clock, log, dir }, gathered, question.again);
const input = await (0,scores .Fd)(files, dir, { ...gathered, retrained });
const { verdict, outcome } = issueVerdict(input, {
decidedAt: clock.now(),
dir: question.named ?? dir,
job: question.job ?? null,
});
const path = (0,external_node_path_.join)(dir, verdict.verdict === 'PROMOTE' ? layout .c6 : layout .Zb);
await files.writeAtomically(path, (0,gate_verdict .JQ)(verdict));
const sha256 = (0,gate_verdict .$L)(verdict);
const report = {
verdict,
verdictSha256: sha256,
seeds: outcome.seeds,
predictions: decide_predictionsOf(input, verdict),
};
return { verdict, sha256, path, dir, report };
}
async function runDirectory({ files, dirs, out, recipe }) {
const [first, ...others] = dirs;
if (first === undefined || (others.length > 0 && out === undefined)) {
const got = first === undefined ? 'none' : `${dirs.length} and no folder to join them in`;
throw new seedgate_error .Ts('usage-invalid', `expected a run directory, or several and --out, got ${got}`, {
hint: 'name the folder that `seedgate run --out` wrote; for several, add --out with a new folder',
});
}
if (out === undefined || (others.length === 0 && out === first)) {
await evidence_folder .e.open(files, first);
return first;
}
await joinShards(files, dirs, out, recipe.recipe.ensemble);
return out;
}
function decide_predictionsOf({ evidence, scored }, { seeds }) {
const predictions = seeds.flatMap((seed) => scored.get(seed) ?? evidence.predictions.get(seed) ?? []);
return predictions.length === seeds.length ? predictions : null;
}
}),
35063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  gatherEvidence)
});
var evidence_folder = __webpack_require__(87566);
var plan_folds = __webpack_require__(74643);
var quality_range = __webpack_require__(3124);
var standardise = __webpack_require__(7901);
var external_node_crypto_ = __webpack_require__(77598);
var run_model = __webpack_require__(89595);
;
const ALONE = 512;
const TRIPLES = 512;
const ROUNDING = 2 ** -20;
async function batchFault(session, { inputs, tolerance }, inOrder) {
for (const rows of batches(inOrder.length)) {
const got = await (0,run_model .so)(session, (0,run_model .Xr)(inputs, rows));
for (const [place, row] of rows.entries()) {
const [expected, score] = [inOrder[row], got[place]];
if (agree(expected, score, tolerance))
continue;
const detail = `row ${row}: expected the score ${expected} in any order and any batch, got ${score} in another batch of ${rows.length}`;
return { kind: 'depends-on-batch', detail };
}
}
return null;
}
function* batches(count) {
yield shuffled(count);
const threes = shuffled(count);
for (let from = 0; from < Math.min(count, 3 * TRIPLES); from += 3)
yield threes.subarray(from, from + 3);
const alone = shuffled(count);
for (let at = 0; at < Math.min(count, ALONE); at++)
yield alone.subarray(at, at + 1);
}
function shuffled(count) {
const rows = Int32Array.from({ length: count }, (_, row) => row);
for (let last = count - 1; last > 0; last--) {
const other = (0,external_node_crypto_.randomInt)(last + 1);
const row = rows[last];
rows[last] = rows[other];
rows[other] = row;
}
return rows;
}
function agree(a, b, tolerance) {
return Object.is(a, b) || Math.abs(a - b) <= Math.max(tolerance, ROUNDING * Math.abs(a));
}
var codec_block = __webpack_require__(32808);
var model_stopped = __webpack_require__(5781);
var seedgate_error = __webpack_require__(91367);
;
function runFault(error) {
if (error instanceof seedgate_error .Ts)
throw error;
if (error instanceof model_stopped .d)
return { kind: error.kind, detail: error.message };
const why = error instanceof Error ? error.message : String(error);
return { kind: 'unloadable', detail: `expected a model that loads and runs, got: ${why}` };
}
var model_inputs = __webpack_require__(75481);
var onnx_file = __webpack_require__(81972);
var members_sidecar = __webpack_require__(26277);
;
function contractFaults(model, widths) {
const [features, codec] = members_sidecar .Fo;
const [score] = members_sidecar .Im;
const faults = [
...namesFault('inputs', model.inputs, members_sidecar .Fo),
...namesFault('outputs', model.outputs, members_sidecar .Im),
...valueFaults(model.inputs, features, [null, widths.features]),
...valueFaults(model.inputs, codec, [null, widths.codec]),
...valueFaults(model.outputs, score, [null]),
];
return [...faults, ...opsetFaults(model)];
}
function opsetFaults({ imports }) {
const versions = imports.filter(({ domain }) => domain === onnx_file .lV).map(({ version }) => version);
const faults = versions.length === 1 && versions[0] === members_sidecar .Mf
? []
: [`expected opset ${members_sidecar .Mf}, got ${versions.join(' and ') || 'none'}`];
const domains = imports.map(({ domain }) => domain);
const twice = domains.filter((domain, index) => domain !== onnx_file .lV && domains.indexOf(domain) !== index);
return [...faults, ...[...new Set(twice)].map((domain) => `expected one import of ${domain}, got several`)];
}
function namesFault(what, values, expected) {
const names = values.map(({ name }) => name);
const same = names.length === expected.length && expected.every((name) => names.includes(name));
return same ? [] : [`expected the ${what} ${expected.join(', ')}, got ${names.join(', ') || 'none'}`];
}
function valueFaults(values, name, expected) {
const value = values.find((candidate) => candidate.name === name);
if (value === undefined)
return [];
const faults = value.type === 'float32' ? [] : [`${name}: expected float32, got ${value.type}`];
if (value.dims === null)
return faults;
const { dims } = value;
const fits = dims.length === expected.length &&
expected.every((size, axis) => (size === null ? dims[axis] === null : (dims[axis] ?? size) === size));
return fits ? faults : [...faults, `${name}: expected shape ${shape(expected)}, got ${shape(dims)}`];
}
function shape(dims) {
return `[${dims.map((size) => size ?? 'N').join(', ')}]`;
}
;
const STANDARD = `
  Abs Acos Acosh Add And ArgMax ArgMin Asin Asinh Atan Atanh AveragePool BatchNormalization BitShift BlackmanWindow Cast CastLike
  Ceil Celu Clip Compress Concat Constant ConstantOfShape Conv ConvInteger ConvTranspose Cos Cosh CumSum DFT DepthToSpace
  DequantizeLinear Det Div DynamicQuantizeLinear Einsum Elu Equal Erf Exp Expand EyeLike Flatten Floor GRU Gather GatherElements
  GatherND Gemm GlobalAveragePool GlobalLpPool GlobalMaxPool Greater GreaterOrEqual GridSample HammingWindow HannWindow HardSigmoid
  HardSwish Hardmax Identity InstanceNormalization IsInf IsNaN LRN LSTM LayerNormalization LeakyRelu Less LessOrEqual Log LogSoftmax
  LpNormalization LpPool MatMul MatMulInteger Max MaxPool MaxRoiPool MaxUnpool Mean MeanVarianceNormalization MelWeightMatrix Min Mod
  Mul Neg NegativeLogLikelihoodLoss NonMaxSuppression NonZero Not OneHot Or PRelu Pad Pow QLinearConv QLinearMatMul QuantizeLinear RNN
  Range Reciprocal ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare
  Relu Reshape Resize ReverseSequence RoiAlign Round STFT Scatter ScatterElements ScatterND Selu Shape Shrink Sigmoid Sign Sin Sinh
  Size Slice Softmax SoftmaxCrossEntropyLoss Softplus Softsign SpaceToDepth Split Sqrt Squeeze StringNormalizer Sub Sum Tan Tanh
  TfIdfVectorizer ThresholdedRelu Tile TopK Transpose Trilu Unique Unsqueeze Upsample Where Xor`;
const MACHINE_LEARNING = `
  ArrayFeatureExtractor Binarizer CategoryMapper FeatureVectorizer Imputer LabelEncoder LinearClassifier LinearRegressor Normalizer
  OneHotEncoder SVMClassifier SVMRegressor Scaler TreeEnsemble TreeEnsembleClassifier TreeEnsembleRegressor`;
const ALLOWED = new Map([
[onnx_file .lV, new Set(STANDARD.trim().split(/\s+/))],
['ai.onnx.ml', new Set(MACHINE_LEARNING.trim().split(/\s+/))],
]);
function operatorFaults(model) {
const outside = model.operators.filter(({ domain, type }) => ALLOWED.get(domain)?.has(type) !== true);
const nested = model.withSubgraphs.filter((one) => !outside.includes(one));
return [
...(outside.length === 0
? []
: [`expected deterministic operators of ${[...ALLOWED.keys()].join(' and ')}, got ${listed(outside)}`]),
...(nested.length === 0 ? [] : [`expected no graph inside a graph, got one in ${listed(nested)}`]),
...(model.functions.length === 0
? []
: [`expected no functions of the file’s own, got ${model.functions.slice(0, MOST_LISTED).join(', ')}`]),
...(model.trainingGraphs ? ['expected the graph that is run alone, got graphs for training too'] : []),
];
}
const MOST_LISTED = 5;
function listed(operators) {
const names = operators.map(({ domain, type }) => (domain === onnx_file .lV ? type : `${domain}.${type}`));
const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : '';
return names.slice(0, MOST_LISTED).join(', ') + more;
}
;
function staticFaults(bytes, widths, origin) {
const file = (0,onnx_file .kj)(bytes);
if (file.kind === 'lfs-pointer') {
return [
{ kind: 'lfs-pointer', detail: `expected weights, got a git-LFS pointer of ${bytes.length} bytes` },
];
}
if (file.kind === 'undecodable')
return [{ kind: 'unloadable', detail: file.why }];
const external = file.externalTensors.map((tensor) => `expected every weight inside the file, got ${tensor}`);
const operators = origin.kind === 'command' ? operatorFaults(file) : [];
const faults = [
...external.map((detail) => ({ kind: 'external-data', detail })),
...contractFaults(file, widths).map((detail) => ({ kind: 'contract', detail })),
...operators.map((detail) => ({ kind: 'operator', detail })),
];
if (faults.length > 0 || origin.kind === 'command')
return faults;
const detail = origin.differs(bytes);
return detail === null ? [] : [{ kind: 'not-built-in', detail }];
}
var layout = __webpack_require__(56350);
var limits = __webpack_require__(4016);
var prepare = __webpack_require__(67626);
var rebuild = __webpack_require__(53262);
;
function originOf({ trainer, corpus }, seed, heldOut) {
if (trainer.kind === 'command')
return { kind: 'command' };
const { features: featureNames, encoders: vocabulary } = corpus.columns;
const { architecture } = (0,prepare .iP)(trainer, { featureNames, vocabulary });
const built = {
architecture,
codecWidth: (0,codec_block .MU)(vocabulary),
metadata: (0,rebuild .L)(seed, heldOut),
};
return { kind: 'builtin', differs: (bytes) => (0,rebuild .M)(bytes, built) };
}
;
async function reInfer(question) {
const { folder, recipe, table, evidence, tolerance } = question;
const results = [];
const folds = (0,plan_folds .M)(table);
const range = (0,quality_range .n)(table);
const widths = (0,codec_block .i5)({ features: table.featureNames, encoders: table.vocabulary });
const seeds = recipe.seeds.map((seed) => ({
seed,
predicted: predictionsByRow(evidence, seed),
scores: new Float32Array(table.rows),
counted: 0,
}));
for (const fold of folds) {
const inputs = (0,model_inputs .pj)(table, fold.validation, (0,standardise .p)(table, fold.train), range);
for (const one of seeds) {
const path = (0,layout .TT)(one.seed, fold.heldOut, table.sources);
const bytes = evidence.foldModels.has(path) ? await folder.read(path, limits .v.model) : null;
if (bytes === null)
continue;
const origin = originOf(recipe, one.seed, fold.heldOut);
const outcome = await runFoldModel(bytes, question, { inputs, tolerance }, widths, origin);
const found = { seed: one.seed, heldOut: fold.heldOut, path };
if ('kind' in outcome) {
results.push({ ...found, failure: outcome, furthest: null });
continue;
}
fold.validation.forEach((row, position) => (one.scores[row] = outcome[position]));
one.counted++;
results.push({ ...found, failure: null, furthest: furthest(outcome, fold, one.predicted) });
}
}
const whole = seeds.filter(({ counted }) => counted === folds.length);
return { folds: results, scores: new Map(whole.map(({ seed, scores: all }) => [seed, all])) };
}
function predictionsByRow({ predictions }, seed) {
const ofSeed = predictions.get(seed);
if (ofSeed === undefined)
return new Map();
return new Map(Array.from(ofSeed.row, (row, line) => [row, ofSeed.prediction[line]]));
}
async function runFoldModel(bytes, { models }, rows, widths, origin) {
const [fault] = staticFaults(bytes, widths, origin);
if (fault !== undefined)
return fault;
try {
const session = await models.open(bytes);
try {
const inOrder = await (0,run_model .so)(session, rows.inputs);
const dependent = origin.kind === 'builtin' ? null : await batchFault(session, rows, inOrder);
return dependent ?? inOrder;
}
finally {
await session.close();
}
}
catch (error) {
return runFault(error);
}
}
function furthest(scored, fold, predicted) {
let found = null;
let distance = -1;
fold.validation.forEach((row, position) => {
const before = predicted.get(row);
if (before === undefined)
return;
const reinferred = scored[position];
const difference = Math.abs(reinferred - before);
if (difference > distance || Number.isNaN(difference)) {
found = { row, predicted: before, reinferred };
distance = Number.isNaN(difference) ? Infinity : difference;
}
});
return found;
}
var read_evidence = __webpack_require__(3096);
;
const PROBE_ROWS = 3;
const BATCH_TOLERANCE = 1e-4;
async function inspectMember(bytes, models, probe) {
const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
const faults = staticFaults(bytes, probe.widths, probe.origin);
if (faults.length > 0)
return { sha256, faults, probeScores: null, corpusScores: null };
try {
const session = await models.open(bytes);
try {
return { sha256, ...(await runMember(session, probe)) };
}
finally {
await session.close();
}
}
catch (error) {
return { sha256, faults: [runFault(error)], probeScores: null, corpusScores: null };
}
}
async function runMember(session, { widths, corpus, origin }) {
const inputs = probeInputs(widths);
const probeScores = await (0,run_model .so)(session, inputs);
const corpusScores = corpus === null ? null : await (0,run_model .so)(session, corpus.inputs);
const faults = [
...notFinite('probe row', probeScores),
...(corpusScores === null ? [] : notFinite('corpus row', corpusScores)),
...(await probeFaults(session, inputs, probeScores)),
];
if (faults.length > 0 || corpus === null || corpusScores === null || origin.kind === 'builtin')
return { faults, probeScores, corpusScores };
const dependent = await batchFault(session, corpus, corpusScores);
return { faults: dependent === null ? [] : [dependent], probeScores, corpusScores };
}
function notFinite(what, values) {
const row = values.findIndex((value) => !Number.isFinite(value));
if (row === -1)
return [];
return [{ kind: 'not-finite', detail: `${what} ${row}: expected a finite score, got ${values[row]}` }];
}
async function probeFaults(session, inputs, together) {
for (let row = 0; row < PROBE_ROWS; row++) {
const [alone] = await (0,run_model .so)(session, (0,run_model .Qx)(inputs, row, row + 1));
const expected = together[row];
if (Math.abs(alone - expected) > BATCH_TOLERANCE * Math.max(1, Math.abs(expected))) {
const detail = `expected the same score alone and in a batch, got ${alone} and ${expected} for probe row ${row}`;
return [{ kind: 'depends-on-batch', detail }];
}
}
return [];
}
function probeInputs({ features: wide, codec: codecWidth }) {
const features = new Float32Array(PROBE_ROWS * wide);
const codec = new Float32Array(PROBE_ROWS * codecWidth);
const encoders = codecWidth - 2;
for (let row = 0; row < PROBE_ROWS; row++) {
features.fill(row - 1, row * wide, (row + 1) * wide);
const block = row * codecWidth;
codec[block + (row % encoders)] = 1;
codec[block + encoders] = 0.5;
codec[block + encoders + 1] = row / (PROBE_ROWS - 1);
}
return { rows: PROBE_ROWS, features, codec };
}
;
async function readMembers(folder, recipe, models, corpus) {
if (recipe.gate.members === 'absent')
return { manifest: null, members: [] };
const widths = (0,codec_block .i5)(recipe.corpus.columns);
const path = (0,layout .YE)(recipe.ensemble);
const manifest = await folder.read(path, limits .v.json);
const members = [];
for (const seed of recipe.seeds.toSorted((a, b) => a - b)) {
const probe = { widths, corpus, origin: originOf(recipe, seed, null) };
members.push(await readMember(folder, recipe.ensemble, seed, models, probe));
}
return { manifest: manifest === null ? null : (0,members_sidecar .Ng)(manifest, path), members };
}
async function readMember(folder, ensemble, seed, models, probe) {
const model = (0,layout .kC)(ensemble, seed);
const sidecarPath = (0,layout .Gq)(ensemble, seed);
const weights = await folder.read(model, limits .v.model);
const sidecar = await folder.read(sidecarPath, limits .v.json);
return {
seed,
id: (0,layout .eg)(ensemble, seed),
model,
inspection: weights === null ? null : await inspectMember(weights, models, probe),
sidecarPath,
sidecar: sidecar === null ? null : (0,members_sidecar .L0)(sidecar, sidecarPath),
};
}
var tolerances = __webpack_require__(36202);
var external_node_path_ = __webpack_require__(76760);
var locate = __webpack_require__(67153);
var read_table = __webpack_require__(80169);
var corpus_snapshot = __webpack_require__(77831);
var table_bytes = __webpack_require__(14613);
var travelling_table = __webpack_require__(91070);
var formats_sha256 = __webpack_require__(48246);
;
async function corpusAtHand(search, evidence) {
const { files, recipe, recipeFolder, trusted } = search;
const { corpus } = recipe.recipe;
const place = await (0,locate .p)(files, corpus, search.corpusFolder ?? recipeFolder);
const taken = await (0,corpus_snapshot .W9)(files, corpus.files ?? null, place.files);
const snapshot = taken.present ? taken : null;
const readingPins = search.inWorkflow !== true;
const table = await tableInFolder(files, place.table, recipe);
if (table !== null) {
await assertTravelled(files, evidence, table.sha256);
const tracked = (await search.tracked?.tracks(recipeFolder, place.table)) ?? false;
return { table, snapshot, from: tracked ? 'commit' : 'folder', readingPins };
}
const travelled = trusted === null ? null : await travelledTable(files, evidence, trusted, recipe);
return { table: travelled, snapshot, from: travelled === null ? null : 'evidence', readingPins };
}
async function tableInFolder(files, path, recipe) {
try {
return await (0,read_table .x)(files, path, recipe.recipe.corpus.columns);
}
catch (error) {
if (error instanceof seedgate_error .Ts && error.code === 'corpus-not-found')
return null;
throw error;
}
}
async function assertTravelled(files, evidence, sha256) {
const path = (0,layout .lC)(sha256);
if ((await evidence.read(path, limits .v.predictions)) === null)
return;
const pieces = (0,table_bytes .g)(files, (0,external_node_path_.join)(evidence.dir, path), travelling_table .o);
await asEvidence(path, async () => {
assertNamed(path, sha256, await (0,formats_sha256 .z4)(pieces));
});
}
async function travelledTable(files, evidence, sha256, recipe) {
const path = (0,layout .lC)(sha256);
if ((await evidence.read(path, limits .v.predictions)) === null)
return null;
return await asEvidence(path, async () => {
const stored = (0,external_node_path_.join)(evidence.dir, path);
const table = await (0,read_table .x)(files, stored, recipe.recipe.corpus.columns, travelling_table .o);
assertNamed(path, sha256, table.sha256);
return table;
});
}
function assertNamed(path, expected, got) {
if (got === expected)
return;
throw new seedgate_error .Ts('evidence-invalid', `${path}: expected the table that it is called by, got one with sha256 ${got}`, {
hint: 'the evidence was changed after training, or its upload was cut off: train again, and find out which',
});
}
async function asEvidence(path, read) {
try {
return await read();
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || !error.code.startsWith('corpus-'))
throw error;
throw new seedgate_error .Ts('evidence-invalid', `${path}: ${error.message}`, {
cause: error,
hint: 'the table that came along with the evidence cannot be used: train again, or judge where the table lies',
});
}
}
;
const NOTHING_RUN = { folds: [], scores: new Map() };
async function gatherEvidence(gathering) {
const { files, runtime, recipe, dir } = gathering;
const folder = await evidence_folder .e.open(files, dir);
const corpus = await corpusAtHand(gathering, folder);
const evidence = await (0,read_evidence .A)(folder, {
seeds: recipe.recipe.seeds,
policy: recipe.recipe.gate.evidence,
});
const { table } = corpus;
const rows = table === null ? null : wholeCorpus(table);
const members = await readMembers(folder, recipe.recipe, runtime, rows);
const reinference = table === null
? NOTHING_RUN
: await reInfer({
folder,
models: runtime,
recipe: recipe.recipe,
table,
evidence,
tolerance: (0,tolerances .km)(table.target),
});
return { recipe, corpus, evidence, members, reinference, scored: new Map(), digests: folder.digests };
}
function wholeCorpus(table) {
const rows = Int32Array.from(table.target.keys());
return {
inputs: (0,model_inputs .pj)(table, rows, (0,standardise .p)(table, rows), (0,quality_range .n)(table)),
tolerance: (0,tolerances .km)(table.target),
};
}
}),
4721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fd: () => (  keepScores),
oK: () => (  readScores),
xP: () => (  scoreFindings)
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var layout = __webpack_require__(56350);
var limits = __webpack_require__(4016);
var tolerances = __webpack_require__(36202);
var prediction_line = __webpack_require__(11189);
;
function encodeScores(scores) {
const bytes = new Uint8Array(scores.length * Float32Array.BYTES_PER_ELEMENT);
const view = new DataView(bytes.buffer);
scores.forEach((score, row) => {
view.setFloat32(row * Float32Array.BYTES_PER_ELEMENT, score, true);
});
return bytes;
}
function decodeScores(bytes, file) {
if (bytes.length % Float32Array.BYTES_PER_ELEMENT !== 0) {
throw (0,prediction_line .g)(file, `expected ${Float32Array.BYTES_PER_ELEMENT} bytes a row, got ${bytes.length} in all`);
}
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
return Float32Array.from({ length: bytes.length / Float32Array.BYTES_PER_ELEMENT }, (_, row) => view.getFloat32(row * Float32Array.BYTES_PER_ELEMENT, true));
}
function withScores(predictions, scores) {
const order = Int32Array.from(predictions.row.keys()).sort((a, b) => predictions.row[a] - predictions.row[b] || a - b);
const lines = Array.from(order);
return {
seed: predictions.seed,
row: Int32Array.from(order, (line) => predictions.row[line]),
source: lines.map((line) => predictions.source[line]),
fold: lines.map((line) => predictions.fold[line]),
target: Float64Array.from(order, (line) => predictions.target[line]),
prediction: Float64Array.from(order, (line) => scores[predictions.row[line]] ?? NaN),
};
}
;
async function keepScores(files, dir, input) {
const { table } = input.corpus;
if (table === null)
return input;
const digests = { ...input.digests };
const scored = new Map();
for (const [seed, scores] of input.reinference.scores) {
const bytes = encodeScores(scores);
await files.writeAtomically((0,external_node_path_.join)(dir, (0,layout .MP)(seed)), bytes);
digests[(0,layout .MP)(seed)] = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
scored.set(seed, scoredTable(seed, table, scores));
}
return { ...input, digests, scored };
}
async function readScores(folder, { seeds, evidence: listed }, table, { predictions }) {
const scored = new Map();
const files = new Map();
for (const seed of seeds) {
const path = (0,layout .MP)(seed);
const bytes = Object.hasOwn(listed, path) ? await folder.read(path, limits .v.predictions) : null;
if (bytes === null)
continue;
const scores = decodeScores(bytes, path);
files.set(seed, scores);
const rows = predictions.get(seed);
if (table !== null)
scored.set(seed, scoredTable(seed, table, scores));
else if (rows !== undefined)
scored.set(seed, withScores(rows, scores));
}
return { scored, files };
}
function scoreFindings({ files }, inferred, { target, rows }) {
const tolerance = (0,tolerances .km)(target);
return [...new Set([...files.keys(), ...inferred.keys()])].flatMap((seed) => {
const path = (0,layout .MP)(seed);
const [kept, ours] = [files.get(seed), inferred.get(seed)];
const differ = (message) => [
{ code: 'scores-disagree', message: `${path}: ${message}` },
];
if (ours === undefined)
return differ('expected no scores, for not every fold model runs, got some');
if (kept === undefined)
return differ('expected the scores that the fold models give in the verdict’s evidence, got none');
if (kept.length !== rows)
return differ(`expected a score for each of ${rows} rows, got ${kept.length}`);
const row = kept.findIndex((score, at) => !near(score, ours[at], tolerance));
return row === -1
? []
: differ(`row ${row}: expected ${ours[row]} from the fold model, within ${tolerance}, got ${kept[row]}`);
});
}
function near(a, b, tolerance) {
return Object.is(a, b) || Math.abs(a - b) <= tolerance;
}
function scoredTable(seed, table, scores) {
const source = Array.from(table.sourceOf, (index) => table.sources[index]);
return {
seed,
row: Int32Array.from(table.target.keys()),
source,
fold: source,
target: table.target,
prediction: Float64Array.from(table.target, (_, row) => scores[row] ?? NaN),
};
}
}),
27433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  trainAgain)
});
var seedgate_error = __webpack_require__(91367);
var gate_draw = __webpack_require__(96792);
var retrained = __webpack_require__(84904);
var training_identity = __webpack_require__(98523);
var codec_block = __webpack_require__(32808);
var schema = __webpack_require__(61046);
var prepare = __webpack_require__(67626);
var schedule = __webpack_require__(5724);
var trainer = __webpack_require__(34340);
;
const TRIAL = 5_000;
const PLANNED_SHARE = 0.8;
async function trainWithin(trainer, work, limit, progress, what = 'models again') {
const startedAt = limit.elapsed();
const left = () => limit.milliseconds - (limit.elapsed() - startedAt);
const trained = new Map();
let waiting = work.jobs.map((job) => ({ job, state: job.state, steps: totalSteps(work, job) }));
let rate = null;
while (waiting.length > 0 && left() > 0 && !limit.stopping()) {
const round = rate === null ? waiting : leading(waiting, rate * left() * PLANNED_SHARE);
progress.begin(`training ${round.length} of ${work.jobs.length} ${what}`, stepsOf(round));
try {
rate = await trainRound(trainer, work, round, { ...limit, left }, progress, trained);
}
finally {
progress.end();
}
waiting = waiting.filter(({ job }) => !trained.has(job));
}
return trained;
}
async function trainRound(trainer, { data, settings }, round, limit, progress, trained) {
const jobs = round.map(({ job, state }) => ({ ...job, state }));
const whose = new Map(jobs.map((job, place) => [job, round[place]]));
let [done, firstAt] = [0, null];
const spent = () => (firstAt === null ? 0 : limit.elapsed() - firstAt);
const rate = () => (spent() > 0 && done > 0 ? done / spent() : null);
const total = round.reduce((sum, { steps, state }) => sum + steps - (state?.step ?? 0), 0);
const isLate = () => {
const now = rate();
const trial = Math.min(TRIAL, limit.milliseconds / 10);
return round.length > 1 && now !== null && spent() >= trial && (total - done) / now > limit.left();
};
const before = stepsOf(round) - total;
progress.update(before);
await trainer.train({ data, settings, jobs }, {
progressed(modelSteps) {
if (firstAt === null)
firstAt = limit.elapsed();
else
done += modelSteps;
progress.update(before + done);
},
async reached(job, state) {
whose.get(job).state = state;
await Promise.resolve();
},
async finished(job, parameters) {
trained.set(whose.get(job).job, parameters);
await Promise.resolve();
},
stopping: () => limit.stopping() || limit.left() <= 0 || isLate(),
});
return rate();
}
function leading(waiting, modelSteps) {
let budget = modelSteps;
const fits = waiting.findIndex(({ steps, state }) => (budget -= steps - (state?.step ?? 0)) < 0);
return fits === -1 ? waiting : waiting.slice(0, Math.max(1, fits));
}
function totalSteps({ data, settings }, job) {
return (0,schedule .E)((0,trainer .E)(data, job).length, settings.batch) * settings.epochs;
}
function stepsOf(round) {
return round.reduce((sum, { steps }) => sum + steps, 0);
}
var training_random = __webpack_require__(5790);
var train_group = __webpack_require__(84421);
;
const NUDGE = 2 ** -20;
function roundedData(data) {
const inputs = nudged(data.inputs, (0,training_random ._)({ seed: 0, heldOut: null, purpose: 'rounding', position: 0 }));
const width = inputs.length / data.targets.length;
for (let ones = width - 1; ones < inputs.length; ones += width)
inputs[ones] = 1;
return { ...data, inputs };
}
function roundedTwin(settings, job, twin) {
const start = (0,train_group .w)(settings, job);
const { seed, heldOut } = job;
const random = (0,training_random ._)({ seed, heldOut, purpose: 'rounding', position: twin });
return { ...job, state: { ...start, parameters: nudged(start.parameters, random) } };
}
function nudged(values, random) {
return values.map((value) => value * (1 + (random.below(2) === 0 ? -NUDGE : NUDGE)));
}
var network = __webpack_require__(93151);
var rebuild = __webpack_require__(53262);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var layout = __webpack_require__(56350);
var quality_range = __webpack_require__(3124);
var standardise = __webpack_require__(7901);
var model_inputs = __webpack_require__(75481);
var run_model = __webpack_require__(89595);
;
class RetrainableModels {
run;
gathered;
table;
#scale;
#rows;
constructor(run, gathered, table) {
this.run = run;
this.gathered = gathered;
this.table = table;
this.#rows = Int32Array.from(table.target.keys());
this.#scale = (0,standardise .p)(table, this.#rows);
}
trainingData() {
return (0,prepare .VL)(this.table, this.#scale, (0,quality_range .n)(this.table));
}
member(seed) {
const found = this.gathered.members.members.find((member) => member.seed === seed);
const claimed = found?.inspection?.corpusScores ?? null;
if (!found?.inspection || claimed === null)
return null;
const job = this.#job(seed, null, this.#scale);
const claimedScores = async () => await Promise.resolve(claimed);
return { job, inputs: this.#inputs(this.#scale), sha256: found.inspection.sha256, claimedScores };
}
fold(seed, heldOut) {
const path = (0,layout .TT)(seed, heldOut, this.table.sources);
const ran = this.gathered.reinference.folds.some((fold) => fold.path === path && fold.failure === null);
const sha256 = this.gathered.digests[path];
if (!ran || sha256 === undefined)
return null;
const { sources, sourceOf } = this.table;
const heldOutIndex = sources.indexOf(heldOut);
const scale = (0,standardise .p)(this.table, this.#rows.filter((row) => sourceOf[row] !== heldOutIndex));
const inputs = this.#inputs(scale);
const claimedScores = async () => {
const bytes = await this.run.files.read((0,external_node_path_.join)(this.run.dir, path));
if (sha256Of(bytes) !== sha256)
throw changed(path, sha256);
return await scoresOf(this.run.runtime, bytes, inputs);
};
return { job: this.#job(seed, heldOut, scale), inputs, sha256, claimedScores };
}
#job(seed, heldOut, scale) {
const heldOutIndex = heldOut === null ? -1 : this.table.sources.indexOf(heldOut);
return {
seed,
heldOut,
heldOutIndex,
...(0,prepare .yh)(scale, this.#scale, this.table.vocabulary),
state: null,
};
}
#inputs(scale) {
return (0,model_inputs .pj)(this.table, this.#rows, scale, (0,quality_range .n)(this.table));
}
}
async function scoresOf(runtime, model, inputs) {
const session = await runtime.open(model);
try {
return await (0,run_model .so)(session, inputs);
}
finally {
await session.close();
}
}
function sha256Of(bytes) {
return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function changed(path, sha256) {
return new seedgate_error .Ts('evidence-invalid', `${path}: expected sha256 ${sha256} as before, got other bytes`, {
hint: 'something writes to the run directory while it is judged: stop it and try again',
});
}
;
const NOTHING = { rms: null, largest: null, noise: null };
class OwnModels {
runtime;
settings;
codecWidth;
trained;
constructor(runtime, settings,
codecWidth,
trained) {
this.runtime = runtime;
this.settings = settings;
this.codecWidth = codecWidth;
this.trained = trained;
}
async distance(members) {
const scores = [];
for (const { model } of members) {
const parameters = model === null ? undefined : this.trained.get(model.job);
if (model !== null && parameters !== undefined)
scores.push(await this.#scores(model, parameters));
}
return (0,retrained .Ti)(scores);
}
async compare({ seed, model }, distance) {
if (model === null)
return { seed, result: 'no-model', ...NOTHING };
const parameters = this.trained.get(model.job);
if (parameters === undefined)
return { seed, result: 'not-trained', ...NOTHING };
if (sha256Of(this.#file(model, parameters)) === model.sha256)
return { seed, result: 'identical', rms: 0, largest: 0, noise: null };
const apart = (0,retrained .AI)(await model.claimedScores(), await this.#scores(model, parameters));
if (distance === null)
return { seed, result: 'not-judged', ...apart, noise: null };
return { seed, result: (0,retrained .n4)(apart, distance) ? 'equal' : 'differs', ...apart, noise: null };
}
async settle(suspect, model, twins) {
const own = await this.#scores(model, this.trained.get(model.job));
const noise = [];
for (const twin of twins) {
if (twin === undefined)
return { ...suspect, result: 'not-judged' };
noise.push((0,retrained .AI)(own, await this.#scores(model, twin)));
}
const result = (0,retrained .ty)(suspect, noise) ? 'within-noise' : 'differs';
return { ...suspect, result, noise: Math.max(...noise.map(({ rms }) => rms ?? 0)) };
}
#file({ job }, parameters) {
const metadata = (0,rebuild .L)(job.seed, job.heldOut);
return (0,network .u)(this.settings.architecture, this.codecWidth, parameters, metadata);
}
async #scores(model, parameters) {
return await scoresOf(this.runtime, this.#file(model, parameters), model.inputs);
}
}
;
const MEMBERS_FIRST = 2;
const TWINS = [1, 2];
async function trainAgain(world, gathered, again, draw = null) {
if (again === null)
return (0,retrained .Qy)('not-asked');
const { recipe } = gathered.recipe;
const { trainer: builtin } = recipe;
const policy = again.policy === 'recipe' ? (0,schema .S4)(recipe) : again.policy;
if (builtin.kind !== 'builtin')
return (0,retrained .Qy)('command-trainer');
if (policy === false)
return (0,retrained .Qy)('recipe');
const { table } = gathered.corpus;
if (table === null)
return (0,retrained .Qy)('corpus');
const why = whyNot(gathered, table, again.sameTraining);
if (why !== null)
return (0,retrained .Qy)(why);
return await train(world, gathered, {
...again,
policy,
builtin,
table,
draw: draw ?? again.randomness.draw(),
});
}
function whyNot({ recipe, evidence }, table, sameTraining) {
if (recipe.recipe.gate.evidence === 'reported')
return 'reported';
const runs = evidence.runs.map(({ record }) => record);
if (runs.some((run) => isOther(run, recipe, table.sha256)))
return 'other-training';
const codes = [
...runs.map(({ code }) => code),
...evidence.losoFiles.flatMap(({ loso }) => loso.code ?? []),
];
return codes.length > 0 && codes.every((code) => sameTraining.includes(code)) ? null : 'other-code';
}
function isOther({ recipe: its, table }, recipe, sha256) {
const trained = { training_sha256: its.training_sha256, recipe_sha256: its.sha256 };
return !(0,training_identity .rP)(recipe, trained) || table.sha256 !== sha256;
}
async function train(world, gathered, task) {
const { policy, builtin, table, draw, trainer } = task;
const { recipe } = gathered.recipe;
const drawn = (0,gate_draw .D)(draw, { seeds: recipe.seeds, sources: table.sources, folds: policy.folds });
const models = new RetrainableModels(world, gathered, table);
const isAsked = policy.members && recipe.gate.members === 'required';
const members = (isAsked ? drawn.members : []).map((seed) => ({ seed, model: models.member(seed) }));
const folds = drawn.folds.map(({ seed, heldOut }) => {
return { seed, heldOut, model: models.fold(seed, heldOut) };
});
const settings = (0,prepare .iP)(builtin, table);
const order = [...members.slice(0, MEMBERS_FIRST), ...folds, ...members.slice(MEMBERS_FIRST)];
const data = models.trainingData();
const time = timeLimit(world, task);
const trained = await withinTime(task, time, {
work: { data, settings, jobs: order.flatMap(({ model }) => (model === null ? [] : [model.job])) },
what: 'models again',
});
const own = new OwnModels(world.runtime, settings, (0,codec_block .MU)(table.vocabulary), trained);
const distance = await own.distance(members);
const compared = [];
for (const asked of [...members.toSorted((a, b) => a.seed - b.seed), ...folds])
compared.push({ asked, found: await own.compare(asked, distance) });
const settled = await settle(own, compared, async (suspects) => {
const twins = new Map(suspects.map(({ job }) => [job, TWINS.map((twin) => roundedTwin(settings, job, twin))]));
const work = { data: roundedData(data), settings, jobs: [...twins.values()].flat() };
const parameters = await withinTime(task, time, { work, what: 'models again, moved by a few roundings' });
return (job) => twins.get(job).map((twin) => parameters.get(twin));
});
return {
why_not: null,
draw,
minutes: policy.minutes,
provider: trainer.provider,
distance,
members: settled.slice(0, members.length),
folds: folds.map(({ heldOut }, place) => {
const { seed, ...found } = settled[members.length + place];
return { seed, held_out: heldOut, ...found };
}),
};
}
async function settle(own, compared, trainTwins) {
const suspectOf = ({ asked, found }) => (found.result === 'differs' ? asked.model : null);
const suspects = compared.flatMap((one) => suspectOf(one) ?? []);
if (suspects.length === 0)
return compared.map(({ found }) => found);
const twinsOf = await trainTwins(suspects);
const settled = [];
for (const one of compared) {
const suspect = suspectOf(one);
settled.push(suspect === null ? one.found : await own.settle(one.found, suspect, twinsOf(suspect.job)));
}
return settled;
}
function timeLimit({ clock, log }, { policy, draw }) {
log.info(`training again within ${policy.minutes} min, drawn by ${draw}`);
const elapsed = () => clock.elapsed();
return { elapsed, endsAt: elapsed() + policy.minutes * 60_000 };
}
async function withinTime({ trainer, interruptible, progress }, { elapsed, endsAt }, { work, what }) {
return await interruptible(async (signal) => {
const limit = { milliseconds: endsAt - elapsed(), elapsed, stopping: () => signal.aborted };
const trained = await trainWithin(trainer, work, limit, progress, what);
if (!signal.aborted)
return trained;
throw new seedgate_error .Ts('interrupted', 'stopped while models were trained again: nothing was decided', {
hint: 'decide again: the evidence is as it was',
});
});
}
}),
72530:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  verifyVerdict)
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var shown = __webpack_require__(90253);
var seedgate_error = __webpack_require__(91367);
var evidence_folder = __webpack_require__(87566);
var layout = __webpack_require__(56350);
var limits = __webpack_require__(4016);
var read_evidence = __webpack_require__(3096);
var corpus_facts = __webpack_require__(32480);
var evaluate = __webpack_require__(56720);
var measure_seeds = __webpack_require__(48211);
var gate_retrained = __webpack_require__(84904);
var rule = __webpack_require__(53184);
var verdict = __webpack_require__(25049);
var schema = __webpack_require__(61046);
var gate_draw = __webpack_require__(96792);
var scores_from = __webpack_require__(25654);
;
function formFindings({ verdict, gate, reasons }, file) {
const findings = [];
if ((verdict === 'PROMOTE') !== (file === layout .c6)) {
findings.push({
code: 'verdict-misnamed',
message: `${file} contains a ${verdict} verdict`,
});
}
if ((verdict === 'PROMOTE') !== (gate.passed && reasons.length === 0)) {
const message = `${file}: expected PROMOTE exactly where the gate passed and nothing holds, got ${verdict} with ${reasons.length} reasons`;
findings.push({ code: 'outcome-disagrees', message });
}
return findings;
}
function scoresFindings({ checked, policy, seeds, evidence }) {
const expected = (0,scores_from .s)(policy.evidence, seeds, evidence);
const got = checked?.scores ?? (expected === 'inferred' ? 'nothing' : expected);
if (expected === got)
return [];
return [
{
code: 'scores-disagree',
message: `checked.scores: expected ${expected}, as the verdict’s evidence has it, got ${got}`,
},
];
}
function memberFindings({ ensemble, members, evidence, seeds, policy, verdict, }) {
const findings = members
.filter(({ seed, sha256, sidecar_sha256 }) => {
const weights = evidence[(0,layout .kC)(ensemble, seed)];
return weights !== sha256 || evidence[(0,layout .Gq)(ensemble, seed)] !== sidecar_sha256;
})
.map(({ id }) => {
return {
code: 'member-unpinned',
message: `${id}: expected the digests that the evidence has, got others`,
};
});
if (policy.members === 'absent' || verdict === 'HOLD' || members.length === seeds.length)
return findings;
const message = `members: expected one for each of ${seeds.length} seeds, got ${members.length}`;
return [...findings, { code: 'member-unpinned', message }];
}
function pinFindings({ table }, again) {
const stated = table.pinned_by ?? null;
const disagree = ['recipe', 'trainer'].some((by) => (stated === by) !== (again === by));
if (table.pinned_by === undefined || !disagree)
return [];
const message = `table.pinned_by: expected ${again ?? 'nothing'}, got ${stated ?? 'nothing'}`;
return [{ code: 'outcome-disagrees', message }];
}
function gateFindings({ gate, verdict }, again) {
if (verdict === 'HOLD' && gate.per_seed_plccs.includes(null))
return [];
const stated = new Map(Object.entries(gate));
return Object.entries(again).flatMap(([key, value]) => {
const [expected, got] = [JSON.stringify(value), JSON.stringify(stated.get(key))];
if (expected === got)
return [];
return [
{ code: 'gate-disagrees', message: `gate.${key}: expected ${expected} from the evidence, got ${got}` },
];
});
}
function drawFindings({ draw, members, folds }, recipe, sources) {
if (draw === null || sources === null)
return [];
const { seeds } = recipe;
const policy = (0,schema .S4)(recipe) || { members: members.length > 0, folds: folds.length };
const wantsMembers = policy.members && recipe.gate.members === 'required';
const expected = [
...(wantsMembers ? seeds.toSorted((a, b) => a - b) : []),
...(0,gate_draw .D)(draw, { seeds, sources, folds: policy.folds }).folds,
];
const got = [
...members.map(({ seed }) => seed),
...folds.map(({ seed, held_out: heldOut }) => ({ seed, heldOut })),
];
if (JSON.stringify(got) === JSON.stringify(expected))
return [];
const message = `checked.retrained: expected the models that draw ${draw} chooses of ${seeds.length} seeds and ${sources.length} sources, got others`;
return [{ code: 'draw-disagrees', message }];
}
function unlistedFindings({ evidence }, read) {
return Object.keys(read)
.filter((path) => !Object.hasOwn(evidence, path))
.map((path) => ({
code: 'file-unlisted',
message: `${(0,shown .S)(path)}: expected it in the verdict’s evidence`,
}));
}
var gather_evidence = __webpack_require__(35063);
var scores = __webpack_require__(4721);
var train_again = __webpack_require__(27433);
;
async function verifyVerdict(question) {
const folder = await evidence_folder .e.open(question.files, question.dir);
const present = [layout .c6, layout .Zb].filter((file) => folder.has(file));
const [file] = present;
if (file === undefined)
throw noVerdict(question.dir);
if (present.length > 1) {
return unverified({ code: 'two-verdicts', message: `expected one verdict, got ${present.join(' and ')}` });
}
const bytes = await question.files.read((0,external_node_path_.join)(question.dir, file));
const verdict = readVerdict(bytes, file);
if ('code' in verdict)
return unverified(verdict);
const findings = [
...formFindings(verdict, file),
...(await fileFindings(folder, verdict)),
...memberFindings(verdict),
...scoresFindings(verdict),
...(await evidenceFindings(question, verdict)),
];
return { verdict, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), findings };
}
function noVerdict(dir) {
return new seedgate_error .Ts('verdict-not-found', `${dir}: expected ${layout .c6} or ${layout .Zb}, got neither`, {
hint: 'let `seedgate gate` decide first',
});
}
function unverified(finding) {
return { verdict: null, sha256: null, findings: [finding] };
}
function readVerdict(bytes, file) {
try {
return (0,verdict .Pn)(bytes, file);
}
catch (error) {
if (error instanceof seedgate_error .Ts)
return { code: 'verdict-invalid', message: error.message };
throw error;
}
}
async function fileFindings(folder, { evidence }) {
const findings = [];
for (const [path, sha256] of Object.entries(evidence)) {
const bytes = await folder.read(path, limits .v.predictions);
const actual = folder.digests[path];
if (bytes === null) {
findings.push({ code: 'file-missing', message: `${(0,shown .S)(path)}: expected the file, got none` });
}
else if (actual !== sha256) {
const message = `${(0,shown .S)(path)}: expected sha256 ${sha256}, got ${actual ?? 'none'}`;
findings.push({ code: 'file-changed', message });
}
}
return findings;
}
async function evidenceFindings(question, verdict) {
try {
return question.recipe === undefined
? await applyRuleAgain(question, verdict)
: await judgeAgain(question, verdict, question.recipe);
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'evidence-invalid')
throw error;
return [{ code: 'evidence-invalid', message: error.message }];
}
}
async function applyRuleAgain({ files, dir }, verdict) {
const { seeds, policy, gate } = verdict;
const folder = await evidence_folder .e.open(files, dir);
const evidence = await (0,read_evidence .A)(folder, { seeds, policy: policy.evidence });
const sources = (0,corpus_facts .S9)(evidence);
const { scored } = await (0,scores .oK)(folder, verdict, null, evidence);
const measured = (0,measure_seeds .J)({ seeds, policy: policy.evidence, evidence, scored, sources });
const again = (0,rule .x)(measured, {
meanPlcc: gate.mean_plcc_threshold,
spreadMax: gate.plcc_spread_max,
perSeedPlcc: gate.per_seed_min,
});
return [...gateFindings(verdict, again), ...unlistedFindings(verdict, folder.digests)];
}
async function judgeAgain({ files, runtime, dir, again }, verdict, { loaded, folder, ...place }) {
if (loaded.sha256 !== verdict.policy.recipe_sha256) {
const message = `${loaded.path}: expected sha256 ${verdict.policy.recipe_sha256}, got ${loaded.sha256}`;
return [{ code: 'recipe-mismatch', message }];
}
const trusted = loaded.recipe.corpus.sha256 ?? verdict.table.sha256;
const at = { files, runtime, dir, recipe: loaded, recipeFolder: folder, ...place, trusted };
const gathered = await (0,gather_evidence .h)(at);
const { table } = gathered.corpus;
const evidenceFolder = await evidence_folder .e.open(files, dir);
const kept = await (0,scores .oK)(evidenceFolder, verdict, table, gathered.evidence);
const recorded = verdict.checked?.retrained ?? (0,gate_retrained .Qy)('not-asked');
const retrained = again === undefined
? recorded
: await (0,train_again .x)({ files, runtime, dir, ...again }, gathered, again.training, recorded.draw);
const { gate, reasons, facts } = (0,evaluate .D)({ ...gathered, scored: kept.scored, retrained });
const atHand = table !== null;
const needed = reasons.filter(({ code }) => code === 'corpus-not-at-hand');
if (needed.length > 0 && verdict.checked?.corpus.at_hand !== false) {
const { message } = needed[0];
return [{ code: 'corpus-not-at-hand', message: `${message}: name its folder with --corpus-folder` }];
}
const findings = [
...(table === null ? [] : (0,scores .xP)(kept, gathered.reinference.scores, table)),
...gateFindings(verdict, gate),
...(verdict.checked?.corpus.at_hand === atHand ? pinFindings(verdict, facts.pinnedBy) : []),
...unlistedFindings(verdict, gathered.digests),
...drawFindings(recorded, loaded.recipe, table?.sources ?? null),
];
if (verdict.verdict === 'HOLD') {
if (reasons.length > 0 || !atHand || verdict.checked?.corpus.at_hand === false)
return findings;
return [...findings, { code: 'outcome-disagrees', message: 'judged again, nothing holds it back' }];
}
const against = reasons
.filter(({ code }) => atHand || place.inWorkflow === true || !needsCorpus(code))
.map(({ code, message }) => {
return { code: 'outcome-disagrees', message: `judged again it holds, ${code}: ${message}` };
});
return [...findings, ...against];
}
function needsCorpus(code) {
return code === 'corpus-unpinned' || code === 'corpus-expectation';
}
}),
99529:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  changeOf),
o: () => (  land)
});
var _registry_planned_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
function changeOf({ files }, base) {
return { base, files: (0,_registry_planned_changes_js__WEBPACK_IMPORTED_MODULE_0__  .I)(files) };
}
async function land(place, plan, { base, baseBranch }, refuse) {
const { branch, message } = plan;
const { outcome, commit } = await place.commit({ ...changeOf(plan, base), baseBranch, branch, message });
switch (outcome) {
case 'committed':
case 'already-there':
return { outcome, commit };
case 'branch-taken':
throw refuse('branch-taken', `expected no branch ${branch}, got one with something else: ${commit}`);
case 'base-moved':
throw refuse('base-moved', `expected ${baseBranch} to stay at ${base}, got it at ${commit ?? 'no commit'}`);
}
}
}),
93516:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pt: () => (  checkout),
DN: () => (  forgeTip),
pb: () => (  onForge)
});
var seedgate_error = __webpack_require__(91367);
;
async function commitOwnBranch(repository, change, own) {
const first = await repository.commitAsBranch(change);
if (first.outcome !== 'branch-taken')
return first;
if (!(await isOurs(repository, change.base, first.commit, own)))
return first;
return await repository.replaceBranch(change, first.commit);
}
async function isOurs(repository, tipOfBase, commit, { trailer, filesOn }) {
const facts = await repository.commit(commit);
const [base, ...others] = facts?.parents ?? [];
if (base === undefined || others.length > 0)
return false;
if (facts?.message.split('\n').includes(trailer) !== true)
return false;
if (!(await repository.hasInHistory(tipOfBase, base)))
return false;
const files = await filesOn(base, commit).catch((error) => {
if (error instanceof seedgate_error .Ts && error.family !== 'publication')
return null;
throw error;
});
return files !== null && (await repository.holds(commit, { base, files }));
}
;
function checkout(repository) {
return {
async base(branch, refuse) {
const tip = await repository.branch(branch);
if (tip === null)
throw refuse('base-missing', `expected a local branch ${branch}, got none`);
if (tip.behindUpstream === 0)
return tip.commit;
const detail = `expected ${branch} at its upstream's tip, got ${tip.behindUpstream} commits behind it`;
throw refuse('base-stale', detail);
},
commit: async (change) => await repository.commitAsBranch(change),
};
}
function onForge(repository, own) {
return {
base: async (branch, refuse) => await forgeTip(repository, branch, refuse),
commit: async (change) => await commitOwnBranch(repository, change, own),
};
}
async function forgeTip(repository, branch, refuse) {
const tip = await repository.tip(branch);
if (tip === null)
throw refuse('base-missing', `expected a branch ${branch}, got none`);
return tip;
}
}),
98123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  loadFlipBase)
});
var _registry_flip_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);
var _registry_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30510);
async function loadFlipBase(recipe, read) {
const registryPath = (0,_registry_flip_paths_js__WEBPACK_IMPORTED_MODULE_0__  .Fv)(recipe).path;
const known = new Map([[registryPath, await read(registryPath)]]);
const tree = (path) => known.get(path) ?? null;
const paths = (0,_registry_flip_paths_js__WEBPACK_IMPORTED_MODULE_0__  .dr)((0,_registry_flip_paths_js__WEBPACK_IMPORTED_MODULE_0__  .wC)(recipe, (0,_registry_tree_js__WEBPACK_IMPORTED_MODULE_1__  .R)(tree, registryPath)));
const missing = paths.filter((path) => !known.has(path));
const contents = await Promise.all(missing.map(async (path) => await read(path)));
for (const [index, path] of missing.entries())
known.set(path, contents[index] ?? null);
return tree;
}
}),
3761:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  readPromotion)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _evidence_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87566);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56350);
var _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4016);
var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25049);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48246);
var _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38684);
async function readPromotion(files, dir) {
const folder = await _evidence_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__  .e.open(files, dir);
const verdict = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__  .Pn)(await readVerdict(folder), _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .c6);
const members = new Map();
for (const { seed } of verdict.members) {
const weights = await read(folder, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .kC)(verdict.ensemble, seed), _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__  .v.model);
const sidecar = await read(folder, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Gq)(verdict.ensemble, seed), _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__  .v.json);
members.set(seed, { weights, sidecar });
}
const manifest = members.size === 0
? new Uint8Array()
: await read(folder, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .YE)(verdict.ensemble), _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__  .v.json);
await assertUnchanged(files, folder, verdict);
const attestation = await folder.read(_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .qQ, _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__  .v.json);
return { verdict, files: { members, manifest }, attestation };
}
async function readVerdict(folder) {
const promote = await folder.read(_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .c6, _evidence_limits_js__WEBPACK_IMPORTED_MODULE_4__  .v.json);
const hold = folder.has(_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Zb);
if (promote !== null && !hold)
return promote;
const at = folder.dir;
if (promote !== null) {
throw new _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__  .e('verdict-ambiguous', `${at}: expected one verdict, got ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .c6} and ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Zb}`);
}
if (hold)
throw new _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__  .e('verdict-not-promote', `${at}: expected ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .c6}, got ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Zb}`);
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('verdict-not-found', `${at}: expected ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .c6}, got no verdict`, {
hint: 'decide first: seedgate gate DIR',
});
}
async function read(folder, path, limit) {
const bytes = await folder.read(path, limit);
if (bytes === null)
throw new _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__  .e('member-missing', `${folder.dir}: expected ${path}, got no such file`);
return bytes;
}
async function assertUnchanged(files, folder, verdict) {
for (const [path, expected] of Object.entries(verdict.evidence)) {
if (!folder.has(path))
throw new _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__  .e('evidence-differs', `expected ${path}, got no such file`);
const got = await (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_6__  .z4)(files.stream((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.dir, path)));
if (got === expected)
continue;
throw new _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_7__  .e('evidence-differs', `${path}: expected the verdict’s sha256 ${expected}, got ${got}`);
}
}
})
};
