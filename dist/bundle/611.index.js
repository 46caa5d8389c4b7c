export const id = 611;
export const ids = [611];
export const modules = {
15389:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  gitCheckout)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52616);
const gitCheckout = { untracked };
const NO_CHECKOUT = /not a git repository|must be run in a work tree/i;
async function untracked(folder, path) {
const { status, stdout, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__  .Ii)(['rev-parse', '--show-toplevel'], { cwd: folder });
if (status !== 0) {
if (NO_CHECKOUT.test(stderr))
return null;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('repository-invalid', `${folder}: git says: ${stderr}`);
}
const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(stdout.toString('utf8').replace(/\n$/, ''));
const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
if (real === null)
return [];
const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real);
if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..')
return [];
const listed = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__  .$Y)(['ls-files', '-z', '--others', '--', inside === '' ? '.' : inside], { cwd: top });
return listed.toString('utf8').split('\0').filter(Boolean);
}
}),
5631:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  nodeGrowingFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57818);
var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34637);
const nodeGrowingFiles = {
async open(path) {
await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch((error) => {
throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__  .EU)(path, error);
});
const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'a' });
let failed = null;
stream.on('error', (error) => {
failed ??= error;
});
await new Promise((resolve, reject) => {
stream.once('open', () => {
resolve();
});
stream.once('error', (error) => {
reject((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__  .EU)(path, error));
});
});
return {
append(text) {
if (failed === null)
stream.write(text);
},
async close() {
if (!stream.closed) {
await new Promise((resolve) => {
stream.once('close', resolve);
stream.end();
});
}
if (failed !== null)
throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__  .EU)(path, failed);
},
};
},
};
}),
26693:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g8: () => (  thisMachine)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57818);
const PATIENCE = 10_000;
const QUERY = [
'--query-gpu=index,uuid,name,driver_version,memory.free,memory.total',
'--format=csv,noheader,nounits',
];
const thisMachine = { gpus, freeBytes, runnerVersion };
async function gpus() {
try {
const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('nvidia-smi', QUERY, { timeout: PATIENCE });
return { gpus: visible(parseGpus(stdout), process.env['CUDA_VISIBLE_DEVICES']), problem: null };
}
catch (error) {
const problem = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__  .xU)(error) === 'ENOENT'
? 'there is no nvidia-smi: no NVIDIA driver is installed'
: `nvidia-smi failed: ${firstLine(error)}`;
return { gpus: null, problem };
}
}
function parseGpus(csv) {
return csv
.split('\n')
.filter((line) => line.trim() !== '')
.map((line) => {
const [index = '', id = '', name = '', driver = '', free, total] = line.split(', ');
const [freeMemory, totalMemory] = [Number(free), Number(total)];
if (!id.startsWith('GPU-') || Number.isNaN(freeMemory) || Number.isNaN(totalMemory))
throw new Error(`nvidia-smi answered ${JSON.stringify(line.slice(0, 200))}`);
return { index, id, name, driver, freeMemory, totalMemory };
});
}
function visible(all, devices) {
if (devices === undefined)
return [...all];
const chosen = [];
for (const device of devices.split(',').map((part) => part.trim())) {
const gpu = all.find(({ index, id }) => device === index || (device.startsWith('GPU-') && id.startsWith(device)));
if (gpu === undefined)
break;
chosen.push(gpu);
}
return chosen;
}
async function freeBytes(path) {
try {
const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path);
return bavail * bsize;
}
catch (error) {
const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__  .xU)(error) === 'ENOENT' && above !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
return await freeBytes(above);
throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__  .f1)(path, error);
}
}
async function runnerVersion() {
const node = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.execPath).catch(() => process.execPath);
return /[/\\]externals\.(\d+\.\d+\.\d+)[/\\]/.exec(node)?.[1] ?? null;
}
function firstLine(error) {
return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
}),
18894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  yieldPriority)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
function yieldPriority(pid = 0) {
try {
(0,node_os__WEBPACK_IMPORTED_MODULE_0__.setPriority)(pid, node_os__WEBPACK_IMPORTED_MODULE_0__.constants.priority.PRIORITY_BELOW_NORMAL);
}
catch {
}
}
}),
73681:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  nodeProcesses)
});
var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(58500);
var seedgate_error = __webpack_require__(91367);
var priority = __webpack_require__(18894);
;
const HANDED_ON = new Set([
'PATH',
'HOME',
'USER',
'LOGNAME',
'SHELL',
'TERM',
'LANG',
'LANGUAGE',
'TZ',
'TMPDIR',
'TEMP',
'TMP',
'SYSTEMROOT',
'PATHEXT',
'COMSPEC',
'USERPROFILE',
'LD_LIBRARY_PATH',
'DYLD_LIBRARY_PATH',
'PYTHONPATH',
'PYTHONHOME',
'VIRTUAL_ENV',
'CONDA_PREFIX',
'CONDA_DEFAULT_ENV',
'CUDA_HOME',
'CUDA_PATH',
'CUDA_VISIBLE_DEVICES',
'CUDA_DEVICE_ORDER',
'NVIDIA_VISIBLE_DEVICES',
'NVIDIA_DRIVER_CAPABILITIES',
'LIBVA_DRIVER_NAME',
'LIBVA_DRIVERS_PATH',
'ONEVPL_SEARCH_PATH',
'OMP_NUM_THREADS',
'MKL_NUM_THREADS',
'OPENBLAS_NUM_THREADS',
'TORCH_HOME',
'HF_HOME',
'XDG_CACHE_HOME',
'RUNNER_TRACKING_ID',
]);
const OWNER_VARIABLE = 'SEEDGATE_PROGRAM';
function programEnvironment(ours, own, owner) {
const handedOn = Object.entries(ours).filter((entry) => entry[1] !== undefined && (HANDED_ON.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])));
return { ...Object.fromEntries(handedOn), PYTHONUNBUFFERED: '1', ...own, [OWNER_VARIABLE]: owner };
}
var file_errors = __webpack_require__(57818);
;
const GRACE = 4000;
const POLL = 50;
async function endTree(tree) {
signalTree(tree, 'SIGTERM');
for (let waited = 0; waited < GRACE; waited += POLL) {
if (!isAlive(tree))
return;
await (0,promises_.setTimeout)(POLL);
}
killTree(tree);
while (isAlive(tree))
await (0,promises_.setTimeout)(POLL);
}
function killTree(tree) {
signalTree(tree, 'SIGKILL');
}
function isAlive(tree) {
return members(tree).length > 0;
}
function signalTree(tree, signal) {
send(-tree.leader, signal);
for (const pid of members(tree))
if (pid > 0)
send(pid, signal);
}
function send(pid, signal) {
try {
process.kill(pid, signal);
}
catch (error) {
if ((0,file_errors .xU)(error) !== 'ESRCH' && (0,file_errors .xU)(error) !== 'EPERM')
throw error;
}
}
function members({ leader, owner }) {
const pids = processNumbers();
if (pids === null)
return groupExists(leader) ? [-leader] : [];
return pids.filter((pid) => belongs(pid, leader, owner));
}
function groupExists(leader) {
try {
return process.kill(-leader, 0);
}
catch {
return false;
}
}
function processNumbers() {
try {
return (0,external_node_fs_.readdirSync)('/proc')
.map(Number)
.filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}
catch {
return null;
}
}
function belongs(pid, leader, owner) {
try {
const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
if (state === 'Z' || state === 'X')
return false;
if (Number(group) === leader)
return true;
return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${OWNER_VARIABLE}=${owner}`);
}
catch {
return false;
}
}
;
const LAST_OUTPUT = 1000;
const nodeProcesses = {
async run(program) {
if (program.signal.aborted)
return { kind: 'stopped' };
const owner = (0,external_node_crypto_.randomUUID)();
const child = await start(program, owner);
const tree = { leader: child.pid, owner };
const atExit = () => {
killTree(tree);
};
process.once('exit', atExit);
try {
return await untilGone(child, tree, program);
}
finally {
process.off('exit', atExit);
}
},
};
async function start(program, owner) {
const { command, cwd, environment, output } = program;
const [file, ...args] = program.endsWithUs === true ? tiedToUs(command) : command;
const child = (0,external_node_child_process_.spawn)(file, args, {
cwd,
env: programEnvironment(process.env, environment, owner),
detached: true,
stdio: ['ignore', 'pipe', 'pipe'],
});
child.stdout.on('data', (bytes) => {
output('stdout', bytes);
});
child.stderr.on('data', (bytes) => {
output('stderr', bytes);
});
await new Promise((resolve, reject) => {
child.once('spawn', resolve);
child.once('error', (cause) => {
reject(new seedgate_error .Ts('trainer-not-found', `${file}: cannot be started in ${cwd}`, {
cause,
hint: 'trainer.run in the recipe is run without a shell: its first part must be a program on the PATH or a path',
}));
});
});
(0,priority .a)(child.pid);
return child;
}
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => process.platform === 'linux' && (0,external_node_fs_.existsSync)(path));
function tiedToUs(command) {
return SETPRIV === undefined ? command : [SETPRIV, '--pdeathsig', 'KILL', '--', ...command];
}
async function untilGone(child, tree, program) {
const closed = new Promise((resolve) => child.once('close', resolve));
const exited = new Promise((resolve) => {
child.once('exit', (status, signal) => {
resolve(status === null ? { kind: 'killed', by: signal ?? 'a signal' } : { kind: 'exited', status });
});
});
const end = await Promise.race([exited, interruption(program, exited)]);
if (isAlive(tree))
await endTree(tree);
await Promise.race([closed, (0,promises_.setTimeout)(LAST_OUTPUT, undefined, { ref: false })]);
child.stdout?.destroy();
child.stderr?.destroy();
return end;
}
async function interruption({ timeout, signal }, exited) {
const over = new AbortController();
const leave = () => {
over.abort();
};
void exited.then(leave);
return await new Promise((resolve) => {
const stop = () => {
resolve({ kind: 'stopped' });
};
signal.addEventListener('abort', stop, { once: true, signal: over.signal });
if (signal.aborted)
stop();
if (timeout === null)
return;
const timer = setTimeout(() => {
resolve({ kind: 'timed-out' });
}, timeout);
over.signal.addEventListener('abort', () => {
clearTimeout(timer);
});
});
}
}),
42264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bi: () => (  machineRecord),
pZ: () => (  isWorkflowJob),
sd: () => (  runOrigin)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
function machineRecord() {
return {
platform: process.platform,
arch: process.arch,
cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
node: process.version,
};
}
function isWorkflowJob() {
return process.env['GITHUB_ACTIONS'] === 'true';
}
function runOrigin(folder) {
const { env } = process;
const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
return {
repository: env['GITHUB_REPOSITORY'] ?? null,
commit: env['GITHUB_SHA'] ?? headCommit(folder),
run_id: env['GITHUB_RUN_ID'] ?? null,
run_attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
actor: env['GITHUB_ACTOR'] ?? null,
runner: env['RUNNER_NAME'] ?? null,
};
}
function headCommit(folder) {
try {
return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['rev-parse', 'HEAD'], {
cwd: folder,
encoding: 'utf8',
stdio: ['ignore', 'pipe', 'ignore'],
}).trim();
}
catch {
return null;
}
}
}),
4505:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  examineCorpus)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _corpus_examine_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94712);
var _corpus_expect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89230);
var _corpus_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67153);
var _corpus_read_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80169);
var _corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77831);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90253);
async function examineCorpus(world, loaded, { recipeFolder, corpusFolder = recipeFolder }) {
const { corpus } = loaded.recipe;
const faults = [];
const remarks = [];
const root = corpus.files ?? null;
const place = await placeOf(world.files, loaded, corpusFolder, faults);
const snapshot = await (0,_corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_4__  .W9)(world.files, root, place.files);
const table = await readOrNull(world.files, place.table, corpus.columns, faults);
if (table !== null) {
faults.push(...otherTable(loaded, place.table, table));
const unmet = (0,_corpus_expect_js__WEBPACK_IMPORTED_MODULE_1__  .x)(table, snapshot, corpus.expect, corpus.table);
if (unmet !== null)
faults.push(unmet);
for (const finding of (0,_corpus_examine_table_js__WEBPACK_IMPORTED_MODULE_6__  ._)(table, corpus.expect)) {
const message = `${corpus.table}: ${finding.message.replaceAll('\n', '\n    ')}`;
if (finding.fault === null)
remarks.push(message);
else
faults.push(new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts(finding.fault, message, { hint: finding.whatToDo }));
}
}
if (root !== null)
faults.push(...absentFiles(root, snapshot));
const kept = [{ path: corpus.table, at: place.table, counts: () => true }];
if (root !== null && place.files !== null)
kept.push({ path: root, at: place.files, counts: isRaw });
for (const one of kept) {
const lost = await lostAtCheckout(world, recipeFolder, one);
if (lost instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts)
faults.push(lost);
else if (lost !== null)
remarks.push(lost);
}
return { table, tablePath: place.table, snapshot, faults, remarks };
}
async function placeOf(files, { recipe: { corpus } }, folder, faults) {
try {
return await (0,_corpus_locate_js__WEBPACK_IMPORTED_MODULE_2__  .p)(files, corpus, folder);
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts))
throw error;
faults.push(error);
return {
table: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, corpus.table),
files: corpus.files === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, corpus.files),
};
}
}
function otherTable({ recipe, path }, at, { sha256 }) {
const { sha256: pin } = recipe.corpus;
if (pin === undefined || pin === sha256)
return [];
return [
new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('corpus-mismatch', `${at}: expected sha256 ${pin} (corpus.sha256 of ${path}), got ${sha256}`, {
hint: 'bring the table that was planned, or change corpus.sha256 in a reviewed change of the recipe',
}),
];
}
async function readOrNull(files, path, columns, faults) {
try {
return await (0,_corpus_read_table_js__WEBPACK_IMPORTED_MODULE_3__  .x)(files, path, columns);
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts))
throw error;
faults.push(error);
return null;
}
}
function absentFiles(root, { present, yuv_count }) {
if (present && yuv_count > 0)
return [];
const got = present ? `a folder without ${_corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_4__  .nw} files` : 'no such folder';
return [
new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('corpus-files-missing', `corpus.files: expected the raw files behind the table below ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_7__  .S)(root)}, got ${got}`, { hint: 'correct corpus.files, or take it out of the recipe if only the table is to be pinned' }),
];
}
async function lostAtCheckout({ checkout, inWorkflow }, folder, { path, at, counts }) {
let listed;
try {
listed = await checkout.untracked(folder, at);
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts))
throw error;
return inWorkflow ? `${path}: whether a checkout deletes it is not known: ${error.message}` : null;
}
const lost = (listed ?? []).filter(counts);
const [first] = lost;
if (first === undefined)
return null;
const more = lost.length === 1 ? '' : ` and ${lost.length - 1} more below ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_7__  .S)(path)}`;
const message = `${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_7__  .S)(first)}${more}: expected a file that git tracks, as it lies in the checkout: a checkout deletes this`;
if (!inWorkflow)
return message;
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('corpus-untracked', message, {
hint: 'commit the file, or keep the corpus outside the checkout and name its folder',
});
}
function isRaw(file) {
return file.endsWith(_corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_4__  .nw) || file.endsWith('/');
}
}),
36643:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d4: () => (  forgetState),
LH: () => (  modelPath),
PQ: () => (  refuseEmptyPart),
LZ: () => (  saveState),
aF: () => (  seedModels),
kB: () => (  unfinishedJobs)
});
var external_node_path_ = __webpack_require__(76760);
var seedgate_error = __webpack_require__(91367);
var layout = __webpack_require__(56350);
var folds_part = __webpack_require__(6372);
var external_node_crypto_ = __webpack_require__(77598);
;
const MAGIC = 'SGC1';
const DIGEST_BYTES = 32;
const HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 8 + 8;
function encodeCheckpoint(state, belongsTo) {
const header = Buffer.alloc(HEADER_BYTES);
header.write(MAGIC, 'latin1');
sha256(Buffer.from(belongsTo)).copy(header, MAGIC.length);
header.writeDoubleLE(state.step, MAGIC.length + DIGEST_BYTES);
header.writeDoubleLE(state.parameters.length, MAGIC.length + DIGEST_BYTES + 8);
const body = Buffer.concat([header, ...[state.parameters, state.moment1, state.moment2].map(littleEndian)]);
return Buffer.concat([body, sha256(body)]);
}
function decodeCheckpoint(bytes, belongsTo) {
const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
if (file.length < HEADER_BYTES + DIGEST_BYTES)
return null;
const body = file.subarray(0, file.length - DIGEST_BYTES);
if (!sha256(body).equals(file.subarray(body.length)))
return null;
if (file.toString('latin1', 0, MAGIC.length) !== MAGIC)
return null;
const owner = file.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES);
if (!sha256(Buffer.from(belongsTo)).equals(owner))
return null;
const step = file.readDoubleLE(MAGIC.length + DIGEST_BYTES);
const length = file.readDoubleLE(MAGIC.length + DIGEST_BYTES + 8);
if (body.length !== HEADER_BYTES + 3 * length * 4)
return null;
const array = (index) => {
const values = new Float32Array(length);
for (let i = 0; i < length; i++)
values[i] = body.readFloatLE(HEADER_BYTES + (index * length + i) * 4);
return values;
};
return { step, parameters: array(0), moment1: array(1), moment2: array(2) };
}
function littleEndian(values) {
const bytes = Buffer.alloc(values.length * 4);
values.forEach((value, i) => bytes.writeFloatLE(value, i * 4));
return bytes;
}
function sha256(bytes) {
return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
var prepare = __webpack_require__(67626);
;
async function unfinishedJobs(loop, seed) {
const jobs = [];
for (const key of seedModels(loop, seed)) {
if (await isTrained(loop, key))
continue;
const scale = key.heldOutIndex === -1 ? loop.corpusScale : loop.foldScales[key.heldOutIndex];
jobs.push({
...key,
...(0,prepare .yh)(scale, loop.corpusScale, loop.table.vocabulary),
state: await savedState(loop, key),
});
}
return jobs;
}
function seedModels({ folds, part, recipe }, seed) {
const held = folds.map(({ heldOut, index }) => ({ seed, heldOut, heldOutIndex: index }));
const seedPlace = recipe.recipe.seeds.indexOf(seed);
const models = (0,folds_part .Xo)(folds.length);
return [...held, { seed, heldOut: null, heldOutIndex: -1 }].filter((_model, place) => (0,folds_part .Ho)(part, seedPlace, models, place));
}
function refuseEmptyPart(question) {
const { part, seeds, folds } = question;
const most = seeds.length * (0,folds_part .Xo)(folds.length);
if (part.of <= most && seeds.some((seed) => seedModels(question, seed).length > 0))
return;
throw new seedgate_error .Ts('usage-invalid', `folds ${(0,folds_part .pn)(part)}: expected a part of at most ${most}, for seeds ${seeds.join(', ')} have as many models, a fold a source and a member each`, {
hint: 'plan for fewer runners, or state corpus.expect.sources in the recipe: the plan then stops there',
});
}
function modelPath(loop, { seed, heldOut }) {
return heldOut === null
? (0,layout .kC)(loop.recipe.recipe.ensemble, seed)
: (0,layout .TT)(seed, heldOut, loop.table.sources);
}
async function isTrained({ files, runtime, log, ...loop }, key) {
const path = modelPath({ files, runtime, log, ...loop }, key);
if ((await files.kindOf((0,external_node_path_.join)(loop.out, path))) !== 'file')
return false;
try {
await (await runtime.open(await files.read((0,external_node_path_.join)(loop.out, path)))).close();
return true;
}
catch {
log.warn(`${path} does not load and is trained again`);
return false;
}
}
async function savedState(loop, key) {
const path = checkpointPath(loop, key);
if ((await loop.files.kindOf(path)) !== 'file')
return null;
return decodeCheckpoint(await loop.files.read(path), ownerOf(loop, key));
}
async function saveState(loop, key, state) {
await loop.files.writeAtomically(checkpointPath(loop, key), encodeCheckpoint(state, ownerOf(loop, key)));
}
async function forgetState(loop, key) {
await loop.files.remove(checkpointPath(loop, key));
}
function checkpointPath({ out, table }, { seed, heldOut }) {
return (0,external_node_path_.join)(out, layout .e0, `seed${seed}`, `${heldOut === null ? '-member' : (0,layout .bV)(heldOut, table.sources)}.state`);
}
function ownerOf({ recipe, table, code }, { seed, heldOut }) {
return JSON.stringify([recipe.sha256, table.sha256, code, seed, heldOut]);
}
}),
56384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  preflightFailed)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function preflightFailed(faults) {
const lines = faults.map(({ code, message, hint, cause }) => {
const because = cause instanceof Error ? ` (${cause.message})` : '';
return `${code}: ${message}${because}${hint === undefined ? '' : `\n    what to do: ${hint}`}`;
});
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('preflight-failed', [`nothing was trained: ${faults.length} of the checks before it failed`, ...lines].join('\n  - '));
}
}),
99320:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  readCorpus)
});
var _examine_corpus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);
var _preflight_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56384);
async function readCorpus(world, recipe, folders) {
const { table, tablePath, snapshot, faults, remarks } = await (0,_examine_corpus_js__WEBPACK_IMPORTED_MODULE_0__  .K)(world, recipe, folders);
if (world.remarksTold !== true)
for (const remark of remarks)
world.log.warn(remark);
const [first] = faults;
if (first !== undefined)
throw faults.length === 1 ? first : (0,_preflight_failed_js__WEBPACK_IMPORTED_MODULE_1__  .n)(faults);
if (table === null)
throw new Error('a table that could not be read without a fault');
return { table, tablePath, snapshot };
}
}),
22152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  runCommandLoop)
});
var external_node_path_ = __webpack_require__(76760);
var read_table = __webpack_require__(80169);
var part = __webpack_require__(6372);
var seedgate_error = __webpack_require__(91367);
var layout = __webpack_require__(56350);
var loso_seed = __webpack_require__(65049);
var parse = __webpack_require__(54103);
;
async function evidenceFault(loop, seed) {
const { files, out, recipe } = loop;
const loso = (0,layout .oZ)(seed);
const predictions = (0,layout .Zj)(seed);
const expected = recipe.recipe.gate.evidence === 'recomputed' ? [loso, predictions] : [loso];
const missing = [];
for (const file of expected)
if ((await files.kindOf((0,external_node_path_.join)(out, file))) !== 'file')
missing.push(file);
if (missing.length > 0) {
return new seedgate_error .Ts('trainer-evidence-missing', `seed ${seed}: expected ${expected.join(' and ')} in ${out}, the trainer left no ${missing.join(' and no ')}`, {
hint: 'hand the trainer {out} where it takes its output folder, and {seed}; gate.evidence: reported asks for no predictions',
});
}
try {
const result = (0,loso_seed .a5)(await files.read((0,external_node_path_.join)(out, loso)), loso);
if (result.seed !== seed)
return invalid(seed, `${loso}: seed: expected ${seed}, got ${result.seed}`);
if (expected.includes(predictions))
(0,parse .Y)(await files.read((0,external_node_path_.join)(out, predictions)), { file: predictions, seed });
return null;
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return invalid(seed, error.message, error.hint);
}
}
function invalid(seed, message, hint) {
return new seedgate_error .Ts('trainer-evidence-invalid', `seed ${seed}: ${message}`, hint === undefined ? {} : { hint });
}
;
function fillPlaceholders(run, { seed, corpus, out }) {
const values = { seed: String(seed), corpus, out };
const filled = run.map((part) => part.replace(/\{(seed|corpus|out)\}/g, (whole, name) => values[name] ?? whole));
const [program = '', ...args] = filled;
return [program, ...args];
}
var output_lines = __webpack_require__(57052);
;
const MOST_KEPT = 32 * 2 ** 20;
const LAST_LINES = 200;
const MOST_SHOWN = 2000;
class TrainerLog {
file;
clock;
seed;
path;
say;
lines = {
stdout: new output_lines .p(),
stderr: new output_lines .p(),
};
kept = 0;
leftOut = 0;
shown = 0;
tail = [];
constructor(file, clock, seed, path, say) {
this.file = file;
this.clock = clock;
this.seed = seed;
this.path = path;
this.say = say;
}
push(stream, bytes) {
for (const line of this.lines[stream].push(bytes))
this.add(stream, line);
}
lastLines(count) {
return this.tail.slice(-count).map((line) => line.slice(line.indexOf('| ') + 2));
}
async close() {
for (const stream of ['stdout', 'stderr'])
for (const line of this.lines[stream].end())
this.add(stream, line);
if (this.leftOut > 0) {
const gap = Math.max(0, this.leftOut - this.tail.length);
this.file.append(`[… ${gap} lines left out: the log holds its first ${MOST_KEPT / 2 ** 20} MiB and its end]\n`);
for (const line of this.tail.slice(-this.leftOut))
this.file.append(`${line}\n`);
}
await this.file.close();
}
add(stream, text) {
const line = `${this.clock.now().toISOString()} ${stream === 'stdout' ? 'out' : 'err'} | ${text}`;
this.tail.push(line);
if (this.tail.length > 2 * LAST_LINES)
this.tail.splice(0, LAST_LINES);
if (this.kept + line.length > MOST_KEPT)
this.leftOut++;
else
this.file.append(`${line}\n`);
this.kept += line.length;
this.show(text);
}
show(text) {
this.shown++;
if (this.shown <= MOST_SHOWN)
this.say(`seed ${this.seed} | ${text}`);
else if (this.shown === MOST_SHOWN + 1)
this.say(`seed ${this.seed} | … the rest is in ${this.path}`);
}
}
;
const LINES_IN_MESSAGE = 5;
async function runSeed(loop, seed, gpu) {
const { out, clock, log, recipeFolder } = loop;
const path = (0,layout .N9)(seed, clock.now());
const output = new TrainerLog(await loop.logs.open((0,external_node_path_.join)(out, path)), clock, seed, path, log.info);
log.info(`seed ${seed}: started${gpu === null ? '' : ` on GPU ${gpu}`}, log in ${path}`);
const startedAt = clock.elapsed();
const end = await loop.processes
.run({
command: fillPlaceholders(loop.command.run, {
seed,
corpus: (0,external_node_path_.resolve)(loop.tablePath),
out,
}),
cwd: (0,external_node_path_.resolve)(recipeFolder),
environment: gpu === null ? {} : { CUDA_VISIBLE_DEVICES: gpu },
timeout: loop.trainerTimeout,
signal: loop.signal,
output: (stream, bytes) => {
output.push(stream, bytes);
},
})
.finally(async () => {
await output.close();
});
const minutes = (milliseconds) => `${(milliseconds / 60_000).toFixed(1)} min`;
const fault = endFault(end, seed, {
path,
out,
timeout: minutes(loop.trainerTimeout ?? 0),
lastLines: output.lastLines(LINES_IN_MESSAGE),
}) ?? (await evidenceFault(loop, seed));
if (fault !== null)
throw fault;
log.info(`seed ${seed}: finished after ${minutes(clock.elapsed() - startedAt)}`);
}
function endFault(end, seed, at) {
const hint = `its whole output is in ${(0,external_node_path_.join)(at.out, at.path)}; finished seeds are kept and not trained again on resume`;
const last = at.lastLines.map((line) => `\n  | ${line}`).join('');
switch (end.kind) {
case 'exited':
if (end.status === 0)
return null;
return new seedgate_error .Ts('trainer-failed', `seed ${seed}: expected the trainer to end with exit status 0, got ${end.status}${last}`, { hint });
case 'killed':
return new seedgate_error .Ts('trainer-failed', `seed ${seed}: the trainer was ended by ${end.by}${last}`, {
hint: end.by === 'SIGKILL' ? `the kernel does this where memory runs out; ${hint}` : hint,
});
case 'timed-out':
return new seedgate_error .Ts('trainer-timed-out', `seed ${seed}: the trainer took longer than ${at.timeout} and was ended with everything it had started${last}`, { hint });
case 'stopped':
return new seedgate_error .Ts('interrupted', `stopped; the seeds that are finished are kept in ${at.out}`, {
hint: 'run the same command with --resume: it goes on with the seeds that are left',
});
}
}
var read_corpus = __webpack_require__(99320);
var run_directory = __webpack_require__(92212);
var travel = __webpack_require__(11759);
var load_recipe = __webpack_require__(57203);
;
const CODE = 'command';
async function runCommandLoop(world, question) {
const loop = await prepare(world, question);
return await (0,run_directory .G)(world.locks, question.out, async () => await fillRunDirectory(loop));
}
async function prepare(world, question) {
const { recipe } = question.recipe;
const command = recipe.trainer;
if (command.kind !== 'command') {
throw new seedgate_error .Ts('usage-invalid', `${question.recipe.path}: trainer.kind is ${command.kind}: a command is asked for`);
}
(0,load_recipe .WY)(question.recipe, question.part ?? part .Ef, 'part');
return {
...world,
...question,
part: part .Ef,
...(await (0,read_corpus .X)(world, question.recipe, question)),
out: (0,external_node_path_.resolve)(question.out),
command,
code: CODE,
ran: { provider: 'command', runtime: 'none' },
seeds: [...(question.seeds ?? recipe.seeds)].sort((a, b) => a - b),
startedAt: world.clock.now(),
};
}
async function fillRunDirectory(prepared) {
const earlier = await (0,run_directory .ry)(prepared);
await (0,travel ._r)(prepared);
const loop = { ...prepared, startedAt: (0,run_directory .GH)(earlier) ?? prepared.startedAt };
const finished = await keptSeeds(loop, earlier?.seeds ?? []);
await (0,run_directory .MJ)(loop, finished, null);
const pending = loop.seeds.filter((seed) => !finished.includes(seed));
await discardUnfinished(loop, pending);
await runAll(loop, pending, async (seed) => {
finished.push(seed);
finished.sort((a, b) => a - b);
await (0,run_directory .MJ)(loop, finished, null);
});
await refuseChangedCorpus(loop);
await (0,run_directory .MJ)(loop, finished, loop.clock.now());
return { out: loop.out, seeds: finished };
}
async function keptSeeds(loop, recorded) {
const kept = [];
for (const seed of recorded)
if ((await evidenceFault(loop, seed)) === null)
kept.push(seed);
return kept;
}
async function discardUnfinished({ files, out }, seeds) {
for (const seed of seeds)
for (const file of [(0,layout .oZ)(seed), (0,layout .Zj)(seed)])
await files.remove((0,external_node_path_.join)(out, file));
}
async function runAll(loop, pending, finished) {
const { progress, gpus } = loop;
const left = [...pending];
const failures = [];
let recorded = Promise.resolve();
let done = 0;
const work = async (gpu) => {
for (let seed = left.shift(); seed !== undefined && failures.length === 0; seed = left.shift()) {
const ran = seed;
await runSeed(loop, ran, gpu);
recorded = recorded.then(async () => {
await finished(ran);
});
await recorded;
progress.update(++done);
}
};
if (pending.length > 0)
progress.begin(`training seeds ${pending.join(', ')}`, pending.length);
const workers = gpus.length > 0 ? gpus : [null];
await Promise.all(workers.map(async (gpu) => {
await work(gpu).catch((error) => failures.push(error));
}));
progress.end();
if (failures.length > 0)
throw failures[0];
}
async function refuseChangedCorpus({ files, recipe, tablePath, table, out }) {
const { corpus } = recipe.recipe;
const { sha256 } = await (0,read_table .x)(files, tablePath, corpus.columns);
if (sha256 === table.sha256)
return;
throw new seedgate_error .Ts('run-mismatch', `${corpus.table}: changed while the trainer ran: sha256 ${table.sha256} before, ${sha256} after`, { hint: `nobody can say what the seeds in ${out} were trained on: start anew in another run directory` });
}
}),
92212:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  holding),
GH: () => (  startOf),
MJ: () => (  writeRunRecord),
ry: () => (  claimRunDirectory)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56350);
var _evidence_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6633);
var _extract_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73415);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48246);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6372);
var _ports_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31902);
var _gate_training_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98523);
var _recipe_training_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80724);
async function holding(locks, out, work) {
const lock = await locks.acquire(out);
const result = await work().catch(async (error) => {
await lock.release().catch(() => undefined);
throw error;
});
await lock.release();
return result;
}
function startOf(earlier) {
return earlier === null ? null : new Date(earlier.started_at_utc);
}
async function claimRunDirectory(loop) {
const { files, out, resume, log } = loop;
const earlier = await readRunRecord(files, out);
if (earlier === null) {
await refuseForeignFiles(files, out);
loop.claimed?.();
return null;
}
if (!resume) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('run-directory-not-empty', `${out} holds a run already, started ${earlier.started_at_utc}`, {
hint: 'add --resume to go on with it, or name another folder with --out',
});
}
refuseOtherRun(loop, earlier);
loop.claimed?.();
for await (const { path } of files.list(out))
if (path.endsWith(_ports_files_js__WEBPACK_IMPORTED_MODULE_9__  .a))
await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, path));
for (const file of [_evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .c6, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .Zb, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .Uq])
await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, file));
log.info(`going on with the run started ${earlier.started_at_utc}`);
return earlier;
}
async function writeRunRecord(loop, seeds, finishedAt) {
const { files, out, recipe, table, snapshot, part, ran, machine, origin, code, startedAt } = loop;
const extract = await keepExtract(loop);
const record = {
schema_version: 1,
ensemble: recipe.recipe.ensemble,
state: finishedAt === null ? 'running' : 'finished',
code,
recipe: {
path: recipe.path,
sha256: recipe.sha256,
training_sha256: (0,_recipe_training_digest_js__WEBPACK_IMPORTED_MODULE_8__  .S)(recipe.recipe),
},
table: {
path: recipe.recipe.corpus.table,
sha256: table.sha256,
rows: table.rows,
sources: table.sources,
encoders: table.encoders,
},
corpus: snapshot,
extract_sha256: extract,
seeds,
folds: part.of === 1 ? undefined : (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_6__  .pn)(part),
provider: ran.provider,
runtime: ran.runtime,
machine,
origin,
started_at_utc: startedAt.toISOString(),
finished_at_utc: finishedAt?.toISOString() ?? null,
};
await files.writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .zF), (0,_evidence_run_record_js__WEBPACK_IMPORTED_MODULE_3__  .w$)(record));
}
async function keepExtract({ files, out, table, tablePath, log }) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(tablePath), _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .lA);
if ((await files.kindOf(path)) !== 'file')
return undefined;
const bytes = await files.read(path);
if ((0,_extract_record_js__WEBPACK_IMPORTED_MODULE_4__  .Hh)(bytes, path).table.sha256 !== table.sha256) {
log.warn(`${path} is the record of another table: left out`);
return undefined;
}
await files.writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .lA), bytes);
return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_5__  .Bj)(bytes);
}
async function readRunRecord(files, out) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .zF);
return (await files.kindOf(path)) === 'file' ? (0,_evidence_run_record_js__WEBPACK_IMPORTED_MODULE_3__  .Yz)(await files.read(path), path) : null;
}
async function refuseForeignFiles(files, out) {
const kind = await files.kindOf(out);
if (kind === null)
return;
if (kind !== 'folder') {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('path-not-writable', `${out} is not a folder`, {
hint: 'name a folder that is new or empty',
});
}
for await (const { path } of files.list(out)) {
if (path.startsWith(_evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .fY))
continue;
if (isUnfinishedRecord(path)) {
await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, path));
continue;
}
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('run-directory-not-empty', `${out} is not empty (${path}) and has no ${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .zF}: it is no run directory`, {
hint: 'name a folder that is new or empty',
});
}
}
function isUnfinishedRecord(path) {
return path.startsWith(`${_evidence_layout_js__WEBPACK_IMPORTED_MODULE_2__  .zF}.`) && path.endsWith(_ports_files_js__WEBPACK_IMPORTED_MODULE_9__  .a);
}
function trainedThenAndNow(recipe, { recipe: its }) {
const then = { training_sha256: its.training_sha256, recipe_sha256: its.sha256 };
return [(0,_gate_training_identity_js__WEBPACK_IMPORTED_MODULE_7__  .Zm)(then) ?? 'none', (0,_gate_training_identity_js__WEBPACK_IMPORTED_MODULE_7__  .cu)(recipe, then)];
}
function refuseOtherRun({ recipe, table, code, part, out }, earlier) {
const differences = [
['recipe', ...trainedThenAndNow(recipe, earlier)],
['corpus table', earlier.table.sha256, table.sha256],
['code', earlier.code, code],
['folds', earlier.folds ?? (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_6__  .pn)(_folds_part_js__WEBPACK_IMPORTED_MODULE_6__  .Ef), (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_6__  .pn)(part)],
].flatMap(([what, then, now]) => (then === now ? [] : [`${what}: then ${then}, now ${now}`]));
if (differences.length === 0)
return;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('run-mismatch', [`${out} holds a run of something else`, ...differences].join('\n  - '), {
hint: 'two runs are never mixed: put recipe, corpus and folds back as they were, or start anew with another --out',
});
}
}),
3491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  runSeedLoop)
});
var external_node_path_ = __webpack_require__(76760);
var seedgate_error = __webpack_require__(91367);
var layout = __webpack_require__(56350);
var folds_part = __webpack_require__(6372);
var plan_folds = __webpack_require__(74643);
var standardise = __webpack_require__(7901);
var quality_range = __webpack_require__(3124);
var codec_block = __webpack_require__(32808);
var network = __webpack_require__(93151);
var rebuild = __webpack_require__(53262);
var prepare = __webpack_require__(67626);
var seed_loop_jobs = __webpack_require__(36643);
var external_node_crypto_ = __webpack_require__(77598);
var members_sidecar = __webpack_require__(26277);
var training_digest = __webpack_require__(80724);
;
async function writeManifest({ files, out, recipe: { recipe, sha256 }, table }, seeds) {
const { ensemble } = recipe;
const digestOf = async (path) => (0,external_node_crypto_.createHash)('sha256')
.update(await files.read((0,external_node_path_.join)(out, path)))
.digest('hex');
const members = [];
for (const seed of seeds) {
const onnx = (0,layout .kC)(ensemble, seed);
const sidecar = (0,layout .Gq)(ensemble, seed);
members.push({
id: (0,layout .eg)(ensemble, seed),
seed,
onnx: (0,external_node_path_.basename)(onnx),
sha256: await digestOf(onnx),
sidecar: (0,external_node_path_.basename)(sidecar),
sidecar_sha256: await digestOf(sidecar),
});
}
const manifest = {
id: ensemble,
kind: 'fr_ensemble',
recipe_sha256: sha256,
training_sha256: (0,training_digest .S)(recipe),
corpus_sha256: table.sha256,
members,
};
await files.writeAtomically((0,external_node_path_.join)(out, (0,layout .YE)(ensemble)), (0,members_sidecar .Tz)(manifest));
}
var read_corpus = __webpack_require__(99320);
var run_directory = __webpack_require__(92212);
var loso_seed = __webpack_require__(65049);
var summarise_folds = __webpack_require__(54039);
var fold_metrics = __webpack_require__(47880);
var serialise = __webpack_require__(16928);
var encoders = __webpack_require__(30356);
var model_inputs = __webpack_require__(75481);
var run_model = __webpack_require__(89595);
;
async function scoreRows(loop, path, rows, scale) {
const { files, runtime, out, table, quality } = loop;
const model = await files.read((0,external_node_path_.join)(out, path));
const inputs = (0,model_inputs .pj)(table, rows, scale, quality);
const session = await runtime.open(model);
try {
return { pinned: { path, sha256: sha256(model) }, score: await (0,run_model .so)(session, inputs) };
}
finally {
await session.close();
}
}
async function writePinned({ files, out }, path, text) {
await files.writeAtomically((0,external_node_path_.join)(out, path), text);
return { path, sha256: sha256(text) };
}
function sha256(data) {
return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
;
async function writeMemberSidecar(loop, seed, losoMeanPlcc) {
const { recipe: loaded, table, corpusScale, quality, builtin, code, part } = loop;
const { recipe } = loaded;
const path = (0,layout .kC)(recipe.ensemble, seed);
const everyRow = Int32Array.from(table.target.keys());
const { pinned, score } = await scoreRows(loop, path, everyRow, corpusScale);
if (!score.every(Number.isFinite)) {
throw new seedgate_error .Ts('training-diverged', `${path} does not give a finite score for every row of the corpus`, {
hint: 'the member’s training diverged: lower trainer.learningRate in the recipe',
});
}
const sidecar = {
id: (0,layout .eg)(recipe.ensemble, seed),
ensemble_id: recipe.ensemble,
seed,
kind: 'fr',
codec_aware: true,
feature_order: table.featureNames,
feature_mean: Array.from(corpusScale.mean),
feature_std: Array.from(corpusScale.std),
codec_block_layout: (0,codec_block .u)(table.vocabulary),
encoder_vocab: table.vocabulary,
encoder_vocab_version: (0,encoders .Fx)(table.vocabulary),
input_names: members_sidecar .Fo,
output_names: members_sidecar .Im,
onnx: (0,external_node_path_.basename)(path),
opset: members_sidecar .Mf,
sha256: pinned.sha256,
corpus: {
path: recipe.corpus.table,
sha256: table.sha256,
n_rows: table.rows,
cq_min: quality.min,
cq_max: quality.max,
},
training_recipe: {
recipe_sha256: loaded.sha256,
training_sha256: (0,training_digest .S)(recipe),
code,
hidden: builtin.hidden,
dropout: builtin.dropout,
epochs: builtin.epochs,
batch_size: builtin.batch,
lr: builtin.learningRate,
weight_decay: builtin.weightDecay,
},
gate: {
mean_plcc: recipe.gate.meanPlcc,
spread_max: recipe.gate.spreadMax,
per_seed_plcc: recipe.gate.perSeedPlcc,
},
loso_mean_plcc: losoMeanPlcc,
};
await writePinned(loop, (0,layout .MT)(part, (0,layout .Gq)(recipe.ensemble, seed)), (0,members_sidecar .Rp)(sidecar));
return pinned;
}
;
async function writeSeedEvidence(loop, seed) {
const { recipe, table, part, builtin, clock, startedAt, code } = loop;
const models = (0,seed_loop_jobs .aF)(loop, seed);
const folds = loop.folds.filter(({ index }) => models.some(({ heldOutIndex }) => heldOutIndex === index));
const { predictions, pins } = await predict(loop, seed, folds);
const summary = (0,summarise_folds .$)(foldResults(folds, predictions, pins));
const predictionsPinned = await writePinned(loop, (0,layout .MT)(part, (0,layout .Zj)(seed)), (0,serialise .U)(predictions));
const member = models.some(({ heldOut }) => heldOut === null)
? await writeMemberSidecar(loop, seed, part.of === 1 ? summary.mean_plcc : NaN)
: undefined;
const result = {
seed,
corpus: recipe.recipe.corpus.table,
...summary,
epochs: builtin.epochs,
batch_size: builtin.batch,
lr: builtin.learningRate,
weight_decay: builtin.weightDecay,
num_codecs: (0,codec_block .MU)(table.vocabulary),
encoder_vocab_version: (0,encoders .Fx)(table.vocabulary),
wall_time_s: Math.round((clock.now().getTime() - startedAt.getTime()) / 100) / 10,
corpus_sha256: table.sha256,
corpus_rows: table.rows,
recipe_sha256: recipe.sha256,
training_sha256: (0,training_digest .S)(recipe.recipe),
code,
predictions: predictionsPinned,
member,
};
await loop.files.writeAtomically((0,external_node_path_.join)(loop.out, (0,layout .MT)(part, (0,layout .oZ)(seed))), (0,loso_seed .Oz)(result));
return result;
}
async function predict(loop, seed, folds) {
const { table, foldScales } = loop;
const pins = [];
const held = new Map();
for (const { heldOut, validation, index } of folds) {
const path = (0,layout .TT)(seed, heldOut, table.sources);
const { pinned, score } = await scoreRows(loop, path, validation, foldScales[index]);
validation.forEach((row, i) => held.set(row, score[i]));
pins.push(pinned);
}
const row = Int32Array.from(held.keys()).sort();
const names = Array.from(row, (one) => loop.folds[table.sourceOf[one]].heldOut);
const predictions = {
seed,
row,
source: names,
fold: names,
target: Float64Array.from(row, (one) => table.target[one]),
prediction: Float64Array.from(row, (one) => held.get(one)),
};
return { predictions, pins };
}
function foldResults(folds, predictions, pins) {
const metrics = (0,fold_metrics .P)(predictions);
return folds.map(({ heldOut, train, validation }, i) => {
const { plcc, srocc, rmse } = metrics.get(heldOut);
return {
held_out: heldOut,
n_train: train.length,
n_val: validation.length,
plcc,
srocc,
rmse,
model: pins[i],
};
});
}
var travel = __webpack_require__(11759);
var schedule = __webpack_require__(5724);
;
class TrainingProgress {
loop;
done;
constructor(loop, jobs, settings) {
this.loop = loop;
const stepsOf = (rows) => (0,schedule .E)(rows, settings.batch) * settings.epochs;
const total = jobs.reduce((sum, { heldOutIndex }) => sum + stepsOf(heldOutIndex === -1 ? loop.table.rows : loop.folds[heldOutIndex].train.length), 0);
this.done = jobs.reduce((sum, { state }) => sum + (state?.step ?? 0), 0);
if (total === 0)
return;
const folds = jobs.filter(({ heldOut }) => heldOut !== null).length;
loop.progress.begin(`training ${folds} fold models and ${jobs.length - folds} members`, total);
loop.progress.update(this.done);
}
advance(modelSteps) {
this.done += modelSteps;
this.loop.progress.update(this.done);
}
seedFinished({ seed, n_folds: folds, mean_plcc: plcc, member }) {
const { log, part } = this.loop;
if (part.of === 1) {
log.info(`seed ${seed}: mean PLCC ${plcc.toFixed(5)} over ${folds} folds`);
return;
}
const models = [
...(folds === 0
? []
: [`mean PLCC ${plcc.toFixed(5)} over ${folds} of ${this.loop.folds.length} folds`]),
...(member === undefined ? [] : ['the member']),
];
log.info(`seed ${seed}, part ${(0,folds_part .pn)(part)}: ${models.join(', and ')}`);
}
}
;
async function runSeedLoop(world, question) {
const prepared = await run_seed_loop_prepare(world, question);
return await (0,run_directory .G)(world.locks, question.out, async () => await fillRunDirectory(prepared));
}
async function fillRunDirectory(prepared) {
const { files, out, clock } = prepared;
const earlier = await (0,run_directory .ry)(prepared);
await (0,travel ._r)(prepared);
const loop = { ...prepared, startedAt: (0,run_directory .GH)(earlier) ?? prepared.startedAt };
const finished = await finishedSeeds(loop);
await (0,run_directory .MJ)(loop, finished, null);
await trainSeeds(loop, loop.seeds.filter((seed) => !finished.includes(seed) && (0,seed_loop_jobs .aF)(loop, seed).length > 0));
const seeds = await finishedSeeds(loop);
if (loop.part.of === 1)
await writeManifest(loop, seeds);
await (0,run_directory .MJ)(loop, seeds, clock.now());
await files.remove((0,external_node_path_.join)(out, layout .e0));
return { out, seeds };
}
async function run_seed_loop_prepare(world, question) {
const { recipe } = question.recipe;
const builtin = recipe.trainer;
if (builtin.kind !== 'builtin') {
throw new seedgate_error .Ts('usage-invalid', `${question.recipe.path}: trainer.kind is ${builtin.kind}: the built-in trainer is asked for`);
}
const corpus = await (0,read_corpus .X)(world, question.recipe, question);
const { table } = corpus;
const folds = (0,plan_folds .M)(table);
const seeds = [...(question.seeds ?? recipe.seeds)].sort((a, b) => a - b);
const part = question.part ?? folds_part .Ef;
(0,seed_loop_jobs .PQ)({ recipe: question.recipe, folds, part, seeds });
const everyRow = Int32Array.from(table.target.keys());
return {
...world,
...question,
builtin,
ran: { provider: world.trainer.provider, runtime: world.runtime.version },
seeds,
part,
...corpus,
folds,
foldScales: folds.map((fold) => (0,standardise .p)(table, fold.train)),
corpusScale: (0,standardise .p)(table, everyRow),
quality: (0,quality_range .n)(table),
startedAt: world.clock.now(),
};
}
async function finishedSeeds({ files, out, recipe, part }) {
const seeds = [];
for (const seed of recipe.recipe.seeds) {
if ((await files.kindOf((0,external_node_path_.join)(out, (0,layout .MT)(part, (0,layout .oZ)(seed))))) === 'file')
seeds.push(seed);
}
return seeds.sort((a, b) => a - b);
}
async function trainSeeds(loop, seeds) {
const { trainer, table, builtin, files, out, signal, progress } = loop;
const settings = (0,prepare .iP)(builtin, table);
const jobs = [];
for (const seed of seeds)
jobs.push(...(await (0,seed_loop_jobs .kB)(loop, seed)));
const shown = new TrainingProgress(loop, jobs, settings);
const open = new Map(seeds.map((seed) => [seed, jobs.filter((job) => job.seed === seed).length]));
const finishSeed = async (seed) => {
shown.seedFinished(await writeSeedEvidence(loop, seed));
};
try {
for (const [seed, models] of open)
if (models === 0)
await finishSeed(seed);
const complete = await trainer.train({ data: (0,prepare .VL)(table, loop.corpusScale, loop.quality), settings, jobs }, {
progressed(modelSteps) {
shown.advance(modelSteps);
},
async reached(job, state) {
await (0,seed_loop_jobs .LZ)(loop, job, state);
},
async finished(job, parameters) {
await files.writeAtomically((0,external_node_path_.join)(out, (0,seed_loop_jobs .LH)(loop, job)), (0,network .u)(settings.architecture, (0,codec_block .MU)(table.vocabulary), parameters, (0,rebuild .L)(job.seed, job.heldOut)));
await (0,seed_loop_jobs .d4)(loop, job);
const left = open.get(job.seed) - 1;
open.set(job.seed, left);
if (left === 0)
await finishSeed(job.seed);
},
stopping: () => signal.aborted,
});
if (!complete) {
throw new seedgate_error .Ts('interrupted', `stopped; what was trained so far is kept in ${out}`, {
hint: 'run the same command with --resume: it goes on from here and ends with the same bytes',
});
}
}
finally {
progress.end();
}
}
}),
11759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E$: () => (  travelFaults),
_r: () => (  sendTableAlong)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _corpus_travelling_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91070);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56350);
function pinLine({ sha256 }) {
return `sha256: ${sha256}`;
}
function travelFaults({ recipe, path }, table, tracked) {
const { corpus, gate } = recipe;
const faults = [];
const pinNeeded = corpus.travels === true || !tracked;
if (pinNeeded && corpus.sha256 === undefined) {
faults.push(new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-unpinned', `${path}: corpus.sha256: expected the digest of ${corpus.table}, which ${tracked ? 'travels' : 'git does not track'}, got nothing`, { hint: `add this line below corpus: in the recipe:\n    ${pinLine(table)}` }));
}
if (!tracked && corpus.travels === undefined && gate.evidence === 'recomputed') {
faults.push(new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-travels-unsaid', `${path}: corpus.travels: expected true or false, for git does not track ${corpus.table}, got nothing`, {
hint: 'true: the table goes along with the evidence, and whoever can read this repository’s artifacts can read it. false: decide and promote run on the machine that the input judge-labels names',
}));
}
return faults;
}
async function sendTableAlong({ files, log, recipe, table, tablePath, out, }) {
const { sha256: pin, travels } = recipe.recipe.corpus;
if (pin === undefined)
log.info(`to pin this very table, add below corpus: in ${recipe.path}:\n    ${pinLine(table)}`);
if (travels !== true)
return;
const packed = await (0,_corpus_travelling_table_js__WEBPACK_IMPORTED_MODULE_1__  .c)(files, tablePath, table.sha256);
await files.writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .lC)(table.sha256)), packed);
}
})
};
