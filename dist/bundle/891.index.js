export const id = 891;
export const ids = [891];
export const modules = {
52616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$Y: () => (  git),
Ii: () => (  tryGit),
Is: () => (  gitHint),
JG: () => (  gitLine),
gk: () => (  gitFailed)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
const OUTPUT_LIMIT = 1 << 30;
const POINTERS = [
'GIT_DIR',
'GIT_WORK_TREE',
'GIT_INDEX_FILE',
'GIT_COMMON_DIR',
'GIT_NAMESPACE',
'GIT_OBJECT_DIRECTORY',
'GIT_ALTERNATE_OBJECT_DIRECTORIES',
'GIT_PREFIX',
'GIT_SHALLOW_FILE',
'GIT_GRAFT_FILE',
'GIT_REPLACE_REF_BASE',
'GIT_EXTERNAL_DIFF',
];
const QUIET = [
'-c',
'core.hooksPath=/dev/null',
'-c',
'core.fsmonitor=false',
'-c',
'core.splitIndex=false',
'-c',
'i18n.commitEncoding=UTF-8',
];
function trusted() {
const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
return workspace === '' ? [] : ['-c', `safe.directory=${workspace}`];
}
async function tryGit(args, options) {
return await new Promise((resolve, reject) => {
const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...QUIET, ...trusted(), ...args], { cwd: options.cwd, env: environment(options.env), encoding: 'buffer', maxBuffer: OUTPUT_LIMIT }, (error, stdout, stderr) => {
const status = error === null ? 0 : error.code;
if (typeof status === 'number')
resolve({ status, stdout, stderr: stderr.toString('utf8').trim() });
else
reject(notStarted(options.cwd, error));
});
child.stdin?.on('error', () => undefined);
child.stdin?.end(options.input ?? '');
});
}
async function git(args, options) {
const { status, stdout, stderr } = await tryGit(args, options);
if (status !== 0)
throw gitFailed(args, options.cwd, stderr);
return stdout;
}
async function gitLine(args, options) {
return (await git(args, options)).toString('utf8').trim();
}
function gitFailed(args, cwd, stderr) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('repository-invalid', `${cwd}: git ${args[0] ?? ''} failed: ${stderr || 'no reason given'}`, {
hint: gitHint(cwd, stderr),
});
}
function gitHint(cwd, stderr) {
if (/dubious ownership/i.test(stderr))
return `git runs as another user than the owner of ${cwd}: git config --global --add safe.directory ${cwd}`;
return /ident|tell me who you are/i.test(stderr)
? 'say who commits: git config user.name "…" and git config user.email "…"'
: 'fix what git names, then run this again; nothing was changed';
}
function environment(extra = {}) {
const inherited = Object.entries(process.env).filter(([name]) => !POINTERS.includes(name));
return {
...Object.fromEntries(inherited),
LC_ALL: 'C',
GIT_TERMINAL_PROMPT: '0',
GIT_OPTIONAL_LOCKS: '0',
GIT_NO_REPLACE_OBJECTS: '1',
GIT_LITERAL_PATHSPECS: '1',
...extra,
};
}
function notStarted(cwd, cause) {
if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd)) {
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('repository-invalid', `${cwd}: expected a git repository, got no such folder`, {
hint: 'name the folder of the checkout',
});
}
return new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('repository-invalid', `${cwd}: git could not be run to its end there`, {
hint: 'install git 2.31 or newer',
cause,
});
}
}),
57477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  withTree),
w: () => (  entriesAt)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91367);
var _git_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52616);
const NO_OBJECT = '0'.repeat(40);
async function entriesAt(root, commit, paths) {
if (paths.length === 0)
return new Map();
const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths];
const lines = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .$Y)(args, { cwd: root })).toString('utf8').split('\0').filter(Boolean);
return new Map(lines.map((line) => {
const [entry = '', path = ''] = line.split('\t');
const [mode = '', type = '', oid = ''] = entry.split(' ');
return [path, { mode, type, oid }];
}));
}
async function withTree(root, change, keep, use) {
const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'seedgate-git-'));
try {
const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'index'), ...(keep ? {} : await ownObjects(root, scratch)) };
const tree = await writeTree(root, scratch, env, change);
return await use(tree, env);
}
finally {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
}
}
async function ownObjects(root, scratch) {
const objects = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .JG)(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
cwd: root,
});
const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'objects');
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(own);
return {
GIT_OBJECT_DIRECTORY: own,
GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
};
}
async function writeTree(root, scratch, env, { base, files }) {
await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .$Y)(['read-tree', base ?? '--empty'], { cwd: root, env });
const paths = files.map(({ path }) => path);
const before = base === null ? new Map() : await entriesAt(root, base, paths);
const oids = await writeBlobs(root, scratch, env, files.filter(hasContent));
const entries = files.map(({ path, content }) => {
if (content === null)
return `0 ${NO_OBJECT}\t${path}\0`;
const mode = before.get(path)?.mode === '100755' ? '100755' : '100644';
return `${mode} ${oids.get(path)}\t${path}\0`;
});
await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .$Y)(['update-index', '-z', '--index-info'], { cwd: root, env, input: entries.join('') });
const tree = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .JG)(['write-tree'], { cwd: root, env });
if (base !== null)
await assertOnly(root, env, base, tree, paths);
return tree;
}
async function writeBlobs(root, scratch, env, files) {
if (files.length === 0)
return new Map();
const copies = files.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `blob${index}`));
await Promise.all(files.map(async ({ content }, index) => {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(copies[index], content);
}));
const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
const oids = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .JG)(args, { cwd: root, env, input: copies.map((copy) => `${copy}\n`).join('') });
const lines = oids.split('\n');
return new Map(files.map(({ path }, index) => [path, lines[index]]));
}
function hasContent(file) {
return file.content !== null;
}
async function assertOnly(root, env, base, tree, paths) {
const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', base, tree];
const changed = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__  .$Y)(args, { cwd: root, env })).toString('utf8').split('\0').filter(Boolean);
const stray = changed.find((path) => !paths.includes(path));
if (stray === undefined)
return;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__  .Ts('repository-invalid', `${root}: writing the files would also change ${stray}`, {
hint: 'a file and a folder want one name: rename one of them on the base branch',
});
}
}),
65049:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Oz: () => (  serialiseLosoSeed),
a5: () => (  parseLosoSeed),
wv: () => (  corpusDigestOf)
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48246);
var _run_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88803);
const MOST_FOLDS = 10_000;
const absent = (schema) => schema.nullish().transform((value) => value ?? undefined);
const statedDigest = _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.nullish().transform((text) => (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_1__  .tz)(text) ?? undefined);
const number = _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG.default(NaN);
const pinnedFile = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
path: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('In the run directory, and exactly where such a file lies.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os.describe('Of its bytes.'),
});
const losoFold = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
held_out: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(100_000).describe('The source that this fold holds out.'),
n_train: number.describe('Rows trained on: all others.'),
n_val: number.describe('Rows of the held-out source.'),
plcc: number.describe('Pearson’s correlation on the held-out rows.'),
srocc: number.describe('Spearman’s correlation on the held-out rows.'),
rmse: number.describe('Root mean square error on the held-out rows, in units of the target.'),
model: absent(pinnedFile).describe('The fold’s model; of the built-in trainer always.'),
});
const losoSeedShape = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
seed: zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().describe('The seed, as in the file’s name.'),
corpus: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()
.max(10_000)
.default('')
.describe('The table, as the trainer names it; the same in every seed.'),
n_folds: number.describe('How many folds there are.'),
folds: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(losoFold).max(MOST_FOLDS).default([]).describe('One for every source.'),
mean_plcc: number.describe('Mean of the folds’ `plcc`.'),
std_plcc: number.describe('Sample standard deviation of the folds’ `plcc`, divisor n − 1.'),
min_plcc: number.describe('Least of the folds’ `plcc`.'),
max_plcc: number.describe('Largest of the folds’ `plcc`.'),
mean_srocc: number.describe('Mean of the folds’ `srocc`.'),
mean_rmse: number.describe('Mean of the folds’ `rmse`.'),
epochs: number.describe('Compared with the recipe where it names it, and between seeds.'),
batch_size: number.describe('Likewise: `trainer.batch`.'),
lr: number.describe('Likewise: `trainer.learningRate`.'),
weight_decay: number.describe('Likewise: `trainer.weightDecay`.'),
num_codecs: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG).describe('Width of the codec block; the same in every seed.'),
encoder_vocab_version: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG).describe('Version of the encoder list; the same in every seed.'),
wall_time_s: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG).describe('Seconds that the seed took; not judged.'),
note: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os).describe('A remark of the trainer; one that says `dry-run` holds.'),
corpus_sha256: statedDigest.describe('sha256 of the table that the trainer read, uncompressed.'),
corpus_rows: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .iG).describe('Rows of the table that the trainer read.'),
recipe_sha256: statedDigest.describe('sha256 of the recipe that was trained by.'),
training_sha256: statedDigest.describe('Of what of the recipe decides on training; see `policy.training_sha256` of the verdict.'),
code: absent(_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .os).describe('What trained, name and version; the same in every seed.'),
run_provenance: zod__WEBPACK_IMPORTED_MODULE_3__  .L5J()
.optional()
.meta({ type: 'object' })
.describe('Block `ai-run-provenance-v1`: `inputs.corpus.sha256` is the trainer’s word on the table, `entrypoint.sha256` the same in every seed.'),
predictions: absent(pinnedFile).describe('The seed’s out-of-fold predictions.'),
member: absent(pinnedFile).describe('The seed’s production weights.'),
});
function parseLosoSeed(bytes, path) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .OW)(losoSeedShape, bytes, path, 'evidence-invalid');
}
function serialiseLosoSeed(seed) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_0__  .aT)(losoSeedShape, seed);
}
function corpusDigestOf({ corpus_sha256, run_provenance }) {
return corpus_sha256 ?? (0,_run_provenance_js__WEBPACK_IMPORTED_MODULE_2__  .r)(run_provenance).corpusSha256;
}
}),
88803:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  readRunProvenance)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48246);
const SCHEMA = 'ai-run-provenance-v1';
const file = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__  .L5J().optional() });
const block = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
schema: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(SCHEMA),
entrypoint: file.optional().catch(undefined),
inputs: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ corpus: file.optional().catch(undefined) })
.optional()
.catch(undefined),
});
function readRunProvenance(value) {
const { data } = block.safeParse(value);
return {
corpusSha256: digestOf(data?.inputs?.corpus?.sha256),
entrypointSha256: digestOf(data?.entrypoint?.sha256),
};
}
function digestOf(value) {
return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(value) ?? undefined;
}
}),
6633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yz: () => (  parseRunRecord),
jx: () => (  runOriginShape),
w$: () => (  serialiseRunRecord),
yf: () => (  corpusSnapshotShape)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);
const count = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(0);
const once = (values) => new Set(values).size === values.length;
const ONCE = { message: 'expected each once' };
const names = zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().max(100_000)).max(100_000).refine(once, ONCE);
const corpusSnapshotShape = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
present: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY().describe('Whether there is a folder of raw files.'),
corpus_root: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('`corpus.files` of the recipe; null where it names none.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .br.describe('Over `"{path}\\t{size}\\n"` of every .yuv file, by path; null where there is no folder.'),
ref_count: count.describe('Of these, reference files: below a folder `ref`, or `ref` in the name.'),
dis_count: count.describe('Of these, distorted files: below a folder `dis`, or `dis` in the name.'),
yuv_count: count.describe('All .yuv files.'),
});
const runOriginShape = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
repository: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('`OWNER/NAME`; null outside a workflow, as what follows.'),
commit: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os
.nullable()
.describe('The commit that was checked out; null where there is no repository.'),
run_id: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('Id of the workflow run.'),
run_attempt: count.nullable().describe('Attempt of the workflow run.'),
actor: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('Who started it.'),
runner: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('Name of the machine’s runner.'),
});
const runRecordShape = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
schema_version: zod__WEBPACK_IMPORTED_MODULE_2__  .euz(1).describe('Version of this format.'),
ensemble: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('The recipe’s ensemble.'),
state: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['running', 'finished'])
.describe('`running` until the last file is in place; `running` holds.'),
code: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('What trained: `seedgate {version}`, or `command`.'),
recipe: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
path: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('The file, as it was named.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .br.describe('Of its bytes.'),
training_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .br
.optional()
.describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
})
.describe('The recipe that was trained by.'),
table: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
path: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('`corpus.table` of the recipe.'),
sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .br.describe('Of its bytes, uncompressed.'),
rows: count.describe('How many rows it has.'),
sources: names.describe('Its sources, in code-point order.'),
encoders: names.describe('Its encoders, in code-point order.'),
})
.describe('The corpus table, as the seed loop read it.'),
corpus: corpusSnapshotShape.describe('The raw files behind the table.'),
extract_sha256: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os
.optional()
.describe('Of `extract.json`, which says how the table was made; absent if no such record was beside the table.'),
seeds: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .Whr())
.max(1000)
.refine(once, ONCE)
.describe('The seeds that ran and finished, ascending.'),
folds: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os
.refine((text) => (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_0__  .x2)(text) !== null, { message: 'expected a part such as 2-of-3' })
.optional()
.describe('The part of these seeds’ models that was trained, such as `2-of-3`; all of them where left out.'),
provider: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('The execution provider that really ran; `command` for a command trainer.'),
runtime: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('What runs models: onnxruntime-node and its version; `none` for a command trainer.'),
machine: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
platform: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('Operating system, as Node names it.'),
arch: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('Processor, as Node names it.'),
cpus: count.describe('Cores that the process may use.'),
node: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('Version of Node.'),
})
.describe('Where it ran.'),
origin: runOriginShape.describe('The workflow run.'),
started_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.describe('When the run began; a resume keeps it.'),
finished_at_utc: _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .os.nullable().describe('When its last file was in place; null while it runs.'),
});
function parseRunRecord(bytes, path) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .OW)(runRecordShape, bytes, path, 'evidence-invalid');
}
function serialiseRunRecord(record) {
return (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__  .aT)(runRecordShape, record);
}
}),
76554:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => (  compareCodePoints)
});
function compareCodePoints(a, b) {
const shorter = Math.min(a.length, b.length);
for (let index = 0; index < shorter; index++) {
const left = a.charCodeAt(index);
const right = b.charCodeAt(index);
if (left !== right)
return rank(left) - rank(right);
}
return a.length - b.length;
}
function rank(unit) {
return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
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
10899:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => (  rmse)
});
var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48620);
function rmse(prediction, target) {
const [a, b] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(prediction), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(target)];
if (a.length !== b.length || a.length === 0 || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(a) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(b))
return NaN;
const errors = a.map((value, index) => value - b[index]);
let largest = 0;
for (const error of errors)
largest = Math.max(largest, Math.abs(error));
return largest === 0 ? 0 : largest * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .dr)(errors.map((error) => error / largest));
}
}),
48620:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z7: () => (  normalised),
cZ: () => (  numbersOf),
vQ: () => (  allFinite)
});
function numbersOf(sample) {
return sample instanceof Float64Array ? Array.from(sample) : sample;
}
function allFinite(values) {
return values.every(Number.isFinite);
}
function normalised(values) {
const origin = values[0] ?? 0;
let scale = 0;
for (const value of values)
scale = Math.max(scale, Math.abs(value - origin));
return { values: values.map((value) => (scale === 0 ? 0 : (value - origin) / scale)), origin, scale };
}
}),
30356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fx: () => (  vocabularyVersion),
WI: () => (  ENCODER_VOCABULARY),
i7: () => (  UNKNOWN_ENCODER)
});
const ENCODER_VOCABULARY = [
'libx264',
'libx265',
'libsvtav1',
'libvvenc',
'libvpx-vp9',
'h264_nvenc',
'hevc_nvenc',
'av1_nvenc',
'h264_qsv',
'hevc_qsv',
'av1_qsv',
'unknown',
];
const UNKNOWN_ENCODER = 'unknown';
const PUBLISHED_VERSION = 2;
const OWN_VERSION = 0;
function vocabularyVersion(vocabulary) {
const isPublished = vocabulary.length === ENCODER_VOCABULARY.length &&
ENCODER_VOCABULARY.every((encoder, slot) => vocabulary[slot] === encoder);
return isPublished ? PUBLISHED_VERSION : OWN_VERSION;
}
}),
86188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ir: () => (  PIXEL_FORMATS),
TT: () => (  extractSchema)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
const PIXEL_FORMATS = [
'yuv420p',
'yuv422p',
'yuv444p',
'yuv420p10le',
'yuv422p10le',
'yuv444p10le',
];
const USUAL_FEATURES = {
adm2: 'integer_adm2',
vif_scale0: 'integer_vif_scale0',
vif_scale1: 'integer_vif_scale1',
vif_scale2: 'integer_vif_scale2',
vif_scale3: 'integer_vif_scale3',
motion2: 'integer_motion2',
};
const PRINTABLE = /^[^\p{Cc}\p{Surrogate}]+$/u;
const text = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1).max(1000).regex(PRINTABLE, 'expected text on one line');
const word = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
.min(1)
.max(200)
.regex(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, 'expected letters, digits, `.`, `_`, `+`, `-`');
const side = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(16).max(16_384);
const frameRate = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .aig().positive().max(1000), zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/)], {
error: 'expected frames a second, such as 25, or a fraction in quotes, such as "30000/1001"',
})
.transform(String);
const geometry = {
width: side.optional().describe('Pixels. Needed for raw video whose name does not say it.'),
height: side.optional().describe('Pixels. Needed for raw video whose name does not say it.'),
pixelFormat: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(PIXEL_FORMATS)
.optional()
.describe('As ffmpeg names it. Needed for raw video whose name does not say it.'),
frameRate: frameRate
.optional()
.describe('Frames a second: a number, or a fraction such as `"30000/1001"`. Needed for raw video whose name does not say it.'),
};
const sourceFolder = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
folder: text.describe('The folder of the reference videos, relative to the recipe or absolute. Option: `--sources`.'),
pattern: text
.default('{source}.yuv')
.refine((pattern) => pattern.split('{source}').length === 2, { message: 'expected {source} in it once' })
.refine((pattern) => !pattern.includes('/') && !pattern.includes('\\'), {
message: 'expected the name of a file, without folders',
})
.describe('The name of a reference video. `{source}` becomes the name of the source; `{width}`, `{height}`, `{pixelFormat}` and `{frameRate}` are read from the file name.'),
...geometry,
});
const listedSource = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
name: text.describe('The name of the source, as it stands in the table.'),
file: text.describe('The reference video: .yuv (raw), .y4m, or a container that ffmpeg reads.'),
...geometry,
frames: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).optional().describe('Exactly this many frames.'),
});
const sources = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([sourceFolder, zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(listedSource).min(1).max(10_000)])
.describe('The reference videos: a folder and a pattern, or a list.');
const encoder = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
name: text.describe('The name of the encoder in the table, and of ffmpeg’s encoder if `encoder` is omitted.'),
encoder: word.optional().describe('The encoder as ffmpeg names it. Default: `name`.'),
quality: word
.optional()
.describe('The argument, without its `-`, that sets the quality. Default: the usual one of the encoder, if seedgate knows the encoder.'),
values: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(-1000).max(1_000_000))
.min(1)
.max(1000)
.refine((values) => new Set(values).size === values.length, { message: 'expected every value once' })
.describe('The qualities: one encode of every source for each.'),
arguments: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(10_000), zod__WEBPACK_IMPORTED_MODULE_0__  .aig().transform(String)]))
.max(1000)
.optional()
.describe('More arguments of the encoder. They replace the default arguments of the encoder.'),
pixelFormat: word
.optional()
.describe('The pixel format in which it encodes, as ffmpeg names it. Default: that of the source.'),
device: text
.optional()
.describe('The device of a hardware encoder: a path for VAAPI and QSV, a number for NVENC.'),
atOnce: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr()
.min(1)
.max(1000)
.optional()
.describe('At most this many encodes at the same time. Default: no limit but `--jobs`.'),
});
const teacher = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
model: word
.default('vmaf_v0.6.1')
.describe('The model that libvmaf scores with: the name of a model that is built into libvmaf.'),
file: text
.optional()
.describe('The model as a JSON file, relative to the recipe. `model` is then only its name in the record.'),
column: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1).max(200).default('vmaf').describe('The column of the score.'),
});
const extractSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
sources,
encoders: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(encoder)
.min(1)
.max(100)
.refine((encoders) => new Set(encoders.map(({ name }) => name)).size === encoders.length, {
message: 'expected every name once',
})
.describe('Every source is encoded by each, at each of its qualities.'),
teacher: teacher.prefault({}).describe('What scores the encodes.'),
features: zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1).max(200), word)
.default({ ...USUAL_FEATURES })
.describe('Columns of the table, each with the metric of libvmaf’s log that fills it.'),
});
}),
33488:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  parseRecipe)
});
var seedgate_error = __webpack_require__(91367);
var shown = __webpack_require__(90253);
var sha256 = __webpack_require__(48246);
var extract = __webpack_require__(86188);
var schema = __webpack_require__(61046);
var dist = __webpack_require__(38815);
;
const MOST_BYTES = 1 << 20;
const MOST_ALIASES = 100;
function readYaml(bytes) {
if (bytes.length > MOST_BYTES)
return { faults: [`expected at most ${MOST_BYTES} bytes, got ${bytes.length}`] };
try {
return read(new TextDecoder().decode(bytes));
}
catch (error) {
if (error instanceof RangeError)
return { faults: ['expected a recipe, got values nested too deep to read'] };
throw error;
}
}
function read(text) {
const lines = new dist .HN();
const placeOf = (offset) => {
const { line, col } = lines.linePos(offset);
return `line ${line}, column ${col}`;
};
const document = (0,dist .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
const faults = [
...document.errors.map(({ pos, message }) => ({ offset: pos[0], fault: message })),
...repeatedKeys(document),
...aliasFaults(document),
];
if (faults.length === 0) {
const reading = yaml_valueOf(document);
if ('value' in reading)
return { ...reading, faults: null };
faults.push(reading);
}
return { faults: faults.map(({ offset, fault }) => `${placeOf(offset)}: ${fault}`) };
}
function repeatedKeys(document) {
const faults = [];
(0,dist .YR)(document, {
Map(_key, map) {
const seen = new Set();
for (const { key } of map.items) {
const value = (0,dist .jn)(key) ? key.value : key;
if (seen.has(value)) {
faults.push({ offset: offsetOf(key), fault: `expected every key once, got ${String(value)} again` });
}
seen.add(value);
}
},
});
return faults;
}
function aliasFaults(document) {
const faults = [];
const anchors = new Map();
(0,dist .YR)(document, {
Node(_key, node, path) {
if (!(0,dist .Vj)(node)) {
if (node.anchor !== undefined)
anchors.set(node.anchor, node);
return;
}
const { source } = node;
const target = anchors.get(source);
if (target !== undefined && !path.some((ancestor) => ancestor === target))
return;
const fault = target === undefined
? `expected an anchor &${source} before *${source}, got none`
: `expected a value that ends, got *${source} inside &${source} itself`;
faults.push({ offset: offsetOf(node), fault });
},
});
return faults;
}
function yaml_valueOf(document) {
try {
return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
}
catch (error) {
if (!(error instanceof ReferenceError))
throw error;
let first = null;
(0,dist .YR)(document, {
Alias(_key, node) {
first = node;
return dist .YR.BREAK;
},
});
return {
offset: offsetOf(first),
fault: `expected at most ${MOST_ALIASES} aliases, those inside aliases counted, got more`,
};
}
}
function offsetOf(node) {
return (0,dist .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
;
const FAULTS_LISTED = 20;
function parseRecipe(bytes, path) {
const reading = readYaml(bytes);
if (reading.faults !== null)
throw invalid(path, reading.faults);
const result = schema .GW.safeParse(reading.value, { reportInput: true });
if (!result.success)
throw invalid(path, result.error.issues.flatMap(describeIssue));
return { recipe: result.data, path, sha256: (0,sha256 .Bj)(bytes) };
}
function invalid(path, faults) {
const left = faults.length - FAULTS_LISTED;
const more = left > 0 ? [`and ${left} more faults`] : [];
const lines = [`${path} is not a valid recipe`, ...faults.slice(0, FAULTS_LISTED), ...more];
return new seedgate_error .Ts('recipe-invalid', lines.join('\n  - '), {
hint: 'fix the lines above; schema/recipe.schema.json lets an editor check the file while you type',
});
}
function describeIssue(issue) {
const place = placeOf(issue.path);
if (issue.code === 'unrecognized_keys') {
return issue.keys.map((key, index) => {
const meant = index < FAULTS_LISTED ? suggestion(key, issue.path) : '';
return `${placeOf([...issue.path, key])}: unknown key${meant}`;
});
}
if (issue.code === 'invalid_union') {
const meant = issue.errors.find((faults) => faults.some(isInside) && !faults.some(isOtherType));
if (meant !== undefined)
return meant.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}
const got = issue.input === undefined ? '' : `, got ${(0,shown .S)(issue.input)}`;
return [
`${place || 'the file'}: ${issue.input === undefined ? `missing; ${lower(issue.message)}` : `${lower(issue.message)}${got}`}`,
];
}
function isInside({ code, path }) {
return path.length > 0 || code === 'unrecognized_keys' || code === 'custom';
}
function isOtherType({ code, path }) {
return code === 'invalid_type' && path.length === 0;
}
function lower(message) {
return message.charAt(0).toLowerCase() + message.slice(1);
}
function placeOf(path) {
return path.reduce((place, key) => typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${keyText(key)}`, '');
}
function keyText(key) {
const text = String(key);
return /^[\w-]{1,80}$/.test(text) ? text : (0,shown .S)(text);
}
function suggestion(key, path) {
const known = KNOWN_KEYS[placeOf(path)] ?? [];
const near = known.find((candidate) => isNear(candidate.toLowerCase(), key.toLowerCase()));
return near === undefined
? known.length > 0
? `; known here: ${known.join(', ')}`
: ''
: ` (did you mean ${near}?)`;
}
const KNOWN_KEYS = {
'': Object.keys(schema .GW.shape),
corpus: Object.keys(schema .GW.shape.corpus.shape),
'corpus.columns': Object.keys(schema .GW.shape.corpus.shape.columns.shape),
'corpus.expect': Object.keys(schema .GW.shape.corpus.shape.expect.unwrap().shape),
trainer: [...new Set(schema .GW.shape.trainer.options.flatMap((option) => Object.keys(option.shape)))],
gate: Object.keys(schema .GW.shape.gate.unwrap().shape),
extract: Object.keys(extract .TT.shape),
'extract.sources': Object.keys(extract .TT.shape.sources.options[0].shape),
'extract.teacher': Object.keys(extract .TT.shape.teacher.unwrap().shape),
'gate.retrain': Object.keys(schema .GW.shape.gate.unwrap().shape.retrain.unwrap().options[0].shape),
registry: Object.keys(schema .GW.shape.registry.unwrap().shape),
flip: Object.keys(schema .GW.shape.flip.unwrap().shape),
audit: Object.keys(schema .GW.shape.audit.unwrap().shape),
};
function isNear(a, b) {
return Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
}
function editDistance(a, b) {
let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
for (let row = 1; row <= a.length; row++) {
const current = [row];
for (let column = 1; column <= b.length; column++) {
const change = a[row - 1] === b[column - 1] ? 0 : 1;
current.push(Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change));
}
previous = current;
}
return previous[b.length];
}
}),
61046:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GW: () => (  recipeSchema),
S4: () => (  retrainPolicy),
Ut: () => (  RETRAIN_BY_DEFAULT)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48246);
var _encoders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30356);
var _extract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86188);
const FILE_NAME_PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const relativePath = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.min(1)
.refine((path) => !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\\'), {
message: 'expected a path relative to the recipe, with `/`, that does not leave its folder',
});
const columnName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(200);
const count = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1_000_000_000);
const correlation = zod__WEBPACK_IMPORTED_MODULE_2__  .aig().min(-1).max(1);
const columns = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
source: columnName.describe('The column of the source; one fold holds one source out.'),
target: columnName.describe('The column of the regression target (the teacher score).'),
features: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(columnName)
.min(1)
.max(1000)
.describe('The columns the model sees, in input order, each once.'),
encoder: columnName.describe('The column of the encoder name.'),
quality: columnName.describe('The column of the quality setting (CRF or CQ).'),
encoders: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(200))
.min(1)
.max(500)
.refine((encoders) => new Set(encoders).size === encoders.length, {
message: 'expected every encoder once',
})
.default([..._encoders_js__WEBPACK_IMPORTED_MODULE_3__  .WI])
.describe('The encoders that the model tells apart, in the order of the codec block, which has two columns more. `unknown` takes those that are not listed, where `expect.unknownEncoders` allows them.'),
})
.superRefine(({ features, source, target, quality }, context) => {
const fault = (path, input, message) => {
context.addIssue({ code: 'custom', path, input, message });
};
features.forEach((feature, index) => {
const place = ['features', index];
if (features.indexOf(feature) < index)
fault(place, feature, 'expected every feature once');
if (feature === target)
fault(place, feature, 'expected features without the target column');
if (feature === source)
fault(place, feature, 'expected features without the source column');
});
if (quality === target) {
const message = 'expected another column than the target: the model is shown the quality setting';
fault(['quality'], quality, message);
}
})
.describe('Which column of the table is what.');
const corpus = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
table: relativePath.describe('What the trainer reads: .jsonl or .jsonl.gz, one row a line. Relative to the corpus folder, which is the recipe’s folder if the machine names no other.'),
sha256: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.refine((text) => (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(text) !== null, {
message: 'expected the sha256 of the uncompressed table, 64 hex digits in quotes',
})
.transform((text) => (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__  .tz)(text))
.optional()
.describe('sha256 of the table’s uncompressed bytes: this very table, and no other.'),
travels: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY()
.optional()
.describe('Whether the table goes along with the evidence, where whoever can read the repository’s artifacts can read it. Default: it stays where it is; a table that git does not track needs one or the other said in a workflow.'),
files: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.min(1)
.optional()
.describe('The folder of the raw files behind the table, relative to the corpus folder; all *.yuv below it are snapshotted by path and size.'),
expect: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
sources: count.optional().describe('Exactly this many distinct sources.'),
encoders: count.optional().describe('Exactly this many distinct encoders.'),
minRows: count.optional().describe('At least this many rows.'),
minRowsPerSource: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr()
.min(2)
.max(1_000_000_000)
.default(20)
.describe('At least this many rows of every source: the PLCC of two rows is always 1 or −1.'),
grid: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['complete'])
.optional()
.describe('complete: every (encoder, quality) pair that occurs, occurs in every source, and within a source equally often. If omitted, not asked.'),
duplicates: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['refuse', 'allow'])
.default('refuse')
.describe('refuse: no line twice in a source, and at most 1 % of a source’s rows (features and target) in another source. allow: such rows are a warning.'),
unknownEncoders: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY()
.default(false)
.describe('true: an encoder that `columns.encoders` does not list is taken for `unknown`.'),
references: count.optional().describe('Exactly this many reference files below corpus.files.'),
distorted: count.optional().describe('Exactly this many distorted files below corpus.files.'),
target: zod__WEBPACK_IMPORTED_MODULE_2__  .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__  .aig(), zod__WEBPACK_IMPORTED_MODULE_2__  .aig()])
.refine(([low, high]) => low < high, { message: 'expected [low, high] with low < high' })
.optional()
.describe('The range [low, high], inclusive, that every target lies in.'),
})
.prefault({})
.describe('What the corpus must be; a corpus that is less is an error before training and a HOLD after it.'),
columns,
})
.refine(({ columns: { encoders }, expect }) => !expect.unknownEncoders || encoders.includes(_encoders_js__WEBPACK_IMPORTED_MODULE_3__  .i7), {
path: ['columns', 'encoders'],
message: `expected ${_encoders_js__WEBPACK_IMPORTED_MODULE_3__  .i7} among them, as expect.unknownEncoders allows encoders that are not listed`,
})
.describe('What is learned from.');
const builtinTrainer = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('builtin').describe('The trainer that comes with seedgate.'),
hidden: zod__WEBPACK_IMPORTED_MODULE_2__  .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1024), zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1024)])
.default([64, 64])
.describe('Widths of the two hidden layers.'),
dropout: zod__WEBPACK_IMPORTED_MODULE_2__  .aig()
.min(0)
.lt(1)
.default(0.1)
.describe('Probability that a hidden unit is left out of a training step.'),
epochs: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(100_000).default(200).describe('How often every training row is seen.'),
batch: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr()
.min(1)
.max(65_536)
.default(32)
.describe('Rows of a step; the last batch of an epoch may be short.'),
learningRate: zod__WEBPACK_IMPORTED_MODULE_2__  .aig().positive().max(10).default(5e-4).describe('Adam’s step size.'),
weightDecay: zod__WEBPACK_IMPORTED_MODULE_2__  .aig()
.min(0)
.max(1)
.default(1e-5)
.describe('Times the weight, added to its gradient (L2, not AdamW).'),
});
const commandTrainer = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('command').describe('A program of yours.'),
run: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP())
.min(1)
.describe('Program and arguments, run without a shell; `{seed}`, `{corpus}` and `{out}` are filled in.'),
epochs: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).optional().describe('Where given, every result must report it.'),
batch: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).optional().describe('Where given, every result must report it.'),
learningRate: zod__WEBPACK_IMPORTED_MODULE_2__  .aig().positive().optional().describe('Where given, every result must report it.'),
weightDecay: zod__WEBPACK_IMPORTED_MODULE_2__  .aig().min(0).optional().describe('Where given, every result must report it.'),
});
const retrain = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
members: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY().default(true).describe('Whether every member is trained again.'),
folds: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr()
.min(0)
.max(1000)
.default(2)
.describe('How many fold models are trained again, drawn at random over all seeds and sources.'),
minutes: zod__WEBPACK_IMPORTED_MODULE_2__  .aig()
.positive()
.max(1440)
.default(10)
.describe('The time for all of it. The verdict lists the models that did not fit.'),
})
.refine(({ members, folds }) => members || folds > 0, {
message: 'expected members, or at least one fold; to turn it off, write `retrain: false`',
});
const gate = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
meanPlcc: correlation.default(0.95).describe('Mean of the seeds’ PLCC: at least this.'),
spreadMax: zod__WEBPACK_IMPORTED_MODULE_2__  .aig()
.min(0)
.max(2)
.default(0.005)
.describe('Largest minus smallest seed PLCC: at most this.'),
perSeedPlcc: correlation.default(0.95).describe('Every seed’s PLCC: at least this.'),
evidence: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['recomputed', 'reported'])
.default('recomputed')
.describe('recomputed: from predictions. reported: believe the trainer’s metrics; the verdict says so.'),
members: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['required', 'absent'])
.default('required')
.describe('absent: the trainer exports later; such a verdict cannot be flipped.'),
retrain: zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([retrain, zod__WEBPACK_IMPORTED_MODULE_2__  .euz(false)], { error: 'expected false, or members, folds and minutes' })
.optional()
.describe('What the gate trains again and compares with the evidence. Default with the built-in trainer: all members and two fold models, in the stage `decide` of the gate action; on the command line with `--retrain`. false: nothing, and the verdict says so.'),
});
const registry = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
path: relativePath.describe('The registry’s file.'),
schema: relativePath.optional().describe('Its JSON Schema; a flip must keep it.'),
row: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.default('{ensemble}_seed{seed}')
.refine((row) => row.includes('{seed}'), {
message: 'expected {seed} in it, so that every seed has its own row',
})
.describe('The id of a seed’s row; `{ensemble}` and `{seed}`, which has to be in it, are filled in.'),
governed: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(columnName)
.max(100)
.default(['kind', 'opset', 'quant_mode', 'int8_sha256', 'release_url'])
.describe('Fields of a member’s row that may change only with a verdict, beside id, onnx, sha256 and smoke. Every other field is free.'),
others: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['report', 'check', 'ignore'])
.default('report')
.describe('Rows that the recipe does not govern. report: faults are notes. check: faults are findings. ignore: faults are not mentioned. Removing a production row is a finding except with ignore; breaking the schema always is.'),
retired: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(1000))
.max(1000)
.default([])
.describe('Ids of production rows that this recipe stops governing. Governance of a row ends by name only.'),
});
const audit = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
accept: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
code: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(100).describe('The finding’s code.'),
row: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.min(1)
.max(1000)
.optional()
.describe('The id of the row that the finding is about.'),
file: relativePath.optional().describe('The file that the finding is about.'),
why: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(1000).describe('Why the finding is accepted.'),
until: zod__WEBPACK_IMPORTED_MODULE_4__  .p6().describe('The last day, in UTC, on which it is accepted.'),
})
.refine(({ row, file }) => row !== undefined || file !== undefined, {
message: 'expected a row or a file, so that not every finding of this code is accepted',
}))
.max(1000)
.default([])
.describe('Findings of the audit that are known and accepted for a time.'),
});
const flip = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
base: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).default('main').describe('The branch whose registry is flipped.'),
environment: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).max(255).describe('The environment whose reviewers approve.'),
workflow: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.regex(/^\.github\/workflows\/[^/@\\]+\.ya?ml$/, 'expected a file such as .github/workflows/retrain.yml')
.default('.github/workflows/retrain.yml')
.describe('The workflow of this repository that retrains: only a run of it vouches for a verdict.'),
approval: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['environment', 'comment'])
.default('environment')
.describe('environment: by its required reviewers. comment: by `/promote <digest>`, for plans without required reviewers.'),
trustedRoot: relativePath
.optional()
.describe('A file of Sigstore trusted roots, as `gh attestation trusted-root` prints them: for a private repository, whose attestations GitHub’s own instance signs. Its committed text on the base counts.'),
strict: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY()
.default(false)
.describe('Ask of the environment, beside its reviewers, no administrators’ bypass, no self-review, and a choice of branches.'),
digestInComment: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY()
.default(false)
.describe('Ask for the verdict’s digest in every approval, not only on a re-run.'),
allowSelfApproval: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY()
.default(false)
.describe('Let the person who started the run approve it; recorded where it happens.'),
});
const recipeSchema = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
ensemble: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
.regex(FILE_NAME_PART, 'expected letters, digits, `.`, `_`, `-`, at most 100')
.describe('The ensemble’s id.'),
seeds: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(0).max(2_147_483_647))
.min(2, 'expected at least two seeds: one seed has no spread')
.max(100)
.refine((seeds) => new Set(seeds).size === seeds.length, { message: 'expected every seed once' })
.describe('One member a seed, each once.'),
corpus,
trainer: zod__WEBPACK_IMPORTED_MODULE_2__  .gMt('kind', [builtinTrainer, commandTrainer]).describe('What trains.'),
gate: gate.prefault({}).describe('What an ensemble has to reach, and what has to show it.'),
registry: registry.optional().describe('Where models are listed; needed to flip.'),
extract: _extract_js__WEBPACK_IMPORTED_MODULE_1__  .TT
.optional()
.describe('How the table is made from videos; needed for `seedgate extract`, and read by nothing else.'),
flip: flip.optional().describe('How a verdict gets into the registry; needed to promote.'),
audit: audit.prefault({}).describe('What the audit of this ensemble accepts.'),
})
.superRefine(({ trainer, gate: { retrain: again } }, context) => {
if (trainer.kind === 'builtin' || again === undefined || again === false)
return;
context.addIssue({
code: 'custom',
path: ['gate', 'retrain'],
input: again,
message: 'expected false or nothing: seedgate can train again only what its built-in trainer trained',
});
})
.describe('One reviewed file: the only place where seeds, corpus, trainer, thresholds, registry and files are named.');
const RETRAIN_BY_DEFAULT = retrain.parse({});
function retrainPolicy({ trainer, gate: { retrain: asked } }) {
if (trainer.kind !== 'builtin')
return false;
return asked ?? RETRAIN_BY_DEFAULT;
}
}),
80430:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lf: () => (  cellSpan),
RK: () => (  visible),
SS: () => (  codeSpan),
Xh: () => (  MESSAGE_LENGTH),
ZD: () => (  escapeHtml),
js: () => (  htmlText)
});
const NAME_LENGTH = 120;
const MESSAGE_LENGTH = 600;
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Z}\p{Cs}]|^ (?= *$)|(?<=^ +) (?= *$)/gu;
const SHORT_ESCAPES = new Map([
['\n', '\\n'],
['\r', '\\r'],
['\t', '\\t'],
]);
function visible(text, maxLength = NAME_LENGTH) {
const points = Array.from(text.slice(0, 2 * maxLength + 2));
const shown = points.length > maxLength ? `${points.slice(0, maxLength - 1).join('')}…` : points.join('');
return shown === '' ? '(empty)' : shown.replace(INVISIBLE, spelledOut);
}
function spelledOut(character) {
return SHORT_ESCAPES.get(character) ?? `\\u{${character.codePointAt(0).toString(16)}}`;
}
function codeSpan(text, maxLength) {
const content = visible(text, maxLength).replaceAll('<!--', '\\u{3c}!--');
const longestRun = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
const fence = '`'.repeat(longestRun + 1);
const pad = /^`|`$|^ .* $/s.test(content) ? ' ' : '';
return `${fence}${pad}${content}${pad}${fence}`;
}
function cellSpan(text, maxLength) {
return codeSpan(text, maxLength).replace(/(\\*)\|/g, '$1$1\\|');
}
const ENTITIES = new Map([
['&', '&amp;'],
['<', '&lt;'],
['>', '&gt;'],
['"', '&quot;'],
["'", '&#39;'],
]);
function escapeHtml(text) {
return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character));
}
function htmlText(text, maxLength) {
return `<bdi>${escapeHtml(visible(text, maxLength))}</bdi>`;
}
}),
50923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BR: () => (  correlation),
I1: () => (  significant),
LS: () => (  plural),
U9: () => (  count),
Zu: () => (  fixed),
jq: () => (  againstLimit)
});
const UNDEFINED = 'undefined';
function fixed(value, decimals) {
return value === null || !Number.isFinite(value) ? UNDEFINED : minus(value.toFixed(decimals));
}
const correlation = (value) => fixed(value, 4);
function againstLimit(value, limit) {
if (value === null || !Number.isFinite(value))
return UNDEFINED;
for (let decimals = 4; decimals <= 16; decimals++) {
const text = value.toFixed(decimals);
const shown = Number(text);
const sameSide = Math.sign(shown - limit) === Math.sign(value - limit);
if (sameSide && Math.abs(shown - value) <= Math.abs(value) / 20)
return minus(text);
}
return minus(String(value));
}
function count(value) {
return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function significant(value) {
if (!Number.isFinite(value))
return UNDEFINED;
return minus(Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
}
const minus = (text) => text.replace(/^-/, '−');
function plural(number, noun) {
return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
}),
71626:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sq: () => (  CODE),
uV: () => (  SAME_TRAINING),
xv: () => (  VERSION)
});
const VERSION = '0.1.0';
const CODE = `seedgate ${VERSION}`;
const SAME_TRAINING = [CODE];
})
};
