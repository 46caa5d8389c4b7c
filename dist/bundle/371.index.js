export const id = 371;
export const ids = [371];
export const modules = {
33371:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _onnxruntime_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98389);
const MOST_OUTPUT = 256 * 2 ** 20;
const LONGEST_MESSAGE = 1000;
const say = (message) => process.send?.(message);
const sessions = new Map();
process.on('disconnect', () => process.exit(0));
const runtime = load();
if (runtime !== null) {
process.on('message', (order) => {
void answer(runtime, order).then(say);
});
say({ kind: 'ready' });
}
function load() {
try {
const folder = process.argv[2] ?? '';
return (0,_onnxruntime_runtime_js__WEBPACK_IMPORTED_MODULE_1__  .M)(folder === '' ? undefined : folder);
}
catch (error) {
const hint = error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts ? (error.hint ?? null) : null;
say({ kind: 'unavailable', why: messageOf(error), hint });
return null;
}
}
async function answer(models, order) {
try {
switch (order.kind) {
case 'open': {
const opened = await models.open(order.model);
sessions.set(order.session, opened);
return { kind: 'opened', inputs: opened.inputs, outputs: opened.outputs };
}
case 'run': {
const session = sessions.get(order.session);
if (session === undefined)
throw new Error('the session is closed');
return { kind: 'ran', outputs: bounded(await session.run(order.feeds)) };
}
case 'close': {
const session = sessions.get(order.session);
sessions.delete(order.session);
await session?.close();
return { kind: 'closed' };
}
}
}
catch (error) {
return { kind: 'failed', why: messageOf(error) };
}
}
function bounded(outputs) {
const bytes = Object.values(outputs).reduce((sum, { data }) => sum + data.byteLength, 0);
if (bytes <= MOST_OUTPUT)
return outputs;
throw new Error(`expected outputs of at most ${MOST_OUTPUT} bytes, got ${bytes}`);
}
function messageOf(error) {
return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
}
}),
98389:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  onnxRuntime),
U: () => (  libraryFolder)
});
var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
const PACKAGE = 'onnxruntime-node';
const LOG_ERRORS_ONLY = 3;
function onnxRuntime(folder) {
const ort = load(folder);
return {
version: `onnxruntime-node ${ort.env.versions.node ?? ort.env.versions.common}`,
async open(model, { provider = 'cpu', threads = 1 } = {}) {
const session = await ort.InferenceSession.create(model, optionsFor(provider, threads));
return openSession(ort, session, fromOrt);
},
async openOnDevice(model, provider) {
const session = await ort.InferenceSession.create(model, {
...optionsFor(provider, 1),
preferredOutputLocation: 'gpu-buffer',
});
return openSession(ort, session, (tensor) => new OnDevice(tensor));
},
};
}
function optionsFor(provider, threads) {
return {
executionProviders: [provider],
intraOpNumThreads: threads,
interOpNumThreads: 1,
logSeverityLevel: LOG_ERRORS_ONLY,
extra: {
session: {
load_model_format: 'ONNX',
...(provider === 'cpu' ? {} : { disable_cpu_ep_fallback: '1' }),
},
},
};
}
function load(folder = PACKAGE) {
process.env['ORT_DISABLE_TELEMETRY'] ??= '1';
try {
return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(folder);
}
catch (cause) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('provider-unavailable', 'onnxruntime-node cannot be loaded', {
cause,
hint: 'run `npm ci` in seedgate’s folder; its library exists for linux x64 and arm64, macOS arm64 and Windows',
});
}
}
function libraryFolder(folder = PACKAGE) {
const entry = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url).resolve(folder);
return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)), 'bin', 'napi-v6', process.platform, process.arch);
}
function openSession(ort, session, output) {
return {
inputs: session.inputMetadata.map(describeValue),
outputs: session.outputMetadata.map(describeValue),
async run(feeds) {
const results = await session.run(mapValues(feeds, (tensor) => toOrt(ort, tensor)));
return mapValues(results, output);
},
async close() {
await session.release();
},
};
}
class OnDevice {
tensor;
location = 'device';
dims;
constructor(tensor) {
this.tensor = tensor;
if (tensor.location !== 'gpu-buffer')
throw new Error(`the output lies on ${tensor.location}, not on the device`);
this.dims = tensor.dims;
}
release() {
this.tensor.dispose();
}
}
function describeValue(value) {
return value.isTensor
? { name: value.name, type: value.type, dims: value.shape }
: { name: value.name, type: 'not a tensor', dims: [] };
}
function toOrt({ Tensor: Ort }, tensor) {
if ('location' in tensor) {
if (tensor instanceof OnDevice)
return tensor.tensor;
throw new Error('a device tensor of another runtime');
}
switch (tensor.type) {
case 'float32':
return new Ort('float32', tensor.data, tensor.dims);
case 'int32':
return new Ort('int32', tensor.data, tensor.dims);
case 'int64':
return new Ort('int64', tensor.data, tensor.dims);
}
}
function fromOrt({ type, data, dims }) {
if (data instanceof Float32Array)
return { type: 'float32', dims, data };
if (data instanceof Int32Array)
return { type: 'int32', dims, data };
if (data instanceof BigInt64Array)
return { type: 'int64', dims, data };
throw new Error(`the model gave a ${type} tensor; float32, int32 and int64 are read`);
}
function mapValues(record, map) {
return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
}),
91367:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ts: () => (  SeedgateError),
dc: () => (  EXIT),
et: () => (  exitStatusOf)
});
const FAMILY_BY_CODE = {
'usage-invalid': 'input',
'recipe-not-found': 'input',
'recipe-invalid': 'input',
'file-not-found': 'input',
'file-unreadable': 'input',
'path-not-writable': 'input',
'run-directory-in-use': 'input',
'run-directory-not-empty': 'input',
'run-mismatch': 'input',
'corpus-not-found': 'corpus',
'corpus-empty': 'corpus',
'corpus-row-invalid': 'corpus',
'corpus-unreadable': 'corpus',
'corpus-expectation': 'corpus',
'corpus-mismatch': 'corpus',
'corpus-unpinned': 'corpus',
'corpus-outside-folder': 'corpus',
'corpus-travels-unsaid': 'corpus',
'corpus-too-few-sources': 'corpus',
'corpus-too-few-rows': 'corpus',
'corpus-constant-target': 'corpus',
'corpus-duplicate-rows': 'corpus',
'corpus-source-copied': 'corpus',
'corpus-unknown-encoder': 'corpus',
'corpus-incomplete-grid': 'corpus',
'corpus-files-missing': 'corpus',
'corpus-untracked': 'corpus',
'ffmpeg-not-found': 'input',
'pairs-invalid': 'input',
'cells-failed': 'extraction',
'evidence-not-found': 'verdict',
'evidence-invalid': 'verdict',
'verdict-not-found': 'verdict',
'verdict-invalid': 'verdict',
'registry-invalid': 'input',
'ledger-invalid': 'input',
'repository-invalid': 'input',
'flip-refused': 'verdict',
'rollback-refused': 'verdict',
'approval-refused': 'verdict',
'evidence-refused': 'verdict',
'provider-unavailable': 'training',
'training-diverged': 'training',
'training-failed': 'training',
interrupted: 'training',
'trainer-not-found': 'input',
'trainer-failed': 'training',
'trainer-timed-out': 'training',
'trainer-evidence-missing': 'training',
'trainer-evidence-invalid': 'training',
'preflight-failed': 'input',
'runtime-not-found': 'input',
'disk-full': 'publication',
'write-failed': 'publication',
'publication-failed': 'publication',
'permission-missing': 'publication',
'pull-requests-forbidden': 'publication',
'drafts-unsupported': 'publication',
'github-refused': 'publication',
'github-unavailable': 'publication',
'github-answer-invalid': 'publication',
'artifact-exists': 'publication',
'artifact-not-found': 'verdict',
'artifact-mismatch': 'verdict',
defect: 'defect',
};
class SeedgateError extends Error {
code;
hint;
constructor(code, message, details = {}) {
super(message, details.cause === undefined ? undefined : { cause: details.cause });
this.name = 'SeedgateError';
this.code = code;
this.hint = details.hint;
}
get family() {
return FAMILY_BY_CODE[this.code];
}
}
const EXIT = { ok: 0, hold: 1, input: 2, runtime: 3, defect: 70 };
function exitStatusOf(error) {
if (!(error instanceof SeedgateError))
return EXIT.defect;
switch (error.family) {
case 'input':
case 'corpus':
case 'verdict':
return EXIT.input;
case 'extraction':
case 'training':
case 'publication':
return EXIT.runtime;
case 'defect':
return EXIT.defect;
}
}
})
};
