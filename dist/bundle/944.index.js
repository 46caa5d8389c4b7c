export const id = 944;
export const ids = [944];
export const modules = {
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
64358:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
var _node_priority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18894);
var _training_stepper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35544);
var _training_train_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84421);
var _training_training_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46327);
var _onnxruntime_runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98389);
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
throw new Error('a lane runs in a worker thread');
const report = (message) => {
port.postMessage(message);
};
const { data, settings, stop, busy, lane, runtimeFolder } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const stopping = new Int32Array(stop);
(0,_node_priority_js__WEBPACK_IMPORTED_MODULE_1__  .a)();
const stepper = await inRuntime(async () => (0,_training_stepper_js__WEBPACK_IMPORTED_MODULE_2__  .n)(await (0,_onnxruntime_runtime_js__WEBPACK_IMPORTED_MODULE_5__  .M)(runtimeFolder).open((0,_training_training_graph_js__WEBPACK_IMPORTED_MODULE_4__  .z)(settings))));
async function inRuntime(work) {
const inside = new Int32Array(busy);
Atomics.store(inside, lane, 1);
try {
return Atomics.load(stopping, 0) === 0 ? await work() : null;
}
finally {
Atomics.store(inside, lane, 0);
Atomics.notify(inside, lane);
}
}
async function train(jobs) {
const complete = await inRuntime(async () => (stepper === null ? false : await trainJobs(jobs, stepper)));
report({ kind: 'done', complete: complete === true });
}
async function trainJobs(jobs, stepper) {
return await (0,_training_train_group_js__WEBPACK_IMPORTED_MODULE_3__  .a)({
stepper,
data,
settings,
elapsed: () => performance.now(),
hooks: {
progressed(modelSteps) {
report({ kind: 'progressed', modelSteps });
},
async reached(job, state) {
report({ kind: 'reached', job: jobs.indexOf(job), state });
await Promise.resolve();
},
async finished(job, parameters) {
report({ kind: 'finished', job: jobs.indexOf(job), parameters });
await Promise.resolve();
},
stopping: () => Atomics.load(stopping, 0) !== 0,
},
}, jobs);
}
port.on('message', (order) => {
if (order === null)
port.close();
else
void train(order);
});
report({ kind: 'ready' });
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
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
4238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OW: () => (  parseJsonFile),
aT: () => (  formatJsonFile),
br: () => (  digest),
iG: () => (  anyNumber),
os: () => (  shortText)
});
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
var _python_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80898);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90253);
var _repeated_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7568);
var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48246);
const FAULTS_SHOWN = 10;
function parseJsonFile(schema, bytes, path, code) {
const result = schema.safeParse(jsonOf(bytes, path, code), { reportInput: true });
if (result.success)
return result.data;
const faults = result.error.issues.map((issue) => `${path}: ${describe(issue)}`);
const more = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more like these`] : [];
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts(code, [...faults.slice(0, FAULTS_SHOWN), ...more].join('\n'), {
hint: 'the file was not written by the version of the trainer or of seedgate that this one reads',
});
}
function formatJsonFile(schema, value) {
return `${JSON.stringify(schema.parse(value), null, 2)}\n`;
}
function jsonOf(bytes, path, code) {
let text;
let value;
try {
text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
value = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_0__  .S)(text);
}
catch (cause) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts(code, `${path}: expected JSON, got ${bytes.length} bytes that are none`, {
hint: 'the file is damaged or was cut off while it was written: take it from the run again',
cause,
});
}
const repeated = (0,_repeated_keys_js__WEBPACK_IMPORTED_MODULE_2__  .m)(text);
if (repeated === null)
return value;
const { key, line, column } = repeated;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts(code, `${path}:${line}:${column}: expected every key once, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S)(key)} again`, { hint: 'no trainer writes that: find out who edited the file' });
}
function describe(issue) {
const place = issue.path.reduce((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`, '');
const got = issue.input === undefined ? 'nothing' : (0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S)(issue.input);
return `${place === '' ? '' : `${place}: `}${expectation(issue)}, got ${got}`;
}
function expectation(issue) {
if (issue.code === 'invalid_type')
return `expected ${article(issue.expected)}`;
if (issue.code === 'too_big')
return `expected at most ${String(issue.maximum)} (${issue.origin})`;
if (issue.code === 'invalid_value')
return `expected ${issue.values.map(_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S).join(' or ')}`;
return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}
function article(type) {
return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}
const anyNumber = zod__WEBPACK_IMPORTED_MODULE_5__  .IeY((value) => value === null || typeof value === 'number', {
error: 'expected a number',
})
.transform((value) => value ?? NaN)
.meta({ type: ['number', 'null'] });
const shortText = zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().max(1000);
const digest = shortText.nullable().transform(_sha256_js__WEBPACK_IMPORTED_MODULE_3__  .tz);
}),
80898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  parsePythonJson)
});
const STRING_OR_BARE_NUMBER = /("[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$))(\s*:)?|(?<![\w.+-])(NaN|-?Infinity)(?![\w.]|\s*:)/g;
const INFINITY = { Infinity: '1e999', '-Infinity': '-1e999' };
function parsePythonJson(text) {
try {
return JSON.parse(text);
}
catch (error) {
if (!/NaN|Infinity/.test(text))
throw error;
return parseWithBareNumbers(text);
}
}
function parseWithBareNumbers(text) {
const json = text.replace(STRING_OR_BARE_NUMBER, (match, string, colon) => {
if (string !== undefined)
return colon === undefined ? `"s${string.slice(1)}` : match;
return match === 'NaN' ? '"n"' : INFINITY[match === 'Infinity' ? match : '-Infinity'];
});
return JSON.parse(json, (_key, value) => {
if (typeof value !== 'string')
return value;
return value.startsWith('s') ? value.slice(1) : NaN;
});
}
}),
7568:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => (  repeatedKey)
});
var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
const TOKEN = {
openBrace: 1,
closeBrace: 2,
openBracket: 3,
closeBracket: 4,
comma: 5,
colon: 6,
string: 10,
end: 17,
};
function repeatedKey(text) {
const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
const open = [];
for (let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
const inside = open.at(-1) ?? null;
if (token === TOKEN.openBrace)
open.push({ keys: new Set(), beforeColon: true });
else if (token === TOKEN.openBracket)
open.push(null);
else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket)
open.pop();
else if (inside === null)
continue;
else if (token === TOKEN.comma)
inside.beforeColon = true;
else if (token === TOKEN.colon)
inside.beforeColon = false;
else if (token === TOKEN.string && inside.beforeColon) {
const key = scanner.getTokenValue();
if (inside.keys.has(key)) {
return {
key,
line: scanner.getTokenStartLine() + 1,
column: scanner.getTokenStartCharacter() + 1,
};
}
inside.keys.add(key);
}
}
return null;
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
})
};
