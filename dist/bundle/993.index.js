export const id = 993;
export const ids = [993];
export const modules = {
22155:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  chosenCorpusFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
const CORPUS_FOLDER_VARIABLE = 'SEEDGATE_CORPUS_FOLDER';
async function chosenCorpusFolder(choice) {
const { asked = '', option, env, from } = choice;
const [name, path] = asked === '' ? [CORPUS_FOLDER_VARIABLE, env[CORPUS_FOLDER_VARIABLE] ?? ''] : [option, asked];
if (path === '')
return undefined;
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
if (found?.isDirectory() === true)
return folder;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-not-found', `${name}: expected the folder of the corpus, got ${folder}, ${found === null ? 'where nothing is' : 'which is no folder'}`, { hint: 'name the folder that corpus.table of the recipe is relative to, as this user can read it' });
}
}),
69661:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  nodeFiles)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var seedgate_error = __webpack_require__(91367);
var file_errors = __webpack_require__(57818);
var external_node_path_ = __webpack_require__(76760);
;
const AT_ONCE = 64;
async function* listFiles(folder) {
const pending = [''];
while (pending.length > 0) {
const prefixes = pending.splice(-AT_ONCE);
const listings = await Promise.all(prefixes.map(async (prefix) => await childrenOf(folder, prefix)));
const paths = [];
listings.forEach((children, index) => {
for (const child of children) {
const path = prefixes[index] + child.name;
if (child.isDirectory())
pending.push(`${path}/`);
else if (child.isFile())
paths.push(path);
}
});
for (let start = 0; start < paths.length; start += AT_ONCE) {
const entries = await Promise.all(paths.slice(start, start + AT_ONCE).map(async (path) => await entryOf(folder, path)));
for (const entry of entries)
if (entry !== null)
yield entry;
}
}
}
async function childrenOf(folder, prefix) {
const path = (0,external_node_path_.join)(folder, prefix);
try {
return await (0,promises_.readdir)(path, { withFileTypes: true });
}
catch (error) {
if (prefix !== '' && (0,file_errors .xU)(error) === 'ENOENT')
return [];
throw (0,file_errors .f1)(path, error);
}
}
async function entryOf(folder, path) {
const place = (0,external_node_path_.join)(folder, path);
try {
return { path, size: (await (0,promises_.lstat)(place)).size };
}
catch (error) {
if ((0,file_errors .xU)(error) !== 'ENOENT')
throw (0,file_errors .f1)(place, error);
if (!path.includes('\ufffd'))
return null;
throw new seedgate_error .Ts('file-unreadable', `${place}: expected a file name in UTF-8`, {
cause: error,
hint: 'rename the file',
});
}
}
var write_atomically = __webpack_require__(74519);
;
const STREAM_CHUNK_BYTES = 256 * 1024;
const nodeFiles = {
read,
stream,
kindOf,
realPath,
list: listFiles,
writeAtomically: write_atomically .v,
remove,
};
async function read(path) {
try {
await refuseEndless(path);
const { buffer, byteOffset, byteLength } = await (0,promises_.readFile)(path);
return new Uint8Array(buffer, byteOffset, byteLength);
}
catch (error) {
throw error instanceof seedgate_error .Ts ? error : (0,file_errors .f1)(path, error);
}
}
async function* stream(path) {
try {
await refuseEndless(path);
const pieces = (0,external_node_fs_.createReadStream)(path, { highWaterMark: STREAM_CHUNK_BYTES });
for await (const { buffer, byteOffset, byteLength } of pieces)
yield new Uint8Array(buffer, byteOffset, byteLength);
}
catch (error) {
throw error instanceof seedgate_error .Ts ? error : (0,file_errors .f1)(path, error);
}
}
async function refuseEndless(path) {
const found = await (0,promises_.stat)(path);
if (found.isFile() || found.isDirectory())
return;
throw new seedgate_error .Ts('file-unreadable', `${path}: expected a file, got ${endless(found)}`, {
hint: 'write it to a file first, and name that file',
});
}
function endless(found) {
if (found.isFIFO())
return 'a named pipe';
return found.isSocket() ? 'a socket' : 'a device';
}
async function kindOf(path) {
try {
const found = await (0,promises_.lstat)(path);
if (found.isFile())
return 'file';
if (found.isDirectory())
return 'folder';
return found.isSymbolicLink() ? 'link' : 'other';
}
catch (error) {
if ((0,file_errors .xU)(error) === 'ENOENT' || (0,file_errors .xU)(error) === 'ENOTDIR')
return null;
throw (0,file_errors .f1)(path, error);
}
}
async function realPath(path) {
try {
return await (0,promises_.realpath)(path);
}
catch (error) {
if ((0,file_errors .xU)(error) === 'ENOENT' || (0,file_errors .xU)(error) === 'ENOTDIR')
return null;
throw (0,file_errors .f1)(path, error);
}
}
async function remove(path) {
try {
await (0,promises_.rm)(path, { recursive: true, force: true });
}
catch (error) {
throw (0,file_errors .EU)(path, error);
}
}
}),
45101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  gitTrackedFiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91367);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48246);
var _git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52616);
var _git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57477);
const LONGEST_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/;
const gitTrackedFiles = {
async tracks(folder, file) {
try {
const top = await output(['rev-parse', '--show-toplevel'], folder);
const path = top === null ? null : await pathBelow(top, file);
return top !== null && path !== null && (await holds(top, path, file));
}
catch (error) {
if (error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__  .Ts || isMissing(error))
return false;
throw error;
}
},
};
async function holds(top, path, file) {
const head = await output(['rev-parse', '--verify', '--quiet', 'HEAD'], top);
const entry = head === null ? undefined : (await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_6__  .w)(top, head, [path])).get(path);
if (entry?.mode.startsWith('100') !== true)
return false;
if ((await output(['hash-object', '--no-filters', '--', file], top)) === entry.oid)
return true;
const size = Number(await output(['cat-file', '-s', entry.oid], top));
if (!(size <= LONGEST_POINTER))
return false;
const [, oid] = POINTER.exec(`${(await output(['cat-file', 'blob', entry.oid], top)) ?? ''}\n`) ?? [];
return oid !== undefined && oid === (await (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__  .z4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file)));
}
async function pathBelow(top, file) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file));
return path === '' || path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? null : path;
}
async function output(args, cwd) {
const { status, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_5__  .Ii)(args, { cwd });
return status === 0 ? stdout.toString('utf8').trim() : null;
}
function isMissing(error) {
return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
}),
94300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r4: () => (  locksWith),
vc: () => (  nodeLocks)
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_timers_promises_ = __webpack_require__(58500);
var seedgate_error = __webpack_require__(91367);
var file_errors = __webpack_require__(57818);
var external_node_fs_ = __webpack_require__(73024);
;
async function takeFolder(path, { update, stale }) {
if (!(await makes(path))) {
if (!(await isStale(path, stale)))
return null;
await (0,promises_.rm)(path, { recursive: true, force: true });
if (!(await makes(path)))
return null;
}
return held(path, (await (0,promises_.stat)(path)).ino, update);
}
async function makes(path) {
try {
await (0,promises_.mkdir)(path);
return true;
}
catch (error) {
if ((0,file_errors .xU)(error) === 'EEXIST')
return false;
throw error;
}
}
async function isStale(path, stale) {
try {
return Date.now() - (await (0,promises_.stat)(path)).mtimeMs > stale;
}
catch (error) {
if ((0,file_errors .xU)(error) === 'ENOENT')
return false;
throw error;
}
}
function held(path, inode, update) {
let isLost = false;
const timer = setInterval(() => {
const now = new Date();
(0,promises_.utimes)(path, now, now).catch((error) => {
if ((0,file_errors .xU)(error) === 'ENOENT')
isLost = true;
});
}, update);
timer.unref();
const leave = () => {
const isOurs = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.ino === inode;
if (isOurs)
(0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
};
process.once('exit', leave);
const stop = () => {
clearInterval(timer);
process.off('exit', leave);
};
return {
isLost: () => isLost,
stop,
async remove() {
stop();
await (0,promises_.rm)(path, { recursive: true, force: true });
},
};
}
var external_node_os_ = __webpack_require__(48161);
var schemas = __webpack_require__(92857);
;
const holderSchema = schemas .Ikc({
pid: schemas .Whr().positive(),
started: schemas .YjP().nullable(),
host: schemas .YjP(),
machine: schemas .YjP(),
token: schemas .YjP(),
});
function parseHolder(record) {
try {
return holderSchema.parse(JSON.parse(record));
}
catch {
return null;
}
}
async function holderOf(pid, token) {
const running = await readProcess(pid);
return { pid, started: running?.started ?? null, host: (0,external_node_os_.hostname)(), machine: await thisMachine(), token };
}
async function stateOf(holder) {
if (holder.machine !== (await thisMachine()))
return 'elsewhere';
if (!isSignallable(holder.pid))
return 'dead';
const now = await readProcess(holder.pid);
if (now === null)
return 'alive';
const isAnother = holder.started !== null && now.started !== holder.started;
return now.isZombie || isAnother ? 'dead' : 'alive';
}
function isSignallable(pid) {
try {
return process.kill(pid, 0);
}
catch (error) {
return (0,file_errors .xU)(error) === 'EPERM';
}
}
async function readProcess(pid) {
const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => null);
if (stat === null)
return null;
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
return { started: fields[19] ?? '', isZombie: fields[0] === 'Z' || fields[0] === 'X' };
}
async function thisMachine() {
const boot = await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
const namespace = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
return [(0,external_node_os_.hostname)(), boot.trim(), namespace].join(' ');
}
var make_folder = __webpack_require__(34637);
var write_atomically = __webpack_require__(74519);
;
const TIMING = { update: 1000, stale: 5000, staleElsewhere: 60_000, patience: 7000 };
const POLL = 250;
const LOCK_NAME = '.seedgate.lock';
const HOLDER_NAME = '.seedgate.holder.json';
function locksWith(timing) {
return {
async acquire(folder) {
await (0,make_folder .f)(folder).catch((error) => {
throw (0,file_errors .EU)(folder, error);
});
const attempts = Math.ceil(timing.patience / POLL);
for (let attempt = 0; attempt <= attempts; attempt++) {
if (attempt > 0)
await (0,external_node_timers_promises_.setTimeout)(POLL);
const held = await tryAcquire(folder, timing);
if (held !== null)
return held;
}
throw inUse(folder, await readHolder(folder));
},
};
}
const nodeLocks = locksWith(TIMING);
async function tryAcquire(folder, timing) {
const before = await readHolder(folder);
const state = before === null ? 'dead' : await stateOf(before);
if (state === 'alive')
return null;
const { update, stale, staleElsewhere } = timing;
try {
const age = { update, stale: state === 'elsewhere' ? staleElsewhere : stale };
const lock = await takeFolder((0,external_node_path_.join)(folder, LOCK_NAME), age);
if (lock === null)
return null;
const token = await record(folder, lock);
if (before !== null)
await (0,external_node_timers_promises_.setTimeout)(POLL);
if ((await readHolder(folder))?.token !== token) {
lock.stop();
return null;
}
return { release: releaseOnce(folder, token, lock) };
}
catch (error) {
throw error instanceof seedgate_error .Ts ? error : (0,file_errors .EU)(folder, error);
}
}
async function record(folder, lock) {
const token = (0,external_node_crypto_.randomUUID)();
try {
const holder = await holderOf(process.pid, token);
await (0,write_atomically .v)((0,external_node_path_.join)(folder, HOLDER_NAME), `${JSON.stringify(holder)}\n`);
return token;
}
catch (error) {
await lock.remove();
throw error;
}
}
function releaseOnce(folder, token, lock) {
let isReleased = false;
return async () => {
if (isReleased)
return;
isReleased = true;
lock.stop();
const isThere = await (0,promises_.access)((0,external_node_path_.join)(folder, LOCK_NAME)).then(() => true, () => false);
const isOurs = (await readHolder(folder))?.token === token;
if (isOurs)
await (0,promises_.rm)((0,external_node_path_.join)(folder, HOLDER_NAME), { force: true });
if (!isThere || !isOurs || lock.isLost())
throw wasLost(folder);
await lock.remove();
};
}
async function readHolder(folder) {
const record = await (0,promises_.readFile)((0,external_node_path_.join)(folder, HOLDER_NAME), 'utf8').catch(() => null);
return record === null ? null : parseHolder(record);
}
function inUse(folder, holder) {
const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
return new seedgate_error .Ts('run-directory-in-use', `${folder}: expected a directory that no other run uses, got one held by ${who}`, {
hint: `wait for that run or end it, or give this one another directory; if no such run exists, remove ${LOCK_NAME} and ${HOLDER_NAME} from the directory`,
});
}
function wasLost(folder) {
return new seedgate_error .Ts('run-directory-in-use', `${folder}: the lock was lost during the run: ${LOCK_NAME} was removed or taken`, { hint: 'another run may have written to the directory at the same time: run again into a new one' });
}
}),
74519:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  writeAtomically)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _ports_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31902);
var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57818);
var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34637);
async function writeAtomically(path, data) {
const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}${_ports_files_js__WEBPACK_IMPORTED_MODULE_5__  .a}`;
try {
await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
await writeNew(part, data, await modeOf(path));
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
}
catch (error) {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true }).catch(() => undefined);
throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__  .EU)(path, error);
}
}
async function writeNew(path, data, mode) {
const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
try {
if (mode !== null)
await file.chmod(mode);
await file.writeFile(data);
await file.sync();
}
finally {
await file.close();
}
}
async function modeOf(path) {
const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
return found?.isFile() === true ? found.mode & 0o777 : null;
}
}),
92960:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  PROVIDER_CHOICES),
M: () => (  openTrainer)
});
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var seedgate_error = __webpack_require__(91367);
var proto = __webpack_require__(48626);
var sidecar = __webpack_require__(26277);
var graph_builder = __webpack_require__(90374);
var network = __webpack_require__(93151);
var stepper = __webpack_require__(35544);
var training_graph = __webpack_require__(46327);
;
const RUN_LENGTHS = [8, 1];
async function deviceStepper(runtime, provider, settings) {
const opened = [];
const close = async () => {
for (const session of opened)
await session.close();
};
const keep = (session) => {
opened.push(session);
return session;
};
try {
const put = keep(await runtime.openOnDevice(copyGraph(), provider));
const get = keep(await runtime.open(copyGraph(), { provider }));
const runs = [];
for (const steps of RUN_LENGTHS) {
const graph = (0,training_graph .z)(settings, { steps, products: 'standard' });
runs.push({ steps, session: keep(await runtime.openOnDevice(graph, provider)) });
}
return { begin: async (constants, state) => await begin({ put, get, runs }, constants, state), close };
}
catch (error) {
await close();
throw error;
}
}
async function begin(sessions, constants, start) {
const held = await put(sessions, constants);
let state = (0,stepper .$)(await put(sessions, start), (name) => name);
return {
async advance({ steps, perStep, pools }) {
const masks = await put(sessions, pools);
try {
for (let done = 0; done < steps;) {
const run = sessions.runs.find((one) => one.steps <= steps - done);
const own = Object.fromEntries(Object.entries(perStep).map(([name, tensor]) => [name, cut(tensor, done, run.steps)]));
const next = (0,stepper .$)(await run.session.run({ ...held, ...masks, ...own, ...state }), training_graph .X);
release(state);
state = next;
done += run.steps;
}
}
finally {
release(masks);
}
},
flushDenormals: () => undefined,
async state() {
return {
parameters: await get(sessions, state.parameters),
moment1: await get(sessions, state.moment1),
moment2: await get(sessions, state.moment2),
};
},
end() {
release(held);
release(state);
},
};
}
async function put({ put: session }, tensors) {
const there = {};
for (const [name, tensor] of Object.entries(tensors))
there[name] = (await session.run({ [COPIED]: tensor }))[COPY];
return there;
}
async function get({ get: session }, tensor) {
return (await session.run({ [COPIED]: tensor }))[COPY];
}
function release(tensors) {
for (const tensor of Object.values(tensors))
tensor.release();
}
function cut(tensor, from, steps) {
const [all, ...rest] = tensor.dims;
const dims = [steps, ...rest];
const each = tensor.data.length / all;
const [start, end] = [from * each, (from + steps) * each];
switch (tensor.type) {
case 'float32':
return { type: 'float32', dims, data: tensor.data.subarray(start, end) };
case 'int32':
return { type: 'int32', dims, data: tensor.data.subarray(start, end) };
case 'int64':
return { type: 'int64', dims, data: tensor.data.subarray(start, end) };
}
}
const COPIED = 'value';
const COPY = 'copy';
function copyGraph() {
const g = new graph_builder .Q();
g.identity(COPIED, COPY);
const info = (name) => ({ name, type: { tensorType: { elemType: proto .RO.float } } });
return (0,proto .ee)({
irVersion: network .$,
producerName: 'seedgate',
opsetImport: [{ domain: '', version: sidecar .Mf }],
graph: g.graph('copy', [info(COPIED)], [info(COPY)]),
});
}
;
const LARGEST_GROUP = 12;
function planGroups(jobs, lanes) {
if (jobs.length === 0)
return [];
const rounds = Math.ceil(jobs.length / (lanes * LARGEST_GROUP));
const groups = Math.min(jobs.length, lanes * rounds);
return Array.from({ length: groups }, (_, group) => jobs.slice(Math.round((group * jobs.length) / groups), Math.round(((group + 1) * jobs.length) / groups)));
}
var train_group = __webpack_require__(84421);
;
function inProcessTrainer(runtime, elapsed, provider = 'cpu') {
return {
provider,
async train({ data, settings, jobs }, hooks) {
const groups = provider === 'cpu' ? planGroups(jobs, 1) : [jobs].filter(({ length }) => length > 0);
const stepper = await openStepper(runtime, provider, settings);
try {
for (const group of groups) {
if (!(await (0,train_group .a)({ stepper, data, settings, hooks, elapsed }, group)))
return false;
}
return true;
}
finally {
await stepper.close();
}
},
};
}
async function openStepper(runtime, provider, settings) {
if (provider === 'webgpu')
return await deviceStepper(runtime, provider, settings);
return (0,stepper .n)(await runtime.open((0,training_graph .z)(settings), { provider }));
}
var training_random = __webpack_require__(5790);
;
const TOLERANCE = 1e-4;
async function rehearse(runtime, provider, look) {
const [expected] = await parametersOn(runtime, 'cpu', () => undefined);
const [actual, seen] = await parametersOn(runtime, provider, look);
const largest = Math.max(...expected.map((value, i) => Math.abs(actual[i] - value) / (Math.abs(value) + 1e-3)));
if (!(largest <= TOLERANCE)) {
throw new Error(`${provider} computes other numbers than the CPU: after ${STEPS} steps a parameter differs by ${largest.toExponential(1)} of itself`);
}
return seen;
}
async function parametersOn(runtime, provider, look) {
const trained = [];
const seen = [];
await inProcessTrainer(runtime, () => 0, provider).train(work(), {
progressed: () => undefined,
reached: async () => {
await Promise.resolve();
},
finished: async (_job, parameters) => {
trained.push(...parameters);
seen.push(look());
await Promise.resolve();
},
stopping: () => false,
});
return [trained, seen[0]];
}
const INPUTS = 2;
const BATCH = 4;
const STEPS = 18;
const ROWS = STEPS * BATCH - 1;
function work() {
const random = new training_random .q([1, 2, 3, 4]);
const inputs = Float32Array.from({ length: ROWS * (INPUTS + 1) }, (_, i) => i % (INPUTS + 1) === INPUTS ? 1 : 2 * random.unit() - 1);
const targets = Float32Array.from({ length: ROWS }, () => random.unit());
const scaling = { shift: new Float32Array(INPUTS + 1), scale: new Float32Array(INPUTS + 1).fill(1) };
const settings = {
architecture: { inputs: INPUTS, hidden: [8, 4] },
dropout: 0.25,
epochs: 1,
batch: BATCH,
learningRate: 0.01,
weightDecay: 1e-3,
};
const jobs = [0, 1].map((seed) => ({ seed, heldOut: null, heldOutIndex: -1, ...scaling, state: null }));
return { data: { inputs, targets, sourceOf: new Int32Array(ROWS) }, settings, jobs };
}
var external_node_worker_threads_ = __webpack_require__(75919);
;
const LEAVE_AFTER = 2000;
function laneTrainer(parts, lanes) {
return {
provider: 'cpu',
async train(work, hooks) {
const groups = planGroups(work.jobs, lanes);
const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
const count = Math.min(lanes, groups.length);
const busy = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Math.max(1, count));
const askToStop = () => {
Atomics.store(new Int32Array(stop), 0, 1);
};
const leave = () => {
askToStop();
waitUntilIdle(new Int32Array(busy));
};
process.once('exit', leave);
const runs = Array.from({ length: count }, async (_, lane) => {
try {
return await runLane(parts, work, { stop, busy, lane }, () => groups.shift() ?? null, hooks, askToStop);
}
catch (error) {
askToStop();
throw error;
}
});
const ended = await Promise.allSettled(runs);
process.off('exit', leave);
const failed = ended.find((end) => end.status === 'rejected');
if (failed)
throw failed.reason;
return ended.every((end) => end.status === 'fulfilled' && end.value);
},
};
}
function waitUntilIdle(lanes) {
const deadline = performance.now() + LEAVE_AFTER;
for (;;) {
const inside = lanes.findIndex((_, lane) => Atomics.load(lanes, lane) !== 0);
const left = deadline - performance.now();
if (inside === -1)
return;
if (left <= 0)
process.kill(process.pid, 'SIGKILL');
Atomics.wait(lanes, inside, 1, left);
}
}
async function runLane({ laneFile, runtimeFolder }, { data, settings }, shared, nextGroup, hooks, askToStop) {
const start = { data, settings, ...shared, runtimeFolder };
const inside = new Int32Array(shared.busy);
Atomics.store(inside, shared.lane, 1);
const worker = new external_node_worker_threads_.Worker(laneFile, { workerData: start });
let group = [];
let complete = true;
const order = () => {
const next = complete ? nextGroup() : null;
group = next ?? [];
worker.postMessage(next);
};
const handle = async (report) => {
if (hooks.stopping())
askToStop();
switch (report.kind) {
case 'ready':
order();
return;
case 'progressed':
hooks.progressed(report.modelSteps);
return;
case 'reached':
await hooks.reached(group[report.job], report.state);
return;
case 'finished':
await hooks.finished(group[report.job], report.parameters);
return;
case 'done':
complete &&= report.complete;
order();
}
};
const failures = [];
const fail = (error) => {
failures.push(error);
complete = false;
askToStop();
};
await new Promise((resolve) => {
let handled = Promise.resolve();
worker.on('message', (report) => {
handled = handled.then(async () => {
await handle(report).catch(fail);
});
});
worker.on('error', (cause) => {
fail(new seedgate_error .Ts('training-failed', 'a training thread failed', { cause }));
});
worker.on('exit', () => {
Atomics.store(inside, shared.lane, 0);
void handled.then(resolve);
});
});
if (failures.length > 0)
throw failures[0];
return complete;
}
var external_node_fs_ = __webpack_require__(73024);
;
function neededLibraries(path) {
const file = (0,external_node_fs_.openSync)(path, 'r');
try {
const header = read(file, 0, 64);
if (header.toString('latin1', 0, 6) !== '\x7fELF\x02\x01')
throw new Error(`${path} is no shared library`);
const [start, size, count] = [offset(header, 32), header.readUInt16LE(54), header.readUInt16LE(56)];
const segments = Array.from({ length: count }, (_, index) => {
const segment = read(file, start + index * size, 56);
return {
type: segment.readUInt32LE(0),
inFile: offset(segment, 8),
inMemory: offset(segment, 16),
length: offset(segment, 32),
};
});
const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic);
if (dynamic === undefined)
return [];
const entries = tableOf(read(file, dynamic.inFile, dynamic.length));
const valueOf = (tag) => entries.find((entry) => entry.tag === tag)?.value ?? 0;
const names = valueOf(TAG.names);
const loaded = segments.find(({ type, inMemory, length }) => type === SEGMENT.load && names >= inMemory && names < inMemory + length);
if (loaded === undefined)
return [];
const strings = read(file, loaded.inFile + names - loaded.inMemory, valueOf(TAG.namesLength));
return entries
.filter(({ tag }) => tag === TAG.needed)
.map(({ value }) => strings.toString('latin1', value, strings.indexOf(0, value)));
}
finally {
(0,external_node_fs_.closeSync)(file);
}
}
function canLoad(library) {
try {
process.dlopen({ exports: {} }, library);
return true;
}
catch (error) {
return String(error).includes('did not self-register');
}
}
const SEGMENT = { load: 1, dynamic: 2 };
const TAG = { needed: 1, names: 5, namesLength: 10 };
function tableOf(bytes) {
return Array.from({ length: Math.floor(bytes.length / 16) }, (_, index) => ({
tag: offset(bytes, index * 16),
value: offset(bytes, index * 16 + 8),
}));
}
const offset = (bytes, at) => Number(bytes.readBigUInt64LE(at));
function read(file, at, length) {
const bytes = Buffer.alloc(length);
(0,external_node_fs_.readSync)(file, bytes, 0, length, at);
return bytes;
}
;
const CUDA_LIBRARY = 'libonnxruntime_providers_cuda.so';
const BRIDGE_LIBRARY = 'libonnxruntime_providers_shared.so';
const CUDNN_LIBRARY = 'libcudnn.so.9';
function cudaProblem(library, loads = canLoad) {
const folder = (0,external_node_path_.dirname)(library);
const absent = [CUDA_LIBRARY, BRIDGE_LIBRARY].filter((name) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
if (absent.length > 0)
return `its folder has no ${absent.join(' and no ')}`;
const needed = [...neededLibraries(library), CUDNN_LIBRARY];
const missing = needed.filter((name) => !loads(name));
if (missing.length === 0)
return null;
return `these libraries cannot be loaded: ${missing.map((name) => `${name}${ownerOf(name, needed)}`).join(', ')}`;
}
function ownerOf(name, needed) {
if (name.startsWith('libcuda.so'))
return ' (the NVIDIA driver)';
if (name.startsWith('libcudnn'))
return ' (cuDNN 9)';
if (!/^lib(cudart|cublas|cublasLt|curand|cufft|nvrtc)\.so/.test(name))
return '';
const runtime = needed.map((library) => /^libcudart\.so\.(\d+)/.exec(library)?.[1]).find(Boolean);
return ` (the CUDA ${runtime === undefined ? '' : `${runtime} `}runtime libraries)`;
}
var external_node_child_process_ = __webpack_require__(31421);
;
const PATIENCE = 60_000;
function rehearseLoading(folder) {
const script = 'require(process.argv[1])';
const { status, signal, stderr, error } = (0,external_node_child_process_.spawnSync)(process.execPath, ['-e', script, folder], {
encoding: 'utf8',
stdio: ['ignore', 'ignore', 'pipe'],
timeout: PATIENCE,
});
if (status === 0)
return;
const end = signal ?? `status ${status ?? 'unknown'}`;
const said = stderr.split('\n').find((line) => /Error|error|not found/.test(line)) ?? error?.message ?? 'nothing';
throw new seedgate_error .Ts('provider-unavailable', `${folder}: the native library cannot be loaded: a process that tried it ended with ${end} and said: ${said.trim()}`, {
hint: 'the file may be cut (remove the folder, so that it is fetched again) or the machine’s C library may be musl: onnxruntime-node needs glibc',
});
}
var onnxruntime_runtime = __webpack_require__(98389);
;
const SOFTWARE_DRIVER = /libvulkan_lvp|libvk_swiftshader/;
const GPU_FILE = /^\/dev\/(dri\/renderD\d+|nvidia\d+)$/;
function hideSoftwareDrivers(environment = process.env) {
environment['VK_LOADER_DRIVERS_DISABLE'] ??= '*lvp*,*swiftshader*';
}
function vulkanDevice() {
if (process.platform !== 'linux')
return 'unknown';
return classify((0,external_node_fs_.readFileSync)('/proc/self/maps', 'utf8'), openFiles());
}
function classify(maps, files) {
if (!files.some((file) => GPU_FILE.test(file)))
return 'software';
return SOFTWARE_DRIVER.test(maps) ? 'unknown' : 'gpu';
}
function vulkanObstacle(loads = canLoad) {
if (process.platform !== 'linux' || loads('libvulkan.so.1'))
return null;
return {
why: 'the Vulkan loader libvulkan.so.1 cannot be loaded',
whatToDo: 'install the package libvulkan1 (vulkan-loader on Fedora and its relatives) and the GPU’s Vulkan driver',
};
}
function gpuObstacle(devices = deviceFiles()) {
if (process.platform === 'linux' && devices.some((path) => GPU_FILE.test(path)))
return null;
return { why: 'no device file of a GPU is here, such as /dev/dri/renderD128', whatToDo: DRIVER };
}
const DRIVER = [
'install the GPU’s Vulkan driver: for AMD and Intel the package mesa-vulkan-drivers, for NVIDIA the driver with its',
'graphics libraries (in a container NVIDIA_DRIVER_CAPABILITIES=all); and let the runner’s user open /dev/dri/renderD*',
].join(' ');
function deviceFiles() {
return ['/dev', '/dev/dri'].flatMap((folder) => (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).map((name) => `${folder}/${name}`) : []);
}
function openFiles() {
return (0,external_node_fs_.readdirSync)('/proc/self/fd').flatMap((name) => {
try {
return [(0,external_node_fs_.readlinkSync)(`/proc/self/fd/${name}`)];
}
catch {
return [];
}
});
}
;
const PROVIDER_CHOICES = ['auto', 'cpu', 'cuda', 'webgpu'];
const CUDA_HINT = [
'it needs an NVIDIA driver, CUDA and cuDNN 9 on the library path, and onnxruntime’s CUDA provider beside its own library:',
'docs/gpu-runner.md lays it out; or ask for cpu',
].join(' ');
async function openTrainer(question, say) {
if (question.runtimeFolder !== undefined)
rehearseLoading(question.runtimeFolder);
const runtime = (0,onnxruntime_runtime .M)(question.runtimeFolder);
switch (question.provider) {
case 'cpu':
return onCpu(question, runtime);
case 'cuda':
return await onCuda(question, runtime);
case 'webgpu': {
const opened = await onWebGpu(runtime);
if (opened.device !== 'gpu')
say(`webgpu runs on ${DEVICE[opened.device]}; ${SLOWER}`);
return opened;
}
case 'auto':
return await preferGpu(question, runtime, say);
}
}
async function preferGpu(question, runtime, say) {
const reasons = [];
try {
return await onCuda(question, runtime);
}
catch (error) {
reasons.push(reasonOf(error));
}
const obstacle = gpuObstacle() ?? vulkanObstacle();
if (obstacle !== null)
reasons.push(`webgpu: ${obstacle.why}`);
else {
try {
hideSoftwareDrivers();
const opened = await onWebGpu(runtime);
if (opened.device === 'gpu')
return opened;
reasons.push(`webgpu would run on ${DEVICE[opened.device]}`);
}
catch (error) {
reasons.push(reasonOf(error));
}
}
say(`training on the CPU (${reasons.join('; ')})`);
return onCpu(question, runtime);
}
function onCpu({ lanes, laneFile, runtimeFolder }, runtime) {
const trainer = laneTrainer({ laneFile, runtimeFolder }, lanes ?? (0,external_node_os_.availableParallelism)());
return { runtime, trainer, onGpu: false };
}
async function onCuda({ runtimeFolder }, runtime) {
const problem = cudaProblem((0,external_node_path_.join)((0,onnxruntime_runtime .U)(runtimeFolder), CUDA_LIBRARY));
if (problem !== null)
throw unavailable('cuda', problem, CUDA_HINT);
try {
await rehearse(runtime, 'cuda', () => undefined);
}
catch (cause) {
throw unavailable('cuda', 'it does not train here', CUDA_HINT, cause);
}
return { runtime, trainer: inProcessTrainer(runtime, elapsed, 'cuda'), onGpu: true };
}
async function onWebGpu(runtime) {
const obstacle = vulkanObstacle();
if (obstacle !== null)
throw unavailable('webgpu', obstacle.why, `${obstacle.whatToDo}; or ask for cpu`);
try {
const device = await rehearse(runtime, 'webgpu', vulkanDevice);
const trainer = inProcessTrainer(runtime, elapsed, 'webgpu');
return { runtime, trainer, onGpu: device === 'gpu', device };
}
catch (cause) {
throw unavailable('webgpu', 'it does not train here', `${DRIVER}; or ask for cpu`, cause);
}
}
const elapsed = () => performance.now();
const DEVICE = {
gpu: 'a GPU',
software: 'a software Vulkan device, no GPU',
unknown: 'a GPU or a software Vulkan device, and which of them cannot be told',
};
const SLOWER = 'software takes many times as long as provider cpu';
function unavailable(provider, why, hint, cause) {
return new seedgate_error .Ts('provider-unavailable', `${provider} is not available to onnxruntime-node: ${why}`, {
cause,
hint,
});
}
function reasonOf(error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return error.message;
}
}),
55768:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  isConstant)
});
const ROUNDING = 1e-12;
function isConstant(least, most) {
return most - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(most));
}
}),
94712:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  examineTable)
});
var shown = __webpack_require__(90253);
var line_digest = __webpack_require__(5018);
;
function recurringRows(digests, equal) {
const rows = rowsThatMeet(digests);
const groups = [];
for (let start = 0; start < rows.length;) {
let end = start + 1;
while (end < rows.length && digests[rows[end]] === digests[rows[start]])
end++;
groups.push(...equalAmong(rows.subarray(start, end), equal));
start = end;
}
return groups.sort((a, b) => a[0] - b[0]);
}
function rowsThatMeet(digests) {
const sorted = digests.toSorted();
const repeated = new Set();
for (let index = 1; index < sorted.length; index++) {
if (sorted[index] === sorted[index - 1])
repeated.add(sorted[index]);
}
if (repeated.size === 0)
return new Int32Array(0);
const rows = new Int32Array(digests.length);
let count = 0;
digests.forEach((digest, row) => {
if (repeated.has(digest))
rows[count++] = row;
});
return rows.subarray(0, count).sort((a, b) => digests[a] - digests[b] || a - b);
}
function equalAmong(rows, equal) {
const groups = [];
for (let left = rows; left.length > 1;) {
const first = left[0];
const same = left.filter((row) => row === first || equal(first, row));
if (same.length > 1)
groups.push(same);
left = left.filter((row) => row !== first && !equal(first, row));
}
return groups;
}
;
const NAMED = 10;
function firstOf(sentences, count = sentences.length) {
const named = sentences.slice(0, NAMED);
const more = count > named.length ? [`and ${count - named.length} more like these`] : [];
return [...named, ...more].join('\n');
}
function lineOf(row) {
return row + 1;
}
function named(source) {
return `source ${(0,shown .S)(source ?? '')}`;
}
;
const RECURRING = 0.01;
function duplicateFindings(table, { duplicates }) {
const findings = [...linesTwice(table), ...rowsElsewhere(table)];
return duplicates === 'refuse' ? findings : findings.map(({ message }) => ({ fault: null, message }));
}
function linesTwice(table) {
const { sources, sourceOf, lineDigests } = table;
const groups = recurringRows(lineDigests, (row, other) => sourceOf[row] === sourceOf[other] && sameValues(table, row, other));
const bySource = new Map();
for (const rows of groups) {
const source = sourceOf[rows[0]];
const repeats = rows.length - 1;
const known = bySource.get(source);
if (known === undefined)
bySource.set(source, { line: lineOf(rows[0]), again: lineOf(rows[1]), repeats });
else
known.repeats += repeats;
}
if (bySource.size === 0)
return [];
const sentences = [...bySource].map(([source, { line, again, repeats }]) => `${named(sources[source])}: expected every line once, got ${repeats} again (the first: line ${again} is line ${line})`);
return [
{
fault: 'corpus-duplicate-rows',
message: firstOf(sentences),
whatToDo: 'make the table again with every row once; corpus.expect.duplicates: allow keeps them and warns',
},
];
}
function rowsElsewhere(table) {
const { sources, sourceOf } = table;
const groups = recurringRows(contentDigests(table), (row, other) => table.target[row] === table.target[other] && sameFeatures(table, row, other));
const bySource = new Map();
for (const rows of groups)
countRecurrences(bySource, rows, sourceOf);
const sizes = rowsPerSource(table);
const findings = [...bySource].map(([source, { rows, line, elsewhere, other }]) => {
const size = sizes[source];
const share = rows / size;
const sentence = `${named(sources[source])}: ${rows} of ${size} rows recur, features and target, in another source (the first: line ${line} is line ${elsewhere} of ${named(sources[other])})`;
return { tooMany: share > RECURRING, sentence };
});
const [copied, few] = [true, false].map((tooMany) => findings.filter((one) => one.tooMany === tooMany).map(({ sentence }) => sentence));
return [
...(copied.length === 0
? []
: [
{
fault: 'corpus-source-copied',
message: firstOf(copied.map((sentence) => `${sentence}; expected at most 1 %`)),
whatToDo: 'leave one of the copies out: a model that saw a row in training is no judge of it; corpus.expect.duplicates: allow keeps them and warns',
},
]),
...(few.length === 0 ? [] : [{ fault: null, message: firstOf(few) }]),
];
}
function countRecurrences(bySource, rows, sourceOf) {
const first = rows[0];
const foreign = rows.find((row) => sourceOf[row] !== sourceOf[first]);
if (foreign === undefined)
return;
for (const row of rows) {
const source = sourceOf[row];
const known = bySource.get(source);
const elsewhere = source === sourceOf[first] ? foreign : first;
if (known !== undefined)
known.rows++;
else {
bySource.set(source, {
rows: 1,
line: lineOf(row),
elsewhere: lineOf(elsewhere),
other: sourceOf[elsewhere],
});
}
}
}
function contentDigests({ rows, target, features, featureNames }) {
const width = featureNames.length;
const digest = new line_digest .K();
return Float64Array.from({ length: rows }, (_, row) => {
digest.push(target[row]);
for (let feature = 0; feature < width; feature++)
digest.push(features[row * width + feature]);
return digest.take();
});
}
function sameFeatures({ features, featureNames }, row, other) {
const width = featureNames.length;
for (let feature = 0; feature < width; feature++) {
if (features[row * width + feature] !== features[other * width + feature])
return false;
}
return true;
}
function sameValues(table, row, other) {
const { encoderOf, quality, target } = table;
return (encoderOf[row] === encoderOf[other] &&
quality[row] === quality[other] &&
target[row] === target[other] &&
sameFeatures(table, row, other));
}
function rowsPerSource({ sources, sourceOf }) {
const counts = new Int32Array(sources.length);
for (const source of sourceOf)
counts[source] += 1;
return counts;
}
;
const LOOKED_FOR = 10;
function gridFindings(table) {
const pairs = pairsOf(table);
const sentences = [...missingCells(table, pairs), ...unequalCells(table, pairs)];
const missing = pairs.reduce((sum, { cells }) => sum + table.sources.length - cells.size, 0);
const count = Math.max(sentences.length, sentences.length + missing - LOOKED_FOR);
if (sentences.length === 0)
return [];
return [
{
fault: 'corpus-incomplete-grid',
message: firstOf(sentences, count),
whatToDo: 'make the cells that are missing, or take corpus.expect.grid out in a reviewed change of the recipe',
},
];
}
function pairsOf({ rows, encoderOf, quality, sourceOf }) {
const byEncoder = new Map();
for (let row = 0; row < rows; row++) {
const encoder = encoderOf[row];
const ofEncoder = byEncoder.get(encoder) ?? new Map();
byEncoder.set(encoder, ofEncoder);
const value = quality[row];
const pair = ofEncoder.get(value) ?? {
encoder,
quality: value,
firstRow: row,
cells: new Map(),
};
ofEncoder.set(value, pair);
const source = sourceOf[row];
const cell = pair.cells.get(source);
if (cell === undefined)
pair.cells.set(source, { rows: 1, firstRow: row });
else
cell.rows++;
}
return [...byEncoder.values()].flatMap((ofEncoder) => [...ofEncoder.values()]);
}
function missingCells(table, pairs) {
const sentences = [];
for (const pair of pairs) {
if (pair.cells.size === table.sources.length)
continue;
for (const source of table.sources.keys()) {
if (pair.cells.has(source))
continue;
if (sentences.length === LOOKED_FOR)
return sentences;
const there = `line ${lineOf(pair.firstRow)} has one of ${named(table.sources[table.sourceOf[pair.firstRow]])}`;
sentences.push(`${named(table.sources[source])}: expected rows of ${cellName(table, pair)}, got none (${there})`);
}
}
return sentences;
}
function unequalCells(table, pairs) {
const least = new Map();
const most = new Map();
for (const pair of pairs) {
for (const [source, { rows }] of pair.cells) {
if (rows < (least.get(source)?.rows ?? Infinity))
least.set(source, { pair, rows });
if (rows > (most.get(source)?.rows ?? 0))
most.set(source, { pair, rows });
}
}
return [...table.sources.entries()].flatMap(([source, name]) => {
const [few, many] = [least.get(source), most.get(source)];
if (few === undefined || many === undefined || few.rows === many.rows)
return [];
return [
`${named(name)}: expected every cell equally often, got ${few.rows} rows of ${cellName(table, few.pair)} and ${many.rows} of ${cellName(table, many.pair)}`,
];
});
}
function cellName({ encoders }, { encoder, quality }) {
return `${(0,shown .S)(encoders[encoder] ?? '')} at quality ${quality}`;
}
var constant_feature = __webpack_require__(55768);
;
function examineTable(table, expect) {
return [
...smallSources(table, expect.minRowsPerSource),
...constantTargets(table),
...duplicateFindings(table, expect),
...unknownEncoders(table, expect.unknownEncoders),
...(expect.grid === 'complete' ? gridFindings(table) : []),
...constantFeatures(table),
];
}
function smallSources(table, least) {
const counts = rowsPerSource(table);
const firstRow = firstRows(table.sourceOf, table.sources.length);
const sentences = table.sources.flatMap((source, index) => {
const rows = counts[index];
if (rows >= least)
return [];
return [
`${named(source)}: expected at least ${least} rows, got ${rows} (the first: line ${lineOf(firstRow[index])})`,
];
});
if (sentences.length === 0)
return [];
return [
{
fault: 'corpus-too-few-rows',
message: firstOf(sentences),
whatToDo: 'add rows of these sources, leave the sources out of the table, or lower corpus.expect.minRowsPerSource in a reviewed change of the recipe',
},
];
}
function constantTargets({ sources, sourceOf, target }) {
const firstRow = firstRows(sourceOf, sources.length);
const varies = new Uint8Array(sources.length);
sourceOf.forEach((source, row) => {
if (target[row] !== target[firstRow[source]])
varies[source] = 1;
});
const sentences = sources.flatMap((source, index) => {
if (varies[index] === 1)
return [];
const row = firstRow[index];
return [
`${named(source)}: expected targets that differ, got ${target[row]} in every row (the first: line ${lineOf(row)})`,
];
});
if (sentences.length === 0)
return [];
return [
{
fault: 'corpus-constant-target',
message: firstOf(sentences),
whatToDo: 'no correlation is defined where the target is constant: add rows that differ, or leave the sources out of the table',
},
];
}
function unknownEncoders(table, allowed) {
const { encoders, encoderOf, vocabulary } = table;
const known = new Set(vocabulary);
const firstRow = firstRows(encoderOf, encoders.length);
const unlisted = [...encoders.entries()].filter(([, encoder]) => !known.has(encoder));
if (unlisted.length === 0)
return [];
const sentences = unlisted.map(([index, encoder]) => `encoder ${(0,shown .S)(encoder)} (the first: line ${lineOf(firstRow[index])})`);
if (allowed) {
return [{ fault: null, message: `taken for "unknown", as the recipe allows: ${firstOf(sentences)}` }];
}
return [
{
fault: 'corpus-unknown-encoder',
message: firstOf(sentences.map((sentence) => `${sentence}: expected one of corpus.columns.encoders (${vocabulary.join(', ')})`)),
whatToDo: 'list the encoder in corpus.columns.encoders, or take it for unknown with corpus.expect.unknownEncoders: true',
},
];
}
function constantFeatures({ rows, features, featureNames }) {
const width = featureNames.length;
const least = features.slice(0, width);
const most = features.slice(0, width);
for (let row = 1; row < rows; row++) {
for (let feature = 0; feature < width; feature++) {
const value = features[row * width + feature];
if (value < least[feature])
least[feature] = value;
if (value > most[feature])
most[feature] = value;
}
}
const sentences = featureNames.flatMap((name, feature) => !(0,constant_feature .V)(least[feature], most[feature])
? []
: [`feature ${(0,shown .S)(name)} is ${features[feature]} in every row: no model can use it`]);
return sentences.length === 0 ? [] : [{ fault: null, message: firstOf(sentences) }];
}
function firstRows(indexOf, count) {
const first = new Int32Array(count).fill(-1);
for (let row = 0; row < indexOf.length; row++) {
const index = indexOf[row];
if (first[index] === -1)
first[index] = row;
}
return first;
}
}),
89230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  unmetExpectations),
x: () => (  expectationError)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90253);
function unmetExpectations(table, snapshot, expect) {
return [
...unmetNames('sources', expect.sources, table.sources),
...unmetNames('encoders', expect.encoders, table.encoders),
...unmetRows(expect.minRows, table.rows),
...unmetFiles('reference', expect.references, snapshot, snapshot.ref_count),
...unmetFiles('distorted', expect.distorted, snapshot, snapshot.dis_count),
...unmetTarget(expect.target, table.target),
];
}
function expectationError(table, snapshot, expect, path) {
const unmet = unmetExpectations(table, snapshot, expect);
if (unmet.length === 0)
return null;
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('corpus-expectation', unmet.map((sentence) => `${path}: ${sentence}`).join('\n'), {
hint: 'bring the corpus that the recipe describes, or, if the recipe is wrong, change corpus.expect in a reviewed change',
});
}
function unmetNames(what, expected, names) {
if (expected === undefined || names.length === expected)
return [];
const listed = names.slice(0, 20).map(_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S).join(', ');
return [`expected ${expected} ${what}, got ${names.length} (${listed}${names.length > 20 ? ', …' : ''})`];
}
function unmetRows(least, rows) {
return least === undefined || rows >= least ? [] : [`expected at least ${least} rows, got ${rows}`];
}
function unmetFiles(what, expected, { present, corpus_root, yuv_count }, count) {
if (expected === undefined || (present && count === expected))
return [];
const root = corpus_root === null ? 'corpus.files, which the recipe does not name' : (0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S)(corpus_root);
const got = present ? `${count} (among ${yuv_count} .yuv files)` : 'no such folder';
return [`expected ${expected} ${what} files below ${root}, got ${got}`];
}
function unmetTarget(range, target) {
if (range === undefined)
return [];
const [low, high] = range;
const isOutside = (value) => !(value >= low && value <= high);
const first = target.findIndex(isOutside);
if (first === -1)
return [];
const rows = target.reduce((count, value) => count + (isOutside(value) ? 1 : 0), 0);
return [
`expected every target in [${low}, ${high}], got ${rows} outside (the first: ${target[first]} at line ${first + 1})`,
];
}
}),
5018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  NumberDigest),
p: () => (  lineDigest)
});
function lineDigest(text) {
let low = 0x9e3779b9;
let high = 0x85ebca6b;
const length = text.endsWith('\r') ? text.length - 1 : text.length;
for (let index = 0; index < length; index++) {
const unit = text.charCodeAt(index);
low = Math.imul(low ^ unit, 0x9e3779b1);
high = Math.imul(high ^ unit, 0x5f356495);
}
return joined(low, high);
}
class NumberDigest {
#value = new Float64Array(1);
#words = new Uint32Array(this.#value.buffer);
#low = 0x9e3779b9;
#high = 0x85ebca6b;
push(value) {
this.#value[0] = value + 0;
for (const word of this.#words) {
this.#low = Math.imul(this.#low ^ word, 0x9e3779b1);
this.#high = Math.imul(this.#high ^ word, 0x5f356495);
this.#low ^= this.#low >>> 15;
this.#high ^= this.#high >>> 13;
}
}
take() {
const digest = joined(this.#low, this.#high);
this.#low = 0x9e3779b9;
this.#high = 0x85ebca6b;
return digest;
}
}
function joined(low, high) {
const [a, b] = [mixed(low ^ (high >>> 16)), mixed(high ^ (low >>> 13))];
return (b & 0x1fffff) * 2 ** 32 + (a >>> 0);
}
function mixed(word) {
let mix = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
return mix ^ (mix >>> 16);
}
}),
67153:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  locateCorpus)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
async function locateCorpus(files, { table, files: root }, folder) {
await refuseWayOut(files, folder, 'corpus.table', table);
if (root !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(root))
await refuseWayOut(files, folder, 'corpus.files', root);
return { table: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, table), files: root === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, root) };
}
async function refuseWayOut(files, folder, key, path) {
const [top, there] = [await files.realPath(folder), await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path))];
if (top === null || there === null)
return;
const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, there);
if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way))
return;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('corpus-outside-folder', `${key}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)}: expected it inside ${folder}, got a symbolic link that leads to ${there}`, {
hint: 'name the folder in which the corpus really lies: --corpus-folder, the input corpus-folder, or SEEDGATE_CORPUS_FOLDER',
});
}
}),
80169:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  readTable)
});
var external_node_crypto_ = __webpack_require__(77598);
var seedgate_error = __webpack_require__(91367);
var sha256 = __webpack_require__(48246);
;
const LONGEST_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
class LineSplitter {
#path;
#decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
#carried = [];
#carriedBytes = 0;
#lines = 0;
constructor(path) {
this.#path = path;
}
push(piece) {
const completed = [];
let start = 0;
for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
completed.push(this.#complete(piece.subarray(start, end)));
start = end + 1;
}
if (start < piece.length)
this.#carry(piece.subarray(start));
return completed;
}
end() {
return this.#carriedBytes === 0 ? [] : [this.#complete(new Uint8Array(0))];
}
#complete(tail) {
let bytes = tail;
if (this.#carriedBytes > 0) {
this.#carry(tail);
bytes = Buffer.concat(this.#carried);
this.#carried = [];
this.#carriedBytes = 0;
}
this.#refuseTooLong(bytes.length);
this.#lines++;
if (this.#lines === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
bytes = bytes.subarray(BYTE_ORDER_MARK.length);
}
return this.#decode(bytes);
}
#carry(bytes) {
this.#refuseTooLong(this.#carriedBytes + bytes.length);
this.#carried.push(bytes.slice());
this.#carriedBytes += bytes.length;
}
#refuseTooLong(bytes) {
if (bytes <= LONGEST_LINE)
return;
throw new seedgate_error .Ts('corpus-unreadable', `${this.#path}:${this.#lines + 1}: expected a line of at most ${LONGEST_LINE} bytes, got a longer one`, { hint: 'write one JSON object a line' });
}
#decode(bytes) {
try {
return this.#decoder.decode(bytes);
}
catch (cause) {
throw new seedgate_error .Ts('corpus-unreadable', `${this.#path}:${this.#lines}: expected UTF-8, got bytes that are not`, {
cause,
hint: 'write the table as UTF-8',
});
}
}
}
var table_bytes = __webpack_require__(14613);
;
class GrowableColumn {
#allocate;
#values;
#length = 0;
constructor(allocate) {
this.#allocate = allocate;
this.#values = allocate(1024);
}
push(value) {
if (this.#length === this.#values.length) {
const larger = this.#allocate(this.#length * 2);
larger.set(this.#values);
this.#values = larger;
}
this.#values[this.#length++] = value;
}
finish() {
const exact = this.#allocate(this.#length);
exact.set(this.#values.subarray(0, this.#length));
return exact;
}
}
var line_digest = __webpack_require__(5018);
var code_point_order = __webpack_require__(76554);
;
class NameColumn {
#indexByName = new Map();
#indexes = new GrowableColumn((length) => new Int32Array(length));
push(name) {
let index = this.#indexByName.get(name);
if (index === undefined) {
index = this.#indexByName.size;
this.#indexByName.set(name, index);
}
this.#indexes.push(index);
}
finish() {
const inFileOrder = [...this.#indexByName.keys()];
const names = inFileOrder.toSorted(code_point_order .O);
const placeByName = new Map(names.map((name, place) => [name, place]));
const places = Int32Array.from(inFileOrder, (name) => placeByName.get(name));
return { names, indexOf: this.#indexes.finish().map((index) => places[index]) };
}
}
var shown = __webpack_require__(90253);
var python_json = __webpack_require__(80898);
;
const LONGEST_NAME = 100_000;
function parseRow(text, columns) {
const cells = parseObject(text);
if (cells === null)
return [{ column: null, fault: `expected a JSON object, got ${(0,shown .S)(text)}` }];
const faults = [];
const cell = (column) => {
if (Object.hasOwn(cells, column))
return cells[column];
faults.push({ column, fault: `missing; the row has ${(0,shown .S)(Object.keys(cells).join(', '))}` });
return undefined;
};
const name = (column) => {
const value = cell(column);
if (isName(value))
return value;
if (value !== undefined)
faults.push({ column, fault: nameFault(value) });
return '';
};
const number = (column) => {
const value = cell(column);
if (isFloat32(value))
return value;
if (value !== undefined)
faults.push({ column, fault: numberFault(value) });
return NaN;
};
const row = {
source: name(columns.source),
encoder: name(columns.encoder),
quality: number(columns.quality),
target: number(columns.target),
features: columns.features.map(number),
};
return faults.length > 0 ? faults : row;
}
function parseObject(text) {
try {
const value = (0,python_json .S)(text);
return isObject(value) ? value : null;
}
catch {
return null;
}
}
function isObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const LONE_SURROGATE = /\p{Surrogate}/u;
function isName(value) {
return (typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !LONE_SURROGATE.test(value));
}
function nameFault(value) {
if (typeof value !== 'string' || value === '')
return `expected a non-empty string, got ${(0,shown .S)(value)}`;
if (value.length > LONGEST_NAME)
return `expected at most ${LONGEST_NAME} characters, got ${value.length}`;
return `expected well-formed Unicode, got ${(0,shown .S)(value)}`;
}
function isFloat32(value) {
return typeof value === 'number' && Number.isFinite(Math.fround(value));
}
function numberFault(value) {
if (typeof value !== 'number')
return `expected a number, got ${(0,shown .S)(value)}`;
if (!Number.isFinite(value))
return `expected a finite number, got ${(0,shown .S)(value)}`;
return `expected a number that float32 can hold, got ${(0,shown .S)(value)}`;
}
;
const MOST_FAULTS = 10;
class RowFaults {
#path;
#lines = [];
constructor(path) {
this.#path = path;
}
add(line, column, fault) {
if (this.full)
return;
const place = `${this.#path}:${line}`;
this.#lines.push(column === null ? `${place}: ${fault}` : `${place}: column ${(0,shown .S)(column)}: ${fault}`);
}
get full() {
return this.#lines.length >= MOST_FAULTS;
}
throwIfAny() {
if (this.#lines.length === 0)
return;
const title = this.full
? `the first ${MOST_FAULTS} faults; the rest of the file was not read`
: this.#lines.length === 1
? 'one fault'
: `${this.#lines.length} faults`;
throw new seedgate_error .Ts('corpus-row-invalid', [`${this.#path}: ${title}`, ...this.#lines].join('\n'), {
hint: 'mend these rows where the table is made, or correct corpus.columns in the recipe',
});
}
}
;
const BLANK = /^[ \t\r]*$/;
const float64 = (length) => new Float64Array(length);
class TableBuilder {
#columns;
#faults;
#sources = new NameColumn();
#encoders = new NameColumn();
#quality = new GrowableColumn(float64);
#target = new GrowableColumn(float64);
#features = new GrowableColumn(float64);
#lineDigests = new GrowableColumn(float64);
#lines = 0;
#rows = 0;
#firstBlank = null;
constructor(path, columns) {
this.#columns = columns;
this.#faults = new RowFaults(path);
}
addLine(text) {
this.#lines++;
if (BLANK.test(text)) {
this.#firstBlank ??= this.#lines;
return;
}
this.#refuseBlanksBefore();
const row = parseRow(text, this.#columns);
if ('source' in row)
this.#addRow(row, text);
else
for (const { column, fault } of row)
this.#faults.add(this.#lines, column, fault);
if (this.#faults.full)
this.#faults.throwIfAny();
}
finish(sha256) {
this.#faults.throwIfAny();
if (this.#rows === 0)
return null;
const sources = this.#sources.finish();
const encoders = this.#encoders.finish();
return {
rows: this.#rows,
sources: sources.names,
sourceOf: sources.indexOf,
encoders: encoders.names,
encoderOf: encoders.indexOf,
vocabulary: this.#columns.encoders,
quality: this.#quality.finish(),
target: this.#target.finish(),
featureNames: this.#columns.features,
features: this.#features.finish(),
lineDigests: this.#lineDigests.finish(),
sha256,
};
}
#refuseBlanksBefore() {
if (this.#firstBlank === null)
return;
this.#faults.add(this.#firstBlank, null, 'expected a JSON object, got a blank line');
this.#firstBlank = null;
}
#addRow(row, text) {
this.#rows++;
this.#lineDigests.push((0,line_digest .p)(text));
this.#sources.push(row.source);
this.#encoders.push(row.encoder);
this.#quality.push(row.quality);
this.#target.push(row.target);
for (const feature of row.features)
this.#features.push(feature);
}
}
;
async function readTable(files, path, columns, limit = Infinity) {
const hash = (0,external_node_crypto_.createHash)('sha256');
const splitter = new LineSplitter(path);
const builder = new TableBuilder(path, columns);
for await (const piece of (0,table_bytes .g)(files, path, limit)) {
hash.update(piece);
for (const line of splitter.push(piece))
builder.addLine(line);
}
for (const line of splitter.end())
builder.addLine(line);
const table = builder.finish((0,sha256 .I$)(hash));
if (table !== null)
return table;
throw new seedgate_error .Ts('corpus-empty', `${path}: expected at least one row, got none`, {
hint: 'make the table again; a corpus without rows trains nothing',
});
}
}),
77831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W9: () => (  takeSnapshot),
nw: () => (  YUV_ENDING)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76554);
const YUV_ENDING = '.yuv';
function snapshotOf(root, entries) {
const files = [...entries].filter(({ path }) => path.endsWith(YUV_ENDING));
const sorted = files
.map(({ path, size }) => ({ key: path.replaceAll('/', '\u0000'), path, size }))
.sort((a, b) => (0,_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_2__  .O)(a.key, b.key));
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
for (const { path, size } of sorted)
hash.update(`${path}\t${size}\n`);
return {
present: true,
corpus_root: root,
sha256: hash.digest('hex'),
ref_count: files.filter(({ path }) => isOfKind('ref', path)).length,
dis_count: files.filter(({ path }) => isOfKind('dis', path)).length,
yuv_count: files.length,
};
}
function isOfKind(kind, path) {
const folders = path.split('/');
const name = folders.pop() ?? '';
return folders.includes(kind) || name.slice(0, -YUV_ENDING.length).toLowerCase().includes(kind);
}
async function takeSnapshot(files, root, folder = root) {
if (root === null || folder === null)
return absent(root);
const entries = [];
try {
for await (const entry of files.list(folder))
if (entry.path.endsWith(YUV_ENDING))
entries.push(entry);
}
catch (error) {
if (error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts && error.code === 'file-not-found')
return absent(root);
throw error;
}
return snapshotOf(root, entries);
}
function absent(root) {
return { present: false, corpus_root: root, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 };
}
}),
14613:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  tableBytes)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
const GZIP_MAGIC = [0x1f, 0x8b];
const CHUNK_BYTES = 256 * 1024;
async function* tableBytes(files, path, limit = Infinity) {
let bytes = 0;
try {
for await (const piece of uncompressed(files.stream(path))) {
bytes += piece.length;
if (bytes > limit)
throw tooLong(path, limit);
yield piece;
}
}
catch (error) {
throw corpusErrorOf(error, path);
}
}
async function* uncompressed(stored) {
const pieces = stored[Symbol.asyncIterator]();
const opening = [];
let openingBytes = [];
while (openingBytes.length < GZIP_MAGIC.length) {
const piece = await pieces.next();
if (piece.done === true)
break;
opening.push(piece.value);
openingBytes = [...openingBytes, ...piece.value.subarray(0, GZIP_MAGIC.length)];
}
const whole = joined(opening, pieces);
if (GZIP_MAGIC.every((byte, index) => openingBytes[index] === byte))
yield* gunzipped(whole);
else
yield* whole;
}
async function* joined(opening, rest) {
try {
yield* opening;
for (let piece = await rest.next(); piece.done !== true; piece = await rest.next())
yield piece.value;
}
finally {
await rest.return?.();
}
}
async function* gunzipped(bytes) {
const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK_BYTES });
(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes), gunzip, () => undefined);
for await (const piece of gunzip)
yield piece;
}
function tooLong(path, limit) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-unreadable', `${path}: expected at most ${limit} bytes uncompressed, got more`, { hint: 'keep the table on the machine that judges: corpus.travels: false in the recipe' });
}
function corpusErrorOf(error, path) {
if (error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts) {
if (error.code === 'file-not-found') {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-not-found', `${path}: expected the corpus table, got no such file`, {
cause: error,
hint: 'make the table, or correct corpus.table in the recipe; without a corpus nothing is trained',
});
}
if (error.code !== 'file-unreadable')
return error;
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-unreadable', `${path}: the corpus table cannot be read`, {
cause: error,
...(error.hint === undefined ? {} : { hint: error.hint }),
});
}
if (isGzipFault(error)) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-unreadable', `${path}: expected a whole gzip stream, got one that is cut off or corrupt`, {
cause: error,
hint: 'copy or make the file again; `gzip -t` tells whether it is whole',
});
}
return error;
}
function isGzipFault(error) {
return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
}),
91070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  packTable),
o: () => (  TRAVELLING_TABLE_LIMIT)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91367);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48246);
var _table_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14613);
const TRAVELLING_TABLE_LIMIT = 2 ** 30;
async function packTable(files, path, expected) {
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
const read = async function* () {
for await (const piece of (0,_table_bytes_js__WEBPACK_IMPORTED_MODULE_5__  .g)(files, path, TRAVELLING_TABLE_LIMIT)) {
hash.update(piece);
yield piece;
}
};
const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)();
(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(read()), gzip, () => undefined);
const pieces = [];
for await (const piece of gzip)
pieces.push(piece);
const got = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_4__  .I$)(hash);
if (got === expected)
return new Uint8Array(Buffer.concat(pieces));
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__  .Ts('corpus-mismatch', `${path}: expected sha256 ${expected} as when it was read, got ${got}`, { hint: 'something writes to the table: let it finish, then run this again' });
}
}),
54039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  summariseFolds)
});
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56392);
function summariseFolds(folds) {
const plcc = (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(folds.map((fold) => fold.plcc));
return {
n_folds: folds.length,
folds,
mean_plcc: plcc.mean,
std_plcc: plcc.standardDeviation,
min_plcc: plcc.min,
max_plcc: plcc.max,
mean_srocc: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(folds.map((fold) => fold.srocc)).mean,
mean_rmse: (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(folds.map((fold) => fold.rmse)).mean,
};
}
}),
73415:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hh: () => (  parseRecord),
lt: () => (  RECORD_FILE),
pU: () => (  serialiseRecord)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
const RECORD_FILE = 'extract.json';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hex digits');
const count = zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0);
const line = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(100_000);
const command = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(line).max(10_000);
const extractRecordShape = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
schema_version: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(1).describe('Version of this format.'),
seedgate: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('The version of seedgate.'),
recipe: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ path: line.describe('The file, as it was named.'), sha256: sha256.describe('Of its bytes.') })
.describe('The recipe that was extracted by, before `--pin` wrote into it.'),
table: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
file: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('The name of the table, in the same folder.'),
sha256: sha256.describe('Of its bytes, uncompressed: `corpus.sha256`.'),
rows: count.describe('How many rows it has.'),
})
.describe('The table.'),
ffmpeg: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
version: line.describe('The first line of `ffmpeg -version`.'),
configuration: line.describe('The whole answer to `ffmpeg -version`.'),
libvmaf: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('The version that libvmaf writes into its log.'),
encoders: zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.nullable())
.describe('The version of each encoder and of its driver; null where ffmpeg does not tell it.'),
})
.describe('The programs.'),
teacher: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
model: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('`extract.teacher.model`.'),
sha256: sha256.nullable().describe('Of the model’s file; null for a model that is built into libvmaf.'),
})
.describe('The model that scored.'),
machine: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
platform: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Operating system, as Node names it.'),
arch: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Processor, as Node names it.'),
cpus: count.describe('Cores that the process may use.'),
gpus: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os).describe('GPUs and their drivers, as nvidia-smi tells them.'),
})
.describe('The machine that wrote the table; with shards, cells may come from others.'),
sources: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
name: line.describe('As it stands in the table.'),
file: line.describe('The path of the reference video.'),
sha256: sha256.describe('Of its bytes.'),
bytes: count.describe('Its size.'),
frames: count.describe('How many frames it has.'),
width: count.describe('Pixels.'),
height: count.describe('Pixels.'),
pixel_format: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('As ffmpeg names it.'),
frame_rate: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Frames a second.'),
}))
.describe('The reference videos, by name.'),
cells: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
source: line.describe('The source.'),
encoder: line.describe('The encoder.'),
quality: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().describe('The quality.'),
name: sha256.describe('The name of the cell: a digest of everything that decides its rows.'),
encode: command
.nullable()
.describe('The command line that encoded, without ffmpeg itself; null where the encode was there already.'),
score: command.describe('The command line that scored, without ffmpeg itself.'),
encode_sha256: sha256.describe('Of the encode’s bytes.'),
bytes: count.describe('The size of the encode.'),
bitrate_kbps: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().describe('Of the whole file.'),
encode_seconds: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().nullable().describe('Wall-clock time of the encode.'),
score_seconds: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().describe('Wall-clock time of the scoring.'),
made_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('When the cell was finished.'),
mean_score: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().describe('Mean of the teacher’s score over its frames.'),
}))
.describe('The cells, in the order of the table.'),
written_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('When the table was written.'),
});
function serialiseRecord(record) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .aT)(extractRecordShape, record);
}
function parseRecord(bytes, path) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .OW)(extractRecordShape, bytes, path, 'evidence-invalid');
}
}),
74643:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  planFolds)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90253);
const FEWEST_ROWS = 2;
function planFolds(table) {
const { sources, sourceOf, rows } = table;
if (sources.length < 2) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('corpus-too-few-sources', `expected at least two sources, got ${sources.length}: ${sources.map(_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S).join(', ')}`, {
hint: 'leave-one-source-out needs a source to hold out and another to train on: add rows, or correct corpus.columns.source',
});
}
const validation = rowsBySource(table);
refuseTooFewRows(sources, validation);
return sources.map((heldOut, index) => {
const train = new Int32Array(rows - validation[index].length);
for (let row = 0, next = 0; row < rows; row++)
if (sourceOf[row] !== index)
train[next++] = row;
return { index, heldOut, train, validation: validation[index] };
});
}
function rowsBySource({ sources, sourceOf, rows }) {
const counts = new Int32Array(sources.length);
for (const source of sourceOf)
counts[source]++;
const bySource = Array.from(counts, (count) => new Int32Array(count));
const next = new Int32Array(sources.length);
for (let row = 0; row < rows; row++) {
const source = sourceOf[row];
bySource[source][next[source]++] = row;
}
return bySource;
}
function refuseTooFewRows(sources, rowsOf) {
const poor = sources.filter((_source, index) => rowsOf[index].length < FEWEST_ROWS);
if (poor.length === 0)
return;
const named = poor.slice(0, 10).map((source) => {
const rows = rowsOf[sources.indexOf(source)];
return `source ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S)(source)}: expected at least ${FEWEST_ROWS} rows, got ${rows.length} (line ${rows[0] + 1} of the table)`;
});
const more = poor.length > named.length ? [`and ${poor.length - named.length} more such sources`] : [];
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('corpus-too-few-rows', [...named, ...more].join('\n'), {
hint: 'PLCC over a held-out source needs at least two of its rows: add rows, or leave the source out of the table',
});
}
}),
3124:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  qualityRange)
});
function qualityRange({ quality }) {
let min = Infinity;
let max = -Infinity;
for (const value of quality) {
if (value < min)
min = value;
if (value > max)
max = value;
}
return { min, max };
}
}),
7901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  standardisation)
});
var _corpus_constant_feature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55768);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const SMALLEST_RANGE = 1e-100;
function standardisation(table, rows) {
if (rows.length === 0)
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('defect', 'standardisation: expected at least one row, got none');
const width = table.featureNames.length;
const mean = new Float64Array(width);
const least = new Float64Array(width).fill(Infinity);
const most = new Float64Array(width).fill(-Infinity);
for (const row of rows) {
for (let feature = 0; feature < width; feature++) {
const value = table.features[row * width + feature];
mean[feature] += value;
if (value < least[feature])
least[feature] = value;
if (value > most[feature])
most[feature] = value;
}
}
for (let feature = 0; feature < width; feature++)
mean[feature] /= rows.length;
const unit = most.map((value, feature) => {
const range = value - least[feature];
return range > 0 && range < SMALLEST_RANGE ? range : 1;
});
const deviations = new Float64Array(width);
const squares = new Float64Array(width);
for (const row of rows) {
for (let feature = 0; feature < width; feature++) {
const deviation = (table.features[row * width + feature] - mean[feature]) / unit[feature];
deviations[feature] += deviation;
squares[feature] += deviation * deviation;
}
}
const std = squares.map((sum, feature) => {
const error = deviations[feature] / rows.length;
mean[feature] += error * unit[feature];
const deviation = unit[feature] * Math.sqrt(Math.max(0, sum / rows.length - error * error));
return (0,_corpus_constant_feature_js__WEBPACK_IMPORTED_MODULE_1__  .V)(least[feature], most[feature]) ? 1 : deviation;
});
return { mean, std };
}
}),
98523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Zm: () => (  trainingIdentity),
cu: () => (  identityOf),
rP: () => (  isTrainedBy),
sn: () => (  trainedAlike)
});
var _recipe_training_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80724);
function trainingIdentity({ training_sha256, recipe_sha256 }) {
if (isStated(training_sha256))
return `training_sha256 ${training_sha256}`;
return isStated(recipe_sha256) ? `recipe_sha256 ${recipe_sha256}` : undefined;
}
function identityOf(recipe, trained) {
return !isStated(trained.training_sha256) && isStated(trained.recipe_sha256)
? `recipe_sha256 ${recipe.sha256}`
: `training_sha256 ${(0,_recipe_training_digest_js__WEBPACK_IMPORTED_MODULE_0__  .S)(recipe.recipe)}`;
}
function isTrainedBy(recipe, trained) {
return trainingIdentity(trained) === identityOf(recipe, trained);
}
function trainedAlike(recipe, one, other) {
const stated = trainingIdentity(one);
if (stated !== undefined && stated === trainingIdentity(other))
return true;
return isTrainedBy(recipe, one) && isTrainedBy(recipe, other);
}
function isStated(digest) {
return digest !== null && digest !== undefined;
}
}),
32808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MU: () => (  codecBlockWidth),
i5: () => (  inputWidths),
u: () => (  codecBlockLayout)
});
const BESIDE_ENCODERS = ['preset_norm', 'crf_norm'];
function codecBlockWidth(vocabulary) {
return vocabulary.length + BESIDE_ENCODERS.length;
}
function codecBlockLayout(vocabulary) {
return [...vocabulary.map((encoder) => `encoder:${encoder}`), ...BESIDE_ENCODERS];
}
function inputWidths({ features, encoders, }) {
return { features: features.length, codec: codecBlockWidth(encoders) };
}
}),
75481:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pj: () => (  modelInputs)
});
var _recipe_encoders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30356);
var _codec_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32808);
const PRESET_NORM = 0.5;
function encoderSlot(vocabulary, encoder) {
const slot = vocabulary.indexOf(encoder);
if (slot !== -1)
return slot;
const unknown = vocabulary.indexOf(_recipe_encoders_js__WEBPACK_IMPORTED_MODULE_0__  .i7);
return unknown === -1 ? null : unknown;
}
function normaliseQuality(quality, range) {
return range.max > range.min ? (quality - range.min) / (range.max - range.min) : 0.5;
}
function modelInputs(table, rows, scale, range) {
const width = table.featureNames.length;
const { vocabulary } = table;
const codecWidth = (0,_codec_block_js__WEBPACK_IMPORTED_MODULE_1__  .MU)(vocabulary);
const presetSlot = vocabulary.length;
const slots = table.encoders.map((encoder) => encoderSlot(vocabulary, encoder));
const features = new Float32Array(rows.length * width);
const codec = new Float32Array(rows.length * codecWidth);
rows.forEach((row, position) => {
for (let feature = 0; feature < width; feature++) {
const value = table.features[row * width + feature];
features[position * width + feature] = (value - scale.mean[feature]) / scale.std[feature];
}
const block = position * codecWidth;
const slot = slots[table.encoderOf[row]] ?? null;
if (slot !== null)
codec[block + slot] = 1;
codec[block + presetSlot] = PRESET_NORM;
codec[block + presetSlot + 1] = normaliseQuality(table.quality[row], range);
});
return { rows: rows.length, features, codec };
}
}),
89595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Qx: () => (  sliceInputs),
Xr: () => (  pickInputs),
so: () => (  scores)
});
const MOST_ROWS = 65_536;
async function scores(session, inputs) {
const { rows } = inputs;
if (rows <= MOST_ROWS)
return await scoresAtOnce(session, inputs);
const all = new Float32Array(rows);
for (let from = 0; from < rows; from += MOST_ROWS) {
const block = sliceInputs(inputs, from, Math.min(rows, from + MOST_ROWS));
all.set(await scoresAtOnce(session, block), from);
}
return all;
}
async function scoresAtOnce(session, { rows, features, codec }) {
const { score } = await session.run({
features: { type: 'float32', dims: [rows, features.length / rows], data: features },
codec_onehot: { type: 'float32', dims: [rows, codec.length / rows], data: codec },
});
if (score?.type !== 'float32' || score.dims.length !== 1 || score.dims[0] !== rows) {
const got = score === undefined ? 'nothing' : `${score.type} [${score.dims.join(', ')}]`;
throw new Error(`score: expected float32 [${rows}], got ${got}`);
}
return score.data;
}
function sliceInputs({ rows, features, codec }, from, to) {
const [wide, codecWidth] = [features.length / rows, codec.length / rows];
return {
rows: to - from,
features: features.subarray(from * wide, to * wide),
codec: codec.subarray(from * codecWidth, to * codecWidth),
};
}
function pickInputs({ rows: all, features, codec }, rows) {
const pick = (from) => {
const width = from.length / all;
const picked = new Float32Array(rows.length * width);
rows.forEach((row, place) => {
picked.set(from.subarray(row * width, (row + 1) * width), place * width);
});
return picked;
};
return { rows: rows.length, features: pick(features), codec: pick(codec) };
}
}),
47880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  foldMetrics)
});
var plcc = __webpack_require__(20828);
var rmse = __webpack_require__(10899);
var simple_statistics = __webpack_require__(15521);
var sample = __webpack_require__(48620);
;
function srocc(x, y) {
const [a, b] = [(0,sample .cZ)(x), (0,sample .cZ)(y)];
if (a.length !== b.length || a.length < 2 || !(0,sample .vQ)(a) || !(0,sample .vQ)(b))
return NaN;
return (0,plcc .f)((0,simple_statistics .$K)(a, b));
}
;
function foldMetrics(predictions) {
const metrics = new Map();
for (const [heldOut, lines] of linesOfFold(predictions.fold)) {
const prediction = lines.map((line) => predictions.prediction[line]);
const target = lines.map((line) => predictions.target[line]);
metrics.set(heldOut, {
n: lines.length,
plcc: (0,plcc .r)(prediction, target),
srocc: srocc(prediction, target),
rmse: (0,rmse .Y)(prediction, target),
});
}
return metrics;
}
function linesOfFold(fold) {
const groups = new Map();
fold.forEach((heldOut, line) => {
const lines = groups.get(heldOut);
if (lines === undefined)
groups.set(heldOut, [line]);
else
lines.push(line);
});
return groups;
}
}),
20828:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  clipRounding),
r: () => (  plcc)
});
var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48620);
function plcc(x, y) {
const [a, b] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(x), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(y)];
if (a.length !== b.length || a.length < 2 || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(a) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(b))
return NaN;
const [left, right] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Z7)(a), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Z7)(b)];
if (left.scale === 0 || right.scale === 0)
return NaN;
const product = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .y4)(left.values) * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .y4)(right.values);
return clipRounding((0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .GL)(left.values, right.values) / Math.sqrt(product));
}
function clipRounding(correlation) {
return Math.max(-1, Math.min(1, correlation));
}
}),
56392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  summarise)
});
var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48620);
const UNDEFINED = { mean: NaN, standardDeviation: NaN, min: NaN, max: NaN, spread: NaN };
function summarise(sample) {
const values = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(sample);
if (values.length === 0 || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(values))
return UNDEFINED;
const [min, max] = [simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .jk(values), simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .T9(values)];
const { values: unitless, scale } = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Z7)(values);
return {
mean: Math.max(min, Math.min(max, simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .RE(values))),
standardDeviation: values.length < 2 ? NaN : scale * simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .JK(unitless),
min,
max,
spread: max - min,
};
}
}),
31902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  PART_ENDING)
});
const PART_ENDING = '.part';
}),
54103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => (  parsePredictions)
});
;
const BLOCK_BYTES = 1 << 20;
const NEWLINE = 0x0a;
function countLines(bytes) {
let lines = 0;
let start = 0;
for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
lines++;
start = end + 1;
}
return start < bytes.length ? lines + 1 : lines;
}
function* linesOf(bytes) {
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
let start = 0;
while (start < bytes.length) {
const newline = bytes.indexOf(NEWLINE, Math.min(start + BLOCK_BYTES, bytes.length - 1));
const end = newline === -1 ? bytes.length : newline + 1;
const lines = decoder.decode(bytes.subarray(start, end)).split('\n');
if (lines.at(-1) === '')
lines.pop();
yield* lines;
start = end;
}
}
var prediction_line = __webpack_require__(11189);
;
const PREDICTION_LIMITS = { maxLines: 5_000_000, maxNameLength: 10_000 };
function parsePredictions(bytes, { file, seed, limits = PREDICTION_LIMITS }) {
const count = countLines(bytes);
if (count > limits.maxLines) {
throw (0,prediction_line .g)(file, `expected at most ${limits.maxLines} lines, got ${count}`);
}
const row = new Int32Array(count);
const target = new Float64Array(count);
const prediction = new Float64Array(count);
const source = [];
const fold = [];
const names = new Map();
let index = 0;
for (const text of decodedLines(bytes, file)) {
const line = new prediction_line .e(text, `${file}:${index + 1}`);
row[index] = line.rowIndex('row');
source.push(line.name('source', limits.maxNameLength, names));
fold.push(line.name('fold', limits.maxNameLength, names));
target[index] = line.number('target');
prediction[index] = line.number('prediction');
index++;
}
return { seed, row, source, fold, target, prediction };
}
function* decodedLines(bytes, file) {
try {
yield* linesOf(bytes);
}
catch (cause) {
throw (0,prediction_line .g)(file, 'expected UTF-8 text', cause);
}
}
}),
11189:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  PredictionLine),
g: () => (  invalidPredictions)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80898);
const MAX_ROW = 2_147_483_647;
class PredictionLine {
#object;
#place;
constructor(text, place) {
this.#place = place;
let value;
try {
value = (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__  .S)(text);
}
catch (cause) {
throw invalidPredictions(place, 'expected one JSON object', cause);
}
if (typeof value !== 'object' || value === null || Array.isArray(value)) {
throw invalidPredictions(place, `expected a JSON object, got ${shapeOf(value)}`);
}
this.#object = value;
}
rowIndex(key) {
const value = this.#value(key);
if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ROW)
return value;
throw this.#wrong(key, `a row index from 0 to ${MAX_ROW}`, value);
}
number(key) {
const value = this.#value(key);
if (typeof value === 'number')
return value;
throw this.#wrong(key, 'a number', value);
}
name(key, maxLength, known) {
const value = this.#value(key);
if (typeof value !== 'string')
throw this.#wrong(key, 'a string', value);
const name = known.get(value);
if (name !== undefined)
return name;
if (value.length > maxLength)
throw this.#wrong(key, `at most ${maxLength} characters`, value);
known.set(value, value);
return value;
}
#value(key) {
return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
}
#wrong(key, expected, value) {
return invalidPredictions(`${this.#place}: ${key}`, `expected ${expected}, got ${shapeOf(value)}`);
}
}
function shapeOf(value) {
if (value === undefined)
return 'no such key';
if (value === null)
return 'null';
if (Array.isArray(value))
return 'an array';
if (typeof value === 'string')
return `a string of ${value.length} characters`;
if (typeof value === 'number' || typeof value === 'boolean')
return `the ${typeof value} ${String(value)}`;
return 'an object';
}
function invalidPredictions(place, problem, cause) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('evidence-invalid', `${place}: ${problem}`, {
hint: 'Each line is {"row", "source", "fold", "target", "prediction"}; let the trainer write the file again.',
...(cause === undefined ? {} : { cause }),
});
}
}),
16928:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  serialisePredictions)
});
function serialisePredictions(predictions) {
const { row, source, fold, target, prediction } = predictions;
const quoted = quotedNames();
let text = '';
for (let line = 0; line < row.length; line++) {
text += `{"row":${row[line]},"source":${quoted(source[line])},"fold":${quoted(fold[line])}`;
text += `,"target":${target[line]},"prediction":${prediction[line]}}\n`;
}
return text;
}
function quotedNames() {
const known = new Map();
return (name) => {
let quoted = known.get(name);
if (quoted === undefined)
known.set(name, (quoted = JSON.stringify(name)));
return quoted;
};
}
}),
80724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  trainingSha256)
});
var _formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76554);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48246);
function trainingSha256({ ensemble, seeds, corpus, trainer }) {
const { table, files, columns } = corpus;
return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__  .Bj)(canonicalJson({ ensemble, seeds, corpus: { table, files, columns }, trainer }));
}
function canonicalJson(value) {
return JSON.stringify(value, (_key, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (0,_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_1__  .O)(a, b)))
: part);
}
}),
67626:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VL: () => (  trainingData),
iP: () => (  trainingSettings),
yh: () => (  jobScale)
});
var _members_model_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75481);
var _members_codec_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32808);
function trainingSettings(trainer, { featureNames, vocabulary }) {
const { hidden, dropout, epochs, batch, learningRate, weightDecay } = trainer;
return {
architecture: { inputs: featureNames.length + (0,_members_codec_block_js__WEBPACK_IMPORTED_MODULE_0__  .MU)(vocabulary), hidden },
dropout,
epochs,
batch,
learningRate,
weightDecay,
};
}
function trainingData(table, corpusScale, range) {
const rows = Int32Array.from(table.target.keys());
const { features, codec } = (0,_members_model_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(table, rows, corpusScale, range);
const wide = table.featureNames.length;
const codecWidth = (0,_members_codec_block_js__WEBPACK_IMPORTED_MODULE_0__  .MU)(table.vocabulary);
const width = wide + codecWidth + 1;
const inputs = new Float32Array(table.rows * width);
for (let row = 0; row < table.rows; row++) {
inputs.set(features.subarray(row * wide, (row + 1) * wide), row * width);
inputs.set(codec.subarray(row * codecWidth, (row + 1) * codecWidth), row * width + wide);
inputs[(row + 1) * width - 1] = 1;
}
return { inputs, targets: Float32Array.from(table.target), sourceOf: table.sourceOf };
}
function jobScale(fold, corpus, vocabulary) {
const features = fold.mean.length;
const shift = new Float32Array(features + (0,_members_codec_block_js__WEBPACK_IMPORTED_MODULE_0__  .MU)(vocabulary) + 1);
const scale = new Float32Array(shift.length).fill(1);
for (let feature = 0; feature < features; feature++) {
shift[feature] = (fold.mean[feature] - corpus.mean[feature]) / corpus.std[feature];
scale[feature] = fold.std[feature] / corpus.std[feature];
}
return { shift, scale };
}
}),
53262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  modelMetadata),
M: () => (  rebuildFault)
});
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90253);
var _onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48626);
var _architecture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41958);
var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93151);
function modelMetadata(seed, heldOut) {
return { seed: String(seed), held_out: heldOut ?? '' };
}
function rebuildFault(bytes, { architecture, codecWidth, metadata }) {
let model;
try {
model = (0,_onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__  .sd)(bytes);
}
catch (error) {
return `expected a model of the built-in trainer, got bytes that are not a model (${error instanceof Error ? error.message : String(error)})`;
}
const expected = inWords(Object.entries(metadata));
const own = inWords((model.metadataProps ?? []).map(({ key = '', value = '' }) => [key, value]));
if (own !== expected)
return `metadata: expected ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(expected)}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(own)}`;
const parameters = weightsOf(model.graph?.initializer ?? [], architecture);
if (typeof parameters === 'string')
return parameters;
const built = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__  .u)(architecture, codecWidth, parameters, metadata);
const length = Math.max(built.length, bytes.length);
for (let index = 0; index < length; index++) {
if (built[index] === bytes[index])
continue;
const sizes = `${built.length} bytes, got ${bytes.length}`;
return `expected exactly what the built-in trainer writes for these weights (${sizes}): they differ from byte ${index} on`;
}
return null;
}
function inWords(entries) {
return entries.map(([key, value]) => `${key} ${value}`).join(', ');
}
function weightsOf(tensors, architecture) {
const { inputs, hidden } = architecture;
const [h1, h2] = hidden;
const parts = [
['layer1.weight', inputs * h1],
['layer1.bias', h1],
['layer2.weight', h1 * h2],
['layer2.bias', h2],
['layer3.weight', h2],
['layer3.bias', 1],
];
const parameters = new Float32Array((0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .a)(architecture).size);
let offset = 0;
for (const [name, length] of parts) {
const raw = tensors.find((tensor) => tensor.name === name)?.rawData;
if (raw?.length !== length * Float32Array.BYTES_PER_ELEMENT) {
const got = raw === undefined ? 'nothing' : `${raw.length} bytes`;
return `${name}: expected ${length} float32 weights of the built-in trainer, got ${got}`;
}
const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
for (let index = 0; index < length; index++) {
parameters[offset++] = view.getFloat32(index * Float32Array.BYTES_PER_ELEMENT, true);
}
}
return parameters;
}
}),
57203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AI: () => (  chooseSeeds),
Tc: () => (  loadRecipe),
WY: () => (  refusePart)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33488);
async function loadRecipe(files, path) {
if ((await files.kindOf(path)) === null) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('recipe-not-found', `there is no recipe ${path}`, {
hint: 'name the recipe’s file, or start from demo/seedgate.yml of the package',
});
}
return { recipe: (0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__  .C)(await files.read(path), path), recipeFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) };
}
function chooseSeeds({ recipe, path }, asked, option) {
const foreign = (asked ?? []).filter((seed) => !recipe.seeds.includes(seed));
if (foreign.length > 0) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('usage-invalid', `${option} ${foreign.join(',')}: not among the seeds of ${path} (${recipe.seeds.join(', ')})`, {
hint: 'ask for seeds of the recipe, or add the seed there',
});
}
return asked ?? recipe.seeds;
}
function refusePart({ recipe, path }, part, option) {
if (part.of === 1 || recipe.trainer.kind === 'builtin')
return;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('usage-invalid', `${option} ${(0,_folds_part_js__WEBPACK_IMPORTED_MODULE_2__  .pn)(part)}: trainer.kind of ${path} is command, and a command trains whole seeds`, { hint: 'leave the folds out and deal seeds out: `seedgate plan` does' });
}
})
};
