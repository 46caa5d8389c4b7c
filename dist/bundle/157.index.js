export const id = 157;
export const ids = [157];
export const modules = {
58047:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => (  GitHistory)
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;
const BYTE_ATTRIBUTES = [
'text',
'eol',
'working-tree-encoding',
'ident',
'filter',
'export-subst',
'export-ignore',
];
var git_process = __webpack_require__(52616);
;
async function attributesAt(root, commit, paths) {
if (paths.length === 0)
return new Map();
const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seedgate-attributes-'));
try {
const objects = ['rev-parse', '--path-format=absolute', '--git-path', 'objects'];
const from = await (0,git_process .JG)(objects, { cwd: root });
const format = await (0,git_process .JG)(['rev-parse', '--show-object-format'], { cwd: root });
await (0,git_process .$Y)(['init', '--quiet', '--bare', `--object-format=${format}`, scratch], { cwd: root });
const options = {
cwd: scratch,
env: { GIT_DIR: scratch, GIT_OBJECT_DIRECTORY: from, GIT_ATTR_NOSYSTEM: '1' },
};
await (0,git_process .$Y)(['read-tree', commit], options);
const ask = ['-c', 'core.attributesFile=', 'check-attr', '--cached', '-z', '--stdin', ...BYTE_ATTRIBUTES];
const output = await (0,git_process .$Y)(ask, { ...options, input: paths.map((path) => `${path}\0`).join('') });
return answers(output.toString('utf8').split('\0'));
}
finally {
await (0,promises_.rm)(scratch, { recursive: true, force: true });
}
}
function answers(fields) {
const found = new Map();
for (let at = 0; at + 2 < fields.length; at += 3) {
const [path = '', attribute = '', value = ''] = fields.slice(at, at + 3);
const own = found.get(path) ??
Object.fromEntries(BYTE_ATTRIBUTES.map((one) => [one, 'unspecified']));
own[attribute] = value;
found.set(path, own);
}
return found;
}
;
const LOG_FORMAT = '%x01%H%x00%P%x00%cI%x00%an%x00%B%x00';
const MARK = '\u0001';
function parseLog(output) {
const fields = output.split('\0');
const steps = [];
let at = 0;
while (fields[at]?.startsWith(MARK)) {
const [commit = '', parents = '', committedAt = '', author = '', message = ''] = fields.slice(at, at + 5);
at += 6;
const from = at;
while (fields[at]?.trimStart().startsWith(':'))
at += 2;
steps.push({
commit: commit.slice(MARK.length),
parents: parents.split(' ').filter(Boolean),
committedAt,
author,
message,
changes: parseRaw(fields.slice(from, at)),
});
}
return steps;
}
function parseRaw(fields) {
const changes = [];
for (let at = 0; at + 1 < fields.length; at += 2) {
const [modeBefore = '', modeAfter = '', before = '', after = ''] = fields[at].trim().slice(1).split(' ');
changes.push({
path: fields[at + 1],
before: fileOf(modeBefore, before),
after: fileOf(modeAfter, after),
});
}
return changes;
}
function fileOf(mode, oid) {
return mode === '000000' ? null : { mode, oid };
}
var git_tree = __webpack_require__(57477);
var seedgate_error = __webpack_require__(91367);
;
const LINE_END = 10;
function splitBatch(output, oids, root) {
const contents = new Map();
let at = 0;
for (const oid of oids) {
const end = output.indexOf(LINE_END, at);
const line = new TextDecoder().decode(output.subarray(at, end));
const [, type, size] = line.split(' ');
if (end < 0 || type !== 'blob' || size === undefined) {
throw new seedgate_error .Ts('repository-invalid', `${root}: expected the file ${oid}, git says: ${line}`, {
hint: 'fetch what is missing (in a partial clone: git fetch --refetch), then run this again',
});
}
const from = end + 1;
contents.set(oid, new Uint8Array(output.subarray(from, from + Number(size))));
at = from + Number(size) + 1;
}
return contents;
}
;
const PLAIN = [
'-c',
'log.showSignature=false',
'-c',
'i18n.logOutputEncoding=UTF-8',
'-c',
'log.follow=false',
];
const RAW = [
'--raw',
'-z',
'-r',
'--no-abbrev',
'--no-renames',
'--no-ext-diff',
'--no-textconv',
'--no-color',
];
const PATHS_AT_ONCE = 500;
class GitHistory {
root;
constructor(root) {
this.root = root;
}
async isShallow() {
return (await (0,git_process .JG)(['rev-parse', '--is-shallow-repository'], { cwd: this.root })) === 'true';
}
async resolve(revision) {
if (revision.startsWith('-') || revision === '')
return null;
const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
const { status, stdout } = await (0,git_process .Ii)(args, { cwd: this.root });
return status === 0 ? stdout.toString('utf8').trim() : null;
}
async committedAt(commit) {
return await (0,git_process .JG)([...PLAIN, 'show', '--no-patch', '--format=%cI', commit, '--'], { cwd: this.root });
}
async contains(commit, ancestor) {
const args = ['merge-base', '--is-ancestor', ancestor, commit];
const { status, stderr } = await (0,git_process .Ii)(args, { cwd: this.root });
if (status > 1)
throw (0,git_process .gk)(args, this.root, stderr);
return status === 0;
}
async changes(base, head) {
const output = await (0,git_process .$Y)(['diff-tree', ...RAW, base, head, '--'], { cwd: this.root });
return parseRaw(output.toString('utf8').split('\0'));
}
async paths(commit) {
const output = await (0,git_process .$Y)(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit], {
cwd: this.root,
});
return namesIn(output);
}
async attributes(commit, paths) {
return await attributesAt(this.root, commit, paths);
}
async steps({ tip, after, paths, which }) {
const walk = which === 'landed' ? ['--first-parent', '-m'] : ['--full-history', '--no-merges', '--topo-order'];
const range = after === undefined ? [tip] : [tip, `^${after}`];
const args = ['log', ...walk, ...RAW, '--root', '--no-notes', `--format=${LOG_FORMAT}`, ...range, '--'];
const output = await (0,git_process .$Y)([...PLAIN, ...args, ...paths], { cwd: this.root });
return parseLog(output.toString('utf8'));
}
async files(commit, paths) {
const entries = new Map();
for (let at = 0; at < paths.length; at += PATHS_AT_ONCE) {
const found = await (0,git_tree .w)(this.root, commit, paths.slice(at, at + PATHS_AT_ONCE));
for (const [path, { mode, oid }] of found)
if (mode.startsWith('100'))
entries.set(path, { mode, oid });
}
const contents = await this.blobs([...entries.values()].map(({ oid }) => oid));
return new Map([...entries].map(([path, { oid }]) => [path, contents.get(oid)]));
}
async blobs(oids) {
const once = [...new Set(oids)];
if (once.length === 0)
return new Map();
const input = once.map((oid) => `${oid}\n`).join('');
const output = await (0,git_process .$Y)(['cat-file', '--batch'], { cwd: this.root, input });
return splitBatch(output, once, this.root);
}
}
function namesIn(output) {
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const names = [];
for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
const name = output.subarray(at, end);
try {
names.push({ path: strict.decode(name), isUtf8: true });
}
catch {
names.push({ path: name.toString('utf8'), isUtf8: false });
}
}
return names;
}
}),
81968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  gitRepositories)
});
var promises_ = __webpack_require__(51455);
var seedgate_error = __webpack_require__(91367);
var git_process = __webpack_require__(52616);
var git_tree = __webpack_require__(57477);
;
const PREVIEW = ['diff-tree', '-r', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color'];
const UPDATE = ['update-ref', '-m', 'seedgate', '--stdin'];
class GitRepository {
root;
constructor(root) {
this.root = root;
}
async branch(name) {
const format = '--format=%(refname)%00%(objectname)%00%(upstream:track)';
const refs = (await (0,git_process .$Y)(['for-each-ref', format, refOf(name)], { cwd: this.root })).toString('utf8');
const line = refs.split('\n').find((ref) => ref.startsWith(`${refOf(name)}\0`));
const [, commit, track] = line?.split('\0') ?? [];
if (commit === undefined)
return null;
return { commit, behindUpstream: Number(/behind (\d+)/.exec(track ?? '')?.[1] ?? 0) };
}
async read(commit, path) {
const entry = (await (0,git_tree .w)(this.root, commit, [path])).get(path);
if (entry === undefined)
return null;
if (!entry.mode.startsWith('100')) {
const got = entry.mode === '120000' ? 'a symbolic link' : entry.type === 'tree' ? 'a folder' : 'a submodule';
throw new seedgate_error .Ts('repository-invalid', `${this.root}: ${path}: expected a file, got ${got}`, {
hint: `make ${path} a plain file on the base branch, or correct the path in the recipe or the registry`,
});
}
return new Uint8Array(await (0,git_process .$Y)(['cat-file', 'blob', entry.oid], { cwd: this.root }));
}
async preview(change) {
return await (0,git_tree .H)(this.root, change, false, async (tree, env) => {
const run = async (form) => (await (0,git_process .$Y)([...PREVIEW, form, change.base, tree], { cwd: this.root, env })).toString('utf8');
return { diff: await run('--patch'), numstat: await run('--numstat') };
});
}
async commitAsBranch(change) {
return await (0,git_tree .H)(this.root, change, true, async (tree) => {
const before = await this.inTheWay(change, tree);
if (before !== null)
return before;
const args = ['commit-tree', tree, '-p', change.base, '-F', '-'];
const commit = await (0,git_process .JG)(args, { cwd: this.root, input: change.message });
const input = `verify ${refOf(change.baseBranch)} ${change.base}\ncreate ${refOf(change.branch)} ${commit}\n`;
const { status, stderr } = await (0,git_process .Ii)(UPDATE, { cwd: this.root, input });
if (status === 0)
return { outcome: 'committed', commit };
const after = await this.inTheWay(change, tree);
if (after === null)
throw (0,git_process .gk)(UPDATE, this.root, stderr);
return after;
});
}
async inTheWay(change, tree) {
const base = await this.branch(change.baseBranch);
if (base?.commit !== change.base)
return { outcome: 'base-moved', commit: base?.commit ?? null };
const taken = await this.branch(change.branch);
if (taken === null)
return null;
const its = ['rev-parse', `${taken.commit}^{tree}`, `${taken.commit}^@`];
const has = await (0,git_process .JG)(its, { cwd: this.root });
return {
outcome: has === `${tree}\n${change.base}` ? 'already-there' : 'branch-taken',
commit: taken.commit,
};
}
}
const refOf = (branch) => `refs/heads/${branch}`;
var make_folder = __webpack_require__(34637);
;
const gitRepositories = { open: openRepository, create: createRepository };
async function openRepository(folder) {
const { status, stdout, stderr } = await (0,git_process .Ii)(['rev-parse', '--show-cdup'], { cwd: folder });
if (status !== 0) {
throw new seedgate_error .Ts('repository-invalid', `${folder}: expected a git repository, git says: ${stderr}`, { hint: openHint(folder, stderr) });
}
const up = stdout.toString('utf8').trim();
if (up !== '') {
throw new seedgate_error .Ts('repository-invalid', `${folder}: expected the top of a checkout, got a folder inside one; its top is at ${up}`, { hint: 'give the top folder of the checkout' });
}
return new GitRepository(folder);
}
function openHint(folder, stderr) {
const other = /dubious ownership/i.test(stderr);
return other ? (0,git_process .Is)(folder, stderr) : 'give the top folder of a checkout';
}
async function createRepository(folder, first) {
await (0,make_folder .f)(folder);
const inside = await (0,promises_.readdir)(folder);
if (inside.length > 0) {
throw new seedgate_error .Ts('repository-invalid', `${folder}: expected an empty folder, got ${inside.length} entries`, {
hint: 'give a folder that is empty or not there yet',
});
}
const at = { cwd: folder };
await (0,git_process .$Y)(['init', '--quiet', '--template=', `--initial-branch=${first.branch}`], at);
await (0,git_process .$Y)(['config', 'user.name', first.identity.name], at);
await (0,git_process .$Y)(['config', 'user.email', first.identity.email], at);
await (0,git_tree .H)(folder, { base: null, files: first.files }, true, async (tree) => {
const commit = await (0,git_process .JG)(['commit-tree', tree, '-F', '-'], { ...at, input: first.message });
await (0,git_process .$Y)(['update-ref', `refs/heads/${first.branch}`, commit, ''], at);
});
await (0,git_process .$Y)(['reset', '--quiet', '--hard'], at);
return new GitRepository(folder);
}
}),
13688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  restoreRow),
V: () => (  FLIPPED_FIELDS)
});
var _read_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92893);
const FLIPPED_FIELDS = ['smoke', 'sha256'];
function restoreRow({ before, after }, now, id) {
const [old, flipped, current] = [before, after, now].map((registry) => (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_0__  .uv)(registry, id)?.fields);
if (old === undefined || flipped === undefined)
return null;
const changed = FLIPPED_FIELDS.filter((key) => old.get(key)?.raw !== flipped.get(key)?.raw);
if (changed.length === 0)
return null;
if (current === undefined)
return { id, edits: [], changedAgain: 'expected the row, got none' };
const edits = [];
for (const key of changed) {
const [was, is, token] = [old.get(key), flipped.get(key), current.get(key)];
if (was === undefined || is === undefined)
return null;
if (token?.raw === was.raw)
continue;
if (token?.raw !== is.raw) {
const changedAgain = `${key}: expected the flip’s ${is.raw}, got ${token?.raw ?? 'nothing'}`;
return { id, edits: [], changedAgain };
}
edits.push({ offset: token.offset, expected: is.raw, replacement: was.raw });
}
return { id, edits, changedAgain: null };
}
}),
85620:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ns: () => (  rollbackTitle),
Rs: () => (  rollbackBranch),
eq: () => (  rollbackMessage),
zP: () => (  ROLLBACK_TRAILER)
});
var _flip_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95551);
const ROLLBACK_TRAILER = 'Seedgate-Rollback';
function rollbackBranch(ensemble, verdictSha256) {
return `seedgate/rollback-${ensemble}-${verdictSha256.slice(0, 12)}`;
}
function rollbackTitle(ensemble, members, liveAgain) {
return liveAgain === null
? `Roll back ${ensemble}: ${members} members from production to smoke`
: `Roll back ${ensemble}: ${members} members to verdict ${liveAgain.slice(0, 12)}`;
}
function rollbackMessage({ title, ensemble, verdictSha256, flip, liveAgain }) {
return [
title,
'',
`Undoes ${flip.slice(0, 12)}: its rows' smoke and sha256, and the files it`,
'brought, are as they were before it. Nothing else changes by a byte.',
'',
...(liveAgain === null ? [] : [`The verdict ${liveAgain} is live again.`, '']),
`${_flip_message_js__WEBPACK_IMPORTED_MODULE_0__  .jl.ensemble}: ${ensemble}`,
`${ROLLBACK_TRAILER}: ${verdictSha256}`,
'',
].join('\n');
}
}),
92719:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  treeAt)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
function treeAt(history, commit) {
return async (paths) => {
const files = commit === null ? new Map() : await history.files(commit, [...new Set(paths)]);
return loaded(files, new Set(paths));
};
}
function loaded(files, paths) {
return (path) => {
if (paths.has(path))
return files.get(path) ?? null;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('defect', `${path}: read without having been loaded`);
};
}
}),
51983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  planRollbackAt)
});
var code_point_order = __webpack_require__(76554);
var seedgate_error = __webpack_require__(91367);
var formats_sha256 = __webpack_require__(48246);
var finding = __webpack_require__(6977);
var flip_paths = __webpack_require__(57744);
var flip_refused = __webpack_require__(38684);
var registry_ledger = __webpack_require__(94827);
var past = __webpack_require__(50678);
var read_registry = __webpack_require__(92893);
var restored_rows = __webpack_require__(13688);
var rollback_message = __webpack_require__(85620);
var rollback_refused = __webpack_require__(72799);
var splice = __webpack_require__(70797);
var registry_tree = __webpack_require__(30510);
;
function rollbackPaths(recipe, flip) {
return (0,flip_paths .dr)(pathsOf(recipe, registryOfFlip(recipe, flip.after, flip.commit), flip.commit));
}
function planRollback({ recipe, flip, verdictSha256, now, at }) {
const after = registryOfFlip(recipe, flip.after, flip.commit);
const before = registryOfFlip(recipe, flip.before, flip.commit);
const paths = pathsOf(recipe, after, flip.commit);
const current = (0,registry_tree .R)(now, paths.registry);
const rows = paths.members.flatMap(({ row }) => (0,restored_rows .H)({ before, after }, current, row.id) ?? []);
const promotes = flip.before(paths.verdict) !== null && changes(flip, paths.verdict);
if (rows.length === 0 && !promotes) {
throw new rollback_refused .v('not-a-flip', `${flip.commit}: expected a commit that flips rows, got none`);
}
const apart = [paths.registry, paths.schema, paths.ledger];
const others = (0,flip_paths .dr)(paths).filter((path) => !apart.includes(path));
const files = others.map((path) => restoreFile(path, flip, now));
const changedAgain = [
...rows.flatMap(({ id, changedAgain: message }) => message === null ? [] : [{ path: paths.registry, row: id, message }]),
...files.flatMap((file) => ('message' in file ? [{ ...file, row: null }] : [])),
];
const restored = [
...restoredRegistry(current, rows),
...files.flatMap((file) => ('after' in file ? [file] : [])),
];
const { lines, adopted, live } = (0,past .C)(now, { ...paths, members: membersIn(recipe, current) });
const liveAgain = (0,past .d)(flip.before, paths.verdict);
if (restored.length > 0 && live === verdictSha256) {
const members = productionRows(membersIn(recipe, before));
const event = (0,registry_ledger .U4)(verdictSha256, liveAgain, members, at);
restored.push({ path: paths.ledger, after: (0,registry_ledger .YP)(lines, [...adopted, event]) });
}
const title = (0,rollback_message .Ns)(recipe.ensemble, rows.length, liveAgain);
return {
ensemble: recipe.ensemble,
verdictSha256,
flip: flip.commit,
files: changedAgain.length > 0 ? [] : restored.toSorted((a, b) => (0,code_point_order .O)(a.path, b.path)),
rows,
liveAgain,
changedAgain,
branch: (0,rollback_message .Rs)(recipe.ensemble, verdictSha256),
title,
message: (0,rollback_message .eq)({
title,
ensemble: recipe.ensemble,
verdictSha256,
flip: flip.commit,
liveAgain,
}),
};
}
function changes({ before, after }, path) {
const [was, is] = [before(path), after(path)].map((bytes) => (bytes === null ? null : (0,formats_sha256 .Bj)(bytes)));
return was !== is;
}
function membersIn(recipe, registry) {
return recipe.seeds.flatMap((seed) => {
try {
return [(0,flip_paths .zj)(recipe, registry, seed)];
}
catch (error) {
if (error instanceof flip_refused .e)
return [];
throw error;
}
});
}
function productionRows(members) {
const live = members.filter(({ row }) => row.fields.get('smoke')?.value === false);
return Object.fromEntries(live.map(({ row }) => [row.id, (0,finding .C)(row)]));
}
function restoreFile(path, flip, now) {
const [before, after, current] = [flip.before(path), flip.after(path), now(path)];
const [was, is, got] = [before, after, current].map((bytes) => bytes === null ? 'no file' : (0,formats_sha256 .Bj)(bytes));
if (was === is || got === was)
return { path };
if (got === is)
return { path, after: before };
return { path, message: `expected the flip’s ${is ?? ''}, got ${got ?? ''}` };
}
function restoredRegistry(now, rows) {
const edits = rows.flatMap((row) => row.edits);
if (edits.length === 0)
return [];
const { text } = (0,splice .d)(now.text, edits);
const after = new TextEncoder().encode(text);
if ((0,read_registry ._5)(after, now.path).rows.length !== now.rows.length) {
throw new seedgate_error .Ts('defect', `${now.path}: the splice did not do what the rollback meant`);
}
return [{ path: now.path, after }];
}
function registryOfFlip(recipe, tree, commit) {
return orNotAFlip(commit, () => (0,registry_tree .R)(tree, (0,flip_paths .Fv)(recipe).path));
}
function pathsOf(recipe, registry, commit) {
return orNotAFlip(commit, () => (0,flip_paths .wC)(recipe, registry));
}
function orNotAFlip(commit, read) {
try {
return read();
}
catch (cause) {
const ours = cause instanceof flip_refused .e || (cause instanceof seedgate_error .Ts && cause.code === 'registry-invalid');
if (!ours)
throw cause;
throw new rollback_refused .v('not-a-flip', `${commit}: ${cause.message}`, cause);
}
}
var verdict = __webpack_require__(25049);
var load_files = __webpack_require__(92719);
;
async function findFlip(history, tip, recipe, digest) {
const path = (0,flip_paths .Oq)(recipe).verdict;
for (const which of ['made', 'landed']) {
const steps = await history.steps({ tip, paths: [path], which });
const brought = steps.flatMap((step) => step.changes.map(({ after }) => ({ step, oid: after?.oid })));
const contents = await history.blobs(brought.flatMap(({ oid }) => oid ?? []));
const bringing = brought.flatMap(({ step, oid }) => {
const bytes = oid === undefined ? undefined : contents.get(oid);
const sha256 = bytes && (0,formats_sha256 .Bj)(bytes);
return sha256?.startsWith(digest.toLowerCase()) ? [{ step, bytes: bytes, sha256 }] : [];
});
const found = [];
for (const one of bringing)
if (await isFlip(history, recipe, one.step))
found.push(one);
const [newest] = found;
if (newest === undefined)
continue;
const other = found.find(({ sha256 }) => sha256 !== newest.sha256);
if (other !== undefined) {
const detail = `expected one verdict with the sha256 ${digest}…, got ${newest.sha256} and ${other.sha256}`;
throw new rollback_refused .v('verdict-ambiguous', detail);
}
return { step: newest.step, verdictSha256: newest.sha256, verdict: (0,verdict .Pn)(newest.bytes, path) };
}
throw new rollback_refused .v('verdict-unknown', `${path}: expected a commit before ${tip} that brought the verdict ${digest}, got none`);
}
async function isFlip(history, recipe, { commit, parents }) {
const { ledger } = (0,flip_paths .Oq)(recipe);
const [after, before] = await Promise.all([commit, parents[0] ?? null].map(async (one) => (await (0,load_files .S)(history, one)([ledger]))(ledger)));
const [lines, earlier] = [(0,registry_ledger .fi)(after ?? null, ledger), (0,registry_ledger .fi)(before ?? null, ledger)];
if (lines.length === 0 && earlier.length === 0)
return true;
const last = (0,registry_ledger .h8)(lines, ledger).at(-1);
return lines.length > earlier.length && last?.event !== 'rolled-back';
}
;
async function planRollbackAt(history, tip, { recipe }, digest) {
const { step, verdictSha256 } = await findFlip(history, tip, recipe, digest);
const { commit, parents } = step;
const [load, loadBefore] = [(0,load_files .S)(history, commit), (0,load_files .S)(history, parents[0] ?? null)];
const registry = [(0,flip_paths .Fv)(recipe).path];
const paths = rollbackPaths(recipe, {
commit,
before: await loadBefore(registry),
after: await load(registry),
});
const flip = { commit, before: await loadBefore(paths), after: await load(paths) };
const now = await (0,load_files .S)(history, tip)(paths);
const at = new Date(await history.committedAt(tip)).toISOString();
return planRollback({ recipe, flip, verdictSha256, now, at });
}
}),
99081:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  commitOf),
E: () => (  policyAt)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33488);
async function policyAt(history, commit, path) {
const bytes = (await history.files(commit, [path])).get(path);
if (bytes !== undefined)
return (0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_1__  .C)(bytes, path);
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('recipe-not-found', `${path}: expected the recipe at ${commit}, got no such file`, {
hint: 'name its path in the repository with --recipe FILE, or commit it',
});
}
async function commitOf(history, revision) {
const commit = await history.resolve(revision);
if (commit !== null)
return commit;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('repository-invalid', `expected a commit, got the revision ${revision}`, {
hint: 'give a branch, a tag or a commit that this repository has; git fetch brings what is missing',
});
}
}),
35650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  assertWhole)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
async function assertWhole(history) {
if (!(await history.isShallow()))
return;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('repository-invalid', 'expected a repository with its whole history, got a shallow one, where old commits are cut off', {
hint: 'in a workflow: fetch-depth: 0 below `with:` of actions/checkout; elsewhere: git fetch --unshallow',
});
}
})
};
