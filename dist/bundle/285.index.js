export const id = 285;
export const ids = [285];
export const modules = {
52927:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j2: () => (  serialiseApproval),
jI: () => (  parseApproval),
uA: () => (  sameApproval)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
const person = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
id: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().describe('Of the account; it stays when the login changes.'),
login: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the account, as it was.'),
});
const count = zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0);
const environmentShape = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
id: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().describe('Of the environment.'),
name: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of the environment, as GitHub spells it.'),
required_reviewers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
type: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('`User` or `Team`.'),
name: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Login, or name of the team.'),
id: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().describe('Of the account or team.'),
}))
.describe('Who may approve.'),
prevent_self_review: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().describe('Whether whoever started the run may not approve it.'),
can_admins_bypass: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY()
.nullable()
.describe('Whether administrators may pass without a review; null where GitHub does not say.'),
branches: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['any', 'protected', 'named']).describe('From which branches it may be used.'),
custom_rules: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os).describe('Protection rules of other apps, by name.'),
recorded: zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .L5J()).describe('GitHub’s own answer, whole.'),
});
const approvalShape = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
schema_version: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(1).describe('Version of this format.'),
ensemble: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('The ensemble that was approved.'),
verdict_sha256: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
.describe('Of the verdict’s file: exactly this was approved.'),
channel: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['environment', 'comment']).describe('By which way: a review, or `/promote`.'),
approver: person.describe('Who approved.'),
self_approval: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY()
.describe('Whether the approver had started the run; only `flip.allowSelfApproval` lets that pass.'),
digest_given: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().describe('Whether the approver wrote the verdict’s digest.'),
comment: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(100_000).describe('What the approver wrote; may be empty.'),
comment_url: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.nullable().describe('Where the comment stands; null for a review.'),
commented_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os
.nullable()
.describe('Since when; null for a review, of which GitHub keeps no time.'),
observed_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('When the approval was read.'),
run: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
id: count.describe('Of the workflow run.'),
attempt: count.describe('The attempt in which the job was let through that waited for this approval; by comment, the attempt that decided.'),
started_by: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(person).max(1000).describe('Everybody who started that attempt or an earlier one.'),
})
.describe('The run that was approved.'),
environment: environmentShape
.nullable()
.describe('The environment as it protected the run when it was read; null for a comment.'),
permission: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os
.nullable()
.describe('The commenter’s permission in the repository; null for a review.'),
});
function serialiseApproval(record) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .aT)(approvalShape, record);
}
function parseApproval(bytes, file) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .OW)(approvalShape, bytes, file, 'verdict-invalid');
}
function sameApproval(a, b) {
return serialiseApproval({ ...a, observed_at_utc: '' }) === serialiseApproval({ ...b, observed_at_utc: '' });
}
}),
37854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  RETRAIN_EVENTS)
});
const RETRAIN_EVENTS = ['workflow_dispatch', 'schedule'];
}),
50634:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KD: () => (  STATEMENT_MEDIA_TYPE),
T8: () => (  statementOf),
To: () => (  PREDICATE_TYPE),
cO: () => (  readStatement)
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90253);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56350);
var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25049);
const PREDICATE_TYPE = 'urn:seedgate:verdict:v1';
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function statementOf(verdict) {
const { repository, run_id, run_attempt } = verdict.run;
const predicate = {
verdict: verdict.verdict,
ensemble: verdict.ensemble,
generated_at_utc: verdict.generated_at_utc,
recipe_sha256: verdict.policy.recipe_sha256,
table_sha256: verdict.table.sha256,
corpus_sha256: verdict.corpus.sha256,
members: verdict.members.map(({ id, sha256 }) => ({ id, sha256 })),
run: { repository, run_id, run_attempt },
};
const statement = {
_type: STATEMENT_TYPE,
subject: [
{ name: _evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__  .c6, digest: { sha256: (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .$L)(verdict) } },
...verdict.members.map(({ onnx, sha256 }) => ({ name: onnx, digest: { sha256 } })),
],
predicateType: PREDICATE_TYPE,
predicate,
};
return new TextEncoder().encode(JSON.stringify(statement));
}
const statementShape = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
_type: zod__WEBPACK_IMPORTED_MODULE_3__  .euz(STATEMENT_TYPE),
subject: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().optional() }) })).max(1024),
predicateType: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
});
function readStatement(payloadType, payload) {
if (payloadType !== STATEMENT_MEDIA_TYPE) {
throw invalid(`expected ${STATEMENT_MEDIA_TYPE}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S)(payloadType)}`);
}
const read = statementShape.safeParse(parsed(payload));
if (!read.success) {
const [issue] = read.error.issues;
throw invalid(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}
const { predicateType, subject } = read.data;
return { predicateType, subjects: subject.flatMap(({ digest }) => digest.sha256 ?? []) };
}
function parsed(payload) {
try {
return JSON.parse(new TextDecoder().decode(payload));
}
catch (cause) {
throw invalid('expected JSON, got something else', cause);
}
}
function invalid(detail, cause) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('verdict-invalid', `the signed statement: ${detail}`, { cause });
}
}),
87566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  EvidenceFolder)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76554);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4016);
class EvidenceFolder {
dir;
#files;
#sizes;
#digests = new Map();
constructor(files,
dir, sizes) {
this.dir = dir;
this.#files = files;
this.#sizes = sizes;
}
static async open(files, dir) {
const kind = await files.kindOf(dir);
if (kind !== 'folder') {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('evidence-not-found', `${dir}: expected a run directory, got ${kind ?? 'nothing'}`, {
hint: 'name the folder that `seedgate run --out` wrote, or that the run’s artifact was unpacked to',
});
}
const sizes = new Map();
for await (const { path, size } of files.list(dir)) {
sizes.set(path, size);
if (sizes.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__  .Q) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('evidence-invalid', `${dir}: expected at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Q} files, got more`, {
hint: 'name the run directory itself, not a folder above it',
});
}
}
return new EvidenceFolder(files, dir, sizes);
}
get paths() {
return [...this.#sizes.keys()].sort(_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_4__  .O);
}
has(path) {
return this.#sizes.has(path);
}
async read(path, limit) {
const size = this.#sizes.get(path);
if (size === undefined)
return null;
if (size > limit)
throw tooLarge(path, limit, size);
const bytes = await this.#files.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.dir, path));
if (bytes.length > limit)
throw tooLarge(path, limit, bytes.length);
const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
const before = this.#digests.get(path);
if (before !== undefined && before !== sha256) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('evidence-invalid', `${path}: expected sha256 ${before} as before, got ${sha256}`, {
hint: 'something writes to the run directory while it is judged: stop it and try again',
});
}
this.#digests.set(path, sha256);
return bytes;
}
get digests() {
return Object.fromEntries([...this.#digests].sort(([a], [b]) => (0,_formats_code_point_order_js__WEBPACK_IMPORTED_MODULE_4__  .O)(a, b)));
}
}
function tooLarge(path, limit, size) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('evidence-invalid', `${path}: expected at most ${limit} bytes, got ${size}`, {
hint: 'no trainer writes such a file: look what it is',
});
}
}),
53184:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  ruleReasons),
x: () => (  applyRule)
});
var _metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56392);
function applyRule(seeds, thresholds) {
const plccs = seeds.map(({ losoPlcc }) => losoPlcc);
const { mean, spread } = (0,_metrics_summary_js__WEBPACK_IMPORTED_MODULE_0__  .f)(plccs);
const meanPass = mean >= thresholds.meanPlcc;
const spreadPass = spread <= thresholds.spreadMax;
const failing = seeds.filter(({ losoPlcc }) => !(losoPlcc >= thresholds.perSeedPlcc));
const perSeedPass = seeds.length > 0 && failing.length === 0;
return {
passed: meanPass && spreadPass && perSeedPass,
mean_plcc: finiteOrNull(mean),
mean_plcc_threshold: thresholds.meanPlcc,
mean_plcc_pass: meanPass,
plcc_spread: finiteOrNull(spread),
plcc_spread_max: thresholds.spreadMax,
plcc_spread_pass: spreadPass,
per_seed_plccs: plccs.map(finiteOrNull),
per_seed_min: thresholds.perSeedPlcc,
per_seed_pass: perSeedPass,
failing_seeds: failing.map(({ seed }) => seed),
};
}
function ruleReasons(outcome, seeds) {
const reasons = [];
if (!outcome.mean_plcc_pass) {
const message = `mean PLCC: expected at least ${outcome.mean_plcc_threshold}, got ${shownNumber(outcome.mean_plcc)}`;
reasons.push({ code: 'mean-plcc-below', message });
}
if (!outcome.plcc_spread_pass) {
const message = `PLCC spread: expected at most ${outcome.plcc_spread_max}, got ${shownNumber(outcome.plcc_spread)}`;
reasons.push({ code: 'spread-above', message });
}
for (const { seed, losoPlcc } of seeds.filter((one) => outcome.failing_seeds.includes(one.seed))) {
const got = shownNumber(finiteOrNull(losoPlcc));
const message = `seed ${seed}: expected a PLCC of at least ${outcome.per_seed_min}, got ${got}`;
reasons.push({ code: 'seed-plcc-below', message });
}
return reasons;
}
function finiteOrNull(value) {
return Number.isFinite(value) ? value : null;
}
function shownNumber(value) {
return value === null ? 'no number' : String(value);
}
}),
72538:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  scaleFaults)
});
function scaleFaults({ feature_order, feature_mean, feature_std, corpus }) {
const faults = [];
const width = feature_order.length;
if (feature_mean.length !== width || !feature_mean.every(Number.isFinite)) {
faults.push({ key: 'feature_mean', expected: `${width} numbers`, got: feature_mean });
}
if (feature_std.length !== width || !feature_std.every((one) => Number.isFinite(one) && one > 0)) {
faults.push({ key: 'feature_std', expected: `${width} numbers above 0`, got: feature_std });
}
const { cq_min, cq_max } = corpus;
if (!Number.isFinite(cq_min))
faults.push({ key: 'corpus.cq_min', expected: 'a number', got: cq_min });
if (!(Number.isFinite(cq_max) && !(cq_max < cq_min))) {
faults.push({ key: 'corpus.cq_max', expected: `a number of at least ${cq_min}`, got: cq_max });
}
return faults;
}
}),
56086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  checkSchema),
q: () => (  checkRegistry)
});
var _check_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30424);
var _check_sidecars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32345);
var _flip_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);
var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6977);
var _registry_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70010);
function checkRegistry(recipe, registry, tree) {
const paths = (0,_flip_paths_js__WEBPACK_IMPORTED_MODULE_2__  .wC)(recipe, registry);
const production = paths.members.filter(({ row }) => row.fields.get('smoke')?.value === false);
return [
...checkSchema(paths.schema, registry, tree),
...paths.members.flatMap(({ row, weights }) => [
...(0,_check_rows_js__WEBPACK_IMPORTED_MODULE_0__  .f3)(registry, row),
...(0,_check_rows_js__WEBPACK_IMPORTED_MODULE_0__  .qO)(row, weights, tree),
]),
...production.flatMap((member) => (0,_check_sidecars_js__WEBPACK_IMPORTED_MODULE_1__  .E)(member, tree)),
...(production.length > 0 ? (0,_check_sidecars_js__WEBPACK_IMPORTED_MODULE_1__  .K)(paths, tree) : []),
];
}
function checkSchema(schema, registry, tree) {
if (schema === null)
return [];
const bytes = tree(schema);
const faults = bytes === null ? ['expected it there, got no such file'] : (0,_registry_schema_js__WEBPACK_IMPORTED_MODULE_3__  .d)(bytes, registry.value);
return faults.map((fault) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__  .g)('registry-schema', registry.path, null, `${registry.path} by ${schema}: ${fault}`));
}
}),
30424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E2: () => (  quantisedPath),
f3: () => (  checkRow),
hV: () => (  checkQuantised),
qO: () => (  checkWeights)
});
var _onnx_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81972);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48246);
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6977);
function checkRow(registry, row) {
const place = `${registry.path}:${row.place}: row ${row.id}`;
const smoke = row.fields.get('smoke');
if (typeof smoke?.value !== 'boolean') {
const message = `${place}: expected the key smoke, true or false, got ${smoke?.raw ?? 'none'}`;
return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .g)('smoke-absent', registry.path, row, message)];
}
const pinned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .C)(row);
if (smoke.value || (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__  ._h)(pinned))
return [];
const message = `${place}: expected the sha256 of real weights, got ${pinned}`;
return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .g)('placeholder-digest', registry.path, row, message)];
}
function checkWeights(row, path, tree) {
const found = (code, message) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .g)(code, path, row, `${path}: ${message}`);
const bytes = tree(path);
if (bytes === null) {
return [found('weights-missing', `expected the weights of row ${row.id}, got no such file`)];
}
const file = (0,_onnx_file_js__WEBPACK_IMPORTED_MODULE_0__  .kj)(bytes);
const pinned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .C)(row);
if (file.kind === 'lfs-pointer') {
if (file.oid !== null && file.oid === pinned)
return [];
const got = `a git-LFS pointer to ${file.oid ?? 'no file'}`;
return [
found('weights-lfs-pointer', `expected the weights ${pinned} that row ${row.id} pins, got ${got}`),
];
}
const got = (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__  .Bj)(bytes);
const digest = got === pinned
? []
: [found('weights-digest', `expected the sha256 that row ${row.id} pins, ${pinned}, got ${got}`)];
if (file.kind === 'undecodable')
return [...digest, found('weights-undecodable', file.why)];
const external = file.externalTensors.map((tensor) => found('weights-external-data', `expected every weight inside the file, got ${tensor}`));
return [...digest, ...external];
}
function quantisedPath(row, weights) {
return row.fields.has('int8_sha256') ? weights.replace(/\.onnx$/, '.int8.onnx') : null;
}
function checkQuantised(row, path, tree) {
const found = (code, message) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .g)(code, path, row, `${path}: ${message}`);
const stated = row.fields.get('int8_sha256');
const pinned = typeof stated?.value === 'string' ? stated.value : (stated?.raw ?? 'nothing');
const bytes = tree(path);
if (bytes === null) {
return [found('weights-missing', `expected the quantised weights of row ${row.id}, got no such file`)];
}
const file = (0,_onnx_file_js__WEBPACK_IMPORTED_MODULE_0__  .kj)(bytes);
const got = file.kind === 'lfs-pointer' ? (file.oid ?? 'a git-LFS pointer without an oid') : (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__  .Bj)(bytes);
if (got === pinned)
return [];
const message = `expected the sha256 that row ${row.id} pins as int8_sha256, ${pinned}, got ${got}`;
return [found('weights-digest', message)];
}
}),
32345:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  checkSidecar),
K: () => (  checkManifest)
});
var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
var _members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26277);
var _members_sidecar_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72538);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48246);
var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6977);
function checkSidecar({ row, weights, sidecar: path }, tree) {
const disagrees = (detail) => [
(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__  .g)('sidecar-disagrees', path, row, `${path}: ${detail}`),
];
const bytes = tree(path);
if (bytes === null)
return disagrees(`expected the sidecar of row ${row.id}, got no such file`);
try {
const sidecar = (0,_members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__  .L0)(bytes, path);
const { onnx, sha256 } = sidecar;
if ((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), onnx) !== weights)
return disagrees(`onnx: expected ${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(weights)}, got ${onnx}`);
const [fault] = (0,_members_sidecar_scale_js__WEBPACK_IMPORTED_MODULE_4__  .S)(sidecar);
if (fault !== undefined)
return disagrees(`${fault.key}: expected ${fault.expected}, got ${String(fault.got)}`);
const pinned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__  .C)(row);
return sha256 === pinned ? [] : disagrees(`sha256: expected row ${row.id}’s ${pinned}, got ${sha256}`);
}
catch (error) {
return disagrees(error instanceof Error ? error.message : String(error));
}
}
function checkManifest({ manifest: path, members }, tree) {
const disagrees = (detail) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__  .g)('manifest-disagrees', path, null, `${path}: ${detail}`);
const bytes = tree(path);
if (bytes === null)
return [disagrees('expected the ensemble’s manifest, got no such file')];
try {
const manifest = (0,_members_sidecar_js__WEBPACK_IMPORTED_MODULE_1__  .Ng)(bytes, path);
return members.flatMap(({ seed, row, sidecar }) => {
const listed = manifest.members.find((member) => member.seed === seed);
const claims = [
['sha256', (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__  .C)(row), listed?.sha256],
['sidecar_sha256', (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__  .Bj)(tree(sidecar) ?? new Uint8Array()), listed?.sidecar_sha256],
];
return claims
.filter(([, expected, got]) => expected !== got)
.map(([key, expected, got]) => disagrees(`seed ${seed}: ${key}: expected ${expected}, got ${got ?? 'nothing'}`));
});
}
catch (error) {
return [disagrees(error instanceof Error ? error.message : String(error))];
}
}
}),
93963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  assertPromotable)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56350);
var _gate_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53184);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48246);
var _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38684);
function assertPromotable(verdict, loaded) {
if (verdict.verdict !== 'PROMOTE') {
const why = verdict.reasons.map(({ code }) => code).join(', ');
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('verdict-not-promote', `expected PROMOTE, got ${verdict.verdict} (${why || 'no reason'})`);
}
assertRecipe(verdict, loaded);
assertPinned(verdict);
assertSeeds(verdict, loaded);
assertGate(verdict, loaded);
assertDigests(verdict);
}
function assertRecipe(verdict, { recipe, sha256, path }) {
const { recipe_sha256: decided, members } = verdict.policy;
if (decided !== sha256) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('recipe-differs', `expected a verdict under ${path} with sha256 ${sha256}, got ${decided}`);
}
if (verdict.ensemble !== recipe.ensemble) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('recipe-differs', `expected a verdict on ${recipe.ensemble}, got one on ${verdict.ensemble}`);
}
if (members === 'absent') {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('members-absent', 'expected a verdict on members, got one with the policy members: absent');
}
}
function assertPinned({ table: { pinned_by, path } }) {
if (pinned_by === undefined || (pinned_by !== null && pinned_by !== 'trainer'))
return;
const got = pinned_by === null ? 'nothing' : 'the trainer’s word';
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('corpus-unpinned', `table.pinned_by: expected recipe, commit or reading for ${path}, got ${got}`);
}
function assertSeeds(verdict, { recipe }) {
const expected = recipe.seeds.toSorted((a, b) => a - b);
const assertSame = (what, seeds) => {
if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(seeds.toSorted((a, b) => a - b), expected))
return;
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('seeds-differ', `${what}: expected ${expected.join(', ')}, got ${seeds.join(', ') || 'none'}`);
};
assertSame('seeds', verdict.seeds);
assertSame('members', verdict.members.map(({ seed }) => seed));
for (const { seed, id } of verdict.members) {
const name = (0,_evidence_layout_js__WEBPACK_IMPORTED_MODULE_1__  .eg)(recipe.ensemble, seed);
if (id !== name)
throw inconsistent(`members: seed ${seed}: expected the id ${name}, got ${id}`);
}
}
function assertGate({ gate, seeds, reasons }, { recipe }) {
const measured = seeds.map((seed, index) => ({
seed,
losoPlcc: gate.per_seed_plccs[index] ?? NaN,
folds: [],
}));
const outcome = (0,_gate_rule_js__WEBPACK_IMPORTED_MODULE_2__  .x)(measured, recipe.gate);
if (outcome.passed && reasons.length === 0 && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...gate }, { ...outcome }))
return;
throw inconsistent('gate: expected what the rule gives for its per_seed_plccs, and a pass, got something else');
}
function assertDigests({ members }) {
const seen = new Map();
for (const { id, sha256 } of members) {
if (!(0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_3__  ._h)(sha256)) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('placeholder-digest', `members: ${id}: expected the sha256 of real weights, got ${sha256}`);
}
const twin = seen.get(sha256);
if (twin !== undefined) {
throw new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('members-identical', `members: expected different weights, got ${sha256} for ${twin} and ${id}`);
}
seen.set(sha256, id);
}
}
function inconsistent(detail) {
return new _flip_refused_js__WEBPACK_IMPORTED_MODULE_4__  .e('verdict-inconsistent', detail);
}
}),
70010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  schemaFaults),
z: () => (  smokeDefault)
});
var ajv = __webpack_require__(42463);
var _2019 = __webpack_require__(60878);
var _2020 = __webpack_require__(52210);
var dist = __webpack_require__(82815);
var shown = __webpack_require__(90253);
var external_node_vm_ = __webpack_require__(30714);
;
function withinDeadline(milliseconds, work) {
let result = null;
const context = (0,external_node_vm_.createContext)({
work: () => {
result = { value: work() };
},
});
try {
(0,external_node_vm_.runInContext)('work()', context, { timeout: milliseconds });
}
catch (error) {
if (!isTimeout(error))
throw error;
return null;
}
return result?.value ?? null;
}
function isTimeout(error) {
return (typeof error === 'object' &&
error !== null &&
'code' in error &&
error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}
;
const DRAFTS = {
'http://json-schema.org/draft-07/schema': ajv.Ajv,
'https://json-schema.org/draft/2019-09/schema': _2019.Ajv2019,
'https://json-schema.org/draft/2020-12/schema': _2020.Ajv2020,
};
const CURRENT = 'https://json-schema.org/draft/2020-12/schema';
const DEADLINE = 5_000;
const MOST_REFERENCES = 20;
function schemaFaults(schemaBytes, registry) {
try {
const schema = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(schemaBytes));
if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
return [`expected the schema to be an object, got ${(0,shown .S)(schema)}`];
}
const draft = '$schema' in schema ? String(schema.$schema).replace(/#$/, '') : CURRENT;
if (!isKnown(draft)) {
return [`expected a schema in draft-07, 2019-09 or 2020-12, got ${(0,shown .S)(draft)}`];
}
const faults = withinDeadline(DEADLINE, () => faultsBy(DRAFTS[draft], schema, registry));
return (faults ?? [
`expected an answer within ${DEADLINE / 1000} s, got none: a pattern of the schema may backtrack`,
]);
}
catch (error) {
return [`expected a schema that can be used: ${error instanceof Error ? error.message : String(error)}`];
}
}
function faultsBy(Draft, schema, registry) {
const ajv = new Draft({ allErrors: true, strict: false, logger: false });
dist["default"](ajv);
const validate = ajv.compile(schema);
if ('$async' in validate)
return ['expected a schema that answers at once, got one with $async'];
validate(registry);
return (validate.errors ?? []).map(describe);
}
function smokeDefault(schemaBytes) {
if (schemaBytes === null)
return null;
try {
const schema = JSON.parse(new TextDecoder().decode(schemaBytes));
return defaultIn(schema, schema);
}
catch {
return null;
}
}
function defaultIn(value, schema) {
if (typeof value !== 'object' || value === null)
return null;
const stated = statedDefault(property(property(value, 'properties'), 'smoke'), schema);
if (stated !== null)
return stated;
for (const inner of Object.values(value)) {
const found = defaultIn(inner, schema);
if (found !== null)
return found;
}
return null;
}
function statedDefault(smoke, schema) {
let place = smoke;
for (let hop = 0; hop < MOST_REFERENCES; hop++) {
const stated = property(place, 'default');
if (typeof stated === 'boolean')
return stated;
const reference = property(place, '$ref');
if (typeof reference !== 'string' || !reference.startsWith('#/'))
return null;
place = decodeURIComponent(reference.slice(2))
.split('/')
.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
.reduce(property, schema);
}
return null;
}
function property(value, key) {
return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
? value[key]
: undefined;
}
function isKnown(draft) {
return Object.hasOwn(DRAFTS, draft);
}
function describe({ instancePath, message, params }) {
const named = Object.values(params).filter((value) => typeof value === 'string');
return `${instancePath || '/'}: ${message ?? 'does not fit'}${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
}
})
};
