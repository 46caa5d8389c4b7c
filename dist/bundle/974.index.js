export const id = 974;
export const ids = [974];
export const modules = {
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
26277:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fo: () => (  MEMBER_INPUTS),
Im: () => (  MEMBER_OUTPUTS),
L0: () => (  parseSidecar),
Mf: () => (  ONNX_OPSET),
Ng: () => (  parseManifest),
Rp: () => (  serialiseSidecar),
Tz: () => (  serialiseManifest)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
const ONNX_OPSET = 17;
const MEMBER_INPUTS = ['features', 'codec_onehot'];
const MEMBER_OUTPUTS = ['score'];
const texts = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os).max(1000);
const numbers = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG).max(1000);
const sidecarShape = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the member: `{ensemble}_seed{N}`.'),
ensemble_id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the ensemble.'),
seed: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().describe('The member’s seed.'),
kind: zod__WEBPACK_IMPORTED_MODULE_1__  .euz('fr').describe('Full reference.'),
codec_aware: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(true).describe('The model sees which encoder was used.'),
feature_order: texts.describe('Names of the columns of `features`.'),
feature_mean: numbers.describe('Per feature: what the caller subtracts.'),
feature_std: numbers.describe('Per feature: what the caller then divides by.'),
codec_block_layout: texts.describe('What each column of `codec_onehot` is.'),
encoder_vocab: texts.describe('Encoders in the order of their columns; any other is `unknown`.'),
encoder_vocab_version: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('Version of that list; 0 where the recipe has a list of its own.'),
input_names: texts.describe('The model’s inputs.'),
output_names: texts.describe('The model’s output.'),
onnx: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('File name of the weights, beside the sidecar.'),
opset: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('ONNX opset of the model.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the weights.'),
corpus: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
path: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('The table, as the recipe names it.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br.describe('Of the table, uncompressed.'),
n_rows: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('Rows of the table; the member is fit on all of them.'),
cq_min: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('Least quality setting: `crf_norm` is 0 there.'),
cq_max: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('Largest quality setting: `crf_norm` is 1 there.'),
})
.describe('What the member was fit on.'),
training_recipe: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
recipe_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br.describe('Of the recipe’s file.'),
training_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br
.optional()
.describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
code: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('What trained, name and version.'),
hidden: numbers.describe('Widths of the hidden layers.'),
dropout: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('As in the recipe.'),
epochs: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('As in the recipe.'),
batch_size: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('As in the recipe: `batch`.'),
lr: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('As in the recipe: `learningRate`.'),
weight_decay: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('As in the recipe: `weightDecay`.'),
})
.describe('How it was fit.'),
gate: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
mean_plcc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('`gate.meanPlcc` of the recipe.'),
spread_max: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('`gate.spreadMax` of the recipe.'),
per_seed_plcc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('`gate.perSeedPlcc` of the recipe.'),
})
.describe('The thresholds of the recipe that was trained by; the verdict names those that were judged by.'),
loso_mean_plcc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.describe('The seed’s mean out-of-fold PLCC: of its recipe, not of these very weights.'),
});
const manifestShape = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the ensemble.'),
kind: zod__WEBPACK_IMPORTED_MODULE_1__  .euz('fr_ensemble').describe('An ensemble of full-reference models.'),
recipe_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br.describe('Of the recipe’s file.'),
training_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br
.optional()
.describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
corpus_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .br.describe('Of the table, uncompressed.'),
members: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the member.'),
seed: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().describe('Its seed.'),
onnx: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('File name of its weights, beside the manifest.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of its weights.'),
sidecar: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('File name of its sidecar, beside the manifest.'),
sidecar_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of its sidecar.'),
}))
.max(1000)
.describe('The members that ran, in seed order.'),
});
function parseSidecar(bytes, path) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .OW)(sidecarShape, bytes, path, 'evidence-invalid');
}
function parseManifest(bytes, path) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .OW)(manifestShape, bytes, path, 'evidence-invalid');
}
function serialiseSidecar(value) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .aT)(sidecarShape, value);
}
function serialiseManifest(value) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .aT)(manifestShape, value);
}
}),
90374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gc: () => (  MICROSOFT_DOMAIN),
Q: () => (  GraphBuilder),
cb: () => (  tensorInfo)
});
var _proto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48626);
const MICROSOFT_DOMAIN = 'com.microsoft';
class GraphBuilder {
products;
nodes = [];
initializers = [];
count = 0;
constructor(products = 'fused') {
this.products = products;
}
scalar(value) {
return this.floats([value], []);
}
floats(values, dims, name = this.fresh('constant')) {
const rawData = new Uint8Array(values.length * 4);
const view = new DataView(rawData.buffer);
for (let i = 0; i < values.length; i++)
view.setFloat32(i * 4, values[i], true);
this.initializers.push({ name, dataType: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.float, dims, rawData });
return name;
}
int32(value) {
const name = this.fresh('constant');
this.initializers.push({ name, dataType: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.int32, dims: [], int32Data: [value] });
return name;
}
int64s(values) {
const name = this.fresh('constant');
this.initializers.push({ name, dataType: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.int64, dims: [values.length], int64Data: values });
return name;
}
add = (a, b) => this.node('Add', [a, b]);
sub = (a, b) => this.node('Sub', [a, b]);
mul = (a, b) => this.node('Mul', [a, b]);
div = (a, b) => this.node('Div', [a, b]);
erf = (a) => this.node('Erf', [a]);
exp = (a) => this.node('Exp', [a]);
sqrt = (a) => this.node('Sqrt', [a]);
matMul = (a, b) => this.node('MatMul', [a, b]);
transpose = (a) => this.node('Transpose', [a], [integers('perm', [0, 2, 1])]);
gather = (data, indices) => this.node('Gather', [data, indices], [integer('axis', 0)]);
identity = (a, name) => this.node('Identity', [a], [], { name });
reshape = (a, dims, name) => this.node('Reshape', [a, this.int64s(dims)], [], { name });
concat = (values, axis) => this.node('Concat', values, [integer('axis', axis)]);
split(a, lengths, axis) {
const outputs = lengths.map(() => this.fresh('Split'));
this.nodes.push({
opType: 'Split',
input: [a, this.int64s(lengths)],
output: outputs,
attribute: [integer('axis', axis)],
});
return outputs;
}
product(a, b, options = {}) {
const { transA = false, transB = false, alpha = 1 } = options;
if (this.products === 'standard') {
const matrix = this.matMul(transA ? this.transpose(a) : a, transB ? this.transpose(b) : b);
return alpha === 1 ? matrix : this.mul(matrix, this.scalar(alpha));
}
const attributes = [
integer('transA', Number(transA)),
integer('transB', Number(transB)),
float('alpha', alpha),
];
return this.node('FusedMatMul', [a, b], attributes, { domain: MICROSOFT_DOMAIN });
}
scan(state, sequences, body, outputs) {
this.nodes.push({
opType: 'Scan',
input: [...state, ...sequences],
output: outputs,
attribute: [
integer('num_scan_inputs', sequences.length),
{ name: 'body', type: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .Eh.graph, g: body },
],
});
}
graph(name, input, output) {
return { name, node: this.nodes, initializer: this.initializers, input, output };
}
node(opType, input, attribute = [], { domain = '', name } = {}) {
const output = name ?? this.fresh(opType);
this.nodes.push({ opType, domain, input, output: [output], attribute });
return output;
}
fresh(stem) {
return `${stem}_${this.count++}`;
}
}
function tensorInfo(name, elemType, dims) {
const dim = dims.map((axis) => (typeof axis === 'number' ? { dimValue: axis } : { dimParam: axis }));
return { name, type: { tensorType: { elemType, shape: { dim } } } };
}
const integer = (name, i) => ({ name, type: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .Eh.int, i });
const integers = (name, ints) => ({
name,
type: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .Eh.ints,
ints,
});
const float = (name, f) => ({ name, type: _proto_js__WEBPACK_IMPORTED_MODULE_0__  .Eh.float, f });
}),
3486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EB: () => (  adamStep),
QY: () => (  BETA1),
v0: () => (  BETA2)
});
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
function adamStep(step, learningRate) {
const stretch = Math.sqrt((1 - BETA2 ** step) / (1 - BETA2));
return { rate: (learningRate * (1 - BETA1) * stretch) / (1 - BETA1 ** step), epsilon: EPSILON * stretch };
}
}),
41958:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  layoutOf),
d: () => (  slice)
});
function layoutOf({ inputs, hidden: [h1, h2] }) {
let size = 0;
const segment = (...dims) => {
const length = dims.reduce((product, dim) => product * dim, 1);
const offset = size;
size += length;
return { offset, length, dims };
};
const layer1 = segment(inputs + 1, h1);
const weight2 = segment(h1, h2);
const bias2 = segment(h2);
const weight3 = segment(h2);
const bias3 = segment(1);
return { layer1, weight2, bias2, weight3, bias3, size };
}
function slice(parameters, { offset, length }) {
return parameters.subarray(offset, offset + length);
}
}),
70706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FD: () => (  keepProbability),
HV: () => (  POOL_ROWS),
me: () => (  drawMasks),
zS: () => (  STEPS_PER_POOL)
});
var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5790);
const STEPS_PER_POOL = 256;
const POOL_ROWS = 256;
const STEPS_OF_PROBABILITY = 0x1_0000;
function keepProbability(dropout) {
return Math.max(1, Math.round((1 - dropout) * STEPS_OF_PROBABILITY)) / STEPS_OF_PROBABILITY;
}
function drawMasks(key, block, dropout, widths, batch) {
const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__  ._)({ ...key, purpose: 'dropout', position: block });
const threshold = keepProbability(dropout) * STEPS_OF_PROBABILITY;
const pools = widths.map((width) => {
const pool = new Float32Array(POOL_ROWS * width);
for (let i = 0; i < pool.length; i += 2) {
const bits = random.uint32();
if ((bits & 0xffff) < threshold)
pool[i] = 1;
if (bits >>> 16 < threshold)
pool[i + 1] = 1;
}
return pool;
});
const picks = widths.map(() => {
const rows = new Int32Array(STEPS_PER_POOL * batch);
for (let i = 0; i < rows.length; i += 2) {
const bits = random.uint32();
rows[i] = bits & (POOL_ROWS - 1);
rows[i + 1] = (bits >>> 16) & (POOL_ROWS - 1);
}
return rows;
});
return { pools, picks };
}
}),
27696:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h4: () => (  weave),
t$: () => (  stack),
tC: () => (  shareOf)
});
function stack(parts) {
const first = parts[0];
const Type = first.constructor;
const joined = new Type(parts.reduce((length, part) => length + part.length, 0));
let offset = 0;
for (const part of parts) {
joined.set(part, offset);
offset += part.length;
}
return joined;
}
function weave(parts, steps) {
const first = parts[0];
const Type = first.constructor;
const perStep = first.length / steps;
const joined = new Type(first.length * parts.length);
for (let step = 0; step < steps; step++) {
parts.forEach((part, model) => {
joined.set(part.subarray(step * perStep, (step + 1) * perStep), (step * parts.length + model) * perStep);
});
}
return joined;
}
function shareOf(stacked, model, models) {
const length = stacked.length / models;
return stacked.subarray(model * length, (model + 1) * length);
}
}),
93151:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  ONNX_IR_VERSION),
u: () => (  modelFile)
});
var _onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48626);
var _members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26277);
var _architecture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41958);
var _onnx_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90374);
const ONNX_IR_VERSION = 8;
function modelFile(architecture, codecWidth, parameters, metadata) {
const { inputs, hidden } = architecture;
const [h1, h2] = hidden;
const layout = (0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .a)(architecture);
const g = new _onnx_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__  .Q();
const layer1 = (0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .d)(parameters, layout.layer1);
const [featuresInput, codecInput] = _members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__  .Fo;
const [scoreOutput] = _members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__  .Im;
const x = g.concat([featuresInput, codecInput], 1);
const z1 = linear(g, x, g.floats(layer1.subarray(0, inputs * h1), [inputs, h1], 'layer1.weight'), g.floats(layer1.subarray(inputs * h1), [h1], 'layer1.bias'));
const z2 = linear(g, gelu(g, z1), g.floats((0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .d)(parameters, layout.weight2), [h1, h2], 'layer2.weight'), g.floats((0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .d)(parameters, layout.bias2), [h2], 'layer2.bias'));
const out = linear(g, gelu(g, z2), g.floats((0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .d)(parameters, layout.weight3), [h2, 1], 'layer3.weight'), g.floats((0,_architecture_js__WEBPACK_IMPORTED_MODULE_3__  .d)(parameters, layout.bias3), [1], 'layer3.bias'));
g.reshape(out, [-1], scoreOutput);
return (0,_onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__  .ee)({
irVersion: ONNX_IR_VERSION,
producerName: 'seedgate',
opsetImport: [{ domain: '', version: _members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__  .Mf }],
metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })),
graph: g.graph('member', [
(0,_onnx_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__  .cb)(featuresInput, _onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.float, ['N', inputs - codecWidth]),
(0,_onnx_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__  .cb)(codecInput, _onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.float, ['N', codecWidth]),
], [(0,_onnx_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__  .cb)(scoreOutput, _onnx_proto_js__WEBPACK_IMPORTED_MODULE_0__  .RO.float, ['N'])]),
});
}
function linear(g, x, weight, bias) {
return g.add(g.matMul(x, weight), bias);
}
function gelu(g, z) {
const erf = g.erf(g.mul(z, g.scalar(Math.SQRT1_2)));
return g.mul(g.mul(z, g.scalar(0.5)), g.add(erf, g.scalar(1)));
}
}),
5790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  randomStream),
q: () => (  RandomStream)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
class RandomStream {
a;
b;
c;
d;
constructor(state) {
;
[this.a, this.b, this.c, this.d] = state;
}
uint32() {
const x = Math.imul(this.b, 5);
const result = Math.imul((x << 7) | (x >>> 25), 9);
const shifted = this.b << 9;
this.c ^= this.a;
this.d ^= this.b;
this.b ^= this.c;
this.a ^= this.d;
this.c ^= shifted;
this.d = (this.d << 11) | (this.d >>> 21);
return result >>> 0;
}
unit() {
return this.uint32() / 0x1_0000_0000;
}
below(bound) {
return Math.floor(this.unit() * bound);
}
}
function randomStream({ seed, heldOut, purpose, position }) {
const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
.update(JSON.stringify([seed, heldOut, purpose, position]))
.digest();
return new RandomStream([
digest.readUInt32LE(0),
digest.readUInt32LE(4),
digest.readUInt32LE(8),
digest.readUInt32LE(12),
]);
}
}),
5724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  stepsPerEpoch),
G: () => (  BatchSchedule)
});
var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5790);
function stepsPerEpoch(rows, batch) {
return Math.ceil(rows / batch);
}
class BatchSchedule {
rows;
batch;
seed;
heldOut;
stepsPerEpoch;
epoch = -1;
order;
constructor(rows, batch, seed, heldOut) {
this.rows = rows;
this.batch = batch;
this.seed = seed;
this.heldOut = heldOut;
this.stepsPerEpoch = stepsPerEpoch(rows.length, batch);
this.order = new Int32Array(rows.length);
}
rowsAt(step) {
const epoch = Math.floor(step / this.stepsPerEpoch);
if (epoch !== this.epoch)
this.shuffle(epoch);
const start = (step % this.stepsPerEpoch) * this.batch;
return this.order.subarray(start, Math.min(start + this.batch, this.order.length));
}
shuffle(epoch) {
const { order, seed, heldOut } = this;
order.set(this.rows);
const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__  ._)({ seed, heldOut, purpose: 'shuffle', position: epoch });
for (let last = order.length - 1; last > 0; last--) {
const other = random.below(last + 1);
const moved = order[last];
order[last] = order[other];
order[other] = moved;
}
this.epoch = epoch;
}
}
}),
35544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  scanStepper),
$: () => (  stateNamed)
});
;
const SMALLEST_NORMAL = 2 ** -126;
function flushDenormals(values) {
for (let i = 0; i < values.length; i++) {
const value = values[i];
if (value < SMALLEST_NORMAL && value > -SMALLEST_NORMAL)
values[i] = 0;
}
}
var model_axis = __webpack_require__(27696);
var training_graph = __webpack_require__(46327);
;
function scanStepper(session) {
return {
async begin(constants, start) {
let state = start;
return await Promise.resolve({
async advance({ perStep, pools }) {
state = stateNamed(await session.run({ ...constants, ...pools, ...perStep, ...state }), training_graph .X);
},
flushDenormals(models, of) {
for (const { data } of Object.values(state)) {
for (const model of models)
flushDenormals((0,model_axis .tC)(data, model, of));
}
},
state: async () => await Promise.resolve(state),
end: () => undefined,
});
},
async close() {
await session.close();
},
};
}
function stateNamed(values, nameOf) {
const value = (name) => values[nameOf(name)];
return { parameters: value('parameters'), moment1: value('moment1'), moment2: value('moment2') };
}
}),
84421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  startingState),
a: () => (  trainGroup)
});
var training_architecture = __webpack_require__(41958);
var training_dropout = __webpack_require__(70706);
var model_axis = __webpack_require__(27696);
var training_adam = __webpack_require__(3486);
var schedule = __webpack_require__(5724);
;
class StepFeeds {
settings;
job;
totalSteps;
schedule;
masks = null;
constructor(settings, job, rows) {
this.settings = settings;
this.job = job;
this.schedule = new schedule .G(rows, settings.batch, job.seed, job.heldOut);
this.totalSteps = this.schedule.stepsPerEpoch * settings.epochs;
}
stepsInBlock(step) {
return Math.min(training_dropout .zS - (step % training_dropout .zS), this.totalSteps - step);
}
block(from, steps) {
const { batch, learningRate } = this.settings;
const rows = new Int32Array(steps * batch);
const weights = new Float32Array(steps * batch);
const rate = new Float32Array(steps);
const epsilon = new Float32Array(steps);
for (let i = 0; i < steps; i++) {
const chosen = this.schedule.rowsAt(from + i);
rows.set(chosen, i * batch);
weights.fill(2 / chosen.length, i * batch, i * batch + chosen.length);
const adam = (0,training_adam .EB)(from + i + 1, learningRate);
rate[i] = adam.rate;
epsilon[i] = adam.epsilon;
}
return { rows, weights, rate, epsilon, masks: this.masksOf(from, steps) };
}
masksOf(from, steps) {
const { architecture, batch, dropout } = this.settings;
if (dropout === 0)
return [];
const block = Math.floor(from / training_dropout .zS);
if (this.masks?.block !== block) {
this.masks = { block, drawn: (0,training_dropout .me)(this.job, block, dropout, architecture.hidden, batch) };
}
const { pools, picks } = this.masks.drawn;
const start = (from % training_dropout .zS) * batch;
return pools.map((pool, layer) => ({ pool, picks: picks[layer].subarray(start, start + steps * batch) }));
}
}
function picksInStack(picks, model) {
return picks.map((row) => row + model * training_dropout .HV);
}
;
function constantFeeds({ inputs, targets }, jobs) {
const rows = targets.length;
return {
inputs: { type: 'float32', dims: [rows, inputs.length / rows], data: inputs },
targets: { type: 'float32', dims: [rows, 1], data: targets },
shift: stacked(jobs.map(({ shift }) => shift)),
scale: stacked(jobs.map(({ scale }) => scale)),
};
}
function blockOf(blocks, steps, settings) {
const { pools, picks } = maskFeeds(blocks, steps, settings);
return { steps, pools, perStep: { ...stepFeeds(blocks, steps, settings.batch), ...picks } };
}
function stackValues(values) {
return {
parameters: stacked(values.map(({ parameters }) => parameters)),
moment1: stacked(values.map(({ moment1 }) => moment1)),
moment2: stacked(values.map(({ moment2 }) => moment2)),
};
}
function valuesOfModel(state, model, models) {
const mine = ({ data }) => (0,model_axis .tC)(data, model, models).slice();
return { parameters: mine(state.parameters), moment1: mine(state.moment1), moment2: mine(state.moment2) };
}
function stacked(values) {
return { type: 'float32', dims: [values.length, 1, values[0].length], data: (0,model_axis .t$)(values) };
}
function stepFeeds(blocks, steps, batch) {
const models = blocks.length;
return {
rows: {
type: 'int32',
dims: [steps, models, batch],
data: (0,model_axis .h4)(blocks.map(({ rows }) => rows), steps),
},
weights: {
type: 'float32',
dims: [steps, models, batch, 1],
data: (0,model_axis .h4)(blocks.map(({ weights }) => weights), steps),
},
rate: {
type: 'float32',
dims: [steps, models, 1, 1],
data: (0,model_axis .h4)(blocks.map(({ rate }) => rate), steps),
},
epsilon: {
type: 'float32',
dims: [steps, models, 1, 1],
data: (0,model_axis .h4)(blocks.map(({ epsilon }) => epsilon), steps),
},
};
}
function maskFeeds(blocks, steps, { architecture, batch, dropout }) {
const pools = {};
const picks = {};
if (dropout === 0)
return { pools, picks };
architecture.hidden.forEach((units, layer) => {
const pool = (0,model_axis .t$)(blocks.map(({ masks }) => masks[layer].pool));
const rows = (0,model_axis .h4)(blocks.map(({ masks }, model) => picksInStack(masks[layer].picks, model)), steps);
pools[`pool${layer + 1}`] = { type: 'float32', dims: [blocks.length * training_dropout .HV, units], data: pool };
picks[`picks${layer + 1}`] = { type: 'int32', dims: [steps, blocks.length, batch], data: rows };
});
return { pools, picks };
}
var training_random = __webpack_require__(5790);
;
function initialParameters(architecture, seed, heldOut) {
const layout = (0,training_architecture .a)(architecture);
const parameters = new Float32Array(layout.size);
const random = (0,training_random ._)({ seed, heldOut, purpose: 'initialisation', position: 0 });
const fill = (segment, fanIn) => {
const bound = 1 / Math.sqrt(fanIn);
const values = (0,training_architecture .d)(parameters, segment);
for (let i = 0; i < values.length; i++)
values[i] = (2 * random.unit() - 1) * bound;
};
const [h1, h2] = architecture.hidden;
fill(layout.layer1, architecture.inputs);
fill(layout.weight2, h1);
fill(layout.bias2, h1);
fill(layout.weight3, h2);
fill(layout.bias3, h2);
return parameters;
}
var trainer = __webpack_require__(34340);
;
const KEEP_EVERY_MS = 5_000;
async function trainGroup(context, jobs) {
const { settings, data, hooks, elapsed } = context;
let models = jobs.map((job) => {
const { step, ...values } = job.state ?? startingState(settings, job);
return { job, feeds: new StepFeeds(settings, job, (0,trainer .E)(data, job)), step, values };
});
const kept = { at: elapsed() };
for (;;) {
for (const { job, values } of models.filter(isTrained))
await hooks.finished(job, values.parameters);
models = models.filter((model) => !isTrained(model));
if (models.length === 0)
return true;
if (!(await trainUntilOneIsDone(context, models, kept)))
return false;
}
}
function isTrained({ feeds, step }) {
return step >= feeds.totalSteps;
}
function startingState({ architecture }, { seed, heldOut }) {
const { size } = (0,training_architecture .a)(architecture);
const parameters = initialParameters(architecture, seed, heldOut);
return { step: 0, parameters, moment1: new Float32Array(size), moment2: new Float32Array(size) };
}
async function trainUntilOneIsDone({ stepper, data, settings, hooks, elapsed }, models, kept) {
const constants = constantFeeds(data, models.map(({ job }) => job));
const stepping = await stepper.begin(constants, stackValues(models.map(({ values }) => values)));
try {
for (;;) {
const stop = hooks.stopping();
if (stop || elapsed() - kept.at >= KEEP_EVERY_MS) {
await fetchValues(stepping, models);
for (const { job, step, values } of models)
await hooks.reached(job, { step, ...values });
kept.at = elapsed();
}
if (stop)
return false;
const steps = Math.min(...models.map(({ feeds, step }) => feeds.stepsInBlock(step)));
const blocks = models.map(({ feeds, step }) => feeds.block(step, steps));
await stepping.advance(blockOf(blocks, steps, settings));
for (const model of models)
model.step += steps;
const atEndOfPool = models.flatMap(({ step }, index) => (step % training_dropout .zS === 0 ? [index] : []));
stepping.flushDenormals(atEndOfPool, models.length);
hooks.progressed(steps * models.length);
if (models.some(isTrained)) {
await fetchValues(stepping, models);
return true;
}
}
}
finally {
stepping.end();
}
}
async function fetchValues(stepping, models) {
const state = await stepping.state();
models.forEach((model, index) => {
model.values = valuesOfModel(state, index, models.length);
});
}
}),
34340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  trainingRows)
});
function trainingRows(data, job) {
const all = Int32Array.from(data.sourceOf.keys());
return job.heldOut === null ? all : all.filter((row) => data.sourceOf[row] !== job.heldOutIndex);
}
}),
46327:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  nextOf),
z: () => (  trainingGraph)
});
var proto = __webpack_require__(48626);
var sidecar = __webpack_require__(26277);
var training_architecture = __webpack_require__(41958);
var graph_builder = __webpack_require__(90374);
var network = __webpack_require__(93151);
var adam = __webpack_require__(3486);
var training_dropout = __webpack_require__(70706);
;
const STATE = ['parameters', 'moment1', 'moment2'];
function perStep({ architecture, batch, dropout }) {
const { float, int32 } = proto .RO;
const picks = architecture.hidden.map((_units, layer) => `picks${layer + 1}`);
return [
...['rows', ...(dropout > 0 ? picks : [])].map((name) => ({ name, type: int32, dims: ['M', batch] })),
{ name: 'weights', type: float, dims: ['M', batch, 1] },
{ name: 'rate', type: float, dims: ['M', 1, 1] },
{ name: 'epsilon', type: float, dims: ['M', 1, 1] },
];
}
function addTrainingStep(g, { architecture, batch, dropout, weightDecay }, state, now) {
const layout = (0,training_architecture .a)(architecture);
const [h1, h2] = architecture.hidden;
const one = g.scalar(1);
const segments = [layout.layer1, layout.weight2, layout.bias2, layout.weight3, layout.bias3];
const parts = g.split(state.parameters, segments.map(({ length }) => length), 2);
const layer1 = g.reshape(parts[0], [-1, architecture.inputs + 1, h1]);
const weight2 = g.reshape(parts[1], [-1, h1, h2]);
const [bias2, weight3, bias3] = [parts[2], parts[3], parts[4]];
const keep = dropout > 0 ? (0,training_dropout .FD)(dropout) : 1;
const handedOn = Math.SQRT1_2 / keep;
const halfSlope = 0.5 / keep;
const logTwoOverRootPi = g.scalar(Math.log(2 / Math.sqrt(Math.PI)));
const activate = (u, layer) => {
const onePlusErf = g.add(g.erf(u), one);
const bell = g.exp(g.sub(logTwoOverRootPi, g.mul(u, u)));
const unit = g.mul(u, onePlusErf);
const slope = g.add(onePlusErf, g.mul(u, bell));
if (dropout === 0)
return { unit, slope };
const mask = g.gather(`pool${layer}`, now(`picks${layer}`));
return { unit: g.mul(unit, mask), slope: g.mul(slope, mask) };
};
const rows = now('rows');
const x = g.div(g.sub(g.gather('inputs', rows), 'shift'), 'scale');
const first = activate(g.product(x, layer1, { alpha: Math.SQRT1_2 }), 1);
const u2 = g.add(g.product(first.unit, weight2, { alpha: handedOn * Math.SQRT1_2 }), g.mul(bias2, g.scalar(Math.SQRT1_2)));
const second = activate(u2, 2);
const score = g.add(g.product(second.unit, weight3, { transB: true, alpha: handedOn }), bias3);
const ones = g.floats(new Float32Array(batch).fill(1), [1, batch]);
const dScore = g.mul(g.sub(score, g.gather('targets', rows)), now('weights'));
const dWeight3 = g.product(dScore, second.unit, { transA: true, alpha: handedOn });
const dBias3 = g.product(ones, dScore);
const dZ2 = g.mul(g.product(dScore, weight3, { alpha: halfSlope }), second.slope);
const dWeight2 = g.product(first.unit, dZ2, { transA: true, alpha: handedOn });
const dBias2 = g.product(ones, dZ2);
const dZ1 = g.mul(g.product(dZ2, weight2, { transB: true, alpha: halfSlope }), first.slope);
const dLayer1 = g.product(x, dZ1, { transA: true });
const flattened = (gradient, { length }) => g.reshape(gradient, [-1, 1, length]);
const loss = g.concat([flattened(dLayer1, layout.layer1), flattened(dWeight2, layout.weight2), dBias2, dWeight3, dBias3], 2);
const gradient = g.add(loss, g.mul(state.parameters, g.scalar(weightDecay)));
const moment1 = g.add(g.mul(state.moment1, g.scalar(adam .QY)), gradient);
const moment2 = g.add(g.mul(state.moment2, g.scalar(adam .v0)), g.mul(gradient, gradient));
const direction = g.div(moment1, g.add(g.sqrt(moment2), now('epsilon')));
const parameters = g.sub(state.parameters, g.mul(direction, now('rate')));
return { parameters, moment1, moment2 };
}
;
function trainingGraph(settings, form = SCAN) {
return form.steps === 'any'
? scanned(settings, form.products)
: unrolled(settings, form.steps, form.products);
}
const SCAN = { steps: 'any', products: 'fused' };
function scanned(settings, products) {
const outer = new graph_builder .Q();
const sequences = perStep(settings).map(({ name }) => name);
outer.scan(STATE, sequences, scanBody(settings, products), STATE.map(nextOf));
return encode(outer, settings, 'S');
}
function unrolled(settings, steps, products) {
const g = new graph_builder .Q(products);
let state = { parameters: 'parameters', moment1: 'moment1', moment2: 'moment2' };
for (let step = 0; step < steps; step++) {
const index = g.int32(step);
state = addTrainingStep(g, settings, state, (name) => g.gather(name, index));
}
for (const name of STATE)
g.identity(state[name], nextOf(name));
return encode(g, settings, steps);
}
function scanBody(settings, products) {
const g = new graph_builder .Q(products);
const now = (name) => `${name}_now`;
const before = { parameters: 'p', moment1: 'm', moment2: 'v' };
const after = addTrainingStep(g, settings, before, now);
const infos = (values) => stateInfos(settings, (name) => values[name]);
return g.graph('step', [...infos(before), ...perStep(settings).map(({ name, type, dims }) => (0,graph_builder .cb)(now(name), type, dims))], infos(after));
}
function encode(g, settings, steps) {
const { architecture, dropout } = settings;
const { float } = proto .RO;
const width = architecture.inputs + 1;
const pools = architecture.hidden.map((units, layer) => (0,graph_builder .cb)(`pool${layer + 1}`, float, ['R', units]));
const graph = g.graph('training', [
...perStep(settings).map(({ name, type, dims }) => (0,graph_builder .cb)(name, type, [steps, ...dims])),
(0,graph_builder .cb)('inputs', float, ['N', width]),
(0,graph_builder .cb)('targets', float, ['N', 1]),
(0,graph_builder .cb)('shift', float, ['M', 1, width]),
(0,graph_builder .cb)('scale', float, ['M', 1, width]),
...(dropout > 0 ? pools : []),
...stateInfos(settings, (name) => name),
], stateInfos(settings, nextOf));
return (0,proto .ee)({
irVersion: network .$,
producerName: 'seedgate',
opsetImport: [
{ domain: '', version: sidecar .Mf },
{ domain: graph_builder .Gc, version: 1 },
],
graph,
});
}
const nextOf = (name) => `next_${name}`;
function stateInfos({ architecture }, nameOf) {
const { size } = (0,training_architecture .a)(architecture);
return STATE.map((name) => (0,graph_builder .cb)(nameOf(name), proto .RO.float, ['M', 1, size]));
}
})
};
