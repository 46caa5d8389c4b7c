export const id = 505;
export const ids = [505];
export const modules = {
38885:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => (  leave)
});
async function leave(status = process.exitCode) {
for (const stream of [process.stdout, process.stderr]) {
await new Promise((resolve) => {
stream.write('', () => {
resolve();
});
});
}
process.exit(status ?? 0);
}
}),
30420:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$B: () => (  scratchFolder),
CN: () => (  earlierEvidenceNames),
IK: () => (  defaultRunDirectory),
Qk: () => (  runnerJob),
Xc: () => (  evidenceName),
oA: () => (  runsFolder)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _evidence_upload_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24924);
function runnerJob(env, currentFolder) {
const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env['GITHUB_WORKSPACE'] ?? currentFolder);
const beside = env['RUNNER_WORKSPACE'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workspace);
return {
runId: env['GITHUB_RUN_ID'] ?? null,
attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
workspace,
beside,
temporary: env['RUNNER_TEMP'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, '_temp'),
toolCache: env['RUNNER_TOOL_CACHE'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, '_tool'),
};
}
function runsFolder({ beside }) {
return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, 'seedgate-runs');
}
function defaultRunDirectory(job, { ensemble, shard }) {
return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(job), `${job.runId ?? 'local'}-${ensemble}-${shard}`);
}
function scratchFolder({ temporary }, step) {
return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `seedgate-${step}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
function evidenceName({ runId, attempt }, { ensemble, shard }) {
return `evidence-${ensemble}-${runId ?? 'local'}-${attempt}-${shard}`;
}
function earlierEvidenceNames({ runId, attempt }, trained) {
const attempts = Array.from({ length: attempt - 1 }, (_, back) => attempt - 1 - back);
return attempts.flatMap((earlier) => (0,_evidence_upload_names_js__WEBPACK_IMPORTED_MODULE_2__  .O)(evidenceName({ runId, attempt: earlier }, trained)).toReversed());
}
}),
64505:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _adapters_actions_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91452);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47990);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38666);
var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69661);
var _adapters_node_foreign_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71754);
var _errors_describe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93123);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91367);
var _use_cases_seed_loop_upload_evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4438);
var _leave_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38885);
var _job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30420);
var _state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39042);
const log = (0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_2__  .t)(() => _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_3__  .m.elapsed());
try {
await uploadWhatIsLeft();
}
catch (error) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .z3)((0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_2__  .w)((0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_6__  .U)(error)), {
title: `seedgate: ${error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_7__  .Ts ? error.code : 'defect'}`,
});
process.exitCode = (0,_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_7__  .et)(error);
}
await (0,_leave_js__WEBPACK_IMPORTED_MODULE_11__  .q)();
async function uploadWhatIsLeft() {
const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_10__  .g)();
if (state === null) {
log.info('there is no run directory of this run: nothing to upload');
return;
}
if (state.uploaded) {
log.info(`the evidence was uploaded as ${state.name}`);
return;
}
const { out, name, retentionDays } = state;
const kept = await (0,_use_cases_seed_loop_upload_evidence_js__WEBPACK_IMPORTED_MODULE_8__  .d)({ files: _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_4__  .k, foreign: _adapters_node_foreign_files_js__WEBPACK_IMPORTED_MODULE_5__  .E, artifacts: new _adapters_actions_artifacts_js__WEBPACK_IMPORTED_MODULE_1__  .j({ say: log.info }), log }, { out, name, retentionDays, temporary: (0,_job_js__WEBPACK_IMPORTED_MODULE_9__  .$B)((0,_job_js__WEBPACK_IMPORTED_MODULE_9__  .Qk)(process.env, process.cwd()), 'post') });
log.info(`what was finished is uploaded as ${kept.name} (id ${kept.id}, ${kept.digest}): run the job again to go on from there`);
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
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
91452:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => (  ActionsArtifactStore)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _actions_artifact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91252);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90253);
var _node_certificates_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78526);
var _node_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11106);
var _patience_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18916);
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const UNREACHABLE = 'run this again when GitHub can be reached; a proxy that accepts and never answers looks like this';
class ActionsArtifactStore {
client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__  .t9();
findBy;
patience;
say;
constructor({ other = null, patience = _patience_js__WEBPACK_IMPORTED_MODULE_7__  .T, say }) {
this.patience = patience;
this.say = say;
this.findBy =
other === null
? {}
: {
findBy: {
token: other.token,
workflowRunId: other.runId,
repositoryOwner: other.owner,
repositoryName: other.repository,
},
};
}
async upload({ name, files, root, retentionDays }) {
const options = retentionDays === undefined ? {} : { retentionDays };
const deadline = {
what: `the upload of artifact ${name}`,
limit: this.patience.upload,
code: 'publication-failed',
hint: UNREACHABLE,
say: this.say,
};
const uploaded = await (0,_node_deadline_js__WEBPACK_IMPORTED_MODULE_6__  .u)(deadline, async () => await this.client.uploadArtifact(name, [...files], root, options)).catch((error) => {
throw error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts ? error : uploadFailed(name, error);
});
const { id, size, digest } = uploaded;
if (id === undefined || size === undefined || digest === undefined) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('publication-failed', `artifact ${name}: uploaded, but its id or digest did not come back`, {
hint: 'run this again: every attempt uploads under a name of its own',
});
}
return { id, size, digest: digest.startsWith('sha256:') ? digest : `sha256:${digest}` };
}
async find(name) {
const deadline = {
what: `the answer whether there is an artifact ${name}`,
limit: this.patience.look,
code: 'github-unavailable',
hint: UNREACHABLE,
say: this.say,
};
try {
const { artifact } = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_7__  .e)(deadline, this.patience.pause, async () => await this.client.getArtifact(name, this.findBy));
const { id, size, digest } = artifact;
return digest === undefined ? null : { id, size, digest };
}
catch (cause) {
if (cause instanceof _actions_artifact__WEBPACK_IMPORTED_MODULE_4__  .CL)
return null;
if (cause instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts)
throw cause;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('github-unavailable', `artifact ${name}: not looked up: ${wordsOf(cause)}`, {
hint: UNREACHABLE,
cause,
});
}
}
async download({ id, digest, into }) {
if (!DIGEST.test(digest)) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('usage-invalid', `artifact ${id}: expected sha256: and 64 hex digits, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_8__  .S)(digest)}`);
}
const options = { path: into, expectedHash: digest, skipDecompress: true, ...this.findBy };
const deadline = {
what: `the download of artifact ${id}`,
limit: this.patience.download,
code: 'github-unavailable',
hint: UNREACHABLE,
say: this.say,
};
const { digestMismatch } = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_7__  .e)(deadline, this.patience.pause, async () => await this.client.downloadArtifact(id, options)).catch((error) => {
throw error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts ? error : downloadFailed(id, error);
});
const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(into);
const [name] = names;
if (name === undefined || names.length > 1) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('artifact-not-found', `artifact ${id}: expected one archive in ${into}, got ${names.length} files`, {
hint: 'download into a folder of its own, which is empty before',
});
}
const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(into, name);
const got = await digestOf(archive);
if (digestMismatch !== false || got !== digest) {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(archive, { force: true });
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('artifact-mismatch', `artifact ${id}: expected ${digest}, got ${got}`, {
hint: 'the artifact is not the one that was decided on: decide again, and find out who replaced it',
});
}
return archive;
}
}
async function digestOf(path) {
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
hash.update(piece);
return `sha256:${hash.digest('hex')}`;
}
function uploadFailed(name, cause) {
const said = wordsOf(cause);
const exists = said.includes('(409)');
const code = exists ? 'artifact-exists' : 'publication-failed';
const hint = (0,_node_certificates_js__WEBPACK_IMPORTED_MODULE_9__  .V)(cause) ??
(exists
? 'artifacts cannot be changed: put the attempt into the name, or run again as a new attempt'
: /quota|insufficient usage/i.test(said)
? 'the storage quota for artifacts is used up: delete old ones, or raise it'
: 'run this again; nothing that was decided is lost');
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts(code, `artifact ${name}: not uploaded: ${said}`, { hint, cause });
}
function downloadFailed(id, cause) {
const said = wordsOf(cause);
const missing = cause instanceof _actions_artifact__WEBPACK_IMPORTED_MODULE_4__  .CL || /not found|expired/i.test(said);
const code = missing ? 'artifact-not-found' : 'github-unavailable';
const hint = (0,_node_certificates_js__WEBPACK_IMPORTED_MODULE_9__  .V)(cause) ??
(missing
? 'check the id; artifacts expire, and those of another run need its id: train and decide again if it is gone'
: 'run this again when GitHub can be reached');
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts(code, `artifact ${id}: not downloaded: ${said}`, { hint, cause });
}
const wordsOf = (error) => (error instanceof Error ? error.message : String(error));
}),
18916:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  ARTIFACT_PATIENCE),
e: () => (  askAgain)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _node_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11106);
const ARTIFACT_PATIENCE = {
upload: 20 * 60_000,
download: 20 * 60_000,
look: 2 * 60_000,
pause: 3_000,
};
const TRIES = 3;
const BROKEN = /Unable to make request|ECONNRESET|EPIPE|socket hang up|other side closed/i;
async function askAgain(deadline, pause, work) {
return await (0,_node_deadline_js__WEBPACK_IMPORTED_MODULE_1__  .u)(deadline, async () => {
for (let tried = 1;; tried++) {
try {
return await work();
}
catch (error) {
const said = error instanceof Error ? error.message : String(error);
if (tried === TRIES || !BROKEN.test(said))
throw error;
deadline.say(`${deadline.what}: the connection broke; asking again (${tried + 1} of ${TRIES})`);
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
}
}
});
}
}),
47990:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (  stepLog),
w: () => (  plainText)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _training_command_output_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57052);
var _node_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69782);
function stepLog(elapsed, secondsBetween) {
const say = (message) => {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .pq)(plainText(message));
};
return {
info: say,
warn: (message) => {
say(`warning: ${message}`);
},
progress: new _node_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__  .E(say, elapsed, secondsBetween),
async group(title, work) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .Oh)(plainText(title));
try {
return await work();
}
finally {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .N4)();
}
},
};
}
function plainText(message) {
return message
.split(/\r\n|\n|\r/)
.map((line) => (0,_training_command_output_lines_js__WEBPACK_IMPORTED_MODULE_1__  .I)(line).replace(/^(\s*):(?=:)/, '$1\u02d0'))
.join('\n');
}
}),
78526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  certificateHint)
});
const CODES = [
'CERT_UNTRUSTED',
'DEPTH_ZERO_SELF_SIGNED_CERT',
'SELF_SIGNED_CERT_IN_CHAIN',
'UNABLE_TO_GET_ISSUER_CERT',
'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
const WORDS = /self[- ]signed certificate|unable to (get|verify)( the)? (local )?(issuer|first) certificate/i;
function certificateHint(error) {
for (let at = error, deep = 0; at instanceof Error && deep < 8; at = at.cause, deep++) {
const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
if (CODES.includes(code) || WORDS.test(at.message))
return HINT;
}
return null;
}
const HINT = 'this machine does not trust the certificate: a proxy may have put its own in place. Put the authority’s certificate into a PEM file, and NODE_EXTRA_CA_CERTS=FILE into the runner’s .env file (on the command line, into the environment), then start the runner again';
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
82093:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bC: () => (  BundleRefused),
kw: () => (  BUNDLE_LIMITS),
p$: () => (  BundleInspection)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90253);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
const BUNDLE_LIMITS = {
entries: 5_000,
file: _limits_js__WEBPACK_IMPORTED_MODULE_1__  .v.predictions,
total: 1.5 * 2 ** 30,
depth: 8,
path: 400,
};
const BUNDLE_FIXES = {
'too-many-entries': 'give the run directory alone, without what else lay beside it',
'too-large': 'give the run directory alone; no evidence is that large',
'path-escapes': 'nothing of this bundle was written or read: find out who made it',
'path-taken': 'nothing of this bundle was read: find out who made it',
'too-deep': 'give the run directory itself, not a folder above it',
'not-a-file': 'evidence is plain files and folders: replace links by what they point to',
'not-an-archive': 'give the artifact that the seed loop uploaded',
};
class BundleRefused extends _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts {
reason;
constructor(reason, detail, cause) {
super('evidence-refused', `${reason}: ${detail}`, { hint: BUNDLE_FIXES[reason], cause });
this.reason = reason;
}
}
class BundleInspection {
bundle;
#taken = new Set();
#total = 0;
constructor(bundle) {
this.bundle = bundle;
}
admit({ path, kind, size }) {
if (kind === 'link' || kind === 'other') {
const got = kind === 'link' ? 'a symbolic link' : 'something else';
throw this.refused('not-a-file', `${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)}: expected a file or a folder, got ${got}`);
}
this.#admitPath(path);
const { entries, file, total } = BUNDLE_LIMITS;
if (this.#taken.size > entries) {
throw this.refused('too-many-entries', `expected at most ${entries} files and folders, got more`);
}
if (!(size <= file)) {
throw this.refused('too-large', `${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)}: expected at most ${file} bytes, got ${size}`);
}
this.#total += size;
if (this.#total > total) {
throw this.refused('too-large', `expected at most ${total} bytes in all, got more at ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)}`);
}
}
#admitPath(path) {
const { depth, path: longest } = BUNDLE_LIMITS;
const parts = path.split('/');
if (path.length > longest || !parts.every(isPlain)) {
const expected = `expected a relative path of plain names, at most ${longest} characters`;
throw this.refused('path-escapes', `${expected}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)}`);
}
if (parts.length > depth) {
throw this.refused('too-deep', `${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)}: expected at most ${depth} names, got ${parts.length}`);
}
const key = path.toLowerCase();
if (this.#taken.has(key)) {
throw this.refused('path-taken', `expected every path once, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_2__  .S)(path)} twice`);
}
this.#taken.add(key);
}
refused(reason, detail) {
return new BundleRefused(reason, `${this.bundle}: ${detail}`);
}
}
const UNSEEN_OR_SPECIAL = /[\p{C}\\:]/u;
function isPlain(name) {
return name !== '' && name !== '.' && name !== '..' && !UNSEEN_OR_SPECIAL.test(name);
}
}),
24924:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  wantedName),
O: () => (  uploadNames)
});
const NTH = /~([2-9])$/;
function uploadNames(wanted) {
return [wanted, `${wanted}~2`, `${wanted}~3`];
}
function wantedName(name) {
const nth = NTH.exec(name)?.[1];
return nth === undefined ? { wanted: name, nth: 1 } : { wanted: name.replace(NTH, ''), nth: Number(nth) };
}
}),
31902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  PART_ENDING)
});
const PART_ENDING = '.part';
}),
98316:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => (  keepArtifact)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48246);
const FAILURES = 2;
async function keepArtifact(world, request) {
const { names, root, files, retentionDays } = request;
const upload = { root, files, ...(retentionDays === undefined ? {} : { retentionDays }) };
let failures = 0;
let last = null;
for (const name of names) {
try {
return { name, ...(await world.artifacts.upload({ ...upload, name })) };
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts))
throw error;
last = error;
}
const found = await foundAllTheSame(world, request, name);
if (found !== null) {
world.log.info(`the artifact ${name} arrived all the same: every file in it is the same as here`);
return { name, ...found };
}
if (last.code !== 'artifact-exists')
failures++;
if (failures === FAILURES)
break;
world.log.warn(`${last.message}; there is no finished artifact ${name}`);
}
throw notKept(names, last);
}
async function foundAllTheSame(world, request, name) {
try {
const found = await world.artifacts.find(name);
if (found === null)
return null;
const difference = await differenceIn(world, request, found);
if (difference === null)
return found;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('artifact-exists', `artifact ${name}: it is there and holds other files: ${difference}`, {
hint: 'give every shard, and every job that uploads, a name of its own',
});
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts) || error.code === 'artifact-exists')
throw error;
world.log.warn(error.message);
return null;
}
finally {
await world.files.remove(request.temporary);
}
}
async function differenceIn({ files, foreign, artifacts }, { root, files: paths, temporary }, { id, digest }) {
const expected = new Map(paths.map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).replaceAll('\\', '/'), path]));
const archive = await artifacts.download({ id, digest, into: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, 'archive') });
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, 'files');
const other = [];
const sizes = new Map();
for await (const { path, size } of files.list(root))
sizes.set(path, size);
const admit = ({ path, kind, size }) => {
if (kind === 'folder')
return;
if (kind === 'file' && expected.has(path) && sizes.get(path) === size)
return;
other.push(path);
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('artifact-mismatch', `${path}: not a file of this upload`);
};
try {
await foreign.unpack(archive, folder, admit);
}
catch (error) {
if (other[0] !== undefined)
return JSON.stringify(other[0]);
if (error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts && error.code === 'evidence-refused')
return error.message;
throw error;
}
for (const [path, own] of expected) {
const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
if ((await files.kindOf(unpacked)) !== 'file')
return `${path} is not in it`;
const [there, here] = [
await (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__  .z4)(files.stream(unpacked)),
await (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_2__  .z4)(files.stream(own)),
];
if (there !== here)
return `${path} has other bytes`;
}
return null;
}
function notKept(names, last) {
const message = last?.message ?? 'nothing was uploaded';
const hint = last?.hint ?? 'run the job again';
const tried = names.length > 1 ? ` (also looked for and tried: ${names.slice(1).join(', ')})` : '';
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts(last?.code ?? 'publication-failed', `${message}${tried}`, {
hint,
cause: last?.cause,
});
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
