export const id = 82;
export const ids = [82];
export const modules = {
90170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  surviveLostOutput)
});
var _adapters_node_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57818);
var _errors_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93123);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
function surviveLostOutput({ stdout, stderr } = process) {
stdout.on('error', (error) => {
if (error.code === 'EPIPE')
return;
const failure = (0,_adapters_node_file_errors_js__WEBPACK_IMPORTED_MODULE_0__  .EU)('standard output', error);
stderr.write(`${(0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_1__  .U)(failure)}\n`);
process.once('exit', () => {
process.exitCode = (0,_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .et)(failure);
});
});
stderr.on('error', () => undefined);
}
}),
49969:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  auditCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38666);
var _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81968);
var _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58047);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91367);
var _report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44708);
var _use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81356);
var _offline_vouchers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96518);
var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52813);
function auditCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('audit')
.description('check every row and file of one revision, as the guard checks a change')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .cx)())
.option('--rev <rev>', 'the revision; without it, the branch that flips land on')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .G0)())
.option('--require-vouched', 'a verdict that nothing outside the tree vouches for is a finding')
.addOption((0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_7__  .H9)())
.addOption((0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_7__  .PN)())
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_8__  .Ec)())
.addHelpText('after', '\nExit status 0: no finding. 1: findings, one a line, each with its code (docs/guard.md).\n')
.action(async ({ repo, rev, recipe, requireVouched = false, json, ...offline }) => {
await _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_2__  .P.open(repo);
const vouchers = await (0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_7__  .xv)(offline);
const asked = { history: new _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_3__  .Z(repo), recipePath: recipe, vouchers, requireVouched };
const audited = await (0,_use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_6__  .l)({ ...asked, revision: rev ?? null, today: _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_1__  .m.now() });
const answer = {
schema_version: 1,
ensemble: audited.ensemble,
revision: audited.revision,
...(0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_5__  .pk)(audited),
};
process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${(0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_5__  .ch)(audited, 'no findings')}\n`);
process.exitCode = audited.findings.length === 0 ? _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__  .dc.ok : _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__  .dc.hold;
});
}
}),
2356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (  demoCommand)
});
var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(26848);
var external_node_url_ = __webpack_require__(73136);
var esm = __webpack_require__(48179);
var git_repositories = __webpack_require__(81968);
var seedgate_error = __webpack_require__(91367);
var layout = __webpack_require__(56350);
var run_record = __webpack_require__(6633);
var flip_policy = __webpack_require__(26913);
var plain = __webpack_require__(12433);
var flip_locally = __webpack_require__(94211);
var posix_ = __webpack_require__(53916);
var proto = __webpack_require__(48626);
var sha256 = __webpack_require__(48246);
var flip_paths = __webpack_require__(57744);
;
const IDENTITY = { name: 'seedgate demo', email: 'demo@seedgate.invalid' };
const LICENCE = {
license: 'BSD-3-Clause-Plus-Patent',
license_url: 'https://opensource.org/license/bsdpluspatent',
};
async function createScratchRegistry(repositories, { recipe, recipeBytes, folder, branch }) {
const files = [{ path: 'seedgate.yml', content: recipeBytes }, ...scratchFiles(recipe)];
return await repositories.create(folder, {
branch,
message: 'A registry with an ensemble of placeholders and two models in production\n',
identity: IDENTITY,
files,
});
}
function scratchFiles(recipe) {
const { path, schema } = (0,flip_paths .Fv)(recipe);
const folder = (0,posix_.dirname)(path);
const rows = [
production('clarity_nr_v1', 'nr', 'No-reference clarity — the first model that shipped.'),
...recipe.seeds.map((seed) => smoke((0,flip_paths .un)(recipe, seed), (0,layout .eg)(recipe.ensemble, seed), seed)),
production('motion_fr_v2', 'fr', 'Full-reference motion — in production since last year.'),
];
const pointer = schema === undefined ? {} : { $schema: `./${(0,posix_.relative)(folder, schema)}` };
const registry = { ...pointer, schema_version: 1, models: rows.map(({ row }) => row) };
return [
file(path, escaped(JSON.stringify(registry, null, 2)) + '\n'),
...(schema === undefined ? [] : [file(schema, JSON.stringify(SCHEMA, null, 2) + '\n')]),
...rows.map(({ row, weights }) => ({ path: (0,posix_.join)(folder, row.onnx), content: weights })),
];
}
function production(id, kind, description) {
const weights = placeholderModel(id);
const row = { id, kind, onnx: `${id}.onnx`, opset: 17, sha256: (0,sha256 .Bj)(weights), smoke: false };
return { row: { ...row, ...LICENCE, description }, weights };
}
function smoke(id, member, seed) {
const weights = placeholderModel(id);
const notes = `Placeholder of seed ${seed} — untrained, not for users.`;
const row = { id, kind: 'fr', onnx: `${member}.onnx`, opset: 17, sha256: (0,sha256 .Bj)(weights), smoke: true };
return { row: { ...row, ...LICENCE, notes }, weights };
}
function placeholderModel(id) {
const type = { tensorType: { elemType: proto .RO.float, shape: { dim: [{ dimParam: 'N' }] } } };
return (0,proto .ee)({
irVersion: 8,
producerName: 'seedgate demo',
docString: `placeholder of ${id}`,
opsetImport: [{ domain: '', version: 17 }],
graph: {
name: id,
node: [{ opType: 'Identity', input: ['x'], output: ['y'] }],
input: [{ name: 'x', type }],
output: [{ name: 'y', type }],
},
});
}
function escaped(json) {
return json.replaceAll('—', '\\u2014');
}
function file(path, text) {
return { path, content: new TextEncoder().encode(text) };
}
const SCHEMA = {
$schema: 'https://json-schema.org/draft/2020-12/schema',
title: 'Registry of small ONNX models',
type: 'object',
required: ['schema_version', 'models'],
additionalProperties: false,
properties: {
$schema: { type: 'string' },
schema_version: { const: 1 },
models: { type: 'array', items: { $ref: '#/$defs/row' } },
},
$defs: {
row: {
type: 'object',
required: ['id', 'kind', 'onnx', 'sha256', 'smoke'],
additionalProperties: false,
properties: {
id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
kind: { enum: ['fr', 'nr', 'filter'] },
onnx: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*\\.onnx$' },
opset: { type: 'integer', minimum: 7, maximum: 21 },
sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
smoke: { type: 'boolean', description: 'true: a placeholder, not for users.' },
license: { type: 'string' },
license_url: { type: 'string', format: 'uri' },
description: { type: 'string', maxLength: 256 },
notes: { type: 'string', maxLength: 512 },
},
},
},
};
var load_recipe = __webpack_require__(57203);
var cli_terminal = __webpack_require__(27723);
var world = __webpack_require__(34127);
var gate = __webpack_require__(14015);
var run = __webpack_require__(14895);
;
const DEMO_FOLDER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..', 'demo');
const DEMO_RECIPE = (0,external_node_path_.join)(DEMO_FOLDER, 'seedgate.yml');
const SCRATCH_FOLDER = 'scratch-registry';
function demoCommand() {
return new esm .uB('demo')
.description('the whole story on the corpus that ships with seedgate: train, judge, report, approve, flip')
.option('--out <dir>', 'where everything goes', 'seedgate-demo')
.option('--yes', 'approve without being asked')
.action(async ({ out, yes = false }) => {
const terminal = (0,cli_terminal .j)();
const { recipe, recipeFolder } = await (0,load_recipe .Tc)(world .aq, DEMO_RECIPE);
const place = {
recipe: { ...recipe, path: 'demo/seedgate.yml' },
recipeFolder,
corpusFolder: recipeFolder,
};
await train(place, out, terminal);
const decision = await (0,gate .S4)(place, [out], undefined, terminal);
process.stdout.write(`\n${(0,plain .l)(decision.report)}\n${(0,gate .Q4)(decision)}\n`);
if (decision.verdict.verdict === 'HOLD')
process.exitCode = seedgate_error .dc.hold;
else if (yes || (await approves(decision, terminal)))
await flipScratchRegistry(place, decision);
});
}
async function train(place, out, terminal) {
const record = (0,external_node_path_.join)(out, layout .zF);
const resume = (await world .aq.kindOf(record)) === 'file';
if (resume && (0,run_record .Yz)(await world .aq.read(record), record).state === 'finished') {
terminal.info(`${out} holds a finished run: judging it again (remove the folder to train anew)`);
return;
}
await (0,run .T)(place, { out, corpusFolder: place.corpusFolder, provider: 'cpu', resume }, terminal);
}
async function approves({ sha256 }, terminal) {
const question = `\nApprove this very verdict (${sha256.slice(0, 12)}) and flip a scratch registry? [y/N] `;
if (!process.stdin.isTTY || !process.stderr.isTTY) {
terminal.info('not flipped: nobody is here to approve it (say --yes to approve)');
return false;
}
const lines = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
try {
const answer = await lines.question(question);
if (/^y(es)?$/i.test(answer.trim()))
return true;
terminal.info('not approved: nothing is flipped');
return false;
}
finally {
lines.close();
}
}
async function flipScratchRegistry({ recipe }, { dir, sha256 }) {
const folder = (0,external_node_path_.join)(dir, SCRATCH_FOLDER);
await world .aq.remove(folder);
const repository = await createScratchRegistry(git_repositories .P, {
recipe: recipe.recipe,
recipeBytes: await world .aq.read(DEMO_RECIPE),
folder,
branch: (0,flip_policy .C)(recipe).base,
});
const { plan, preview } = await (0,flip_locally .A)({ files: world .aq, repository, recipe, dir, dryRun: false });
process.stdout.write([
'',
`flipped on ${world .pm.now().toISOString().slice(0, 10)} as one commit on branch ${plan.branch} of ${folder}, for the verdict ${sha256.slice(0, 12)}:`,
...registryLines(preview.diff).map((line) => `  ${line}`),
`  and ${plan.files.length - 1} whole files beside it: weights, sidecars, manifest, verdict`,
'',
`look at it:     git -C ${folder} show --stat ${plan.branch}`,
`merge it:       git -C ${folder} merge ${plan.branch}`,
`then take back: git -C ${folder} revert HEAD`,
'',
].join('\n'));
}
function registryLines(diff) {
const registry = diff.split(/^diff --git /m).find((part) => part.includes('"smoke"')) ?? '';
return registry.split('\n').filter((line) => /^[-+] /.test(line));
}
}),
36310:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  explainCommand)
});
var esm = __webpack_require__(48179);
var git_repositories = __webpack_require__(81968);
var git_history = __webpack_require__(58047);
var approval_record = __webpack_require__(52927);
var seedgate_error = __webpack_require__(91367);
var gate_verdict = __webpack_require__(25049);
var flip_policy = __webpack_require__(26913);
var formats_sha256 = __webpack_require__(48246);
var flip_paths = __webpack_require__(57744);
var read_registry = __webpack_require__(92893);
var finding = __webpack_require__(6977);
;
function stateOf(row) {
return row === undefined ? null : { smoke: row.fields.get('smoke')?.value ?? null, sha256: (0,finding .C)(row) };
}
function sameState(a, b) {
return a?.smoke === b?.smoke && a?.sha256 === b?.sha256;
}
function eventOf(state, earlier, seed, verdict, isBack) {
if (state === null)
return 'removed';
const [last, ...before] = earlier;
if (state.smoke === false) {
if (!covers(verdict, seed, state.sha256))
return 'unproven';
if (last?.smoke !== false)
return 'promoted';
return isBack ? 'rolled-back' : 'replaced';
}
if (last?.smoke !== false)
return 'placeholder';
return sameState(before[0] ?? null, state) ? 'rolled-back' : 'unproven';
}
function covers(verdict, seed, sha256) {
if (verdict?.verdict !== 'PROMOTE' || !(0,formats_sha256 ._h)(sha256))
return false;
return verdict.members.some((member) => member.seed === seed && member.sha256 === sha256);
}
var load_files = __webpack_require__(92719);
var policy_at = __webpack_require__(99081);
var whole = __webpack_require__(35650);
;
const NOTHING = { verdict: null, approval: null };
async function explainRow({ history, recipePath, row }) {
await (0,whole .M)(history);
const { base: branch } = (0,flip_policy .C)(await (0,policy_at .E)(history, await (0,policy_at .D)(history, 'HEAD'), recipePath));
const tip = await (0,policy_at .D)(history, `refs/heads/${branch}`);
const { recipe } = await (0,policy_at .E)(history, tip, recipePath);
const registry = (0,flip_paths .Fv)(recipe).path;
const seed = recipe.seeds.find((one) => (0,flip_paths .un)(recipe, one) === row) ?? null;
const chapters = [];
for (const { step, state } of await changesOfRow(history, tip, registry, row)) {
const there = await recordsAt(history, step.commit, recipe);
const earlier = chapters.map((chapter) => chapter.state);
const isBack = chapters.some(({ event: its, records }) => its !== 'rolled-back' && records.verdict?.sha256 === there.verdict?.sha256);
const event = eventOf(state, earlier, seed, there.verdict?.content ?? null, isBack);
const made = step.parents.length < 2 ? null : await maker(history, step, registry, row, state);
const records = event === 'promoted' || event === 'replaced'
? there
: event === 'rolled-back'
? (chapters[0]?.records ?? NOTHING)
: NOTHING;
chapters.unshift({ event, state, landed: step, made, records });
}
if (chapters.length === 0)
throw unknownRow(row, registry, branch);
return { row, registry, branch, tip, governed: seed !== null, chapters };
}
async function changesOfRow(history, tip, path, id) {
const steps = await history.steps({ tip, paths: [path], which: 'landed' });
const states = await statesAfter(history, steps, path, id);
const changes = [];
for (const [index, step] of [...steps.entries()].reverse()) {
const state = states[index] ?? null;
if (!sameState(state, changes.at(-1)?.state ?? null))
changes.push({ step, state });
}
return changes;
}
async function statesAfter(history, steps, path, id) {
const oids = steps.map(({ changes }) => changes[0]?.after?.oid);
const contents = await history.blobs(oids.flatMap((oid) => oid ?? []));
return oids.map((oid) => {
const bytes = oid === undefined ? undefined : contents.get(oid);
return bytes === undefined ? null : stateIn(bytes, path, id);
});
}
function stateIn(bytes, path, id) {
return orNull('registry-invalid', () => stateOf((0,read_registry .uv)((0,read_registry .aK)(bytes, path), id)));
}
async function maker(history, { commit, parents }, path, id, state) {
const brought = await history.steps({ tip: commit, after: parents[0], paths: [path], which: 'made' });
const states = await statesAfter(history, brought, path, id);
return brought.find((_step, index) => sameState(states[index] ?? null, state)) ?? null;
}
async function recordsAt(history, commit, recipe) {
const paths = (0,flip_paths .Oq)(recipe);
const tree = await (0,load_files .S)(history, commit)([paths.verdict, paths.approval]);
const [verdict, approval] = [tree(paths.verdict), tree(paths.approval)];
const content = verdict && orNull('verdict-invalid', () => (0,gate_verdict .Pn)(verdict, paths.verdict));
if (verdict === null || content === null)
return NOTHING;
const sha256 = (0,formats_sha256 .Bj)(verdict);
const record = approval && orNull('verdict-invalid', () => (0,approval_record .jI)(approval, paths.approval));
return { verdict: { sha256, content }, approval: record?.verdict_sha256 === sha256 ? record : null };
}
function orNull(code, read) {
try {
return read();
}
catch (error) {
if (error instanceof seedgate_error .Ts && error.code === code)
return null;
throw error;
}
}
function unknownRow(row, registry, branch) {
return new seedgate_error .Ts('registry-invalid', `${registry}: expected a row ${row} in the history of ${branch}, got none`, {
hint: 'give the id of a row as the registry writes it',
});
}
var options = __webpack_require__(52813);
var shown = __webpack_require__(90253);
;
const EVENTS = {
promoted: 'promoted to production, under a verdict that covers this digest',
replaced: 'replaced in production, under a verdict that covers this digest',
'rolled-back': 'rolled back to what it was before',
unproven: 'changed with no verdict behind it',
placeholder: 'a placeholder, not for users',
removed: 'removed',
};
function describeStory({ row, registry, branch, tip, governed, chapters }) {
return [
`${row} in ${registry}, on ${branch} at ${tip.slice(0, 12)}${governed ? '' : ' (not governed by the recipe: no verdict can cover it)'}`,
...chapters.flatMap((chapter, index) => ['', ...describeChapter(chapter, index === 0)]),
].join('\n');
}
function describeChapter({ event, state, landed, made, records }, now) {
const says = state === null ? 'no row' : `smoke ${String(state.smoke)}, sha256 ${state.sha256}`;
return [
`${now ? 'now, since' : 'from'} ${landed.committedAt}: ${says}`,
`  ${EVENTS[event]}`,
`  ${made === null ? 'by' : 'landed with'} ${named(landed)}`,
...(made === null ? [] : [`  made in ${named(made)}`]),
...describeRecords(event, records),
];
}
function describeRecords(event, { verdict, approval }) {
if (verdict === null)
return [];
const { gate, generated_at_utc: decided, run } = verdict.content;
const whose = event === 'rolled-back' ? 'it had been promoted by verdict' : 'verdict';
const where = run.run_id === null
? 'no workflow run'
: `${run.repository ?? 'unknown'} ${run.run_id}/${run.run_attempt ?? 1}`;
const by = approval === null ? 'no approval beside it' : `${(0,shown .S)(approval.approver.login)}, by ${approval.channel}`;
return [
`  ${whose} ${verdict.sha256}`,
`    decided ${(0,shown .S)(decided)}, mean PLCC ${String(gate.mean_plcc)}, spread ${String(gate.plcc_spread)}`,
`    run: ${where === 'no workflow run' ? where : (0,shown .S)(where)}`,
`    approved: ${by}`,
];
}
function named({ commit, author, message }) {
return `${commit.slice(0, 12)} ${(0,shown .S)(message.split('\n')[0] ?? '')} (${(0,shown .S)(author)})`;
}
function storyAsJson({ chapters, ...story }) {
return {
schema_version: 1,
...story,
chapters: chapters.map(({ event, state, landed, made, records: { verdict, approval } }) => ({
event,
smoke: state?.smoke ?? null,
sha256: state?.sha256 ?? null,
landed: commitAsJson(landed),
made: made === null ? null : commitAsJson(made),
verdict: verdict === null
? null
: {
sha256: verdict.sha256,
generated_at_utc: verdict.content.generated_at_utc,
mean_plcc: verdict.content.gate.mean_plcc,
recipe_sha256: verdict.content.policy.recipe_sha256,
run: verdict.content.run,
},
approval: approval === null
? null
: { channel: approval.channel, approver: approval.approver, run: approval.run.id },
})),
};
}
function commitAsJson({ commit, committedAt, author, message }) {
return { commit, committed_at: committedAt, author, subject: message.split('\n')[0] ?? '' };
}
;
function explainCommand() {
return new esm .uB('explain')
.description('tell from history which commit, verdict, approval and run each digest of a row came from')
.argument('<row>', 'the row’s id in the registry')
.addOption((0,options .cx)())
.addOption((0,options .G0)())
.addOption((0,options .Ec)())
.action(async (row, { repo, recipe, json }) => {
await git_repositories .P.open(repo);
const story = await explainRow({ history: new git_history .Z(repo), recipePath: recipe, row });
process.stdout.write(json ? `${JSON.stringify(storyAsJson(story), null, 2)}\n` : `${describeStory(story)}\n`);
});
}
}),
19794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => (  extractCommand)
});
var external_node_os_ = __webpack_require__(48161);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var esm = __webpack_require__(48179);
;
async function fileSize(path) {
const found = await (0,promises_.stat)(path).catch(() => null);
return found?.isFile() === true ? found.size : null;
}
var machine = __webpack_require__(26693);
var processes = __webpack_require__(73681);
var seedgate_error = __webpack_require__(91367);
var sha256 = __webpack_require__(48246);
var code_point_order = __webpack_require__(76554);
;
const ENCODE_FILE = 'encode.mkv';
const LOG_FILE = 'log.json';
const MODEL_FILE = 'model.json';
const REPORTING = [
'-hide_banner',
'-nostdin',
'-nostats',
'-loglevel',
'warning',
'-progress',
'pipe:1',
'-y',
];
const EVERY_FRAME = ['-fps_mode', 'passthrough'];
function inputArguments({ kind, path, geometry }) {
const { width, height, pixelFormat, frameRate } = geometry;
const raw = [
'-f',
'rawvideo',
'-pixel_format',
pixelFormat,
'-video_size',
`${width}x${height}`,
'-framerate',
frameRate,
];
return [...(kind === 'raw' ? raw : []), '-i', path];
}
function encodeCommand(source, { device, encode }) {
return [
...REPORTING,
...device,
...inputArguments(source),
...['-map', '0:v:0'],
...encode,
...EVERY_FRAME,
...['-fflags', '+bitexact', '-f', 'matroska', ENCODE_FILE],
];
}
function sampleCommand(source, encoder, level) {
const command = encodeCommand(source, encoder);
return [...command.slice(0, -1), '-frames:v', '1', ENCODE_FILE].map((argument, index, all) => all[index - 1] === '-loglevel' ? level : argument);
}
function modelArgument(model, isFile) {
return isFile ? `path=${MODEL_FILE}` : `version=${model}`;
}
function scoreCommand(encode, source, compared, model) {
const frames = `settb=1/1000,setpts=N*40,setparams=range=tv,format=${compared}`;
const graph = [
`[0:v:0]${frames}[encode]`,
`[1:v:0]${frames}[source]`,
`[encode][source]libvmaf=model=${model}:log_fmt=json:log_path=${LOG_FILE}:shortest=1`,
].join(';');
return [
...REPORTING,
'-xerror',
...encode,
...inputArguments(source),
...['-filter_complex', graph],
...EVERY_FRAME,
...['-f', 'null', '-'],
];
}
function countCommand(input) {
return [...REPORTING, '-xerror', ...input, '-map', '0:v:0', ...EVERY_FRAME, '-f', 'null', '-'];
}
function describeCommand(input) {
return [
...['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error'],
...input,
...['-map', '0:v:0', '-frames:v', '1', '-strict', '-1', '-f', 'yuv4mpegpipe', '-'],
];
}
function modelCommand(model) {
return [
...REPORTING,
...['-f', 'lavfi', '-i', 'testsrc2=size=192x108:rate=25:duration=0.08'],
...[
'-filter_complex',
`[0:v]format=yuv420p,split[a][b];[a][b]libvmaf=model=${model}:log_fmt=json:log_path=${LOG_FILE}`,
],
...['-f', 'null', '-'],
];
}
function framesReported(progress) {
const counts = [...progress.matchAll(/^frame=\s*(\d+)\s*$/gm)];
const last = counts.at(-1)?.[1];
return last === undefined ? null : Number(last);
}
function shellText(command) {
return command
.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
.join(' ');
}
var extract = __webpack_require__(86188);
;
const LAYOUTS = {
yuv420p: { chroma: '420', depth: 8 },
yuv422p: { chroma: '422', depth: 8 },
yuv444p: { chroma: '444', depth: 8 },
yuv420p10le: { chroma: '420', depth: 10 },
yuv422p10le: { chroma: '422', depth: 10 },
yuv444p10le: { chroma: '444', depth: 10 },
};
const SAME_SAMPLES = {
yuvj420p: 'yuv420p',
yuvj422p: 'yuv422p',
yuvj444p: 'yuv444p',
nv12: 'yuv420p',
nv16: 'yuv422p',
p010le: 'yuv420p10le',
p210le: 'yuv422p10le',
yuv444p16le: 'yuv444p10le',
};
function planarFormat(name) {
return extract .Ir.find((format) => format === name) ?? SAME_SAMPLES[name] ?? null;
}
function frameBytes(width, height, format) {
const { chroma, depth } = LAYOUTS[format];
const chromaWidth = chroma === '444' ? width : Math.ceil(width / 2);
const chromaHeight = chroma === '420' ? Math.ceil(height / 2) : height;
return (width * height + 2 * chromaWidth * chromaHeight) * (depth / 8 > 1 ? 2 : 1);
}
function depthOf(format) {
return LAYOUTS[format].depth;
}
function hasSameChroma(one, other) {
return LAYOUTS[one].chroma === LAYOUTS[other].chroma;
}
function comparedIn(source, encoded) {
return depthOf(encoded) > depthOf(source) ? encoded : source;
}
function inTenBits(format) {
return extract .Ir.find((other) => hasSameChroma(format, other) && depthOf(other) === 10) ?? format;
}
;
const named = (...names) => (encoder) => names.includes(encoder);
const ending = (ending) => (encoder) => encoder.endsWith(ending);
const MEDIUM = ['-preset', 'medium'];
const FAMILIES = [
{ isOf: named('libx264', 'libx265'), quality: 'crf', usual: MEDIUM, hardware: false },
{ isOf: named('libvvenc'), quality: 'qp', usual: MEDIUM, hardware: false, tenBits: true },
{
isOf: named('libvpx-vp9', 'libvpx', 'libaom-av1'),
quality: 'crf',
usual: ['-b:v', '0'],
hardware: false,
},
{ isOf: named('libsvtav1'), quality: 'crf', usual: [], hardware: false },
{ isOf: named('librav1e'), quality: 'qp', usual: [], hardware: false },
{ isOf: ending('_nvenc'), quality: 'cq', usual: ['-preset', 'p4'], hardware: true },
{ isOf: ending('_qsv'), quality: 'global_quality', usual: MEDIUM, hardware: true },
{ isOf: ending('_vaapi'), quality: 'qp', usual: [], hardware: true },
{ isOf: ending('_videotoolbox'), quality: 'q:v', usual: [], hardware: true },
];
function ffmpegEncoder({ name, encoder }) {
return encoder ?? name;
}
function isHardware(encoder) {
return familyOf(encoder)?.hardware ?? false;
}
function qualityArgument(encoder) {
return encoder.quality ?? familyOf(encoder)?.quality ?? null;
}
function encodedFormat(encoder, source) {
if (encoder.pixelFormat !== undefined)
return planarFormat(encoder.pixelFormat) ?? source;
return familyOf(encoder)?.tenBits === true ? inTenBits(source) : source;
}
function encoderArguments(encoder, quality, source) {
const family = familyOf(encoder);
const name = ffmpegEncoder(encoder);
const rest = encoder.arguments ?? family?.usual ?? [];
const format = encoder.pixelFormat === undefined ? [] : ['-pix_fmt', encoder.pixelFormat];
const asked = [`-${qualityArgument(encoder) ?? 'crf'}`, String(quality)];
if (!name.endsWith('_vaapi'))
return {
device: deviceOf(name, encoder.device),
encode: ['-c:v', name, ...asked, ...rest, ...format, ...gpuOf(name, encoder.device)],
};
const upload = encoder.pixelFormat ?? (depthOf(source) === 10 ? 'p010le' : 'nv12');
const filter = rest.includes('-vf') ? [] : ['-vf', `format=${upload},hwupload=extra_hw_frames=16`];
return { device: deviceOf(name, encoder.device), encode: [...filter, '-c:v', name, ...asked, ...rest] };
}
function deviceOf(name, device) {
if (name.endsWith('_vaapi'))
return ['-vaapi_device', device ?? '/dev/dri/renderD128'];
return name.endsWith('_qsv') && device !== undefined ? ['-qsv_device', device] : [];
}
function gpuOf(name, device) {
return name.endsWith('_nvenc') && device !== undefined ? ['-gpu', device] : [];
}
function familyOf(encoder) {
return FAMILIES.find(({ isOf }) => isOf(ffmpegEncoder(encoder)));
}
;
function cellTitle({ source, encoder, quality, }) {
return `${source.name}, ${encoder}, ${quality}`;
}
function planCells({ encoders, teacher }, sources) {
const model = modelArgument(teacher.model, teacher.file !== undefined);
return inOrder(sources.flatMap((source) => encoders.flatMap((encoder) => encoder.values.map((quality) => plannedCell(source, encoder, quality, model)))));
}
function plannedCell(source, encoder, quality, model) {
const compared = comparedIn(source.geometry.pixelFormat, encodedFormat(encoder, source.geometry.pixelFormat));
return {
source,
encoder: encoder.name,
quality,
encode: encodeCommand(source, encoderArguments(encoder, quality, source.geometry.pixelFormat)),
score: scoreCommand(['-i', ENCODE_FILE], source, compared, model),
compared,
distorted: null,
};
}
function cellsOfPairs({ teacher }, pairs) {
const model = modelArgument(teacher.model, teacher.file !== undefined);
return inOrder(pairs.map(({ source, encoder, quality, distorted }) => {
const compared = comparedIn(source.geometry.pixelFormat, distorted.input.geometry.pixelFormat);
const score = scoreCommand(inputArguments(distorted.input), source, compared, model);
return { source, encoder, quality, encode: null, score, compared, distorted };
}));
}
function inOrder(cells) {
return [...cells].sort((a, b) => (0,code_point_order .O)(a.source.name, b.source.name) ||
(0,code_point_order .O)(a.encoder, b.encoder) ||
a.quality - b.quality);
}
function cellIdentity({ source, encoder, encode, score, distorted }, tools) {
const withoutPlaces = (command) => command.map((word) => (word === source.path ? '{source}' : word === distorted?.path ? '{encode}' : word));
return JSON.stringify({
source: source.sha256,
encoded: distorted?.sha256 ?? null,
encode: encode === null ? null : withoutPlaces(encode),
score: withoutPlaces(score),
ffmpeg: tools.ffmpeg,
encoder: encode === null ? null : (tools.encoders.get(encoder) ?? null),
libvmaf: tools.libvmaf,
model: tools.modelSha256,
});
}
function cellName(cell, tools) {
return (0,sha256 .Bj)(new TextEncoder().encode(cellIdentity(cell, tools)));
}
const EVERYTHING = { sources: null, encoders: null, qualities: null, shard: null };
function chosenSources(names, { sources, shard }) {
const inNameOrder = [...names].sort(code_point_order .O);
return inNameOrder.filter((name, index) => (sources?.includes(name) ?? true) && (shard === null || index % shard.of === shard.index - 1));
}
function isChosen({ encoder, quality }, { encoders, qualities }) {
return (encoders?.includes(encoder) ?? true) && (qualities?.includes(quality) ?? true);
}
var part = __webpack_require__(6372);
var report_escape = __webpack_require__(80430);
var numbers = __webpack_require__(50923);
;
const SHOWN = 30;
function renderExtraction({ cells, table, record, change, pinned }) {
const counts = `${(0,numbers .LS)(cells.planned, 'cell')}: ${(0,numbers .U9)(cells.made)} made now, ${(0,numbers .U9)(cells.kept)} finished earlier${cells.left > 0 ? `, ${(0,numbers .U9)(cells.left)} left for other runs` : ''}.`;
if (table === null || record === null)
return `## Extraction: part of the cells\n\n${counts}\n\nNo table yet: a table has all cells or is not written.\n`;
return [
'## Extraction: the table is whole',
pinned
? 'The pin in the recipe:'
: 'Put this pin into the recipe, in a reviewed change, together with the table:',
`\`\`\`yaml\ncorpus:\n  sha256: ${table.sha256}\n\`\`\``,
`${(0,numbers .LS)(table.rows, 'row')}. ${counts}`,
`${(0,report_escape .SS)(record.ffmpeg.version)}, libvmaf ${(0,report_escape .SS)(record.ffmpeg.libvmaf)}, model ${(0,report_escape .SS)(record.teacher.model)}.`,
encoders(record),
changes(change),
'',
].join('\n\n');
}
function encoders(record) {
const names = [...new Set(record.cells.map(({ encoder }) => encoder))];
const lines = names.map((name) => {
const cells = record.cells.filter(({ encoder }) => encoder === name);
const sum = (values) => values.reduce((total, value) => total + value, 0);
return row([
(0,report_escape .Lf)(name),
(0,report_escape .Lf)(record.ffmpeg.encoders[name] ?? 'not told'),
(0,numbers .U9)(cells.length),
`${(0,numbers .Zu)(sum(cells.map(({ encode_seconds }) => encode_seconds ?? 0)), 1)} s`,
`${(0,numbers .Zu)(sum(cells.map(({ score_seconds }) => score_seconds)), 1)} s`,
`${(0,numbers .Zu)(sum(cells.map(({ bitrate_kbps }) => bitrate_kbps)) / cells.length, 0)} kbit/s`,
]);
});
return [
row(['encoder', 'version', 'cells', 'encoding', 'scoring', 'mean bitrate']),
'|---|---|---|---|---|---|',
...lines,
].join('\n');
}
function changes(change) {
const title = '### Against the table that the recipe names';
if (change === null || 'why' in change)
return `${title}\n\nNothing to compare with: ${change === null ? 'no table' : (0,report_escape .SS)(change.why, 300)}.`;
if (change.sha256.before === change.sha256.now)
return `${title}\n\nThe same bytes.`;
const rows = `${(0,numbers .U9)(change.rows.before)} → ${(0,numbers .U9)(change.rows.now)} rows; ${(0,numbers .LS)(change.added.length, 'cell')} added, ${(0,numbers .U9)(change.removed.length)} removed, ${(0,numbers .U9)(change.common.length)} in both.`;
const differing = change.common
.filter(({ before, now }) => before !== now && Math.abs(now - before) >= 5e-7)
.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
const lines = differing
.slice(0, SHOWN)
.map((cell) => row([...place(cell), (0,numbers .Zu)(cell.before, 3), (0,numbers .Zu)(cell.now, 3), (0,numbers .Zu)(cell.now - cell.before, 3)]));
const more = differing.length > SHOWN
? [`\nand ${(0,numbers .LS)(differing.length - SHOWN, 'cell')} with smaller differences`]
: [];
const table = differing.length === 0
? 'The mean score of every common cell is the same.'
: [
'Mean score of common cells, the largest difference first:\n',
row(['source', 'encoder', 'quality', 'before', 'now', 'difference']),
'|---|---|---|---|---|---|',
...lines,
...more,
].join('\n');
return [title, rows, listed('Added', change.added), listed('Removed', change.removed), table]
.filter((part) => part !== '')
.join('\n\n');
}
function listed(what, cells) {
if (cells.length === 0)
return '';
const shown = cells
.slice(0, 10)
.map(({ source, encoder, quality }) => (0,report_escape .SS)(`${source}, ${encoder}, ${quality}`));
return `${what}: ${shown.join('; ')}${cells.length > 10 ? `; and ${cells.length - 10} more` : ''}.`;
}
function place({ source, encoder, quality }) {
return [(0,report_escape .Lf)(source), (0,report_escape .Lf)(encoder), String(quality)];
}
function row(cells) {
return `| ${cells.join(' | ')} |`;
}
;
const MAGIC = 'YUV4MPEG2 ';
const LONGEST_HEADER = 1024;
const FRAME_HEADER_BYTES = 'FRAME\n'.length;
const COLOURS = {
'420': 'yuv420p',
'420jpeg': 'yuv420p',
'420mpeg2': 'yuv420p',
'420paldv': 'yuv420p',
'422': 'yuv422p',
'444': 'yuv444p',
'420p10': 'yuv420p10le',
'422p10': 'yuv422p10le',
'444p10': 'yuv444p10le',
};
function parseY4mHeader(bytes) {
const text = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
const end = text.indexOf('\n');
if (!text.startsWith(MAGIC) || end === -1)
return 'expected a header that starts with YUV4MPEG2';
const fields = new Map(text
.slice(MAGIC.length, end)
.split(' ')
.map((field) => [field.charAt(0), field.slice(1)]));
const colour = fields.get('C') ?? '420';
const pixelFormat = COLOURS[colour];
if (pixelFormat === undefined)
return `expected 4:2:0, 4:2:2 or 4:4:4 in 8 or 10 bits, got the colour space ${colour}`;
const [width, height] = [Number(fields.get('W')), Number(fields.get('H'))];
if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 1 || height < 1)
return 'expected width and height';
const rate = /^([1-9]\d*):([1-9]\d*)$/.exec(fields.get('F') ?? '');
if (rate === null)
return 'expected a frame rate';
const frameRate = rate[2] === '1' ? rate[1] : `${rate[1]}/${rate[2]}`;
return { geometry: { width, height, pixelFormat, frameRate }, bytes: end + 1 };
}
function y4mFrames(size, { geometry, bytes }) {
const { width, height, pixelFormat } = geometry;
return (size - bytes) / (FRAME_HEADER_BYTES + frameBytes(width, height, pixelFormat));
}
var schemas = __webpack_require__(92857);
;
const CELL_FOLDER = 'cells';
const cellFile = (name) => `${CELL_FOLDER}/${name}.json`;
const workFolder = (name) => `${CELL_FOLDER}/${WORK_PREFIX}${name.slice(0, 16)}`;
const WORK_PREFIX = 'work-';
const shape = schemas .rej({
schema_version: schemas .euz(1),
identity: schemas .YjP().max(1_000_000),
scores: schemas .rej({
version: schemas .YjP().max(200),
metrics: schemas .YOg(schemas .YjP().max(1000)).max(1000),
frames: schemas .YOg(schemas .YOg(schemas .aig().nullable())),
}),
encode: schemas .rej({
sha256: schemas .YjP().regex(/^[0-9a-f]{64}$/),
bytes: schemas .Whr().min(0),
bitrate: schemas .aig().min(0),
seconds: schemas .aig().min(0).nullable(),
}),
scoring: schemas .rej({ seconds: schemas .aig().min(0) }),
made_at_utc: schemas .YjP().max(100),
});
function serialiseCell(cell) {
return `${JSON.stringify(cell)}\n`;
}
function parseCell(bytes, identity, frames) {
try {
const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const cell = shape.parse(JSON.parse(text));
const isWhole = cell.scores.frames.every((row) => row.length === cell.scores.metrics.length);
return cell.identity === identity && cell.scores.frames.length === frames && isWhole ? cell : null;
}
catch {
return null;
}
}
var dist = __webpack_require__(38815);
var splice = __webpack_require__(70797);
;
function pinTable(text, sha256, path) {
const document = (0,dist .Tp)(text);
const corpus = document.get('corpus', true);
if (!(0,dist .jh)(corpus))
throw cannot(path);
const pinned = corpus.get('sha256', true);
if ((0,dist .jn)(pinned) && pinned.range) {
const [start, end] = pinned.range;
if (pinned.value === sha256)
return text;
return (0,splice .d)(text, [{ offset: start, expected: text.slice(start, end), replacement: sha256 }]).text;
}
const pair = corpus.items.find(({ key }) => (0,dist .jn)(key) && key.value === 'table');
const [key, value] = [pair?.key, pair?.value];
if (!(0,dist .jn)(key) || !(0,dist .jn)(value) || !key.range || !value.range)
throw cannot(path);
const [start, end] = [key.range[0], value.range[1]];
const expected = text.slice(start, end);
if (corpus.flow === true)
return (0,splice .d)(text, [{ offset: start, expected, replacement: `${expected}, sha256: ${sha256}` }])
.text;
const lineStart = text.lastIndexOf('\n', start - 1) + 1;
const indent = text.slice(lineStart, start);
if (indent.trim() !== '')
throw cannot(path);
const lineEnd = text.indexOf('\n', end);
const newline = text.slice(end).startsWith('\r') || text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
const at = lineEnd === -1 ? text.length : lineEnd + 1;
const added = `${indent}sha256: ${sha256}${newline}`;
return lineEnd === -1 ? `${text}${newline}${added}` : `${text.slice(0, at)}${added}${text.slice(at)}`;
}
function cannot(path) {
return new seedgate_error .Ts('recipe-invalid', `${path}: the place of corpus.sha256 cannot be found`, {
hint: 'write the line `sha256:` with the printed digest below `corpus:` yourself',
});
}
;
const placeKey = ({ source, encoder, quality }) => JSON.stringify([source, encoder, quality]);
function compareTables(before, now) {
const place = ({ source, encoder, quality }) => ({ source, encoder, quality });
const both = [...now.cells].filter(([key]) => before.cells.has(key));
return {
sha256: { before: before.sha256, now: now.sha256 },
rows: { before: before.rows, now: now.rows },
added: [...now.cells].filter(([key]) => !before.cells.has(key)).map(([, cell]) => place(cell)),
removed: [...before.cells].filter(([key]) => !now.cells.has(key)).map(([, cell]) => place(cell)),
common: both.map(([key, cell]) => ({
...place(cell),
before: before.cells.get(key).mean,
now: cell.mean,
})),
};
}
;
const FRAME_COLUMN = 'frame_index';
function askedMetrics({ features }) {
return [...new Set([SCORE_METRIC, ...Object.values(features)])];
}
const SCORE_METRIC = 'vmaf';
function rowsOf({ source, encoder, quality }, scores, columns, { teacher, features }) {
const place = (metric) => scores.metrics.indexOf(metric);
const score = place(SCORE_METRIC);
const places = Object.entries(features).map(([column, metric]) => [column, place(metric)]);
return scores.frames
.map((values, frame) => {
const row = Object.fromEntries([
[columns.source, source.name],
[columns.encoder, encoder],
[columns.quality, quality],
[FRAME_COLUMN, frame],
[teacher.column, values[score]],
...places.map(([column, at]) => [column, values[at]]),
]);
return `${JSON.stringify(row)}\n`;
})
.join('');
}
function columnFaults(columns, { teacher, features }) {
const made = Object.keys(features);
const all = [columns.source, columns.encoder, columns.quality, FRAME_COLUMN, teacher.column, ...made];
const twice = all.filter((column, index) => all.indexOf(column) !== index);
const numbers = all.filter((column) => /^(0|[1-9]\d*)$/.test(column));
return [
...(columns.target === teacher.column
? []
: [
`corpus.columns.target is ${columns.target}, and extract.teacher.column is ${teacher.column}: expected the same`,
]),
...columns.features
.filter((feature) => !made.includes(feature))
.map((feature) => `corpus.columns.features asks for ${feature}, which extract.features does not make`),
...[...new Set(twice)].map((column) => `two columns of the table are called ${column}`),
...numbers.map((column) => `a column of the table is called ${column}: expected a name, not a number`),
];
}
var ports_files = __webpack_require__(31902);
var run_directory = __webpack_require__(92212);
;
class Faults {
faults = [];
add(message, hint) {
this.faults.push(new seedgate_error .Ts('preflight-failed', message, { hint }));
}
async check(work) {
try {
return await work();
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code === 'interrupted')
throw error;
this.faults.push(error);
return null;
}
}
refuse() {
if (this.faults.length === 0)
return;
const lines = this.faults.map(({ message, hint }) => `${message}${hint === undefined ? '' : `\n    what to do: ${hint}`}`);
throw new seedgate_error .Ts('preflight-failed', [`nothing was encoded: ${this.faults.length} of the checks before it failed`, ...lines].join('\n  - '));
}
}
;
const KEPT = 256 * 1024;
function ffmpegAt(processes, program, signal, endsWithUs = true) {
return async (args, { cwd, frames, timeout }) => {
const [stdout, stderr] = [new Ends(KEPT), new Ends(KEPT)];
try {
const end = await processes.run({
command: [program, ...args],
cwd,
environment: { AV_LOG_FORCE_NOCOLOR: '1' },
endsWithUs,
timeout: timeout ?? null,
signal,
output(stream, bytes) {
const kept = stream === 'stdout' ? stdout : stderr;
kept.push(bytes);
if (stream === 'stdout' && frames !== undefined) {
const done = framesReported(new TextDecoder().decode(bytes));
if (done !== null)
frames(done);
}
},
});
return { end, stdout: stdout.bytes(), stderr: new TextDecoder().decode(stderr.bytes()) };
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'trainer-not-found')
throw error;
throw new seedgate_error .Ts('ffmpeg-not-found', `${program}: expected ffmpeg, got no program that can be started`, {
cause: error.cause,
hint: 'install ffmpeg with libvmaf, or give its path with --ffmpeg or SEEDGATE_FFMPEG',
});
}
};
}
function hasSucceeded({ end }) {
return end.kind === 'exited' && end.status === 0;
}
function howItEnded({ end }) {
switch (end.kind) {
case 'exited':
return `ended with status ${end.status}`;
case 'killed':
return `was ended by ${end.by}`;
case 'timed-out':
return 'took too long';
case 'stopped':
return 'was stopped';
}
}
class Ends {
limit;
first = [];
last = [];
firstBytes = 0;
lastBytes = 0;
constructor(limit) {
this.limit = limit;
}
push(bytes) {
const room = this.limit - this.firstBytes;
if (room > 0) {
const piece = bytes.slice(0, room);
this.first.push(piece);
this.firstBytes += piece.length;
}
if (bytes.length <= room)
return;
this.last.push(bytes.slice(Math.max(0, room)));
this.lastBytes += this.last.at(-1).length;
while (this.lastBytes - this.last[0].length > this.limit)
this.lastBytes -= this.last.shift().length;
}
bytes() {
const pieces = [...this.first, ...this.last];
const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
let at = 0;
for (const piece of pieces) {
whole.set(piece, at);
at += piece.length;
}
return whole;
}
}
;
const GEOMETRY_KEYS = ['width', 'height', 'pixelFormat', 'frameRate'];
function framesPerSecond(frameRate) {
const [numerator = NaN, denominator = 1] = frameRate.split('/').map(Number);
return numerator / denominator;
}
function isSameRate(one, other) {
return Math.abs(framesPerSecond(one) / framesPerSecond(other) - 1) < 1e-4;
}
const BROADCAST_RATES = {
'23.976': '24000/1001',
'23.98': '24000/1001',
'29.97': '30000/1001',
'47.95': '48000/1001',
'59.94': '60000/1001',
'119.88': '120000/1001',
};
function exactRate(frameRate) {
return BROADCAST_RATES[frameRate] ?? frameRate;
}
function geometryInName(name) {
const size = /(?<![A-Za-z0-9])(\d{2,5})x(\d{2,5})(?![A-Za-z0-9])/.exec(name);
const rate = /(?<![A-Za-z0-9.])(\d{1,3}(?:\.\d{1,3})?)fps(?![A-Za-z0-9])/i.exec(name);
const format = /(?<![A-Za-z0-9])(yuv4(?:20|22|44)p(?:10le)?)(?![A-Za-z0-9])/.exec(name)?.[1];
return {
...(size === null ? {} : { width: Number(size[1]), height: Number(size[2]) }),
...(rate === null ? {} : { frameRate: exactRate(rate[1]) }),
...(format === undefined ? {} : { pixelFormat: asPixelFormat(format) }),
};
}
function asPixelFormat(name) {
return extract .Ir.find((format) => format === name);
}
function disagreements(said, bySaying, found, byFinding) {
return GEOMETRY_KEYS.flatMap((key) => {
const [one, other] = [said[key], found[key]];
if (one === undefined || other === undefined)
return [];
const same = key === 'frameRate' ? isSameRate(String(one), String(other)) : one === other;
return same ? [] : [`${key}: ${bySaying} says ${one}, ${byFinding} says ${other}`];
});
}
;
const RAW = ['.yuv', '.raw'];
function kindOfVideo(path) {
const ending = (0,external_node_path_.extname)(path).toLowerCase();
if (RAW.some((raw) => raw === ending))
return 'raw';
return ending === '.y4m' ? 'y4m' : 'container';
}
async function findSources(world, question, { sources }, faults) {
const found = isList(sources)
? sources.map((source) => find_sources_listed(source, world, question, faults))
: await inFolder(sources, world, question, faults);
const names = new Map();
for (const { name, path } of found) {
const before = names.get(name);
if (before !== undefined)
faults.add(`two sources are called ${name}: ${before} and ${path}`, 'rename a file, or list the sources in the recipe under different names');
names.set(name, path);
}
return found;
}
function isList(sources) {
return Array.isArray(sources);
}
function find_sources_listed({ name, file, frames, ...geometry }, world, { recipeFolder, sourcesFolder }, faults) {
const path = world.absolute((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(sourcesFolder ?? recipeFolder, file));
return { name, path, kind: kindOfVideo(path), said: agreed(path, geometry, {}, faults), frames };
}
async function inFolder({ folder, pattern, ...geometry }, world, { recipeFolder, sourcesFolder }, faults) {
const root = world.absolute(sourcesFolder ?? ((0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.join)(recipeFolder, folder)));
if ((await world.files.kindOf(root)) !== 'folder' && (await world.files.kindOf(root)) !== 'link') {
faults.add(`${root}: expected the folder of the reference videos, got no folder`, 'correct extract.sources.folder, or name the folder with --sources');
return [];
}
const matches = patternOf(pattern);
const found = [];
const others = [];
for await (const { path: name } of world.files.list(root)) {
if (name.includes('/'))
continue;
const groups = matches.exec(name)?.groups;
if (groups?.['source'] === undefined) {
others.push(name);
continue;
}
const path = (0,external_node_path_.join)(root, name);
found.push({
name: groups['source'],
path,
kind: kindOfVideo(path),
said: agreed(path, geometry, inPattern(groups), faults),
frames: undefined,
});
}
if (found.length === 0) {
const there = others.length === 0
? 'no file'
: `${others.sort().slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
faults.add(`${root}: expected files named like ${pattern}, got ${there}`, 'correct extract.sources.pattern; links are not followed: list linked files in the recipe');
}
return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
const PLACEHOLDERS = {
source: '(?<source>.+)',
width: String.raw `(?<width>\d{2,5})`,
height: String.raw `(?<height>\d{2,5})`,
pixelFormat: String.raw `(?<pixelFormat>yuv4\d\dp(?:10le)?)`,
frameRate: String.raw `(?<frameRate>\d{1,3}(?:\.\d{1,3})?)`,
};
function patternOf(pattern) {
const parts = pattern.split(/(\{\w+\})/).map((part) => {
const placeholder = PLACEHOLDERS[part.slice(1, -1)];
return part.startsWith('{') && placeholder !== undefined ? placeholder : escaped(part);
});
return new RegExp(`^${parts.join('')}$`, 'u');
}
function escaped(text) {
return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
}
function inPattern(groups) {
const { width, height, pixelFormat, frameRate } = groups;
return {
...(width === undefined ? {} : { width: Number(width) }),
...(height === undefined ? {} : { height: Number(height) }),
...(pixelFormat === undefined ? {} : { pixelFormat: asPixelFormat(pixelFormat) }),
...(frameRate === undefined ? {} : { frameRate: exactRate(frameRate) }),
};
}
function agreed(path, recipe, pattern, faults) {
const name = { ...geometryInName((0,external_node_path_.basename)(path)), ...pattern };
for (const difference of disagreements(recipe, 'the recipe', name, 'the name of the file'))
faults.add(`${path}: ${difference}`, 'correct the recipe, or rename the file; where the sources differ, leave the key out of the recipe and let each name say it');
return Object.fromEntries(GEOMETRY_KEYS.flatMap((key) => {
const value = recipe[key] ?? name[key];
return value === undefined ? [] : [[key, key === 'frameRate' ? exactRate(String(value)) : value]];
}));
}
var shown = __webpack_require__(90253);
;
const KEYS = ['source', 'encoder', 'quality', 'file'];
const pairs_text = schemas .YjP().min(1).max(10_000);
const pairs_shape = schemas .rej({
source: pairs_text,
encoder: pairs_text,
quality: schemas .aig(),
file: pairs_text,
pixelFormat: pairs_text.optional(),
});
function parsePairs(bytes, path) {
const lines = new TextDecoder()
.decode(bytes)
.split(/\r?\n/)
.map((content, index) => ({ content, line: index + 1 }))
.filter(({ content }) => content.trim() !== '');
const first = lines[0];
if (first === undefined)
throw invalid([`${path}: expected at least one line, got none`]);
const read = first.content.trimStart().startsWith('{') ? lines.map(fromJson) : fromCsv(lines);
const faults = [];
const pairs = [];
const seen = new Map();
for (const { line, value } of read) {
const parsed = pairs_shape.safeParse(value);
if (!parsed.success) {
const [issue] = parsed.error.issues;
faults.push(`${path}:${line}: expected ${KEYS.join(', ')}, got ${(0,shown .S)(JSON.stringify(value))}${issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`}`);
continue;
}
const { source, encoder, quality, file, pixelFormat } = parsed.data;
const cell = JSON.stringify([source, encoder, quality]);
const before = seen.get(cell);
if (before !== undefined)
faults.push(`${path}:${line}: expected every cell once, got ${source}, ${encoder}, ${quality} again (line ${before})`);
seen.set(cell, line);
pairs.push({ line, source, encoder, quality, file, pixelFormat });
}
if (faults.length > 0)
throw invalid(faults);
return pairs;
}
function fromJson({ content, line }) {
try {
return { line, value: JSON.parse(content) };
}
catch {
return { line, value: content };
}
}
function fromCsv(lines) {
const names = csvFields(lines[0].content);
return lines.slice(1).map(({ content, line }) => {
const fields = csvFields(content);
const value = Object.fromEntries(names.map((name, index) => [
name,
name === 'quality' && fields[index] !== '' ? Number(fields[index]) : fields[index],
]));
return { line, value: fields.length === names.length ? value : content };
});
}
function csvFields(line) {
return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
}
function invalid(faults) {
const more = faults.length > 10 ? [`and ${faults.length - 10} more`] : [];
return new seedgate_error .Ts('pairs-invalid', [...faults.slice(0, 10), ...more].join('\n'), {
hint: 'write one line for each encode, as CSV under the line source,encoder,quality,file, or as JSON lines with these keys',
});
}
var external_node_crypto_ = __webpack_require__(77598);
;
function parseVersion(text) {
const line = text.split('\n')[0]?.trim() ?? '';
if (!/^ffmpeg version \S+/.test(line))
return null;
const whole = text
.split('\n')
.map((part) => part.trim())
.filter((part) => /^(ffmpeg version|built with|configuration:|lib\w+ )/.test(part))
.join('\n');
return { line, whole };
}
function parseEncoders(text) {
return new Set([...text.matchAll(/^ V[F.][S.][X.][B.][D.] (\S+)/gm)].map(([, name = '']) => name));
}
function hasFilter(text, name) {
return text.split('\n').some((line) => line.trim().split(/\s+/)[1] === name);
}
const VERSIONS = [
/\b264 - (core \d+(?: r\d+\w*)?(?: [0-9a-f]{7,})?)/,
/x265 \[info\]: HEVC encoder version (\S+)/,
/\[version\]:\s*(SVT-AV1 .*)$/m,
/libvvenc version: (\S+)/,
/\[(?:libvpx(?:-vp9)?|libaom-av1) @ \w+\] (v?\d+\.\d\S*)/,
/VAAPI driver: (.+?)\.?$/m,
/(?:implementation|MFX) version:? (?:is )?(API .+|\d+\.\d+.*)$/m,
/NVENC.* (?:API|version) (\S+)$/m,
];
function encoderVersion(log) {
const found = VERSIONS.flatMap((version) => version.exec(log)?.[1]?.trim() ?? []);
return found.length === 0 ? null : found.join(', ');
}
function lastLines(log, count = 6) {
const lines = log
.split(/[\r\n]+/)
.map((line) => line.replace(/ @ 0x[0-9a-f]+\]/g, ']').trim())
.filter((line) => line !== '' && !/^(Exiting with exit code|Last message repeated)/.test(line));
return lines.filter((line, index) => line !== lines[index - 1]).slice(-count);
}
function saysDamaged(log) {
return (lastLines(log, 1000).find((line) => /ended prematurely|partial file|truncat|corrupt|invalid data found|error while decoding|decode_slice|moov atom not found/i.test(line)) ?? null);
}
function saysDiskFull(log) {
return /No space left on device|Disk quota exceeded/.test(log);
}
;
const USUAL_WIDTHS = [
176, 320, 352, 384, 416, 426, 432, 448, 480, 512, 540, 576, 640, 704, 720, 768, 800, 832, 854, 960, 1024,
1080, 1152, 1280, 1366, 1440, 1600, 1920, 2048, 2160, 2560, 3840, 4096, 7680,
];
const MUCH_SMOOTHER = 0.5;
const UNRELATED = 0.7;
function contradiction(frame, geometry, isVouchedFor = false) {
return depthContradiction(frame, geometry) ?? (isVouchedFor ? null : widthContradiction(frame, geometry));
}
function depthContradiction(frame, { pixelFormat }) {
if (depthOf(pixelFormat) === 10) {
const beyond = frame.findIndex((byte, index) => index % 2 === 1 && byte > 3);
return beyond === -1 ? null : `the samples are not of 10 bits: sample ${(beyond - 1) / 2} is above 1023`;
}
let [odd, even] = [0, 0];
for (let index = 0; index + 1 < frame.length; index += 2) {
if (frame[index] > 3)
even++;
if (frame[index + 1] > 3)
odd++;
}
return odd === 0 && even > frame.length / 16
? 'the samples look like 10 bits: every second byte is below 4'
: null;
}
function widthContradiction(frame, { width, height, pixelFormat }) {
const step = depthOf(pixelFormat) === 10 ? 2 : 1;
const luma = Math.floor(frameBytes(width, height, pixelFormat) > 0 ? width * height : 0);
const sample = (index) => step === 1 ? frame[index] : frame[2 * index] + 256 * frame[2 * index + 1];
const said = roughness(sample, luma, width);
if (said === 0 || !(said < Infinity))
return null;
const candidates = [...new Set([...USUAL_WIDTHS, height, 2 * width, width / 2])].filter((other) => Number.isInteger(other) &&
other !== width &&
other * 8 <= luma &&
!(other > 2 * width && other % width === 0));
const all = candidates
.map((other) => ({ other, rough: roughness(sample, luma, other) }))
.sort((one, two) => one.rough - two.rough);
const [best, usual] = [all[0], all[Math.floor(all.length / 2)]];
if (best === undefined || usual === undefined)
return null;
return best.rough < MUCH_SMOOTHER * said && said > UNRELATED * usual.rough
? `the picture looks ${best.other} pixels wide: its lines continue each other at that width, not at ${width}`
: null;
}
function roughness(sample, samples, width) {
let [sum, count] = [0, 0];
const stride = Math.max(1, Math.floor(samples / 20_011));
for (let index = 0; index + width < samples; index += stride) {
sum += Math.abs(sample(index) - sample(index + width));
count++;
}
return count === 0 ? Infinity : sum / count;
}
;
function wholeGeometry(said) {
const { width, height, pixelFormat, frameRate } = said;
if (width === undefined || height === undefined || pixelFormat === undefined || frameRate === undefined)
return GEOMETRY_KEYS.filter((key) => said[key] === undefined).join(', ');
return { width, height, pixelFormat, frameRate };
}
async function refuseUnreadable(world, found, faults) {
const size = await world.sizeOf(found.path);
if (size === null || size === 0) {
faults.add(`${found.path}: expected the video of ${found.name}, got ${size === null ? 'no file' : 'an empty file'}`, 'bring the file, or correct extract.sources');
return;
}
if (found.kind !== 'raw')
return;
const geometry = wholeGeometry(found.said);
if (typeof geometry === 'string')
faults.add(`${found.path}: raw video does not describe itself, and ${geometry} is said neither by the recipe nor by the name of the file`, 'write it into extract.sources, or into the name, such as clip_1920x1080_25fps_yuv420p.yuv');
else {
const fault = remainder(size, geometry);
if (fault !== null)
faults.add(`${found.path}: ${fault}`, 'copy the file again if it was cut off; otherwise correct its geometry in the recipe');
}
}
function remainder(size, { width, height, pixelFormat }) {
const bytes = frameBytes(width, height, pixelFormat);
const rest = size % bytes;
return rest === 0
? null
: `expected whole frames of ${width}x${height} ${pixelFormat} (${bytes} bytes each), got ${Math.floor(size / bytes)} frames and ${rest} bytes`;
}
async function readSource(found, reading) {
const { path, kind, said } = found;
const guess = kind === 'raw' ? wholeGeometry(said) : null;
const head = guess === null || typeof guess === 'string'
? LONGEST_HEADER
: frameBytes(guess.width, guess.height, guess.pixelFormat);
const read = await digestAndHead(reading.world.files, path, head, reading);
const { geometry, frames } = await described(found, read, reading);
const differences = disagreements(said, 'the recipe or the name of the file', geometry, 'the video itself');
if (differences.length > 0)
throw refused(`${path}: ${differences.join('; ')}`, 'correct the recipe or the name, or leave the key out: this video describes itself');
if (found.frames !== undefined && found.frames !== frames)
throw refused(`${path}: expected ${found.frames} frames, got ${frames}`, 'bring the whole video, or correct `frames` of the source in the recipe');
return { name: found.name, path, kind, geometry, frames, sha256: read.sha256, bytes: read.bytes };
}
async function described({ path, kind, said, frames }, { bytes, head }, reading) {
if (kind === 'container')
return await describedByFfmpeg(path, reading);
if (kind === 'y4m') {
const header = parseY4mHeader(head);
if (typeof header === 'string')
throw refused(`${path}: ${header}`, 'bring the file again, or convert it');
const whole = y4mFrames(bytes, header);
if (!Number.isInteger(whole) || whole < 1)
throw refused(`${path}: expected whole frames, got ${whole.toFixed(3)} frames: the file was cut off`, 'copy the file again');
return { geometry: header.geometry, frames: whole };
}
const geometry = wholeGeometry(said);
if (typeof geometry === 'string')
throw refused(`${path}: ${geometry} is not known`, 'write it into extract.sources');
const fault = remainder(bytes, geometry) ?? contradiction(head, geometry, frames !== undefined);
if (fault !== null)
throw refused(`${path}: said to be ${geometry.width}x${geometry.height} ${geometry.pixelFormat}, but ${fault}`, 'correct width, height and pixelFormat of this source, in the recipe or in the name of the file; if they are right, list the source in the recipe with its `frames`');
return { geometry, frames: bytes / frameBytes(geometry.width, geometry.height, geometry.pixelFormat) };
}
async function describedByFfmpeg(path, { ffmpeg, cwd, signal }) {
const input = ['-i', path];
const first = await ffmpeg(describeCommand(input), { cwd });
const header = parseY4mHeader(first.stdout);
if (!hasSucceeded(first) || typeof header === 'string') {
refuseInterrupted(signal);
const why = typeof header === 'string' && hasSucceeded(first) ? header : lastLines(first.stderr).join(' | ');
throw refused(`${path}: expected a video that ffmpeg reads: ${why}`, 'bring the file again, or convert it');
}
const count = await ffmpeg(countCommand(input), { cwd });
const frames = framesReported(new TextDecoder().decode(count.stdout));
const damage = saysDamaged(count.stderr);
if (!hasSucceeded(count) || frames === null || frames < 1 || damage !== null) {
refuseInterrupted(signal);
throw refused(`${path}: expected a whole video, and ffmpeg says: ${damage ?? lastLines(count.stderr).join(' | ')}`, 'bring the file again: it was cut off or damaged');
}
return { geometry: header.geometry, frames };
}
async function digestAndHead(files, path, head, { signal, advance }) {
const hash = (0,external_node_crypto_.createHash)('sha256');
const kept = new Uint8Array(head);
let bytes = 0;
for await (const piece of files.stream(path)) {
refuseInterrupted(signal);
hash.update(piece);
if (bytes < head)
kept.set(piece.subarray(0, head - bytes), bytes);
bytes += piece.length;
advance(piece.length);
}
return { sha256: hash.digest('hex'), bytes, head: kept.subarray(0, Math.min(head, bytes)) };
}
function refuseInterrupted(signal) {
if (!signal.aborted)
return;
throw new seedgate_error .Ts('interrupted', 'stopped; every finished cell is kept', {
hint: 'run the same command again: it goes on from here and ends with the same table',
});
}
function refused(message, hint) {
return new seedgate_error .Ts('preflight-failed', message, { hint });
}
;
async function readPairTable(files, path) {
return parsePairs(await files.read(path), path);
}
async function loadPairs(lines, table, sources, reading, faults) {
const byName = new Map(sources.map((source) => [source.name, source]));
const pairs = [];
for (const line of lines) {
const source = byName.get(line.source);
if (source === undefined)
continue;
const path = reading.world.absolute((0,external_node_path_.isAbsolute)(line.file) ? line.file : (0,external_node_path_.join)((0,external_node_path_.dirname)(table), line.file));
const distorted = await faults.check(async () => await readDistorted(line, path, source, reading));
if (distorted !== null)
pairs.push({ source, encoder: line.encoder, quality: line.quality, distorted });
}
return pairs;
}
async function readDistorted(line, path, source, reading) {
const what = `${path} (${line.source}, ${line.encoder}, ${line.quality})`;
const kind = kindOfVideo(path);
const { sha256, bytes, head } = await digestAndHead(reading.world.files, path, LONGEST_HEADER, reading);
const found = await foundIn(kind, what, line, bytes, head, source, path, reading);
const { geometry, frames } = found;
const { width, height, pixelFormat } = source.geometry;
if (geometry.width !== width || geometry.height !== height)
throw load_pairs_refused(`${what}: expected ${width}x${height}, as its source, got ${geometry.width}x${geometry.height}`);
if (!hasSameChroma(geometry.pixelFormat, pixelFormat))
throw load_pairs_refused(`${what}: expected the chroma of its source (${pixelFormat}), got ${geometry.pixelFormat}`);
if (frames !== source.frames)
throw load_pairs_refused(`${what}: expected ${source.frames} frames, as its source, got ${frames}`);
return { path, sha256, bytes, frames, input: { kind, path, geometry } };
}
async function foundIn(kind, what, { pixelFormat }, bytes, head, source, path, reading) {
if (kind === 'container')
return await describedByFfmpeg(path, reading);
if (kind === 'y4m') {
const header = parseY4mHeader(head);
if (typeof header === 'string')
throw load_pairs_refused(`${what}: ${header}`);
return { geometry: header.geometry, frames: y4mFrames(bytes, header) };
}
const format = pixelFormat === undefined ? source.geometry.pixelFormat : asPixelFormat(pixelFormat);
if (format === undefined)
throw load_pairs_refused(`${what}: pixelFormat ${pixelFormat ?? ''} is not known`);
const geometry = { ...source.geometry, pixelFormat: format };
return { geometry, frames: bytes / frameBytes(geometry.width, geometry.height, format) };
}
function load_pairs_refused(message) {
return new seedgate_error .Ts('preflight-failed', message, {
hint: 'correct the line of the pairs table, or bring the encode of this very source',
});
}
function refuseUnknownSources(lines, names, table) {
const unknown = lines.filter(({ source }) => !names.includes(source));
if (unknown.length === 0)
return;
throw new seedgate_error .Ts('pairs-invalid', unknown
.slice(0, 10)
.map(({ line, source }) => `${table}:${line}: expected a source of the recipe (${names.slice(0, 20).join(', ')}), got ${source}`)
.join('\n'), { hint: 'correct the line, or add the source to extract.sources' });
}
;
const libvmaf_log_shape = schemas ._H3({
version: schemas .YjP().max(200),
frames: schemas .YOg(schemas ._H3({ frameNum: schemas .Whr().min(0), metrics: schemas .g1P(schemas .YjP(), schemas .L5J()) })),
});
const NOT_A_NUMBER = /(:\s*)-?(?:nan|inf(?:inity)?)\b/gi;
function parseLibvmafLog(text) {
const read = libvmaf_log_shape.safeParse(jsonOf(text));
if (!read.success)
return `expected libvmaf’s log in JSON, got ${text.length} characters that are not: the log was cut off`;
const { version, frames } = read.data;
const misplaced = frames.findIndex(({ frameNum }, index) => frameNum !== index);
if (misplaced !== -1)
return `expected frame ${misplaced} of libvmaf’s log to be number ${misplaced}, got ${frames[misplaced].frameNum}`;
const metrics = [...new Set(frames.flatMap((frame) => Object.keys(frame.metrics)))];
return {
version,
metrics,
frames: frames.map((frame) => metrics.map((metric) => finite(frame.metrics[metric]))),
};
}
function missingMetric(scores, asked) {
for (const metric of asked) {
const column = scores.metrics.indexOf(metric);
if (column === -1)
return `expected the metric ${metric} in libvmaf’s log, got ${scores.metrics.join(', ') || 'no metric'}`;
const frame = scores.frames.findIndex((values) => values[column] === null);
if (frame !== -1)
return `expected a finite number for ${metric} of frame ${frame}, got none in libvmaf’s log`;
}
return null;
}
function jsonOf(text) {
try {
return JSON.parse(text.replace(NOT_A_NUMBER, '$1null'));
}
catch {
return null;
}
}
function finite(value) {
return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
;
class CellFailure extends Error {
}
async function runCell(cell, name, run, frames) {
const work = (0,external_node_path_.join)(run.out, workFolder(name));
try {
await run.files.writeAtomically((0,external_node_path_.join)(work, 'about.txt'), `${cellTitle(cell)}\n${aboutCell(cell)}`);
if (run.model !== null)
await run.files.writeAtomically((0,external_node_path_.join)(work, MODEL_FILE), run.model);
const made = await encodeAndScore(cell, work, run, frames);
await run.files.writeAtomically((0,external_node_path_.join)(run.out, cellFile(name)), serialiseCell(made));
}
finally {
await run.files.remove(work);
}
}
function aboutCell({ encode, score }) {
return [encode, score]
.flatMap((command) => (command === null ? [] : [`ffmpeg ${shellText(command)}\n`]))
.join('');
}
async function encodeAndScore(cell, work, run, frames) {
const { clock, files, signal } = run;
const started = clock.elapsed();
const encoded = cell.encode === null ? null : await encode(cell, cell.encode, work, run, frames);
const between = clock.elapsed();
const before = encoded === null ? 0 : cell.source.frames;
const answer = await run.ffmpeg(cell.score, {
cwd: work,
frames: (done) => {
frames(before + done);
},
});
refuseInterrupted(signal);
refuseFailure(answer, 'scored', run);
const log = parseLibvmafLog(new TextDecoder().decode(await logOf(files, work)));
if (typeof log === 'string')
throw new CellFailure(log);
refuseOtherCount('libvmaf’s log', log.frames.length, cell);
const missing = missingMetric(log, run.asked);
if (missing !== null)
throw new CellFailure(missing);
if (log.version !== run.tools.libvmaf)
throw new CellFailure(`expected libvmaf ${run.tools.libvmaf}, got ${log.version}: libvmaf was replaced during the run`);
const finished = clock.elapsed();
const { sha256, bytes } = encoded ?? cell.distorted;
const seconds = cell.source.frames / framesPerSecond(cell.source.geometry.frameRate);
return {
schema_version: 1,
identity: cellIdentity(cell, run.tools),
scores: log,
encode: {
sha256,
bytes,
bitrate: Number(((bytes * 8) / 1000 / seconds).toFixed(3)),
seconds: encoded === null ? null : inSeconds(between - started),
},
scoring: { seconds: inSeconds(finished - between) },
made_at_utc: clock.now().toISOString(),
};
}
async function encode(cell, command, work, run, frames) {
const answer = await run.ffmpeg(command, { cwd: work, frames });
refuseInterrupted(run.signal);
refuseFailure(answer, 'encoded', run);
const count = framesReported(new TextDecoder().decode(answer.stdout));
refuseOtherCount('the encode', count ?? 0, cell);
return await digestAndHead(run.files, (0,external_node_path_.join)(work, ENCODE_FILE), 0, {
signal: run.signal,
advance: () => undefined,
});
}
function refuseFailure(answer, what, { out }) {
if (saysDiskFull(answer.stderr)) {
throw new seedgate_error .Ts('disk-full', `${out}: no space left while ffmpeg ${what} a cell`, {
hint: 'free space on this disk and run the same command again; finished cells are kept',
});
}
const damage = saysDamaged(answer.stderr);
if (hasSucceeded(answer) && damage === null)
return;
const how = hasSucceeded(answer) ? `ended with status 0 and said: ${damage ?? ''}` : howItEnded(answer);
throw new CellFailure([`ffmpeg ${how} while it ${what} this cell`, ...lastLines(answer.stderr)].join('\n      '));
}
function refuseOtherCount(what, count, { source }) {
if (count === source.frames)
return;
throw new CellFailure(`expected ${source.frames} frames in ${what}, as many as ${source.path} has, got ${count}: frames would be compared with others than their own`);
}
async function logOf(files, work) {
const path = (0,external_node_path_.join)(work, LOG_FILE);
if ((await files.kindOf(path)) !== 'file')
throw new CellFailure('expected libvmaf’s log, got none although ffmpeg ended with status 0');
return await files.read(path);
}
function inSeconds(milliseconds) {
return Math.round(milliseconds) / 1000;
}
;
async function runCells(cells, run, { jobs, recipe }, progress) {
const limits = new Map(recipe.encoders.map(({ name, atOnce }) => [name, atOnce ?? Infinity]));
const waiting = [...cells];
const running = new Map();
const failed = [];
const shown = new CellProgress(cells, progress);
const endings = [];
const start = (one) => {
const work = runCell(one.cell, one.name, run, (frames) => {
shown.update(one, frames);
})
.then(() => {
shown.finish(one);
}, (error) => {
if (error instanceof CellFailure)
failed.push({ cell: one.cell, why: error.message });
else
endings.push(error);
})
.finally(() => running.delete(one));
running.set(one, work);
};
const runningOf = (encoder) => [...running.keys()].filter(({ cell }) => cell.encoder === encoder).length;
try {
while (waiting.length > 0 || running.size > 0) {
while (endings.length === 0 && !run.signal.aborted && running.size < jobs) {
const next = waiting.findIndex(({ cell }) => runningOf(cell.encoder) < (limits.get(cell.encoder) ?? Infinity));
if (next === -1)
break;
start(waiting.splice(next, 1)[0]);
}
if (running.size === 0)
break;
await Promise.race(running.values());
}
}
finally {
shown.end();
}
const [ending] = endings;
if (ending instanceof Error)
throw ending;
return failed;
}
class CellProgress {
progress;
done = new Map();
constructor(cells, progress) {
this.progress = progress;
progress.begin(`extracting ${cells.length} cells`, cells.reduce((sum, { cell }) => sum + work(cell, allFrames(cell)), 0));
progress.update(0);
}
update(one, frames) {
this.done.set(one, work(one.cell, Math.min(frames, allFrames(one.cell))));
this.progress.update([...this.done.values()].reduce((sum, value) => sum + value, 0));
}
finish(one) {
this.update(one, allFrames(one.cell));
}
end() {
this.progress.end();
}
}
function allFrames({ encode, source }) {
return (encode === null ? 1 : 2) * source.frames;
}
function work({ source: { geometry } }, frames) {
return (frames * geometry.width * geometry.height) / 1000;
}
const TOLD_IN_FULL = 5;
const TOLD = 50;
function refuseFailed(failed, kept, table) {
if (failed.length === 0)
return;
const lines = failed.slice(0, TOLD).map(({ cell, why }, index) => {
return `${cellTitle(cell)}: ${index < TOLD_IN_FULL ? why : why.split('\n')[0]}`;
});
const more = failed.length > TOLD ? [`and ${failed.length - TOLD} more`] : [];
throw new seedgate_error .Ts('cells-failed', [
`${failed.length} cells failed, so ${table} is not written (source, encoder, quality):`,
...lines,
...more,
].join('\n  - '), {
hint: `fix what the lines above name and run the same command again: it makes these cells only, the ${kept} finished ones are kept`,
});
}
var read_table = __webpack_require__(80169);
var describe = __webpack_require__(93123);
;
async function measureTable(files, recipeFolder, { corpus }) {
const path = (0,external_node_path_.join)(recipeFolder, corpus.table);
if ((await files.kindOf(path)) === null)
return { why: `${corpus.table} is not there` };
try {
return measured(await (0,read_table .x)(files, path, corpus.columns));
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return { why: (0,describe .U)(error).split('\n')[0] ?? '' };
}
}
function measured(table) {
const sums = new Map();
for (let row = 0; row < table.rows; row++) {
const place = {
source: table.sources[table.sourceOf[row]],
encoder: table.encoders[table.encoderOf[row]],
quality: table.quality[row],
};
const key = placeKey(place);
const cell = sums.get(key) ?? { ...place, sum: 0, rows: 0 };
cell.sum += table.target[row];
cell.rows++;
sums.set(key, cell);
}
const cells = new Map([...sums].map(([key, { sum, rows, ...place }]) => [key, { ...place, mean: sum / rows }]));
return { sha256: table.sha256, rows: table.rows, cells };
}
;
async function findFfmpeg(world, question, recipe, work, faults) {
const ask = ffmpegAt(world.processes, question.ffmpeg, question.signal, false);
const text = async (args) => new TextDecoder().decode((await ask(args, { cwd: work })).stdout);
const version = parseVersion(await text(['-hide_banner', '-version']));
if (version === null) {
throw new seedgate_error .Ts('ffmpeg-not-found', `${question.ffmpeg}: expected the version of ffmpeg, got something else`, {
hint: 'give the path of ffmpeg with --ffmpeg or SEEDGATE_FFMPEG',
});
}
if (question.pairs === null)
refuseEncoders(recipe, parseEncoders(await text(['-hide_banner', '-encoders'])), faults);
if (!hasFilter(await text(['-hide_banner', '-filters']), 'libvmaf')) {
faults.add(`${question.ffmpeg} (${version.line}): expected the filter libvmaf, got an ffmpeg without it`, 'install an ffmpeg that was built with --enable-libvmaf');
return null;
}
return await faults.check(async () => ({
...version,
...(await findModel(world, question, recipe, work, ask)),
}));
}
function refuseEncoders(recipe, there, faults) {
for (const encoder of recipe.encoders) {
const name = ffmpegEncoder(encoder);
if (!there.has(name))
faults.add(`encoder ${encoder.name}: this ffmpeg has no encoder ${name}`, 'install an ffmpeg that has it, correct the name, or take the encoder out of the recipe');
if (qualityArgument(encoder) === null)
faults.add(`encoder ${encoder.name}: the argument that sets the quality of ${name} is not known`, 'write it into the encoder’s `quality`, such as `quality: crf`');
if (encoder.pixelFormat !== undefined && planarFormat(encoder.pixelFormat) === null)
faults.add(`encoder ${encoder.name}: pixelFormat ${encoder.pixelFormat} is not one that encodes are compared in`, 'write a planar 4:2:0, 4:2:2 or 4:4:4 format of 8 or 10 bits, or nv12 or p010le');
}
}
async function findModel({ files }, { recipeFolder, ffmpeg }, recipe, work, ask) {
const { model, file } = recipe.teacher;
const bytes = file === undefined ? null : await files.read((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(recipeFolder, file));
if (bytes !== null)
await files.writeAtomically((0,external_node_path_.join)(work, MODEL_FILE), bytes);
const answer = await ask(modelCommand(modelArgument(model, bytes !== null)), { cwd: work });
if (!hasSucceeded(answer)) {
throw new seedgate_error .Ts('preflight-failed', `${ffmpeg}: libvmaf cannot score with the model ${file ?? model}: ${lastLines(answer.stderr).join(' | ') || howItEnded(answer)}`, {
hint: 'correct extract.teacher.model, name a model file in extract.teacher.file, or install a libvmaf with built-in models',
});
}
const log = parseLibvmafLog(new TextDecoder().decode(await files.read((0,external_node_path_.join)(work, LOG_FILE))));
const fault = typeof log === 'string' ? log : missingMetric(log, askedMetrics(recipe));
if (typeof log === 'string' || fault !== null) {
throw new seedgate_error .Ts('preflight-failed', `${ffmpeg}: ${fault ?? ''}`, {
hint: 'correct extract.features: each names a metric of this libvmaf’s log',
});
}
return { libvmaf: log.version, model: bytes };
}
function toolsWithoutEncoders({ whole, libvmaf, model }) {
return { ffmpeg: whole, libvmaf, encoders: new Map(), modelSha256: model === null ? null : (0,sha256 .Bj)(model) };
}
async function openEncoders(found, ffmpeg, recipe, sources, { work, driver, faults, }) {
const versions = new Map();
for (const encoder of recipe.encoders) {
for (const source of oneOfEachFormat(sources)) {
const log = await openEncoder(encoder, source, ffmpeg, work, faults);
if (log === null || versions.has(encoder.name))
continue;
const version = [encoderVersion(log), isHardware(encoder) ? driver : null].filter((part) => part !== null);
versions.set(encoder.name, version.length === 0 ? null : version.join(', '));
}
}
return { ...toolsWithoutEncoders(found), encoders: versions };
}
function oneOfEachFormat(sources) {
const format = ({ geometry: { width, height, pixelFormat } }) => `${width}x${height} ${pixelFormat}`;
return [...new Map([...sources].reverse().map((source) => [format(source), source])).values()].reverse();
}
async function openEncoder(encoder, source, ffmpeg, work, faults) {
const { width, height, pixelFormat } = source.geometry;
const what = `encoder ${encoder.name}, ${width}x${height} ${pixelFormat} (${source.name})`;
const asked = encoderArguments(encoder, encoder.values[0], pixelFormat);
const answer = await ffmpeg(sampleCommand(source, asked, 'verbose'), { cwd: work });
if (!hasSucceeded(answer)) {
const { stderr } = await ffmpeg(sampleCommand(source, asked, 'warning'), { cwd: work });
faults.add(`${what}: ffmpeg ${howItEnded(answer)} when it encoded one frame:${lastLines(stderr)
.map((line) => `\n      ${line}`)
.join('')}`, 'correct the encoder’s arguments, or bring the hardware and driver that it needs');
return null;
}
const made = parseY4mHeader((await ffmpeg(describeCommand(['-i', ENCODE_FILE]), { cwd: work })).stdout);
const expected = encodedFormat(encoder, pixelFormat);
if (typeof made === 'string') {
faults.add(`${what}: the encoded frame cannot be decoded: ${made}`, 'correct the encoder’s arguments');
return null;
}
const got = made.geometry;
if (got.width !== width || got.height !== height)
faults.add(`${what}: expected an encode of the same size, got ${got.width}x${got.height}`, 'take scaling and cropping out of the encoder’s arguments: frames of two sizes cannot be compared');
else if (!hasSameChroma(got.pixelFormat, pixelFormat) || depthOf(got.pixelFormat) !== depthOf(expected))
faults.add(`${what}: expected an encode in ${expected}, got ${got.pixelFormat}`, hasSameChroma(got.pixelFormat, pixelFormat)
? `write pixelFormat: ${got.pixelFormat} into the encoder’s entry if that is meant`
: 'this encoder changes the chroma of the source: take it out, or bring sources that it can encode');
return answer.stderr;
}
var external_node_zlib_ = __webpack_require__(38522);
var extract_record = __webpack_require__(73415);
;
async function finishedCell({ files }, out, { cell, name }, tools) {
const path = (0,external_node_path_.join)(out, cellFile(name));
if ((await files.kindOf(path)) !== 'file')
return null;
return parseCell(await files.read(path), cellIdentity(cell, tools), cell.source.frames);
}
function tableName({ recipe }) {
return (0,external_node_path_.basename)(recipe.corpus.table);
}
async function writeTable(world, question, work) {
const { recipe } = question.recipe;
const hash = (0,external_node_crypto_.createHash)('sha256');
const pieces = [];
const cells = [];
let rows = 0;
for (const one of work.cells) {
const finished = await finishedCell(world, question.out, one, work.tools);
if (finished === null)
throw new Error(`${one.name}: a finished cell is gone`);
const piece = new TextEncoder().encode(rowsOf(one.cell, finished.scores, recipe.corpus.columns, work.recipe));
hash.update(piece);
pieces.push(piece);
rows += finished.scores.frames.length;
cells.push(cellRecord(one, finished));
}
const file = tableName(question.recipe);
const path = (0,external_node_path_.join)(question.out, file);
const whole = Buffer.concat(pieces);
await world.files.writeAtomically(path, file.endsWith('.gz') ? new Uint8Array((0,external_node_zlib_.gzipSync)(whole, { level: 9 })) : new Uint8Array(whole));
const record = {
schema_version: 1,
seedgate: world.code,
recipe: { path: question.recipe.path, sha256: question.recipe.sha256 },
table: { file, sha256: hash.digest('hex'), rows },
ffmpeg: {
version: work.found.line,
configuration: work.found.whole,
libvmaf: work.found.libvmaf,
encoders: Object.fromEntries(work.tools.encoders),
},
teacher: { model: work.recipe.teacher.model, sha256: work.tools.modelSha256 },
machine: { ...world.here, gpus: [...work.gpus] },
sources: work.sources.map(sourceRecord),
cells,
written_at_utc: world.clock.now().toISOString(),
};
await world.files.writeAtomically((0,external_node_path_.join)(question.out, extract_record .lt), (0,extract_record .pU)(record));
return { record, path };
}
function sourceRecord({ name, path, sha256, bytes, frames, geometry, }) {
const { width, height, pixelFormat, frameRate } = geometry;
return {
name,
file: path,
sha256,
bytes,
frames,
width,
height,
pixel_format: pixelFormat,
frame_rate: frameRate,
};
}
function cellRecord({ cell, name }, { scores, encode, scoring, made_at_utc }) {
return {
source: cell.source.name,
encoder: cell.encoder,
quality: cell.quality,
name,
encode: cell.encode === null ? null : [...cell.encode],
score: [...cell.score],
encode_sha256: encode.sha256,
bytes: encode.bytes,
bitrate_kbps: encode.bitrate,
encode_seconds: encode.seconds,
score_seconds: scoring.seconds,
made_at_utc,
mean_score: meanScore(cell, scores),
};
}
function meanScore({ source }, { metrics, frames }) {
const column = metrics.indexOf('vmaf');
const sum = frames.reduce((total, values) => total + (values[column] ?? NaN), 0);
return Number((sum / source.frames).toFixed(6));
}
;
async function extract_extract(world, question) {
const recipe = extractOf(question);
return await (0,run_directory .G)(world.locks, question.out, async () => {
await clean(world, question);
return await extractInto(world, question, recipe);
});
}
function extractOf({ recipe }) {
const block = recipe.recipe.extract;
if (block === undefined) {
throw new seedgate_error .Ts('recipe-invalid', `${recipe.path}: expected a block \`extract\`, got none`, {
hint: 'docs/extract.md says what stands in it',
});
}
const faults = columnFaults(recipe.recipe.corpus.columns, block);
if (faults.length === 0)
return block;
throw new seedgate_error .Ts('recipe-invalid', [`${recipe.path}: the table would not have the columns that the recipe asks for`, ...faults].join('\n  - '), {
hint: 'correct corpus.columns or extract.features',
});
}
async function extractInto(world, question, recipe) {
const work = (0,external_node_path_.join)(question.out, CELL_FOLDER, `${WORK_PREFIX}preflight`);
await world.files.writeAtomically((0,external_node_path_.join)(work, 'about.txt'), 'What seedgate extract looks at before the first cell.\n');
try {
const ready = await prepare(world, question, recipe, work);
return await makeAndWrite(world, question, recipe, ready);
}
finally {
await world.files.remove(work);
}
}
async function prepare(world, question, recipe, work) {
const { log, progress } = world;
const faults = new Faults();
const lines = question.pairs === null ? null : await readPairTable(world.files, question.pairs);
const found = await findFfmpeg(world, question, recipe, work, faults);
const all = await findSources(world, question, recipe, faults);
if (lines !== null && question.pairs !== null)
refuseUnknownSources(lines, all.map(({ name }) => name), question.pairs);
const names = refuseOnly(question, recipe, all.map(({ name }) => name));
const chosen = all.filter(({ name }) => names.includes(name));
for (const source of chosen)
await refuseUnreadable(world, source, faults);
faults.refuse();
if (found === null)
throw new Error('ffmpeg was not looked at');
log.info(`${found.line}; libvmaf ${found.libvmaf}`);
const ffmpeg = ffmpegAt(world.processes, question.ffmpeg, question.signal);
const reading = { world, ffmpeg, cwd: work, signal: question.signal, advance: counted(progress) };
const sizes = await Promise.all(chosen.map(async ({ path }) => (await world.sizeOf(path)) ?? 0));
progress.begin(`reading ${chosen.length} sources`, sizes.reduce((sum, size) => sum + size, 0));
const sources = [];
for (const source of chosen) {
const read = await faults.check(async () => await readSource(source, reading));
if (read !== null)
sources.push(read);
}
progress.end();
refuseCopies(sources, faults);
faults.refuse();
const gpus = ((await world.machine.gpus()).gpus ?? []).map(({ name, driver }) => `${name}, driver ${driver}`);
const driver = gpus.length === 0 ? null : [...new Set(gpus)].join('; ');
const tools = lines === null
? await openEncoders(found, ffmpeg, recipe, sources, { work, driver, faults })
: toolsWithoutEncoders(found);
refuseInterrupted(question.signal);
const cells = lines === null
? planCells(recipe, sources)
: cellsOfPairs(recipe, await loadPairs(lines, question.pairs ?? '', sources, { ...reading, advance: () => undefined }, faults));
await refuseDisk(world, question, sources, faults);
faults.refuse();
const perSource = recipe.encoders.reduce((sum, { values }) => sum + values.length, 0);
return { found, tools, ffmpeg, sources, cells, planned: lines?.length ?? all.length * perSource, gpus };
}
function counted(progress) {
let done = 0;
return (bytes) => {
done += bytes;
progress.update(done);
};
}
function refuseOnly({ only }, recipe, names) {
const encoders = recipe.encoders.map(({ name }) => name);
const values = recipe.encoders.flatMap((encoder) => encoder.values);
const unknown = [
...(only.sources ?? []).filter((name) => !names.includes(name)).map((name) => `source=${name}`),
...(only.encoders ?? []).filter((name) => !encoders.includes(name)).map((name) => `encoder=${name}`),
...(only.qualities ?? []).filter((value) => !values.includes(value)).map((value) => `quality=${value}`),
];
if (unknown.length > 0) {
throw new seedgate_error .Ts('usage-invalid', `--only ${unknown.join(',')}: not in the plan`, {
hint: `sources: ${names.slice(0, 20).join(', ')}; encoders: ${encoders.join(', ')}; --dry-run prints all cells`,
});
}
return chosenSources(names, only);
}
function refuseCopies(sources, faults) {
const seen = new Map();
for (const source of sources) {
const before = seen.get(source.sha256);
if (before !== undefined)
faults.add(`${before.path} and ${source.path} have the same bytes`, 'take one out: a source that is held out must not be among those that are learned from');
seen.set(source.sha256, source);
}
}
const ENCODE_SHARE = 0.5;
async function refuseDisk({ machine }, { out, jobs, pairs }, sources, faults) {
const rawBytes = sources.map(({ frames, geometry: { width, height, pixelFormat } }) => frames * frameBytes(width, height, pixelFormat));
const encodes = pairs === null ? jobs * Math.max(0, ...rawBytes) * ENCODE_SHARE : 0;
const needed = encodes + 16 * 2 ** 20;
const free = await machine.freeBytes(out);
const mebibytes = (bytes) => `${Math.ceil(bytes / 2 ** 20)} MiB`;
if (free < needed)
faults.add(`${out}: expected ${mebibytes(needed)} free on its disk for ${jobs} encodes at a time, got ${mebibytes(free)}`, 'free space, name another folder with --out, or take fewer --jobs');
}
async function makeAndWrite(world, question, recipe, ready) {
const { out, only } = question;
const cells = ready.cells.map((cell) => ({ cell, name: cellName(cell, ready.tools) }));
const missing = [];
for (const one of cells)
if ((await finishedCell(world, out, one, ready.tools)) === null)
missing.push(one);
const toMake = missing.filter(({ cell }) => isChosen(cell, only));
const kept = cells.length - missing.length;
if (question.resume && kept === 0) {
throw new seedgate_error .Ts('run-mismatch', `${out}: --resume: expected finished cells of this plan, got none`, {
hint: 'name the folder of the earlier run with --out, or leave --resume out: recipe, sources or programs may have changed',
});
}
world.log.info(`${cells.length} cells: ${kept} finished earlier, ${toMake.length} to make`);
const path = (0,external_node_path_.join)(out, tableName(question.recipe));
if (toMake.length > 0) {
const run = {
files: world.files,
clock: world.clock,
ffmpeg: ready.ffmpeg,
out,
tools: ready.tools,
model: ready.found.model,
asked: askedMetrics(recipe),
signal: question.signal,
};
const failed = await runCells(toMake, run, { jobs: question.jobs, recipe }, world.progress);
refuseInterrupted(question.signal);
refuseFailed(failed, kept + toMake.length - failed.length, path);
}
await refuseChangedSources(world, ready.sources);
const left = ready.planned - cells.length + missing.length - toMake.length;
const counts = { planned: ready.planned, made: toMake.length, kept, left };
if (left > 0)
return { out, cells: counts, table: null, record: null, change: null, pinned: false };
return { out, cells: counts, ...(await writeAll(world, question, recipe, ready, cells)) };
}
async function refuseChangedSources({ sizeOf }, sources) {
for (const { path, bytes } of sources) {
if ((await sizeOf(path)) === bytes)
continue;
throw new seedgate_error .Ts('run-mismatch', `${path}: the source changed during the run`, {
hint: 'run the same command again once the file is at rest: its cells are made again',
});
}
}
async function writeAll(world, question, recipe, ready, cells) {
const before = await measureTable(world.files, question.recipeFolder, question.recipe.recipe);
const { sources, found, tools, gpus } = ready;
const { record, path } = await writeTable(world, question, { recipe, cells, sources, found, tools, gpus });
const now = {
sha256: record.table.sha256,
rows: record.table.rows,
cells: new Map(record.cells.map(({ source, encoder, quality, mean_score }) => {
const place = { source, encoder, quality };
return [placeKey(place), { ...place, mean: mean_score }];
})),
};
const change = 'why' in before ? before : compareTables(before, now);
if (question.pin)
await pin(world, question, record.table.sha256);
const { sha256, rows } = record.table;
return { table: { path, sha256, rows }, record, change, pinned: question.pin };
}
async function pin({ files }, { recipe }, sha256) {
const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.read(recipe.path));
await files.writeAtomically(recipe.path, pinTable(text, sha256, recipe.path));
}
async function clean({ files }, { out }) {
const folder = (0,external_node_path_.join)(out, CELL_FOLDER);
if ((await files.kindOf(folder)) !== 'folder')
return;
for await (const { path } of files.list(folder))
if (path.startsWith(WORK_PREFIX) || path.endsWith(ports_files .a))
await files.remove((0,external_node_path_.join)(folder, path.split('/')[0]));
}
;
async function dryRun(world, question) {
const recipe = extractOf(question);
const faults = new Faults();
const found = await findSources(world, question, recipe, faults);
const names = chosenSources(found.map(({ name }) => name), question.only);
const chosen = found.filter(({ name }) => names.includes(name));
for (const source of chosen)
await refuseUnreadable(world, source, faults);
faults.refuse();
const ffmpeg = ffmpegAt(world.processes, question.ffmpeg, question.signal, false);
const sources = [];
for (const source of chosen) {
const geometry = await faults.check(async () => await geometryOf(source, world, ffmpeg));
if (geometry !== null)
sources.push(unread(source, geometry));
}
faults.refuse();
if (question.pairs === null)
return planCells(recipe, sources).filter((cell) => isChosen(cell, question.only));
const table = question.pairs;
const lines = await readPairTable(world.files, table);
refuseUnknownSources(lines, found.map(({ name }) => name), table);
const pairs = lines.flatMap(({ source: name, encoder, quality, file }) => {
const source = sources.find((one) => one.name === name);
if (source === undefined)
return [];
const path = world.absolute((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)((0,external_node_path_.dirname)(table), file));
const input = { kind: kindOfVideo(path), path, geometry: source.geometry };
return [{ source, encoder, quality, distorted: { path, sha256: '', bytes: 0, frames: 0, input } }];
});
return cellsOfPairs(recipe, pairs).filter((cell) => isChosen(cell, question.only));
}
function unread({ name, path, kind }, geometry) {
return { name, path, kind, geometry, frames: 0, sha256: '', bytes: 0 };
}
async function geometryOf({ path, kind, said }, world, ffmpeg) {
if (kind === 'raw') {
const geometry = wholeGeometry(said);
if (typeof geometry !== 'string')
return geometry;
}
const head = kind === 'y4m'
? await beginning(world, path)
: (await ffmpeg(describeCommand(['-i', path]), { cwd: world.absolute('.') })).stdout;
const header = parseY4mHeader(head);
if (typeof header !== 'string')
return header.geometry;
throw new seedgate_error .Ts('preflight-failed', `${path}: ${header}`, {
hint: 'bring the file again, or convert it',
});
}
async function beginning({ files }, path) {
for await (const piece of files.stream(path))
return piece.subarray(0, LONGEST_HEADER);
return new Uint8Array();
}
var load_recipe = __webpack_require__(57203);
var version = __webpack_require__(71626);
var interrupt = __webpack_require__(652);
var options = __webpack_require__(52813);
var cli_terminal = __webpack_require__(27723);
var cli_world = __webpack_require__(34127);
;
function extractCommand() {
return new esm .uB('extract')
.description('encode reference videos, score every frame with libvmaf, and write the table that is trained on')
.addOption((0,options .E)())
.requiredOption('--out <dir>', 'the folder of table, record and finished cells; run again, it goes on from there')
.addOption(new esm .c$('--jobs <count>', 'cells at the same time')
.argParser(options .zq)
.default((0,external_node_os_.availableParallelism)(), 'one for each core'))
.option('--resume', 'refuse to begin anew: there must be finished cells of this plan in --out')
.addOption(new esm .c$('--only <cells>', 'only these cells, such as source=a,encoder=libx264,quality=31 or shard=1-of-3; the table is written once all are there')
.argParser(parseOnly)
.default(EVERYTHING, 'all cells'))
.option('--pairs <table>', 'score encodes that exist already: CSV or JSON lines with source, encoder, quality, file')
.option('--sources <dir>', 'the folder of the reference videos (default: extract.sources.folder of the recipe)')
.addOption(new esm .c$('--ffmpeg <program>', 'ffmpeg with libvmaf').env('SEEDGATE_FFMPEG').default('ffmpeg'))
.option('--pin', 'write the digest of the table into the recipe, as corpus.sha256')
.option('--dry-run', 'print the cells with their command lines, and make none')
.option('--summary <file>', 'append a summary in Markdown to this file')
.addOption((0,options .Ec)())
.addHelpText('after', '\nExample:\n  $ seedgate extract --out extracted --jobs 4 --pin\n')
.action(async (options) => {
const { recipe, recipeFolder } = await (0,load_recipe .Tc)(cli_world .aq, options.recipe);
const terminal = (0,cli_terminal .j)();
const world = {
files: cli_world .aq,
locks: cli_world .jq,
clock: cli_world .pm,
log: terminal,
progress: terminal.progress,
machine: machine .g8,
processes: processes .C,
sizeOf: fileSize,
absolute: (path) => (0,external_node_path_.resolve)(path),
here: { platform: (0,external_node_os_.platform)(), arch: (0,external_node_os_.arch)(), cpus: (0,external_node_os_.availableParallelism)() },
code: version .Sq,
};
const { out, jobs, only, resume = false, pin = false } = options;
if (pin && only !== EVERYTHING) {
throw new seedgate_error .Ts('usage-invalid', '--pin with --only: only a whole table is pinned', {
hint: 'leave --only out: finished cells are not made again',
});
}
await (0,interrupt .I)(terminal.info, async (signal) => {
const question = {
...{ recipe, recipeFolder, out: (0,external_node_path_.resolve)(out), jobs, only, resume, pin, signal },
ffmpeg: programOf(options.ffmpeg),
pairs: options.pairs ?? null,
sourcesFolder: options.sources ?? null,
};
if (options.dryRun === true) {
printCells(await dryRun(world, question), question.ffmpeg, options.json === true);
return;
}
const result = await extract_extract(world, question);
if (options.summary !== undefined)
await (0,promises_.appendFile)(options.summary, renderExtraction(result));
if (options.json === true)
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
else
tell(result, recipe.recipe.corpus.table, terminal.info);
}, 'the finished cells');
});
}
function programOf(ffmpeg) {
return ffmpeg.includes('/') || ffmpeg.includes('\\') ? (0,external_node_path_.resolve)(ffmpeg) : ffmpeg;
}
function printCells(cells, ffmpeg, json) {
if (json) {
const plain = cells.map(({ source: { name }, encoder, quality, encode, score }) => ({
source: name,
encoder,
quality,
encode,
score,
}));
process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`);
return;
}
for (const cell of cells) {
const commands = [cell.encode, cell.score].filter((command) => command !== null);
process.stdout.write(`# ${cellTitle(cell)}\n${commands.map((command) => `${shellText([ffmpeg, ...command])}\n`).join('')}`);
}
}
function tell({ table, cells, pinned }, place, say) {
if (table === null) {
say(`${cells.made} cells made, ${cells.left} left: no table yet; without --only the same command makes the rest and writes it`);
return;
}
say(`${table.rows} rows of ${cells.planned} cells are in ${table.path}, extract.json is beside it`);
say(pinned ? 'the recipe has the pin' : 'the pin, for `corpus` of the recipe:');
process.stdout.write(`sha256: ${table.sha256}\n`);
say(`next: put both files where corpus.table (${place}) is, then seedgate run`);
}
function parseOnly(text) {
const values = new Map();
for (const part of text.split(/,(?=(?:source|encoder|quality|shard)=)/)) {
const [, key, value] = /^(source|encoder|quality|shard)=(.+)$/s.exec(part) ?? [];
if (key === undefined || value === undefined)
throw new esm .Di(`expected source=…, encoder=…, quality=… or shard=…, got "${part}"`);
values.set(key, [...(values.get(key) ?? []), value]);
}
const qualities = values.get('quality')?.map(Number);
if (qualities?.some(Number.isNaN) === true)
throw new esm .Di('expected numbers as qualities');
const shards = values.get('shard') ?? [];
const shard = shards[0] === undefined ? null : (0,part .x2)(shards[0]);
if (shards.length > 1 || (shards.length === 1 && shard === null))
throw new esm .Di('expected one shard such as shard=2-of-3');
return {
sources: values.get('source') ?? null,
encoders: values.get('encoder') ?? null,
qualities: qualities ?? null,
shard,
};
}
}),
3363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  flipCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81968);
var _use_cases_promote_flip_locally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94211);
var _use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);
var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34127);
function flipCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('flip')
.description('flip the registry rows of a PROMOTE verdict, as a branch with one commit in a local checkout')
.argument('<dir>', 'the run directory with PROMOTE.json')
.requiredOption('--repo <path>', 'the checkout that holds the registry; its working tree and index stay as they are')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__  .E)())
.option('--dry-run', 'only print the diff')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__  .Ec)())
.action(async (dir, { recipe: path, repo, dryRun = false, json }) => {
const { recipe } = await (0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_3__  .Tc)(_world_js__WEBPACK_IMPORTED_MODULE_5__  .aq, path);
const flip = await (0,_use_cases_promote_flip_locally_js__WEBPACK_IMPORTED_MODULE_2__  .A)({
files: _world_js__WEBPACK_IMPORTED_MODULE_5__  .aq,
repository: await _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_1__  .P.open(repo),
recipe,
dir,
dryRun,
});
process.stdout.write(json ? `${JSON.stringify(asJson(flip), null, 2)}\n` : `${describeFlip(flip)}\n`);
});
}
function describeFlip({ outcome, plan, baseBranch, base, commit, preview }) {
switch (outcome) {
case 'already-flipped':
return `nothing to do: ${baseBranch} has this flip already`;
case 'dry-run':
return `${preview.diff}\n${preview.numstat}`;
case 'already-committed':
case 'committed':
return `${preview.numstat.trimEnd()}\n${outcome}: ${commit ?? ''} on ${plan.branch}, from ${baseBranch} at ${base.slice(0, 12)}`;
}
}
function asJson({ outcome, plan, baseBranch, base, commit, preview }) {
return {
schema_version: 1,
outcome,
branch: plan.branch,
base_branch: baseBranch,
base,
commit,
numstat: preview.numstat,
};
}
}),
14015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BT: () => (  gateCommand),
Q4: () => (  whereItLies),
S4: () => (  judge)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56350);
var _report_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19007);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5447);
var _report_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12433);
var _report_what_was_computed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49445);
var _use_cases_decide_decide_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33544);
var _use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57203);
var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52813);
var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27723);
var _training_again_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85604);
var _world_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34127);
function gateCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_1__  .uB('gate')
.description('judge a run directory: writes PROMOTE.json or HOLD.json, and report.html, beside the evidence')
.argument('<dirs...>', 'the run directory; several are shards of one run, joined in --out')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__  .E)())
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__  .aq)())
.option('--out <dir>', 'where the verdict goes: a new folder; needed for several shards')
.option('--markdown <file>', 'write the verdict as Markdown too, as a job summary shows it')
.option('--retrain', 'train members and some fold models again on all cores and compare them, as the recipe’s gate.retrain says')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__  .k2)())
.option('--no-retrain', 'train nothing again (default)')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__  .Ec)())
.addHelpText('after', '\nExit status 0 is PROMOTE, 1 is HOLD; a HOLD names its reasons (docs/verdict.md).\n')
.action(async (dirs, options) => {
const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__  .j)();
const place = { ...(await (0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_9__  .Tc)(_world_js__WEBPACK_IMPORTED_MODULE_13__  .aq, options.recipe)), corpusFolder: options.corpusFolder };
const again = options.retrain === true ? await (0,_training_again_js__WEBPACK_IMPORTED_MODULE_12__  .F)(place, options.retrainMinutes, terminal) : null;
const decision = await judge(place, dirs, options.out, terminal, again);
if (options.markdown !== undefined)
await _world_js__WEBPACK_IMPORTED_MODULE_13__  .aq.writeAtomically(options.markdown, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__  .G)(decision.report));
if (options.json)
process.stdout.write(`${JSON.stringify(asJson(decision), null, 2)}\n`);
else
process.stdout.write(`${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_6__  .l)(decision.report)}\n${whereItLies(decision)}\n`);
process.exitCode = decision.verdict.verdict === 'PROMOTE' ? _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .dc.ok : _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .dc.hold;
});
}
async function judge({ recipe, recipeFolder, corpusFolder }, dirs, out, terminal, again = null) {
const decision = await (0,_use_cases_decide_decide_js__WEBPACK_IMPORTED_MODULE_8__  .L)({
files: _world_js__WEBPACK_IMPORTED_MODULE_13__  .aq,
runtime: (0,_world_js__WEBPACK_IMPORTED_MODULE_13__  .VQ)(),
clock: _world_js__WEBPACK_IMPORTED_MODULE_13__  .pm,
log: terminal,
recipe,
recipeFolder,
corpusFolder: await (0,_world_js__WEBPACK_IMPORTED_MODULE_13__  .ED)(corpusFolder),
tracked: _world_js__WEBPACK_IMPORTED_MODULE_13__  .rX,
inWorkflow: (0,_world_js__WEBPACK_IMPORTED_MODULE_13__  .FT)(),
dirs,
out,
again,
});
await _world_js__WEBPACK_IMPORTED_MODULE_13__  .aq.writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(decision.dir, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Uq), await (0,_report_html_js__WEBPACK_IMPORTED_MODULE_4__  .K)(decision.report));
return decision;
}
function whereItLies({ path, dir }) {
return `  verdict: ${path}\n  report:  ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Uq)} (open it in a browser)`;
}
function asJson({ verdict, sha256, path, dir }) {
const { gate, reasons } = verdict;
return {
schema_version: 1,
verdict: verdict.verdict,
sha256,
path,
report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, _evidence_layout_js__WEBPACK_IMPORTED_MODULE_3__  .Uq),
gate,
reasons,
checked: verdict.checked,
computed: (0,_report_what_was_computed_js__WEBPACK_IMPORTED_MODULE_7__  .Zp)(verdict),
};
}
}),
44595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  guardCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81968);
var _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58047);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91367);
var _report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44708);
var _use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81356);
var _offline_vouchers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96518);
var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52813);
function guardCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('guard')
.description('refuse a change to governed registry rows that no verdict covers, between two revisions')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .cx)())
.requiredOption('--base <rev>', 'what the change is measured against; its recipe is the policy')
.requiredOption('--head <rev>', 'the change; for a pull request, its merge commit')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .G0)())
.option('--require-vouched', 'a verdict that nothing outside the tree vouches for is a finding')
.addOption((0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_6__  .H9)())
.addOption((0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_6__  .PN)())
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .Ec)())
.addHelpText('after', '\nExit status 0: no finding. 1: findings, one a line, each with its code (docs/guard.md). Nothing is checked out or run.\n')
.action(async ({ repo, recipe, base: from, head: to, requireVouched = false, json, ...offline }) => {
await _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_1__  .P.open(repo);
const history = new _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_2__  .Z(repo);
const vouchers = await (0,_offline_vouchers_js__WEBPACK_IMPORTED_MODULE_6__  .xv)(offline);
const asked = { history, recipePath: recipe, vouchers, requireVouched };
const guarded = await (0,_use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_5__  .C)({ ...asked, base: from, head: to });
const { base, head, containsBase, ensemble, policyFrom } = guarded;
if (json) {
const answer = {
schema_version: 1,
ensemble,
policy_from: policyFrom,
base,
head,
contains_base: containsBase,
...(0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_4__  .pk)(guarded),
};
process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
else {
process.stdout.write(`${(0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_4__  .ch)(guarded, 'no findings')}\n`);
if (policyFrom === 'head')
process.stderr.write(`note: ${_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_4__  .kn}\n`);
if (!containsBase)
process.stderr.write(`note: ${_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_4__  .dG}\n`);
}
process.exitCode = guarded.findings.length === 0 ? _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__  .dc.ok : _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_3__  .dc.hold;
});
}
}),
6347:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  planCommand)
});
var esm = __webpack_require__(48179);
var part = __webpack_require__(6372);
;
const MOST_JOBS = 256;
function planShards(recipe, runners) {
const { seeds } = recipe;
const count = Math.min(runners, mostShards(recipe).count);
return count <= seeds.length ? wholeSeeds(seeds, count) : splitSeeds(seeds, count);
}
function mostShards({ seeds, trainer, corpus }) {
if (trainer.kind === 'command')
return { count: seeds.length, why: `a command trains whole seeds, and the recipe has ${seeds.length}` };
const { sources } = corpus.expect;
const models = sources === undefined ? Infinity : seeds.length * (0,part .Xo)(sources);
if (models > MOST_JOBS)
return { count: MOST_JOBS, why: 'a matrix has no more jobs' };
return { count: models, why: `${seeds.length} seeds have ${models} models, by corpus.expect.sources` };
}
function wholeSeeds(seeds, count) {
return Array.from({ length: count }, (_, index) => ({
shard: `${index + 1}-of-${count}`,
seeds: seeds.filter((_seed, place) => place % count === index).join(','),
folds: '1-of-1',
}));
}
function splitSeeds(seeds, count) {
const blocks = greatestCommonDivisor(count, seeds.length);
const together = seeds.length / blocks;
const parts = count / blocks;
return Array.from({ length: count }, (_, index) => {
const first = Math.floor(index / parts) * together;
return {
shard: `${index + 1}-of-${count}`,
seeds: seeds.slice(first, first + together).join(','),
folds: (0,part .pn)({ index: (index % parts) + 1, of: parts }),
};
});
}
function greatestCommonDivisor(a, b) {
return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
var seedgate_error = __webpack_require__(91367);
;
function planRetrain(recipe, runners) {
const { ensemble, flip } = recipe;
return {
schema_version: 1,
ensemble,
environment: flip?.approval === 'environment' ? flip.environment : null,
matrix: { include: planShards(recipe, runners) },
};
}
function checkPlannedRun({ flip }, { event, branch, defaultBranch }) {
if (flip === undefined || branch === '')
return [];
const notes = [];
if (branch !== flip.base) {
const what = `this run is of the branch ${branch}, and flip.base is ${flip.base}: its verdict cannot be promoted`;
if (event === 'schedule') {
throw new seedgate_error .Ts('usage-invalid', what, {
hint: `GitHub starts schedules on the default branch only: remove the schedule and start the workflow by hand on ${flip.base}, or make ${flip.base} the default branch`,
});
}
notes.push(what);
}
if (defaultBranch !== '' && flip.base !== defaultBranch) {
notes.push(`flip.base ${flip.base} is not the default branch ${defaultBranch}: once their .github/workflows differ, GITHUB_TOKEN may not make the flip’s branch; give retrain.yml the secret token, of a GitHub App or an account with "contents", "pull requests" and "workflows: write"`);
}
return notes;
}
var load_recipe = __webpack_require__(57203);
var options = __webpack_require__(52813);
var world = __webpack_require__(34127);
;
function planCommand() {
return new esm .uB('plan')
.description('print a workflow’s plan as one line of JSON: the matrix of which runner trains which seeds, or with more runners than seeds which part of their folds and members, and whose reviewers are asked')
.addOption((0,options .E)())
.addOption(new esm .c$('--runners <count>', 'how many runners may train at once')
.argParser(options .zq)
.makeOptionMandatory())
.addOption(new esm .c$('--event <name>', 'the event that started the workflow run').default(''))
.addOption(new esm .c$('--branch <name>', 'the branch that the run is of').default(''))
.addOption(new esm .c$('--default-branch <name>', 'the repository’s default branch').default(''))
.addHelpText('after', '\nExample:\n  $ seedgate plan --runners 2\n  {"schema_version":1,"ensemble":"fr_v2","environment":"model-promotion","matrix":{"include":[{"shard":"1-of-2","seeds":"0,2,4","folds":"1-of-1"},{"shard":"2-of-2","seeds":"1,3","folds":"1-of-1"}]}}\n\nWith 15 runners each of its five seeds is split in three: {"shard":"2-of-15","seeds":"0","folds":"2-of-3"}.\nA command trainer trains whole seeds: there are never more shards than seeds.\n')
.action(async ({ recipe: path, runners, ...run }) => {
const { recipe } = (await (0,load_recipe .Tc)(world .aq, path)).recipe;
for (const note of checkPlannedRun(recipe, run))
process.stderr.write(`warning: ${note}\n`);
const { count, why } = mostShards(recipe);
if (runners > count)
process.stderr.write(`${count} of ${runners} runners get work: ${why}\n`);
process.stdout.write(`${JSON.stringify(planRetrain(recipe, runners))}\n`);
});
}
}),
71132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  rollbackCommand)
});
var esm = __webpack_require__(48179);
var git_repositories = __webpack_require__(81968);
var git_history = __webpack_require__(58047);
var flip_policy = __webpack_require__(26913);
var rollback_refused = __webpack_require__(72799);
var plan_rollback_at = __webpack_require__(51983);
var policy_at = __webpack_require__(99081);
var refuse_changed_again = __webpack_require__(93541);
var whole = __webpack_require__(35650);
var land = __webpack_require__(99529);
var landing_place = __webpack_require__(93516);
;
async function rollBack(request) {
const { history, repository, recipePath } = request;
await (0,whole .M)(history);
const { base: baseBranch } = (0,flip_policy .C)(await (0,policy_at .E)(history, await (0,policy_at .D)(history, 'HEAD'), recipePath));
const place = (0,landing_place .Pt)(repository);
const base = await place.base(baseBranch, rollback_refused .r);
const recipe = await (0,policy_at .E)(history, base, recipePath);
const plan = await (0,plan_rollback_at .n)(history, base, recipe, request.verdict);
await (0,refuse_changed_again .h)(history, base, plan);
const preview = await repository.preview((0,land .C)(plan, base));
const rollback = { plan, baseBranch, base, preview };
if (plan.files.length === 0)
return { ...rollback, outcome: 'already-rolled-back', commit: null };
if (request.dryRun)
return { ...rollback, outcome: 'dry-run', commit: null };
const { outcome, commit } = await (0,land .o)(place, plan, { base, baseBranch }, rollback_refused .r);
return { ...rollback, outcome: outcome === 'committed' ? 'committed' : 'already-committed', commit };
}
var options = __webpack_require__(52813);
;
function rollbackCommand() {
return new esm .uB('rollback')
.description('restore exactly the rows and files that a flip changed, whatever else changed since')
.addOption((0,options .cx)())
.requiredOption('--verdict <digest>', 'sha256 of the verdict that was flipped, or its first 12 digits', options .m)
.addOption((0,options .G0)())
.option('--dry-run', 'only print the diff')
.addOption((0,options .Ec)())
.action(async ({ repo, verdict, recipe, dryRun = false, json }) => {
const repository = await git_repositories .P.open(repo);
const history = new git_history .Z(repo);
const rollback = await rollBack({ history, repository, recipePath: recipe, verdict, dryRun });
process.stdout.write(json ? `${JSON.stringify(asJson(rollback), null, 2)}\n` : `${describe(rollback)}\n`);
});
}
function describe({ outcome, plan, baseBranch, base, commit, preview }) {
switch (outcome) {
case 'already-rolled-back':
return `nothing to do: ${baseBranch} is as it was before ${plan.flip.slice(0, 12)}`;
case 'dry-run':
return `${preview.diff}\n${preview.numstat}`;
case 'already-committed':
case 'committed':
return `${preview.numstat.trimEnd()}\n${outcome}: ${commit ?? ''} on ${plan.branch}, from ${baseBranch} at ${base.slice(0, 12)}`;
}
}
function asJson({ outcome, plan, baseBranch, base, commit, preview }) {
return {
schema_version: 1,
outcome,
verdict: plan.verdictSha256,
flip: plan.flip,
branch: plan.branch,
base_branch: baseBranch,
base,
commit,
numstat: preview.numstat,
};
}
}),
14895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  trainInto),
d: () => (  runCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _adapters_node_git_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15389);
var _adapters_node_growing_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5631);
var _adapters_node_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26693);
var _adapters_node_processes_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73681);
var _adapters_node_run_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42264);
var _adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92960);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6372);
var _use_cases_seed_loop_run_command_loop_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22152);
var _use_cases_seed_loop_run_seed_loop_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3491);
var _interrupt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(652);
var _use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57203);
var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52813);
var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27723);
var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71626);
var _world_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(34127);
function runCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('run')
.description('train every seed by leave-one-source-out and write the evidence into a run directory')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_12__  .E)())
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_12__  .aq)())
.requiredOption('--out <dir>', 'the run directory: new, empty, or with --resume one that was stopped')
.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--seeds <list>', 'only these of the recipe’s seeds, such as 0,2').argParser(_options_js__WEBPACK_IMPORTED_MODULE_12__  .IS))
.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--folds <part>', 'only this part of these seeds’ models, such as 2-of-3, as `seedgate plan` deals their folds and members out; not for a command trainer').argParser(_options_js__WEBPACK_IMPORTED_MODULE_12__  .Ml))
.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--provider <name>', 'what runs the training').choices(_adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_6__  .V).default('auto'))
.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--lanes <count>', 'training threads on the CPU (default: one a core)').argParser(_options_js__WEBPACK_IMPORTED_MODULE_12__  .zq))
.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--trainer-timeout <minutes>', 'what a seed of a command trainer may take').argParser(_options_js__WEBPACK_IMPORTED_MODULE_12__  .zq))
.option('--resume', 'go on with the run in --out; the result has the same bytes as an uninterrupted one')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_12__  .Ec)())
.addHelpText('after', [
'',
'Examples:',
'  $ seedgate run --out runs/today && seedgate gate runs/today',
'',
'The same on two machines, each with one half of every seed’s models, and the same evidence in the end:',
'  one$ seedgate run --out one --folds 1-of-2',
'  two$ seedgate run --out two --folds 2-of-2',
'     $ seedgate gate one two --out joined',
'',
].join('\n'))
.action(async (options) => {
const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__  .j)();
const place = await (0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_11__  .Tc)(_world_js__WEBPACK_IMPORTED_MODULE_15__  .aq, options.recipe);
const result = await trainInto(place, options, terminal);
if (options.json)
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
else
terminal.info(whatIsNext(result, options.folds ?? _folds_part_js__WEBPACK_IMPORTED_MODULE_7__  .Ef));
});
}
async function trainInto({ recipe, recipeFolder }, { out, corpusFolder, seeds, folds: part = _folds_part_js__WEBPACK_IMPORTED_MODULE_7__  .Ef, provider, lanes, trainerTimeout, resume = false, }, terminal) {
(0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_11__  .WY)(recipe, part, '--folds');
const world = {
files: _world_js__WEBPACK_IMPORTED_MODULE_15__  .aq,
checkout: _adapters_node_git_checkout_js__WEBPACK_IMPORTED_MODULE_1__  .B,
inWorkflow: (0,_adapters_node_run_origin_js__WEBPACK_IMPORTED_MODULE_5__  .pZ)(),
locks: _world_js__WEBPACK_IMPORTED_MODULE_15__  .jq,
clock: _world_js__WEBPACK_IMPORTED_MODULE_15__  .pm,
log: terminal,
progress: terminal.progress,
machine: (0,_adapters_node_run_origin_js__WEBPACK_IMPORTED_MODULE_5__  .bi)(),
origin: (0,_adapters_node_run_origin_js__WEBPACK_IMPORTED_MODULE_5__  .sd)(recipeFolder),
};
const question = {
recipe,
recipeFolder,
corpusFolder: await (0,_world_js__WEBPACK_IMPORTED_MODULE_15__  .ED)(corpusFolder),
out,
seeds: (0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_11__  .AI)(recipe, seeds, '--seeds'),
part,
resume,
};
if (recipe.recipe.trainer.kind === 'command') {
const { gpus } = await _adapters_node_machine_js__WEBPACK_IMPORTED_MODULE_3__  .g8.gpus();
const program = {
processes: _adapters_node_processes_processes_js__WEBPACK_IMPORTED_MODULE_4__  .C,
logs: _adapters_node_growing_files_js__WEBPACK_IMPORTED_MODULE_2__  .r,
gpus: (gpus ?? []).map(({ id }) => id),
trainerTimeout: trainerTimeout === undefined ? null : trainerTimeout * 60_000,
};
return await (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_10__  .I)(terminal.info, async (signal) => await (0,_use_cases_seed_loop_run_command_loop_js__WEBPACK_IMPORTED_MODULE_8__  .n)({ ...world, ...program }, { ...question, signal }));
}
const { runtime, trainer } = await (0,_adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_6__  .M)({ provider, lanes, laneFile: _world_js__WEBPACK_IMPORTED_MODULE_15__  .Kn }, terminal.info);
return await (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_10__  .I)(terminal.info, async (signal) => await (0,_use_cases_seed_loop_run_seed_loop_js__WEBPACK_IMPORTED_MODULE_9__  .L)({ ...world, runtime, trainer, code: _version_js__WEBPACK_IMPORTED_MODULE_14__  .Sq }, { ...question, signal }));
}
function whatIsNext({ seeds, out }, part) {
const evidence = `evidence of seeds ${seeds.join(', ')}`;
if (part.of === 1)
return `${evidence} is in ${out}; next: seedgate gate ${out}`;
return `part ${(0,_folds_part_js__WEBPACK_IMPORTED_MODULE_7__  .pn)(part)} of the ${evidence} is in ${out}; next: seedgate gate with the other parts and --out`;
}
}),
29292:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  snapshotCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77831);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34127);
function snapshotCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('snapshot')
.description('print the snapshot of a folder of .yuv files as JSON: its sha256 over paths and sizes, and the counts')
.argument('<root>', 'the folder')
.action(async (root) => {
if ((await _world_js__WEBPACK_IMPORTED_MODULE_3__  .aq.kindOf(root)) !== 'folder') {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('corpus-not-found', `${root} is not a folder`, {
hint: 'name the folder that holds the .yuv files',
});
}
process.stdout.write(`${JSON.stringify(await (0,_corpus_snapshot_js__WEBPACK_IMPORTED_MODULE_1__  .W9)(_world_js__WEBPACK_IMPORTED_MODULE_3__  .aq, root), null, 2)}\n`);
});
}
}),
85661:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  verifyCommand)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _use_cases_decide_verify_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72530);
var _use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);
var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27723);
var _training_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85604);
var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34127);
function verifyCommand() {
return new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('verify')
.description('check the verdict in a run directory against every file it names, without a network')
.argument('<dir>', 'the folder with PROMOTE.json or HOLD.json and its evidence')
.option('--recipe <file>', 'judge everything again by this recipe; without it, digests and the rule are checked')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__  .aq)())
.option('--retrain', 'train the models again that the verdict drew, on all cores; needs --recipe')
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__  .k2)())
.addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__  .Ec)())
.addHelpText('after', '\nExit status 0: the verdict is what seedgate wrote, of these files. 1: it is not; every finding is named.\n')
.action(async (dir, options) => {
const recipe = options.recipe === undefined ? undefined : await (0,_use_cases_load_recipe_js__WEBPACK_IMPORTED_MODULE_3__  .Tc)(_world_js__WEBPACK_IMPORTED_MODULE_7__  .aq, options.recipe);
if (options.retrain === true && recipe === undefined) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('usage-invalid', '--retrain: expected --recipe with it, got none', {
hint: 'the recipe says what is trained and where the corpus is: add --recipe FILE',
});
}
const log = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__  .j)();
const { verdict, sha256, findings } = await (0,_use_cases_decide_verify_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .z)({
files: _world_js__WEBPACK_IMPORTED_MODULE_7__  .aq,
runtime: (0,_world_js__WEBPACK_IMPORTED_MODULE_7__  .VQ)(),
dir,
again: options.retrain === true && recipe !== undefined
? { clock: _world_js__WEBPACK_IMPORTED_MODULE_7__  .pm, log, training: await (0,_training_again_js__WEBPACK_IMPORTED_MODULE_6__  .F)(recipe, options.retrainMinutes, log) }
: undefined,
recipe: recipe && {
loaded: recipe.recipe,
folder: recipe.recipeFolder,
corpusFolder: await (0,_world_js__WEBPACK_IMPORTED_MODULE_7__  .ED)(options.corpusFolder),
tracked: _world_js__WEBPACK_IMPORTED_MODULE_7__  .rX,
inWorkflow: (0,_world_js__WEBPACK_IMPORTED_MODULE_7__  .FT)(),
},
});
if (options.json) {
process.stdout.write(`${JSON.stringify({ schema_version: 1, verified: findings.length === 0, verdict: verdict?.verdict ?? null, sha256, findings }, null, 2)}\n`);
}
else {
for (const { code, message } of findings)
process.stdout.write(`${code}: ${message}\n`);
if (findings.length === 0)
process.stdout.write(`verified: ${verdict?.verdict ?? ''}, sha256 ${sha256 ?? ''}\n`);
}
process.exitCode = findings.length === 0 ? _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .dc.ok : _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .dc.hold;
});
}
}),
652:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  interruptible)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
async function interruptible(say, work, what = 'keeping what is trained so far') {
const controller = new AbortController();
const stop = () => {
if (controller.signal.aborted)
process.exit(_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .dc.runtime);
say(`stopping: ${what} (once more to stop at once)`);
controller.abort();
};
process.on('SIGINT', stop).on('SIGTERM', stop);
try {
return await work(controller.signal);
}
finally {
process.off('SIGINT', stop).off('SIGTERM', stop);
}
}
}),
80082:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _errors_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93123);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
var _answer_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90170);
var _commands_audit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49969);
var _commands_demo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2356);
var _commands_explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36310);
var _commands_extract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19794);
var _commands_flip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3363);
var _commands_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14015);
var _commands_guard_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44595);
var _commands_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6347);
var _commands_rollback_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71132);
var _commands_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14895);
var _commands_snapshot_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29292);
var _commands_verify_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85661);
var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(71626);
(0,_answer_stream_js__WEBPACK_IMPORTED_MODULE_3__  .k)();
const program = new commander__WEBPACK_IMPORTED_MODULE_0__  .uB('seedgate')
.description('Retrain a deep ensemble, decide by a published gate, and promote only what a person approved.')
.version(_version_js__WEBPACK_IMPORTED_MODULE_16__  .xv)
.showHelpAfterError('(add --help for what can be said)')
.addHelpText('after', '\nExit statuses: 0 PROMOTE or done, 1 HOLD, 2 input error, 3 runtime or publication failure, 70 a defect of seedgate.\n');
const commands = [
(0,_commands_demo_js__WEBPACK_IMPORTED_MODULE_5__  .t)(),
(0,_commands_extract_js__WEBPACK_IMPORTED_MODULE_7__  .D)(),
(0,_commands_plan_js__WEBPACK_IMPORTED_MODULE_11__  .V)(),
(0,_commands_run_js__WEBPACK_IMPORTED_MODULE_13__  .d)(),
(0,_commands_gate_js__WEBPACK_IMPORTED_MODULE_9__  .BT)(),
(0,_commands_verify_js__WEBPACK_IMPORTED_MODULE_15__  .p)(),
(0,_commands_flip_js__WEBPACK_IMPORTED_MODULE_8__  .d)(),
(0,_commands_guard_js__WEBPACK_IMPORTED_MODULE_10__  .L)(),
(0,_commands_rollback_js__WEBPACK_IMPORTED_MODULE_12__  .C)(),
(0,_commands_audit_js__WEBPACK_IMPORTED_MODULE_4__  .H)(),
(0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_6__  .b)(),
(0,_commands_snapshot_js__WEBPACK_IMPORTED_MODULE_14__  .U)(),
];
for (const command of commands)
program.addCommand(command.copyInheritedSettings(program));
for (const command of [program, ...program.commands])
command.exitOverride();
try {
await program.parseAsync();
}
catch (error) {
if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__  .b7) {
process.exitCode = error.exitCode === 0 ? _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .dc.ok : _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .dc.input;
}
else {
process.stderr.write(`${(0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_1__  .U)(error)}\n`);
process.exitCode = (0,_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .et)(error);
}
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
96518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H9: () => (  trustedRootOption),
PN: () => (  attestedForOption),
xv: () => (  offlineVouchers)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90253);
var _use_cases_guard_attestation_voucher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91310);
var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34127);
const trustedRootOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--trusted-root <file>', 'verify the verdict’s attestation, offline: a file as `gh attestation trusted-root` prints it, or public-good for the one of Sigstore’s public instance that comes with seedgate');
const attestedForOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--attested-for <owner/name>', 'the repository on GitHub whose workflow must have signed; for another server its whole URL');
const PUBLIC_GOOD = 'public-good';
const REPOSITORY = /^(?:(https:\/\/[\w.-]+(?::\d+)?)\/)?([\w.-]+\/[\w.-]+)$/;
async function offlineVouchers({ trustedRoot, attestedFor }) {
if (trustedRoot === undefined && attestedFor === undefined)
return [];
const [, serverUrl = 'https://github.com', repository] = REPOSITORY.exec(attestedFor ?? '') ?? [];
if (trustedRoot === undefined || repository === undefined) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ts('usage-invalid', `expected --trusted-root with --attested-for owner/name, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S)(trustedRoot ?? 'no root')} and ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_4__  .S)(attestedFor ?? 'no repository')}`, { hint: 'an attestation counts under a root, for a repository: name both, or neither' });
}
const { ageOf, publicGoodRoots, readTrustedRoots } = await Promise.all( [__webpack_require__.e(654), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 49673));
const { SigstoreVerifier } = await Promise.all( [__webpack_require__.e(654), __webpack_require__.e(128), __webpack_require__.e(242), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 65783));
const roots = trustedRoot === PUBLIC_GOOD
? publicGoodRoots()
: readTrustedRoots(await _world_js__WEBPACK_IMPORTED_MODULE_3__  .aq.read(trustedRoot), trustedRoot);
const verifier = new SigstoreVerifier(roots, ageOf(roots));
return [(0,_use_cases_guard_attestation_voucher_js__WEBPACK_IMPORTED_MODULE_2__  .R)({ verifier, serverUrl, repository })];
}
}),
52813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  recipeOption),
Ec: () => (  jsonOption),
G0: () => (  recipeInRepository),
IS: () => (  parseSeeds),
Ml: () => (  parseFolds),
aq: () => (  corpusFolderOption),
cx: () => (  repositoryOption),
k2: () => (  retrainMinutesOption),
m: () => (  parseDigest),
zq: () => (  parseCount)
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
var _folds_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
const recipeOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--recipe <file>', 'the recipe').default('seedgate.yml', './seedgate.yml');
const corpusFolderOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--corpus-folder <dir>', 'the folder that corpus.table and corpus.files are relative to (default: $SEEDGATE_CORPUS_FOLDER, else the recipe’s folder)');
const recipeInRepository = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--recipe <file>', 'the recipe’s path in the repository, as committed').default('seedgate.yml');
const repositoryOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--repo <path>', 'the checkout, or a bare repository; its working tree and index stay as they are').makeOptionMandatory();
const retrainMinutesOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--retrain-minutes <minutes>', 'the time for --retrain (default: that of the recipe, or 10)').argParser(parseCount);
const jsonOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__  .c$('--json', 'print the result as JSON on stdout');
function parseSeeds(text) {
const seeds = text.split(',').map((part) => (/^\d{1,10}$/.test(part.trim()) ? Number(part) : NaN));
if (seeds.some(Number.isNaN))
throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di(`expected seeds such as 0,2, got "${text}"`);
if (new Set(seeds).size !== seeds.length)
throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di(`expected every seed once, got "${text}"`);
return seeds;
}
function parseFolds(text) {
const part = (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_1__  .x2)(text);
if (part === null)
throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di(`expected a part such as 2-of-3, got "${text}"`);
return part;
}
function parseCount(text) {
if (!/^[1-9]\d{0,5}$/.test(text))
throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di(`expected a whole number from 1 on, got "${text}"`);
return Number(text);
}
function parseDigest(text) {
if (!/^[0-9a-f]{12,64}$/i.test(text))
throw new commander__WEBPACK_IMPORTED_MODULE_0__  .Di(`expected 12 to 64 hex digits, got "${text}"`);
return text.toLowerCase();
}
}),
27723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => (  openTerminal)
});
var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
var cli_progress__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98502);
var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
var _adapters_node_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69782);
function openTerminal(stream = process.stderr) {
return stream.isTTY ? interactive(stream) : plain(stream);
}
function plain(stream) {
const info = (message) => stream.write(`${message}\n`);
return {
info,
warn: (message) => stream.write(`warning: ${message}\n`),
progress: new _adapters_node_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__  .E(info, () => performance.now()),
};
}
function interactive(stream) {
let bar = null;
const write = (line) => {
if (bar) {
(0,node_readline__WEBPACK_IMPORTED_MODULE_0__.cursorTo)(stream, 0);
(0,node_readline__WEBPACK_IMPORTED_MODULE_0__.clearLine)(stream, 0);
}
stream.write(`${line}\n`);
};
return {
info: write,
warn: (message) => {
write(picocolors__WEBPACK_IMPORTED_MODULE_3__.yellow(`warning: ${message}`));
},
progress: {
begin(title, total) {
const format = `${title} ${picocolors__WEBPACK_IMPORTED_MODULE_3__.cyan('{bar}')} {percentage} %  {duration_formatted} so far, {eta_formatted} left`;
bar = new cli_progress__WEBPACK_IMPORTED_MODULE_1__.SingleBar(
{
format,
stream,
hideCursor: true,
fps: 5,
etaBuffer: 50,
barsize: 30,
gracefulExit: false,
formatTime,
}, cli_progress__WEBPACK_IMPORTED_MODULE_1__.Presets.shades_classic);
bar.start(total, 0);
},
update(done) {
bar?.update(done);
},
end() {
bar?.stop();
bar = null;
},
},
};
}
function formatTime(seconds) {
return Number.isFinite(seconds) ? (0,_adapters_node_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__  .a)(seconds * 1000) : 'some time';
}
}),
85604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  trainingAgain)
});
var _adapters_node_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46190);
var _adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92960);
var _recipe_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61046);
var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71626);
var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(652);
var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34127);
async function trainingAgain({ recipe: { recipe } }, minutes, terminal) {
const { trainer } = await (0,_adapters_onnxruntime_open_trainer_js__WEBPACK_IMPORTED_MODULE_1__  .M)({ provider: 'cpu', laneFile: _world_js__WEBPACK_IMPORTED_MODULE_5__  .Kn }, terminal.info);
const policy = (0,_recipe_schema_js__WEBPACK_IMPORTED_MODULE_2__  .S4)(recipe) || _recipe_schema_js__WEBPACK_IMPORTED_MODULE_2__  .Ut;
return {
policy: { ...policy, ...(minutes === undefined ? {} : { minutes }) },
trainer,
randomness: _adapters_node_randomness_js__WEBPACK_IMPORTED_MODULE_0__  .C,
progress: terminal.progress,
interruptible: async (work) => await (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__  .I)(terminal.info, work, 'nothing is decided'),
sameTraining: _version_js__WEBPACK_IMPORTED_MODULE_3__  .uV,
};
}
}),
34127:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ED: () => (  corpusFolderOf),
FT: () => (  inWorkflow),
Kn: () => (  LANE_FILE),
VQ: () => (  foreignModels),
aq: () => (  files),
jq: () => (  locks),
pm: () => (  clock),
rX: () => (  tracked)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
var _adapters_model_process_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13122);
var _adapters_node_corpus_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22155);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38666);
var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69661);
var _adapters_node_git_tracked_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45101);
var _adapters_node_locks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94300);
const inWorkflow = () => process.env['GITHUB_ACTIONS'] === 'true';
async function corpusFolderOf(asked) {
const { env } = process;
return await (0,_adapters_node_corpus_folder_js__WEBPACK_IMPORTED_MODULE_3__  .x)({ asked, option: '--corpus-folder', env, from: process.cwd() });
}
const files = _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_5__  .k;
const locks = _adapters_node_locks_js__WEBPACK_IMPORTED_MODULE_7__  .vc;
const tracked = _adapters_node_git_tracked_files_js__WEBPACK_IMPORTED_MODULE_6__  .e;
const clock = _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__  .m;
const MODEL_PROCESS_FILE = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', 'model-process', 'index.js');
function foreignModels() {
return (0,_adapters_model_process_models_js__WEBPACK_IMPORTED_MODULE_2__  .z)({ childFile: MODEL_PROCESS_FILE });
}
const LANE_FILE = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', 'lane', 'index.js');
}),
93541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  refuseChangedAgain)
});
var shown = __webpack_require__(90253);
var rollback_refused = __webpack_require__(72799);
var read_registry = __webpack_require__(92893);
var restored_rows = __webpack_require__(13688);
var seedgate_error = __webpack_require__(91367);
;
async function whoChanged(history, tip, after, { path, row }) {
const steps = await history.steps({ tip, after, paths: [path], which: 'landed' });
if (row === null)
return steps[0] ?? null;
for (const step of steps) {
const [change] = step.changes;
const oids = [change?.before?.oid, change?.after?.oid];
const contents = await history.blobs(oids.flatMap((oid) => oid ?? []));
const [before, now] = oids.map((oid) => rowIn(oid === undefined ? undefined : contents.get(oid), path, row));
if (before !== now)
return step;
}
return null;
}
function rowIn(bytes, path, id) {
try {
const fields = bytes && (0,read_registry .uv)((0,read_registry .aK)(bytes, path), id)?.fields;
return restored_rows .V.map((key) => fields?.get(key)?.raw ?? 'nothing').join();
}
catch (error) {
if (error instanceof seedgate_error .Ts && error.code === 'registry-invalid')
return 'unreadable';
throw error;
}
}
;
async function refuseChangedAgain(history, base, plan) {
if (plan.changedAgain.length === 0)
return;
const lines = [];
for (const changed of plan.changedAgain) {
const step = await whoChanged(history, base, plan.flip, changed);
const by = step === null
? 'a commit from before the flip'
: `${step.commit} (${(0,shown .S)(step.message.split('\n')[0] ?? '')})`;
lines.push(`${changed.path}${changed.row === null ? '' : `: row ${changed.row}`}: ${changed.message}, by ${by}`);
}
const detail = `expected everything as ${plan.flip} left it\n  - ${lines.join('\n  - ')}`;
throw new rollback_refused .v('changed-again', detail);
}
}),
94211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  flipLocally)
});
var _recipe_flip_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26913);
var _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38684);
var _registry_plan_flip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63122);
var _landing_land_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99529);
var _landing_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93516);
var _load_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98123);
var _read_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3761);
async function flipLocally(request) {
const { repository, recipe } = request;
const promotion = await (0,_read_promotion_js__WEBPACK_IMPORTED_MODULE_5__  .e)(request.files, request.dir);
const { base: baseBranch } = (0,_recipe_flip_policy_js__WEBPACK_IMPORTED_MODULE_0__  .C)(recipe);
const place = (0,_landing_place_js__WEBPACK_IMPORTED_MODULE_3__  .Pt)(repository);
const base = await place.base(baseBranch, _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_1__  .g);
const tree = await (0,_load_base_js__WEBPACK_IMPORTED_MODULE_4__  .z)(recipe.recipe, async (path) => await repository.read(base, path));
const { attestation, ...promoted } = promotion;
const records = attestation === null ? {} : { attestation };
const plan = (0,_registry_plan_flip_js__WEBPACK_IMPORTED_MODULE_2__  .J)({ recipe, base: tree, ...promoted, records });
const preview = await repository.preview((0,_landing_land_js__WEBPACK_IMPORTED_MODULE_6__  .C)(plan, base));
const flip = { plan, baseBranch, base, preview };
if (plan.files.length === 0)
return { ...flip, outcome: 'already-flipped', commit: null };
if (request.dryRun)
return { ...flip, outcome: 'dry-run', commit: null };
const { outcome, commit } = await (0,_landing_land_js__WEBPACK_IMPORTED_MODULE_6__  .o)(place, plan, { base, baseBranch }, _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_1__  .g);
return { ...flip, outcome: outcome === 'committed' ? 'committed' : 'already-committed', commit };
}
})
};
