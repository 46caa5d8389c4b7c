export const id = 317;
export const ids = [317];
export const modules = {
38666:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => (  systemClock)
});
var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
const systemClock = {
now: () => new Date(),
elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
};
}),
57818:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EU: () => (  writeFailure),
f1: () => (  readFailure),
xU: () => (  systemCode)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function readFailure(path, cause) {
if (systemCode(cause) === 'ENOENT') {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('file-not-found', `${path}: expected a file, got nothing at this path`, {
cause,
});
}
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('file-unreadable', `${path}: cannot be read (${reason(cause)})`, {
cause,
hint: 'check that it is a file and that this user may read it',
});
}
function writeFailure(path, cause) {
const code = systemCode(cause);
if (code !== null && NO_SPACE.has(code)) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('disk-full', `${path}: no space left to write it (${code})`, {
cause,
hint: 'free space on this disk, or raise the quota, and run again; every file that is finished is kept',
});
}
if (code !== null && NOT_WRITABLE.has(code)) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('path-not-writable', `${path}: cannot be written here (${reason(cause)})`, {
cause,
hint: 'check that every part of the path is a folder that this user may write to, or choose another one',
});
}
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('write-failed', `${path}: writing failed (${reason(cause)})`, { cause });
}
const NO_SPACE = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set([
'EACCES',
'EPERM',
'EROFS',
'ENOTDIR',
'EISDIR',
'EEXIST',
'ENOENT',
]);
function systemCode(error) {
return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
? error.code
: null;
}
function reason(cause) {
return systemCode(cause) ?? String(cause);
}
}),
34637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  makeFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57818);
async function makeFolder(path) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
}
catch (error) {
if (await isFolder(path))
return;
if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__  .xU)(error) !== 'ENOENT')
throw error;
const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
if (!(await isFolder(parent)))
await makeFolder(parent);
await makeIn(path);
}
}
async function makeIn(path) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
}
catch (error) {
if (!(await isFolder(path)))
throw error;
}
}
async function isFolder(path) {
const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
return found?.isDirectory() === true;
}
}),
69782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  PlainProgress),
a: () => (  formatDuration)
});
const SECONDS_BETWEEN_LINES = 30;
class PlainProgress {
say;
elapsed;
secondsBetween;
title = '';
total = 0;
startedAt = 0;
doneAtStart = null;
saidAt = 0;
constructor(say, elapsed, secondsBetween = SECONDS_BETWEEN_LINES) {
this.say = say;
this.elapsed = elapsed;
this.secondsBetween = secondsBetween;
}
begin(title, total) {
this.title = title;
this.total = total;
this.startedAt = this.saidAt = this.elapsed();
this.doneAtStart = null;
this.say(title);
}
update(done) {
this.doneAtStart ??= done;
const now = this.elapsed();
if (now - this.saidAt < this.secondsBetween * 1000)
return;
this.saidAt = now;
const rate = (done - this.doneAtStart) / (now - this.startedAt);
const left = rate > 0 ? `, about ${formatDuration((this.total - done) / rate)} left` : '';
this.say(`${this.title}: ${Math.floor((100 * done) / this.total)} %${left}`);
}
end() {
this.total = 0;
}
}
function formatDuration(milliseconds) {
const seconds = Math.round(milliseconds / 1000);
const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
if (h > 0)
return `${h} h ${String(min).padStart(2, '0')} min`;
return min > 0 ? `${min} min ${String(s).padStart(2, '0')} s` : `${s} s`;
}
}),
93123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  describeError)
});
var _seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function describeError(error) {
if (!(error instanceof _seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts)) {
const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
return `error[defect]: this is a defect of seedgate, please report it with these lines\n${detail}`;
}
const lines = [`error[${error.code}]: ${error.message}`];
for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
lines.push(`  because: ${cause.message}`);
if (error.hint !== undefined)
lines.push(`  what to do: ${error.hint}`);
return lines.join('\n');
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
}),
90253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  shown)
});
const LONGEST = 80;
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function shown(value) {
if (typeof value === 'string')
return quoted(value);
if (Array.isArray(value))
return 'an array';
if (typeof value === 'object' && value !== null)
return 'an object';
return String(value);
}
function quoted(text) {
const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
return JSON.stringify(clipped).replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
}),
56350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gq: () => (  memberSidecarFile),
MP: () => (  scoresFile),
MT: () => (  partialFile),
N9: () => (  logFile),
TT: () => (  foldModelFile),
Uq: () => (  REPORT_FILE),
YE: () => (  manifestFile),
Zb: () => (  HOLD_FILE),
Zj: () => (  predictionsFile),
bV: () => (  fileNameOf),
c6: () => (  PROMOTE_FILE),
dM: () => (  SHARDS_FOLDER),
e0: () => (  CHECKPOINT_FOLDER),
eg: () => (  memberName),
fY: () => (  LOCK_PREFIX),
hZ: () => (  SCORES_FOLDER),
kC: () => (  memberModelFile),
lA: () => (  EXTRACT_FILE),
lC: () => (  tableFile),
nG: () => (  shardFolder),
oZ: () => (  losoFile),
qQ: () => (  ATTESTATION_FILE),
vf: () => (  isTableFile),
zF: () => (  RUN_FILE)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
const RUN_FILE = 'run.json';
const EXTRACT_FILE = 'extract.json';
const PROMOTE_FILE = 'PROMOTE.json';
const HOLD_FILE = 'HOLD.json';
const ATTESTATION_FILE = 'PROMOTE.sigstore.json';
const REPORT_FILE = 'report.html';
const SHARDS_FOLDER = 'shards/';
const PARTS_FOLDER = 'parts';
const tableFile = (sha256) => `corpus/${sha256}.jsonl.gz`;
const isTableFile = (path) => /^corpus\/[0-9a-f]{64}\.jsonl\.gz$/.test(path);
const CHECKPOINT_FOLDER = 'checkpoints';
const LOCK_PREFIX = '.seedgate.';
const losoFile = (seed) => `loso_seed${seed}.json`;
const predictionsFile = (seed) => `predictions_seed${seed}.jsonl`;
const SCORES_FOLDER = 'scores';
const scoresFile = (seed) => `${SCORES_FOLDER}/seed${seed}.f32`;
const foldModelFile = (seed, source, sources) => `folds/seed${seed}/${fileNameOf(source, sources)}.onnx`;
const memberName = (ensemble, seed) => `${ensemble}_seed${seed}`;
const memberModelFile = (ensemble, seed) => `members/${memberName(ensemble, seed)}.onnx`;
const memberSidecarFile = (ensemble, seed) => `members/${memberName(ensemble, seed)}.json`;
const manifestFile = (ensemble) => `members/${ensemble}.json`;
const logFile = (seed, when) => `logs/seed${seed}_${when
.toISOString()
.replaceAll(/[-:]/g, '')
.replace(/\.\d+Z$/, 'Z')}.log`;
const shardFolder = (shard) => `${SHARDS_FOLDER}${shard}/`;
const partialFile = (part, path) => part.of === 1 ? path : `${PARTS_FOLDER}/${(0,_folds_part_js__WEBPACK_IMPORTED_MODULE_1__  .pn)(part)}/${path}`;
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function fileNameOf(source, sources) {
return PLAIN_NAME.test(source) && !DEVICE_NAME.test(source) && !hasTwin(source, sources)
? source
: `~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex').slice(0, 16)}`;
}
const sharedNames = new WeakMap();
function hasTwin(source, sources) {
const known = sharedNames.get(sources) ?? sharedInLowerCase(sources);
sharedNames.set(sources, known);
return known.has(source.toLowerCase());
}
function sharedInLowerCase(sources) {
const seen = new Set();
const shared = new Set();
for (const source of new Set(sources)) {
const folded = source.toLowerCase();
if (seen.has(folded))
shared.add(folded);
seen.add(folded);
}
return shared;
}
}),
4016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  MOST_FILES),
v: () => (  EVIDENCE_LIMITS)
});
var _onnx_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81972);
const EVIDENCE_LIMITS = {
json: 16 * 2 ** 20,
predictions: 2 ** 30,
model: _onnx_file_js__WEBPACK_IMPORTED_MODULE_0__  .sc,
};
const MOST_FILES = 200_000;
}),
6372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ef: () => (  WHOLE),
Ho: () => (  isInPart),
RY: () => (  partsOfSeed),
Xo: () => (  modelsOfSeed),
pn: () => (  partName),
x2: () => (  parsePart)
});
const WHOLE = { index: 1, of: 1 };
const PART_PATTERN = /^([1-9]\d{0,5})-of-([1-9]\d{0,5})$/;
function parsePart(text) {
const [, index, of] = PART_PATTERN.exec(text) ?? [];
if (index === undefined || Number(index) > Number(of))
return null;
return { index: Number(index), of: Number(of) };
}
function partName({ index, of }) {
return `${index}-of-${of}`;
}
function modelsOfSeed(sources) {
return sources + 1;
}
function isInPart({ index, of }, seedPlace, models, model) {
return (seedPlace * models + model) % of === index - 1;
}
function partsOfSeed(of, seedPlace, models) {
const indices = new Set(Array.from({ length: models }, (_, model) => ((seedPlace * models + model) % of) + 1));
return [...indices].sort((a, b) => a - b).map((index) => ({ index, of }));
}
}),
48246:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bj: () => (  sha256Of),
I$: () => (  finishedSha256),
_h: () => (  isSha256),
tz: () => (  parseSha256),
z4: () => (  sha256OfStream)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const HEX = /^[0-9a-f]{64}$/i;
const REPEATED = /^(.{1,32})\1+$/;
const OF_NO_BYTES = sha256Of(new Uint8Array());
function sha256Of(bytes) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
async function sha256OfStream(pieces) {
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
for await (const piece of pieces)
hash.update(piece);
return finishedSha256(hash);
}
function finishedSha256(hash) {
return hash.digest('hex');
}
function parseSha256(value) {
if (typeof value !== 'string' || !HEX.test(value))
return null;
const digest = value.toLowerCase();
return REPEATED.test(digest) || digest === OF_NO_BYTES ? null : digest;
}
function isSha256(value) {
return value === parseSha256(value) && value !== null;
}
}),
81972:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
kj: () => (  readOnnxFile),
lV: () => (  DEFAULT_DOMAIN),
sc: () => (  MODEL_BYTES_LIMIT)
});
var _proto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48626);
const DEFAULT_DOMAIN = 'ai.onnx';
const MODEL_BYTES_LIMIT = 16 * 2 ** 20;
const ORT_FORMAT = 'ORTM';
const LFS_POINTER_START = 'version https://git-lfs';
const LONGEST_POINTER = 1024;
function readOnnxFile(bytes) {
const start = new TextDecoder('latin1').decode(bytes.subarray(0, LFS_POINTER_START.length));
if (start === LFS_POINTER_START)
return { kind: 'lfs-pointer', oid: oidOf(bytes) };
if (new TextDecoder('latin1').decode(bytes.subarray(4, 8)) === ORT_FORMAT) {
return {
kind: 'undecodable',
why: 'expected an ONNX model, got onnxruntime’s own format, as which it would be run whatever else it is',
};
}
if (bytes.length > MODEL_BYTES_LIMIT) {
return { kind: 'undecodable', why: `expected at most ${MODEL_BYTES_LIMIT} bytes, got ${bytes.length}` };
}
try {
const model = (0,_proto_js__WEBPACK_IMPORTED_MODULE_0__  .sd)(bytes);
if (model.graph === undefined)
return { kind: 'undecodable', why: 'expected a model with a graph, got none' };
return describeModel(model, model.graph);
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
return {
kind: 'undecodable',
why: `expected an ONNX model, got ${bytes.length} bytes that are none (${why})`,
};
}
}
function oidOf(bytes) {
if (bytes.length > LONGEST_POINTER)
return null;
return /^oid sha256:([0-9a-f]{64})$/m.exec(new TextDecoder().decode(bytes))?.[1] ?? null;
}
function describeModel(model, graph) {
const initialisers = new Set((graph.initializer ?? []).map(({ name }) => name));
const contents = new Contents();
contents.visitModel(model);
return {
kind: 'model',
imports: (model.opsetImport ?? []).map(({ domain, version = 0 }) => ({
domain: domainName(domain),
version,
})),
inputs: (graph.input ?? []).filter(({ name }) => !initialisers.has(name)).map(describeValue),
outputs: (graph.output ?? []).map(describeValue),
externalTensors: contents.externalTensors,
operators: [...contents.operators.values()],
withSubgraphs: [...contents.withSubgraphs.values()],
functions: (model.functions ?? []).map(({ name = '' }) => name),
trainingGraphs: (model.trainingInfo ?? []).length > 0,
};
}
function domainName(domain = '') {
return domain === '' ? DEFAULT_DOMAIN : domain;
}
function describeValue({ name = '', type }) {
const tensor = type?.tensorType;
const elementType = tensor?.elemType;
return {
name,
type: elementType === _proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.float ? 'float32' : `element type ${elementType ?? 'unknown'}`,
dims: tensor?.shape === undefined ? null : (tensor.shape.dim ?? []).map(({ dimValue }) => dimValue ?? null),
};
}
class Contents {
externalTensors = [];
operators = new Map();
withSubgraphs = new Map();
visitModel(model) {
this.visitGraph(model.graph);
for (const { initialization, algorithm } of model.trainingInfo ?? []) {
this.visitGraph(initialization);
this.visitGraph(algorithm);
}
for (const { node = [], attributeProto = [] } of model.functions ?? []) {
node.forEach((one) => {
this.visitNode(one);
});
attributeProto.forEach((one) => {
this.visitAttribute(one);
});
}
}
visitGraph(graph) {
graph?.initializer?.forEach((tensor) => {
this.visitTensor(tensor);
});
graph?.sparseInitializer?.forEach((tensor) => {
this.visitSparse(tensor);
});
graph?.node?.forEach((node) => {
this.visitNode(node);
});
}
visitNode({ opType = '', domain, attribute = [] }) {
const operator = { domain: domainName(domain), type: opType };
const key = `${operator.domain}:${opType}`;
this.operators.set(key, operator);
const nests = attribute.some(({ g, graphs = [] }) => g !== undefined || graphs.length > 0);
if (nests)
this.withSubgraphs.set(key, operator);
attribute.forEach((one) => {
this.visitAttribute(one);
});
}
visitAttribute(attribute) {
this.visitTensor(attribute.t);
attribute.tensors?.forEach((tensor) => {
this.visitTensor(tensor);
});
this.visitSparse(attribute.sparseTensor);
attribute.sparseTensors?.forEach((tensor) => {
this.visitSparse(tensor);
});
this.visitGraph(attribute.g);
attribute.graphs?.forEach((graph) => {
this.visitGraph(graph);
});
}
visitSparse(tensor) {
this.visitTensor(tensor?.values);
this.visitTensor(tensor?.indices);
}
visitTensor(tensor) {
if (tensor === undefined)
return;
const external = tensor.externalData ?? [];
if (tensor.dataLocation !== _proto_js__WEBPACK_IMPORTED_MODULE_0__  .zn && external.length === 0)
return;
const location = external.find(({ key }) => key === 'location')?.value ?? 'a file it does not name';
this.externalTensors.push(`${tensor.name ?? ''} in ${location}`);
}
}
}),
48626:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Eh: () => (  ATTRIBUTE_TYPE),
zn: () => (  DATA_LOCATION_EXTERNAL),
RO: () => (  TENSOR_TYPE),
sd: () => (  decodeModel),
ee: () => (  encodeModel)
});
var protobufjs = __webpack_require__(81853);
;
const LENGTH_DELIMITED = 2;
const BYTES_OF_INTEGERS = 16;
function refuseManyParts(bytes, type, most) {
const reader = protobufjs.Reader.create(bytes);
let parts = 0;
visit(type, reader.len, 0);
function visit(message, end, depth) {
if (depth > protobufjs.Reader.recursionLimit)
throw new Error('max depth exceeded');
while (reader.pos < end) {
const tag = reader.uint32();
const [id, wireType] = [tag >>> 3, tag & 7];
const field = message.fieldsById[id]?.resolve();
parts++;
if (wireType !== LENGTH_DELIMITED || field === undefined) {
reader.skipType(wireType);
}
else {
const length = reader.uint32();
const fieldEnd = reader.pos + length;
if (fieldEnd > end)
throw new RangeError('index out of range');
if (field.resolvedType instanceof protobufjs.Type)
visit(field.resolvedType, fieldEnd, depth + 1);
else if (field.type.endsWith('int64'))
parts += length / BYTES_OF_INTEGERS;
reader.pos = fieldEnd;
}
if (parts > most)
throw new Error(`expected at most ${most} parts, got more`);
}
}
}
;
Reflect.set(protobufjs.util, 'Long', null);
protobufjs.configure();
const MESSAGES = {
ModelProto: {
irVersion: [1, 'int64'],
producerName: [2, 'string'],
producerVersion: [3, 'string'],
domain: [4, 'string'],
modelVersion: [5, 'int64'],
docString: [6, 'string'],
graph: [7, 'GraphProto'],
opsetImport: [8, 'OperatorSetIdProto[]'],
metadataProps: [14, 'StringStringEntryProto[]'],
trainingInfo: [20, 'TrainingInfoProto[]'],
functions: [25, 'FunctionProto[]'],
},
GraphProto: {
node: [1, 'NodeProto[]'],
name: [2, 'string'],
initializer: [5, 'TensorProto[]'],
docString: [10, 'string'],
input: [11, 'ValueInfoProto[]'],
output: [12, 'ValueInfoProto[]'],
valueInfo: [13, 'ValueInfoProto[]'],
sparseInitializer: [15, 'SparseTensorProto[]'],
},
NodeProto: {
input: [1, 'string[]'],
output: [2, 'string[]'],
name: [3, 'string'],
opType: [4, 'string'],
attribute: [5, 'AttributeProto[]'],
docString: [6, 'string'],
domain: [7, 'string'],
},
AttributeProto: {
name: [1, 'string'],
f: [2, 'float'],
i: [3, 'int64'],
s: [4, 'bytes'],
t: [5, 'TensorProto'],
g: [6, 'GraphProto'],
floats: [7, 'float[]'],
ints: [8, 'int64[]'],
strings: [9, 'bytes[]'],
tensors: [10, 'TensorProto[]'],
graphs: [11, 'GraphProto[]'],
docString: [13, 'string'],
type: [20, 'int32'],
refAttrName: [21, 'string'],
sparseTensor: [22, 'SparseTensorProto'],
sparseTensors: [23, 'SparseTensorProto[]'],
},
TensorProto: {
dims: [1, 'int64[]'],
dataType: [2, 'int32'],
floatData: [4, 'float[]'],
int32Data: [5, 'int32[]'],
stringData: [6, 'bytes[]'],
int64Data: [7, 'int64[]'],
name: [8, 'string'],
rawData: [9, 'bytes'],
doubleData: [10, 'double[]'],
uint64Data: [11, 'uint64[]'],
docString: [12, 'string'],
externalData: [13, 'StringStringEntryProto[]'],
dataLocation: [14, 'int32'],
},
SparseTensorProto: { values: [1, 'TensorProto'], indices: [2, 'TensorProto'], dims: [3, 'int64[]'] },
ValueInfoProto: { name: [1, 'string'], type: [2, 'TypeProto'], docString: [3, 'string'] },
TypeProto: { tensorType: [1, 'TensorTypeProto'], denotation: [6, 'string'] },
TensorTypeProto: { elemType: [1, 'int32'], shape: [2, 'TensorShapeProto'] },
TensorShapeProto: { dim: [1, 'DimensionProto[]'] },
DimensionProto: { dimValue: [1, 'int64'], dimParam: [2, 'string'] },
OperatorSetIdProto: { domain: [1, 'string'], version: [2, 'int64'] },
StringStringEntryProto: { key: [1, 'string'], value: [2, 'string'] },
TrainingInfoProto: { initialization: [1, 'GraphProto'], algorithm: [2, 'GraphProto'] },
FunctionProto: {
name: [1, 'string'],
input: [4, 'string[]'],
output: [5, 'string[]'],
attribute: [6, 'string[]'],
node: [7, 'NodeProto[]'],
docString: [8, 'string'],
opsetImport: [9, 'OperatorSetIdProto[]'],
domain: [10, 'string'],
attributeProto: [11, 'AttributeProto[]'],
},
};
const MODEL_MESSAGE = reflect().lookupType('ModelProto');
function reflect() {
const nested = Object.entries(MESSAGES).map(([message, fields]) => {
const entries = Object.entries(fields).map(([field, [id, type]]) => {
const repeated = type.endsWith('[]');
return [
field,
{ id, type: repeated ? type.slice(0, -2) : type, ...(repeated ? { rule: 'repeated' } : {}) },
];
});
const oneofs = message === 'DimensionProto' ? { value: { oneof: ['dimValue', 'dimParam'] } } : undefined;
return [message, { fields: Object.fromEntries(entries), oneofs }];
});
return protobufjs.Root.fromJSON({
options: { edition: 'proto3' },
nested: Object.fromEntries(nested),
});
}
;
const TENSOR_TYPE = { float: 1, int32: 6, int64: 7, bool: 9 };
const ATTRIBUTE_TYPE = {
float: 1,
int: 2,
string: 3,
tensor: 4,
graph: 5,
floats: 6,
ints: 7,
strings: 8,
};
const DATA_LOCATION_EXTERNAL = 1;
function encodeModel(model) {
return new Uint8Array(MODEL_MESSAGE.encode(model).finish());
}
const MOST_PARTS = 500_000;
function decodeModel(bytes) {
refuseManyParts(bytes, MODEL_MESSAGE, MOST_PARTS);
return MODEL_MESSAGE.toObject(MODEL_MESSAGE.decode(bytes));
}
}),
57052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  harmless),
p: () => (  OutputLines)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
const LONGEST_LINE = 4096;
const LINE_END = /\r\n|\n|\r/;
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
class OutputLines {
decoder = new TextDecoder();
rest = '';
push(bytes) {
return this.cut(this.decoder.decode(bytes, { stream: true }), false);
}
end() {
return this.cut(this.decoder.decode(), true);
}
cut(text, isLast) {
let whole = this.rest + text;
const held = !isLast && whole.endsWith('\r') ? '\r' : '';
if (held !== '')
whole = whole.slice(0, -1);
const lines = whole.split(LINE_END);
this.rest = isLast ? '' : lines.pop() + held;
if (isLast && lines.at(-1) === '')
lines.pop();
while (this.rest.length > LONGEST_LINE) {
lines.push(this.rest.slice(0, LONGEST_LINE));
this.rest = this.rest.slice(LONGEST_LINE);
}
return lines.flatMap(broken).map(harmless);
}
}
function broken(line) {
const pieces = [];
for (let start = 0; start === 0 || start < line.length; start += LONGEST_LINE)
pieces.push(line.slice(start, start + LONGEST_LINE));
return pieces;
}
function harmless(line) {
return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(UNPRINTABLE, '').replaceAll('##[', '## [');
}
})
};
