export const id = 715;
export const ids = [715];
export const modules = {
38707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => (  stopSignal)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const PATIENCE = 6800;
const KEPT = 'what is trained so far is kept, and the step after this one uploads it';
function stopSignal(say, what = KEPT) {
const controller = new AbortController();
const leave = () => {
process.exit(_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .dc.runtime);
};
const stop = () => {
if (controller.signal.aborted)
return;
say(`stopping: ${what}`);
controller.abort();
setTimeout(leave, PATIENCE).unref();
};
process.on('SIGINT', stop);
process.on('SIGTERM', () => {
if (controller.signal.aborted)
leave();
else
stop();
});
return controller.signal;
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
53127:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  findRuntimePackage)
});
;
const PINNED_RUNTIME = [
{
name: 'onnxruntime-node',
version: '1.30.0',
integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
},
{
name: 'onnxruntime-common',
version: '1.30.0',
integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
},
];
var external_node_fs_ = __webpack_require__(73024);
var external_node_module_ = __webpack_require__(98995);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(92857);
var seedgate_error = __webpack_require__(91367);
;
function packageIn(folder, pinned) {
const root = (0,external_node_path_.resolve)(folder);
const found = [root, (0,external_node_path_.join)(root, 'node_modules', pinned.name)].find((place) => nameAndVersion(place)?.name === pinned.name);
if (found === undefined) {
throw notFound(`${root}: expected the package ${pinned.name} or a node_modules folder with it, got neither`, pinned);
}
const version = nameAndVersion(found)?.version;
if (version !== pinned.version) {
throw notFound(`${found}: expected ${pinned.name} ${pinned.version}, got ${version ?? 'no version'}`, pinned);
}
const binding = bindingOf(found);
if (!(0,external_node_fs_.existsSync)(binding)) {
throw notFound(`${found}: expected a library for ${process.platform} ${process.arch}, got no ${binding}`, pinned);
}
return found;
}
function installedPackage(pinned, from = import.meta.url) {
try {
const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(from).resolve(pinned.name)));
return packageIn(folder, pinned);
}
catch {
return null;
}
}
function bindingOf(folder) {
return (0,external_node_path_.join)(folder, 'bin', 'napi-v6', process.platform, process.arch, 'onnxruntime_binding.node');
}
const packageShape = schemas .Ikc({ name: schemas .YjP(), version: schemas .YjP() });
function nameAndVersion(folder) {
try {
return packageShape.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8')));
}
catch {
return null;
}
}
function notFound(message, { name, version }) {
return new seedgate_error .Ts('runtime-not-found', message, {
hint: `on a machine with a network: npm install --ignore-scripts ${name}@${version}; then copy that node_modules folder here`,
});
}
var external_node_child_process_ = __webpack_require__(31421);
var external_node_util_ = __webpack_require__(57975);
;
const PATIENCE = 30_000;
async function npmRegistry() {
const configured = process.env['npm_config_registry'] ?? process.env['NPM_CONFIG_REGISTRY'];
if (configured !== undefined && configured !== '')
return withSlash(configured);
const path = [process.env['PATH'] ?? '', (0,external_node_path_.dirname)(process.execPath)].join(process.platform === 'win32' ? ';' : ':');
try {
const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('npm', ['config', 'get', 'registry'], {
timeout: PATIENCE,
env: { ...process.env, PATH: path },
});
return withSlash(new URL(stdout.trim()).href);
}
catch (cause) {
throw new seedgate_error .Ts('runtime-not-found', 'nobody says where onnxruntime-node can be downloaded from: npm was asked and gave no registry', {
cause,
hint: `name the registry with the input runtime-registry, or a folder with the package with runtime-folder (npm was looked for on the PATH and in ${(0,external_node_path_.join)((0,external_node_path_.dirname)(process.execPath))})`,
});
}
}
function withSlash(address) {
return address.endsWith('/') ? address : `${address}/`;
}
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var tool_cache = __webpack_require__(59805);
var certificates = __webpack_require__(78526);
var node_deadline = __webpack_require__(11106);
var locks = __webpack_require__(94300);
;
const TOOL = 'seedgate-runtime';
const WAITING = { update: 1000, stale: 10_000, staleElsewhere: 60_000, patience: 15 * 60_000 };
const DOWNLOAD_LIMIT = 15 * 60_000;
const WITHOUT_NETWORK = 'let this machine reach the registry, name another with the input runtime-registry, or bring the package and name its folder with runtime-folder';
async function cachedPackage(question, say) {
const found = cached(question);
if (found !== null)
return found;
const lock = await (0,locks .r4)(WAITING).acquire((0,external_node_path_.join)(question.toolCache, TOOL));
try {
return cached(question) ?? (await download(question, say));
}
finally {
await lock.release();
}
}
function cached({ pinned }) {
const folder = (0,tool_cache .I6)(TOOL, pinned[0].version);
return folder === '' ? null : packageIn(folder, pinned[0]);
}
async function download(question, say) {
const { pinned, temporary } = question;
const registry = await question.registry();
await (0,promises_.mkdir)(temporary, { recursive: true });
const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'seedgate-runtime-'));
try {
for (const one of pinned) {
const address = `${registry}${one.name}/-/${one.name}-${one.version}.tgz`;
say(`downloading ${one.name} ${one.version} (once on this machine)`);
const deadline = {
what: `${one.name} ${one.version} from ${address}`,
limit: question.limit ?? DOWNLOAD_LIMIT,
code: 'runtime-not-found',
hint: WITHOUT_NETWORK,
say,
};
const archive = await (0,node_deadline .u)(deadline, async () => await (0,tool_cache .bq)(address, (0,external_node_path_.join)(work, `${one.name}.tgz`))).catch((cause) => {
throw cause instanceof seedgate_error .Ts ? cause : notDownloaded(one, address, cause);
});
await refuseOtherBytes(one, archive);
await unpack(archive, (0,external_node_path_.join)(work, 'tree', 'node_modules', one.name));
}
await (0,tool_cache .e8)((0,external_node_path_.join)(work, 'tree'), TOOL, pinned[0].version);
return packageIn((0,tool_cache .I6)(TOOL, pinned[0].version), pinned[0]);
}
finally {
await (0,promises_.rm)(work, { recursive: true, force: true });
}
}
async function refuseOtherBytes({ name, version, integrity }, archive) {
const hash = (0,external_node_crypto_.createHash)('sha512');
const pieces = (0,external_node_fs_.createReadStream)(archive);
for await (const piece of pieces)
hash.update(piece);
const got = `sha512-${hash.digest('base64')}`;
if (got === integrity)
return;
throw new seedgate_error .Ts('runtime-not-found', `${name} ${version}: expected ${integrity}, got ${got}`, {
hint: 'the registry gave another file than the one seedgate was built against: name another with runtime-registry, and find out why',
});
}
async function unpack(archive, into) {
const unpacked = await (0,tool_cache .nN)(archive, `${into}.unpacked`, ['xz', ...foreignLibraries()]);
const [top] = await (0,promises_.readdir)(unpacked);
await (0,promises_.rename)((0,external_node_path_.join)(unpacked, top ?? 'package'), into);
await (0,promises_.rm)(unpacked, { recursive: true, force: true });
}
function foreignLibraries() {
const platforms = ['linux', 'darwin', 'win32'].filter((platform) => platform !== process.platform);
const arches = ['x64', 'arm64'].filter((arch) => arch !== process.arch);
return [
...platforms.map((platform) => `--exclude=*/bin/napi-v6/${platform}`),
...arches.map((arch) => `--exclude=*/bin/napi-v6/${process.platform}/${arch}`),
];
}
function notDownloaded({ name, version }, address, cause) {
return new seedgate_error .Ts('runtime-not-found', `${name} ${version} could not be downloaded from ${address}`, {
cause,
hint: (0,certificates .V)(cause) ?? WITHOUT_NETWORK,
});
}
;
async function findRuntimePackage({ folder, registry, temporary, toolCache, pinned = PINNED_RUNTIME }, say) {
if (folder !== '')
return packageIn(folder, pinned[0]);
const installed = installedPackage(pinned[0]);
if (installed !== null)
return installed;
const from = async () => (registry === '' ? await npmRegistry() : withSlash(registry));
return await cachedPackage({ pinned, registry: from, temporary, toolCache }, say);
}
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
})
};
