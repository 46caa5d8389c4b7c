export const id = 519;
export const ids = [519];
export const modules = {
29897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  decideStage)
});
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var core = __webpack_require__(33838);
var step_log = __webpack_require__(47990);
var randomness = __webpack_require__(46190);
var open_trainer = __webpack_require__(92960);
var seedgate_error = __webpack_require__(91367);
var comment = __webpack_require__(76984);
var plain = __webpack_require__(12433);
var what_was_computed = __webpack_require__(49445);
var shown = __webpack_require__(90253);
var upload_names = __webpack_require__(24924);
;
const ATTEMPT_AND_SHARD = /^(\d+)-(.+)$/s;
function evidenceOfRun(ensemble, runId, records) {
const prefix = `evidence-${ensemble}-${runId}-`;
const newest = new Map();
for (const record of records) {
const { wanted, nth } = (0,upload_names .L)(record.name);
if (!wanted.startsWith(prefix) || record.expired)
continue;
const [, attempt = '', shard] = ATTEMPT_AND_SHARD.exec(wanted.slice(prefix.length)) ?? [];
if (shard === undefined)
continue;
const order = Number(attempt) * 10 + nth;
if (order > (newest.get(shard)?.order ?? 0))
newest.set(shard, { order, record });
}
if (newest.size === 0) {
throw new seedgate_error .Ts('evidence-not-found', `run ${runId}: expected artifacts named ${prefix}{attempt}-{shard}, got ${records.length} other artifacts`, { hint: 'let the seed loop run first, or name the evidence: evidence-artifact-ids, or evidence-path' });
}
return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { record }]) => reference(record));
}
function reference({ id, name, digest }) {
if (digest !== null)
return { id, digest };
throw new seedgate_error .Ts('artifact-not-found', `${(0,shown .S)(name)}: expected an artifact with a digest, got none`, {
hint: 'upload it with the seed-loop action, or upload-artifact of version 4 or later',
});
}
var verdict_artifact = __webpack_require__(26129);
var publish_decision = __webpack_require__(99043);
var version = __webpack_require__(71626);
var stop = __webpack_require__(38707);
var give = __webpack_require__(69763);
var gate_step = __webpack_require__(80330);
;
const LANE_FILE = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'lane', 'index.js');
async function decideStage(step) {
const { world, inputs } = step;
const request = await decisionRequest(step);
const { decision, artifact, attestation, published } = await (0,publish_decision .Tq)(world, request);
const { verdict, sha256 } = decision;
const reasons = [...new Set(verdict.reasons.map(({ code }) => code))];
(0,give .qU)({
verdict: verdict.verdict,
'verdict-digest': sha256,
reasons: JSON.stringify(reasons),
'artifact-id': String(artifact.id),
'artifact-digest': artifact.digest,
attested: String(attestation.attested),
});
const record = {
ensemble: verdict.ensemble,
verdict: verdict.verdict,
verdict_sha256: sha256,
reasons,
checked: verdict.checked,
computed: (0,what_was_computed .Zp)(verdict),
artifact: { id: artifact.id, digest: artifact.digest, url: published.artifactUrl },
attestation,
foreseen: published.foreseen,
};
(0,give .zH)('decide', 'decided', { ...record, comment: null, issue: null });
world.log.info((0,plain .l)(decision.report));
for (const { code, message, fix } of published.foreseen?.obstacles ?? [])
(0,core .$e)((0,step_log .w)(`${message}; ${fix}`), { title: `seedgate: ${code}: promoting would fail` });
for (const what of published.foreseen?.notChecked ?? [])
world.log.info(`not checked, since this token may not read it: ${what}`);
await core .z.addRaw((0,comment .w)(published)).write();
const announced = await (0,publish_decision .d4)(world, request, published);
(0,give .zH)('decide', 'decided', { ...record, ...announced });
if (verdict.verdict === 'PROMOTE')
return seedgate_error .dc.ok;
(0,core .lm)((0,step_log .w)(verdict.recommendation), { title: 'seedgate: HOLD' });
return inputs['fail-on-hold'] ? seedgate_error .dc.hold : seedgate_error .dc.ok;
}
async function decisionRequest(step) {
const { inputs, job, runId, repository, runUrl, branch, temporary } = step;
const { recipe, recipeFolder, corpusFolder } = await (0,gate_step .Sx)(step);
const ownName = (0,verdict_artifact .b)(recipe.recipe.ensemble, runId, job.attempt);
return {
recipe,
recipeFolder,
corpusFolder,
evidence: await evidenceSource(step, recipe.recipe.ensemble),
again: await trainingAgain(step),
job: { repository, runId, attempt: job.attempt },
temporary,
artifactName: inputs['artifact-name'] === '' ? ownName : inputs['artifact-name'],
retentionDays: inputs['retention-days'],
runUrl,
artifactUrl: (id) => `${runUrl}/artifacts/${id}`,
attest: inputs.attest,
comment: inputs.comment,
pullNumber: inputs['pr-number'] ?? null,
branch,
issueOnHold: inputs['issue-on-hold'],
issueLabels: inputs['issue-labels'],
};
}
async function trainingAgain({ log, runtimeFolder }) {
const { trainer } = await (0,open_trainer .M)({ provider: 'cpu', laneFile: LANE_FILE, runtimeFolder }, log.info);
return {
policy: 'recipe',
trainer,
randomness: randomness .C,
progress: log.progress,
interruptible: async (work) => await work((0,stop .Z)(log.info, 'nothing is decided')),
sameTraining: version .uV,
};
}
async function evidenceSource({ inputs, job, runId, world }, ensemble) {
const ids = inputs['evidence-artifact-ids'];
const digests = inputs['evidence-artifact-digests'];
const path = inputs['evidence-path'];
const both = path !== '' && ids.length > 0;
if (both || ids.length !== digests.length) {
const got = both ? 'both' : `${ids.length} ids and ${digests.length} digests`;
throw new seedgate_error .Ts('usage-invalid', `expected evidence-artifact-ids with as many evidence-artifact-digests, or evidence-path, got ${got}`, { hint: 'mend it below `with:` in the workflow' });
}
if (path !== '')
return { kind: 'folder', path: (0,external_node_path_.resolve)(job.workspace, path), named: path };
if (ids.length > 0)
return { kind: 'artifacts', artifacts: ids.map((id, index) => ({ id, digest: digests[index] })) };
return {
kind: 'artifacts',
artifacts: evidenceOfRun(ensemble, runId, await world.forge.artifactRecords.ofRun(runId)),
};
}
}),
69763:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qU: () => (  give),
zH: () => (  giveResult)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
const RESULT_VERSION = 1;
function give(outputs) {
for (const [name, value] of Object.entries(outputs))
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH)(name, value);
}
function giveResult(stage, outcome, rest) {
give({ result: JSON.stringify({ schema_version: RESULT_VERSION, stage, outcome, ...rest }) });
}
}),
26082:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  GATE)
});
var input_types = __webpack_require__(84050);
;
function id({ description }) {
return {
type: 'whole number',
description,
default: '',
parse: (given) => (given === '' ? undefined : wholeNumber(given)),
};
}
function idList({ description }) {
return {
type: 'list such as `12,13`',
description,
default: '',
parse: (given) => (0,input_types .rT)(given).map(wholeNumber),
};
}
function digestList({ description }) {
return {
type: 'list of `sha256:` and hex',
description,
default: '',
parse: (given) => (0,input_types .rT)(given).map((digest) => `sha256:${sha256Hex(digest)}`),
};
}
function sha256({ description }) {
return {
type: '64 hex digits',
description,
default: '',
parse: (given) => (given === '' ? undefined : sha256Hex(given)),
};
}
function wholeNumber(text) {
const value = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN;
if (!Number.isSafeInteger(value))
throw new Error('expected whole numbers');
return value;
}
function sha256Hex(text) {
const hex = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text)?.[1];
if (hex === undefined)
throw new Error('expected sha256: and 64 hex digits');
return hex.toLowerCase();
}
;
const GATE = {
name: 'seedgate: gate',
description: 'Decide from the evidence whether a deep ensemble may go to production, and open the draft pull request that promotes it once a person has approved exactly that decision.',
main: '../dist/gate/index.js',
inputs: {
stage: (0,input_types .Yq)(['decide', 'promote', 'unapproved'], {
description: '`decide`: evidence to verdict. `promote`: an approved verdict to the draft pull request. `unapproved`: tell that an approval was rejected, or that nobody gave it in time.',
}),
recipe: (0,input_types .Ae)({
description: 'The recipe, from the top of the repository, which is checked out in the workspace.',
default: 'seedgate.yml',
}),
'corpus-folder': (0,input_types .Ae)({
description: 'Folder on this machine that `corpus.table` and `corpus.files` are relative to. Default: `SEEDGATE_CORPUS_FOLDER` of the runner, else the recipe’s folder. A table that came along with the evidence needs none.',
}),
'evidence-artifact-ids': idList({
description: 'decide: the evidence artifacts of this run, one for every shard. Where left out, with no `evidence-path` either: those that the seed loop uploaded in this run.',
}),
'evidence-artifact-digests': digestList({
description: 'decide: their digests, in the same order.',
}),
'evidence-path': (0,input_types .Ae)({
description: 'decide: a run directory in the workspace instead of artifacts. The verdict is written into it.',
}),
'verdict-artifact-id': id({ description: 'promote: the output `artifact-id` of `decide`.' }),
'verdict-artifact-digest': digestList({ description: 'promote: its output `artifact-digest`.' }),
'verdict-digest': sha256({
description: 'promote: its output `verdict-digest`: what was approved, and what is flipped.',
}),
'pr-number': id({
description: 'The pull request to comment on, or on which `/promote` is looked for. Where left out, the open one of the run’s branch; none is fine.',
}),
comment: (0,input_types .Jt)({ description: 'decide: keep one comment on the pull request.', default: 'true' }),
'issue-on-hold': (0,input_types .Jt)({
description: 'decide: follow a HOLD with one issue, which the next PROMOTE closes.',
}),
'issue-labels': (0,input_types .Dy)({ description: 'decide: labels of a new such issue.' }),
'fail-on-hold': (0,input_types .Jt)({ description: 'decide: let the step fail on HOLD.' }),
attest: (0,input_types .Yq)(['auto', 'true', 'false'], {
description: 'decide: sign a PROMOTE in the name of this job, so that anybody can verify offline which run made it. `auto`: where the job may (`id-token: write`, `attestations: write`) and the plan allows, and says so where not. `true`: fail where it cannot be done. In a public repository the signed statement is public for ever.',
}),
labels: (0,input_types .Dy)({ description: 'promote: labels of the pull request; those that exist are added.' }),
reviewers: (0,input_types .Dy)({ description: 'promote: logins, and teams as `org/team`, to ask for a review.' }),
'artifact-name': (0,input_types .Cs)(200, {
description: 'decide: name of the verdict’s artifact. Where left out: `verdict-{ensemble}-{run}-{attempt}`.',
}),
'retention-days': (0,input_types .U9)(1, 400, {
description: 'decide: days that it is kept; the repository’s setting where left out.',
}),
'runtime-folder': (0,input_types .Ae)({
description: 'Folder that holds the onnxruntime-node package, for machines that cannot download it.',
}),
'runtime-registry': (0,input_types .Qq)({
description: 'Address of the npm registry that onnxruntime-node is downloaded from, once a machine. Where left out, the one that npm on this machine is configured for.',
}),
token: (0,input_types .Sh)({ description: 'What speaks to GitHub. Permissions: see docs/gate-action.md.' }),
},
outputs: {
verdict: { type: '`PROMOTE` or `HOLD`', description: 'The verdict.' },
'verdict-digest': { type: '64 hex digits', description: 'sha256 of its file: what a person approves.' },
reasons: { type: 'JSON list', description: 'Codes of the reasons of a HOLD, each once.' },
'artifact-id': {
type: 'whole number',
description: 'decide: the artifact with verdict, report and evidence.',
},
'artifact-digest': { type: '`sha256:` and hex', description: 'decide: its digest.' },
attested: {
type: '`true` or `false`',
description: 'decide: whether the verdict’s attestation is in the artifact.',
},
'pull-request': { type: 'URL', description: 'promote: the draft pull request.' },
branch: { type: 'text', description: 'promote: the branch of the flip.' },
commit: { type: 'commit id', description: 'promote: its commit.' },
result: {
type: 'JSON',
description: 'Everything in one record with a `schema_version`, whatever became of the step: of a refusal its codes.',
},
},
};
}),
41519:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38666);
var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69661);
var _report_promotion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92344);
var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71626);
var _declaration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95834);
var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46220);
var _leave_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38885);
var _decide_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29897);
var _give_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69763);
var _interface_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26082);
var _promote_stage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41554);
var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80330);
var _unapproved_stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85246);
const SECONDS_BETWEEN_LINES = 15;
const log = (0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .t)(() => _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__  .m.elapsed(), SECONDS_BETWEEN_LINES);
log.info(`seedgate ${_version_js__WEBPACK_IMPORTED_MODULE_5__  .xv}: the gate, on Node ${process.version}`);
try {
const inputs = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__  .K)(_interface_js__WEBPACK_IMPORTED_MODULE_10__  .k.inputs, _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4);
process.exitCode =
inputs.stage === 'unapproved' ? await (0,_unapproved_stage_js__WEBPACK_IMPORTED_MODULE_13__  .R)(inputs, process.env, log) : await onEvidence(inputs);
}
catch (error) {
(0,_failure_js__WEBPACK_IMPORTED_MODULE_7__  .p)(error);
const { outcome, code, refusals, status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__  .g)(error);
process.exitCode = status;
const stage = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4)('stage');
(0,_give_js__WEBPACK_IMPORTED_MODULE_9__  .zH)(stage, outcome, { code, refusals });
const title = stage === 'promote'
? 'Nothing was promoted'
: stage === 'unapproved'
? 'Nobody was told'
: 'Nothing was decided';
await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.addRaw((0,_report_promotion_js__WEBPACK_IMPORTED_MODULE_4__  .N)(title, refusals)).write();
}
await (0,_leave_js__WEBPACK_IMPORTED_MODULE_14__  .q)();
async function onEvidence(inputs) {
const step = await (0,_step_js__WEBPACK_IMPORTED_MODULE_12__  .sf)(inputs, process.env, log);
try {
return inputs.stage === 'decide' ? await (0,_decide_stage_js__WEBPACK_IMPORTED_MODULE_8__  .N)(step) : await (0,_promote_stage_js__WEBPACK_IMPORTED_MODULE_11__  .F)(step);
}
finally {
await _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_3__  .k.remove(step.temporary);
}
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
41554:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  promoteStage)
});
var core = __webpack_require__(33838);
var step_log = __webpack_require__(47990);
var seedgate_error = __webpack_require__(91367);
var promotion = __webpack_require__(92344);
var shown = __webpack_require__(90253);
var flip_refused = __webpack_require__(38684);
var flip_message = __webpack_require__(95551);
var cut = __webpack_require__(21093);
var report_escape = __webpack_require__(80430);
var gate_checks = __webpack_require__(82082);
var numbers = __webpack_require__(50923);
;
function checked({ verdict, approval }) {
return [
'The artifact is the one the decision uploaded, by id and digest, and the verdict in it has exactly the digest that was approved.',
`${(0,numbers .LS)(Object.keys(verdict.evidence).length, 'file')} of evidence, by their digests; from them the gate was evaluated again, with the same outcome.`,
`${(0,numbers .LS)(verdict.members.length, 'member')}: loaded, run, without external data, and one set with sidecars and manifest.`,
approval.channel === 'environment'
? 'The environment’s rules and the run’s reviews, read from GitHub.'
: 'The comment, its author’s permission, and that it was never edited.',
'The registry as it will be: its schema, its digests, its files.',
];
}
function notChecked({ approval }) {
return [
...approvalGaps(approval),
'That the machine that trained was not tampered with: digests show that evidence did not change since, not who made it.',
];
}
function approvalGaps({ channel, environment, digest_given }) {
if (channel === 'comment' || environment === null)
return [];
const team = environment.required_reviewers.some(({ type }) => type !== 'User');
return [
...(digest_given
? []
: [
'The approver did not write the verdict’s digest: that this verdict was looked at is known from the run alone.',
]),
...(team ? ['Who is in a team of reviewers: GitHub vouches that a reviewer reviewed.'] : []),
...(environment.can_admins_bypass === false
? []
: ['Administrators may be able to bypass the environment; this approval was no bypass.']),
];
}
var what_was_computed = __webpack_require__(49445);
;
const BUDGET = { rows: 24_000, files: 18_000 };
function renderPullRequest(page) {
const { plan, verdict } = page;
const note = (0,what_was_computed .uA)(verdict);
const sections = [
[opening(plan), ...replacedLines(plan)],
[`#### What was computed${note === null ? '' : ` (${note})`}`, '', ...(0,what_was_computed ._v)(verdict)],
['#### The gate', '', ...gateTable(verdict)],
['#### Who approved', '', ...approvalLines(page.approval)],
['#### The rows', '', ...rowsTable(plan)],
['#### Where it comes from', '', ...originLines(page)],
['#### Checked before this was opened', '', ...checked(page).map((line) => `- ${line}`)],
['#### Not checked', '', ...notChecked(page).map((line) => `- ${line}`)],
['#### How to undo it', '', ...undoLines(page)],
['<details><summary>Files</summary>', '', ...filesList(plan), '', '</details>'],
];
return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function opening({ rows, base, ensemble }) {
const exactly = `the members of ${(0,report_escape .SS)(ensemble)}, exactly as they were decided on and approved`;
if (rows.every(({ kind }) => kind === 'first'))
return `Flips ${(0,numbers .LS)(rows.length, 'row')} of ${(0,report_escape .SS)(base.path)} from smoke to production: ${exactly}. Of each row only \`smoke\` and \`sha256\` change.`;
return `Changes ${(0,numbers .LS)(rows.length, 'row')} of ${(0,report_escape .SS)(base.path)} (${(0,flip_message .tg)(rows)}): ${exactly}. Of each row at most \`smoke\` and \`sha256\` change.`;
}
function replacedLines({ rows, replaces, files }) {
const gone = files.filter(({ after }) => after === null).map(({ path }) => (0,report_escape .SS)(path, 300));
const removed = gone.length === 0 ? [] : ['', `Removed, as nothing reads them any more: ${gone.join(', ')}.`];
if (replaces !== null)
return ['', `Takes the place of the verdict \`${replaces}\`, which is live now.`, ...removed];
return rows.some(({ kind }) => kind !== 'first')
? ['', '**No verdict stood behind the rows that are in production now.**', ...removed]
: removed;
}
function gateTable(verdict) {
const { mean, spread, lowest } = (0,gate_checks .H)(verdict);
return [
'| check | value | limit | |',
'| :-- | --: | :-- | :-- |',
...[mean, spread, lowest].map(({ name, value, limit, passed }) => `| ${name} | **${value}** | ${limit} | ${passed ? '✅' : '✗'} |`),
];
}
function approvalLines({ approver, channel, environment, run, ...record }) {
const who = `${(0,report_escape .SS)(approver.login)} (id ${approver.id})`;
const how = channel === 'environment'
? `reviewing the environment ${(0,report_escape .SS)(environment?.name ?? '')} in run ${run.id}, attempt ${run.attempt}`
: `[commenting](${record.comment_url ?? ''}) \`/promote\` and the verdict’s digest, with ${(0,report_escape .SS)(record.permission ?? '')} permission`;
const starters = run.started_by.map(({ login }) => (0,report_escape .SS)(login)).join(', ');
return [
`${who} approved by ${how}. Read at ${record.observed_at_utc}.`,
'',
record.self_approval
? '**This is a self-approval:** the approver started the run as well, which the recipe allows (`flip.allowSelfApproval`).'
: `The run was started by ${starters}: somebody else.`,
...(record.comment === '' ? [] : ['', `The approver wrote: ${(0,report_escape .SS)(record.comment, 300)}`]),
];
}
function rowsTable({ rows }) {
const lines = rows.map(({ id, before, after }) => `| ${(0,report_escape .Lf)(id)} | ${(0,report_escape .Lf)(before, 64)} | ${(0,report_escape .Lf)(after, 64)} |`);
const { kept, left } = (0,cut .W)(lines, BUDGET.rows);
return [
'| row | sha256 before | sha256 after |',
'| :-- | :-- | :-- |',
...kept,
...(left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more row')} not shown here; the diff shows them.`]),
];
}
function originLines({ plan, verdict, runUrl, artifactUrl, artifactDigest }) {
return [
`- verdict: sha256 \`${plan.verdictSha256}\`, decided at ${(0,report_escape .SS)(verdict.generated_at_utc)}`,
`- evidence: [artifact](${artifactUrl}), \`${artifactDigest}\`, of [the run that decided](${runUrl})`,
`- recipe: ${(0,report_escape .SS)(verdict.policy.recipe)}, sha256 \`${verdict.policy.recipe_sha256}\``,
`- corpus table: ${(0,report_escape .SS)(verdict.table.path)}, sha256 ${(0,report_escape .SS)(verdict.table.sha256 ?? 'none')}`,
];
}
function undoLines({ plan, baseBranch }) {
return [
`Close this pull request, or, once it is merged into ${(0,report_escape .SS)(baseBranch)}, revert its commit (GitHub’s **Revert** button, or`,
`\`git revert\`). That restores the registry and every file byte for byte. Its commit carries \`Seedgate-Verdict: ${plan.verdictSha256}\`.`,
];
}
function filesList({ files }) {
const lines = files.map(({ path, before }) => `- ${(0,report_escape .SS)(path, 300)}${before === null ? ' (new)' : ''}`);
const { kept, left } = (0,cut .W)(lines, BUDGET.files);
return [...kept, ...(left === 0 ? [] : [`- and ${(0,numbers .LS)(left, 'more file')}; the diff shows them`])];
}
var flip_policy = __webpack_require__(26913);
var find_approval = __webpack_require__(22234);
var verdict = __webpack_require__(25049);
var planned_changes = __webpack_require__(46466);
var land = __webpack_require__(99529);
var landing_place = __webpack_require__(93516);
var approval_record = __webpack_require__(52927);
var parse = __webpack_require__(33488);
var flip_paths = __webpack_require__(57744);
var plan_flip = __webpack_require__(63122);
var registry_tree = __webpack_require__(30510);
var load_base = __webpack_require__(98123);
;
async function planOn(repository, base, { recipePath, promotion, approval }) {
const on = await baseAt(repository, base, recipePath);
return planWith(on, promotion, await keptApproval(repository, on, approval));
}
async function planAsMade(repository, base, made, { recipePath, promotion, approval }) {
const on = await baseAt(repository, base, recipePath);
const recorded = await recordAt(repository, made, on.record);
if (recorded?.verdict_sha256 !== approval.verdict_sha256)
return null;
return planWith(on, promotion, recorded).plan;
}
async function recipeAt(repository, commit, path) {
const bytes = await repository.read(commit, path);
if (bytes !== null)
return (0,parse .C)(bytes, path);
throw new flip_refused .e('recipe-differs', `${path} at ${commit}: expected the recipe, got no such file`);
}
async function baseAt(repository, commit, recipePath) {
const recipe = await recipeAt(repository, commit, recipePath);
const tree = await (0,load_base .z)(recipe.recipe, async (path) => await repository.read(commit, path));
const { approval: record } = (0,flip_paths .wC)(recipe.recipe, (0,registry_tree .R)(tree, (0,flip_paths .Fv)(recipe.recipe).path));
return { recipe, tree, record };
}
function planWith({ recipe, tree: base }, promotion, approval) {
const { attestation, ...promoted } = promotion;
const records = {
approval: new TextEncoder().encode((0,approval_record .j2)(approval)),
...(attestation === null ? {} : { attestation }),
};
const plan = (0,plan_flip .J)({ recipe, base, ...promoted, records });
return { plan: { ...plan, message: (0,flip_message .$v)(plan.message, approval) }, approval };
}
async function keptApproval(repository, { recipe, tree, record }, approval) {
const merged = recordIn(tree(record), record);
if (merged?.verdict_sha256 === approval.verdict_sha256)
return merged;
const tip = await repository.tip((0,flip_message .WJ)(recipe.recipe.ensemble, approval.verdict_sha256));
const proposed = tip === null ? null : await recordAt(repository, tip, record);
return proposed !== null && (0,approval_record .uA)(proposed, approval) ? proposed : approval;
}
async function recordAt(repository, commit, path) {
return recordIn(await repository.read(commit, path), path);
}
function recordIn(bytes, path) {
if (bytes === null)
return null;
try {
return (0,approval_record .jI)(bytes, path);
}
catch (error) {
if (error instanceof seedgate_error .Ts)
return null;
throw error;
}
}
;
const TRIES = 2;
async function flipOnForge(repository, request) {
const { baseBranch } = request;
const place = (0,landing_place .pb)(repository, ownFlip(repository, request));
for (let tried = 1;; tried++) {
const base = await place.base(baseBranch, flip_refused .g);
const { plan, approval } = await planOn(repository, base, request);
if (plan.files.length === 0)
return { plan, base, commit: null, approval };
try {
const { commit } = await (0,land .o)(place, plan, { base, baseBranch }, flip_refused .g);
return { plan, base, commit, approval };
}
catch (error) {
const hasMoved = error instanceof flip_refused .e && error.reason === 'base-moved';
if (!hasMoved || tried === TRIES)
throw error;
}
}
}
function ownFlip(repository, request) {
return {
trailer: `${flip_message .jl.verdict}: ${(0,verdict .$L)(request.promotion.verdict)}`,
async filesOn(parent, commit) {
const older = await planAsMade(repository, parent, commit, request);
return older === null ? null : (0,planned_changes .I)(older.files);
},
};
}
var external_node_path_ = __webpack_require__(76760);
var refusal = __webpack_require__(11432);
var read_promotion = __webpack_require__(3761);
var fetch_evidence = __webpack_require__(85981);
var verify_verdict = __webpack_require__(72530);
var run_faults = __webpack_require__(46288);
;
async function proveVerdict(world, question) {
const { artifact, temporary, recipe, recipeFolder, corpusFolder } = question;
const run = await decidingRun(world, question);
const artifacts = world.forge.artifactArchives;
const dir = await (0,fetch_evidence .t)({ ...world, artifacts, temporary }, artifact);
const promotion = await (0,read_promotion .e)(world.files, dir);
const got = (0,verdict .$L)(promotion.verdict);
if (got !== question.verdictSha256) {
const message = `artifact ${artifact.id}: expected the approved verdict ${question.verdictSha256}, got ${got}`;
throw new refusal .Kz([(0,refusal .x5)('verdict-differs', message)]);
}
const { files, runtime, tracked } = world;
const { findings } = await (0,verify_verdict .z)({
files,
runtime,
dir,
recipe: { loaded: recipe, folder: recipeFolder, corpusFolder, tracked, inWorkflow: true },
});
if (findings.length > 0) {
const lines = findings.map(({ code, message }) => `${code}: ${message}`);
throw new flip_refused .e('verdict-not-confirmed', [(0,external_node_path_.join)(dir), ...lines].join('\n  - '));
}
return { promotion, run };
}
async function decidingRun({ forge }, question) {
const { artifact, policy, runId } = question;
const record = await forge.artifactRecords.find(artifact.id);
const uploadedBy = record === null ? null : uploader(record, artifact);
const run = uploadedBy === null ? null : await forge.workflowRuns.run(uploadedBy);
if (run === null) {
throw new seedgate_error .Ts('artifact-not-found', `artifact ${artifact.id}: expected it and its run, got neither`, {
hint: 'check the id; artifacts expire: train and decide again if it is gone',
});
}
if (policy.approval !== 'comment' && run.id !== runId) {
const message = `artifact ${artifact.id}: expected one of run ${runId}, which is approved, got one of run ${run.id}`;
throw new refusal .Kz([(0,refusal .x5)('verdict-of-another-run', message)]);
}
if (run.headRepositoryId !== run.repositoryId) {
const message = `artifact ${artifact.id}: expected one of a run of this repository, got one of a fork`;
throw new refusal .Kz([(0,refusal .x5)('verdict-of-a-fork', message)]);
}
const attempt = run.id === runId ? question.attempt : run.attempt;
const faults = await (0,run_faults .d)(forge.repository, run, { ...policy, attempt });
if (faults.length > 0) {
const message = `run ${run.id}: ${faults.join('; ')}`;
throw new refusal .Kz([(0,refusal .x5)('verdict-of-no-retraining', message)]);
}
return run;
}
function uploader({ expired, digest, run }, artifact) {
if (digest !== null && digest !== artifact.digest) {
throw new seedgate_error .Ts('artifact-mismatch', `artifact ${artifact.id}: expected ${artifact.digest}, GitHub has ${digest}`, { hint: 'the artifact is not the one that was decided on: decide again, and find out who replaced it' });
}
return expired ? null : (run?.id ?? null);
}
var describe = __webpack_require__(93123);
var blocks = __webpack_require__(63995);
;
function renderOtherDrafts(ensemble, others) {
if (others.length === 0)
return '';
const names = others
.toSorted((a, b) => a.number - b.number)
.map(({ number, head }) => `#${number} (verdict ${(0,report_escape .SS)(head.branch.slice(-12))})`);
return [
'> [!WARNING]',
`> ${(0,report_escape .SS)(ensemble)} has ${others.length === 1 ? 'another open draft' : `${others.length} other open drafts`}: ${names.join(', ')}. Merge one of them at most, and close the rest.`,
].join('\n');
}
;
async function nameOtherDrafts(pullRequests, ensemble, { base }) {
try {
const open = await pullRequests.openTo(base.branch);
const drafts = open.filter(({ head }) => isFlipOf(ensemble, head.branch));
for (const { number } of drafts) {
const others = drafts.filter((draft) => draft.number !== number);
await pullRequests.editBody(number, (body) => {
const edited = (0,blocks .s)(body, 'other drafts', renderOtherDrafts(ensemble, others));
return edited === body ? null : edited;
});
}
return [];
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return [`naming the other drafts of ${ensemble}: ${(0,describe .U)(error)}`];
}
}
function isFlipOf(ensemble, branch) {
const digits = branch.slice(-12);
return /^[0-9a-f]{12}$/.test(digits) && branch === (0,flip_message .WJ)(ensemble, digits);
}
var propose_draft = __webpack_require__(10926);
;
const STATUS_CONTEXT = 'seedgate/flip';
async function promote(world, request) {
const { forge, clock } = world;
const { baseBranch, recipe } = await recipeOfBase(forge.repository, request);
const policy = (0,flip_policy .C)(recipe);
const { promotion, run } = await proveVerdict(world, { ...request, recipe, policy });
const { verdictSha256, attempt, pullNumber } = request;
const { ensemble } = recipe.recipe;
const found = await (0,find_approval .j)(forge, clock, {
policy,
ensemble,
verdictSha256,
run,
attempt: run.id === request.runId ? attempt : run.attempt,
decidedIn: promotion.verdict.run.run_attempt,
pullNumber,
});
const flip = await flipOnForge(forge.repository, { ...request, baseBranch, promotion, approval: found });
const { verdict } = promotion;
const { plan, approval } = flip;
const artifactUrl = request.artifactUrl(run.id, request.artifact.id);
const artifactDigest = request.artifact.digest;
const page = { plan, verdict, approval, baseBranch, runUrl: run.url, artifactUrl, artifactDigest };
const done = { verdict, plan, approval, base: flip.base, body: renderPullRequest(page) };
if (flip.commit === null)
return { ...done, outcome: 'already-flipped', commit: null, pull: null, warnings: [] };
await setStatus(forge, flip.commit, plan, run.url);
const { branch: head, title } = plan;
const proposal = { head, base: baseBranch, title, body: done.body };
const { pull, warnings } = await (0,propose_draft .Q)(forge.pullRequests, proposal, 'the flip');
const undone = [
...(await nameOtherDrafts(forge.pullRequests, ensemble, pull)),
...(await (0,propose_draft .j)(forge.pullRequests, pull.number, request)),
];
return { ...done, outcome: 'proposed', commit: flip.commit, pull, warnings: [...warnings, ...undone] };
}
async function recipeOfBase(repository, { recipePath, checkedOut }) {
const at = async (branch) => await recipeAt(repository, await (0,landing_place .DN)(repository, branch, flip_refused .g), recipePath);
const { defaultBranch } = await repository.facts();
const reviewed = await at(defaultBranch);
const { base: baseBranch } = (0,flip_policy .C)(reviewed);
const recipe = baseBranch === defaultBranch ? reviewed : await at(baseBranch);
for (const [place, { base }] of [
['the checkout', (0,flip_policy .C)(checkedOut)],
[baseBranch, (0,flip_policy .C)(recipe)],
]) {
if (base === baseBranch)
continue;
const detail = `${recipePath} of ${place}: flip.base: expected ${baseBranch}, as the default branch ${defaultBranch} has it, got ${(0,shown .S)(base)}`;
throw new flip_refused .e('recipe-differs', detail);
}
return { baseBranch, recipe };
}
async function setStatus({ commitStatuses }, commit, { verdictSha256, rows }, url) {
await commitStatuses.set(commit, {
context: STATUS_CONTEXT,
state: 'success',
description: `${rows.length} rows: registry, files, approval and verdict ${verdictSha256.slice(0, 12)} checked`,
url,
});
}
var give = __webpack_require__(69763);
var gate_step = __webpack_require__(80330);
;
const AGAIN = '"Re-run failed jobs" repeats this job alone and keeps the approval; "Re-run all jobs" trains and decides again and needs a new approval';
async function promoteStage(step) {
try {
return await promoteOnce(step);
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.family !== 'publication')
throw error;
const hint = error.hint === undefined ? AGAIN : `${error.hint}. ${AGAIN}`;
throw new seedgate_error .Ts(error.code, error.message, { hint, cause: error.cause });
}
}
async function promoteOnce(step) {
const { inputs, job, runId, repository, runUrl, temporary, world } = step;
const { recipe: checkedOut, recipeFolder, corpusFolder } = await (0,gate_step .Sx)(step);
const promoted = await promote(world, {
...approvedOf(inputs),
recipePath: inputs.recipe,
checkedOut,
recipeFolder,
corpusFolder,
runId,
attempt: job.attempt,
pullNumber: inputs['pr-number'] ?? null,
artifactUrl: (run, id) => `${runUrl.replace(/\d+$/, String(run))}/artifacts/${id}`,
labels: inputs.labels,
reviewers: inputs.reviewers,
temporary,
});
giveOutputs(promoted, repository);
for (const each of promoted.warnings)
(0,core .$e)((0,step_log .w)(each), { title: 'seedgate: not done' });
const done = 'the base branch has this flip already';
(0,core .lm)((0,step_log .w)(promoted.pull?.url ?? done), { title: 'seedgate: promoted' });
await core .z.addRaw((0,promotion .W)({ ...promoted, branch: promoted.plan.branch, done })).write();
return seedgate_error .dc.ok;
}
function approvedOf(inputs) {
const id = inputs['verdict-artifact-id'];
const [digest, another] = inputs['verdict-artifact-digest'];
const verdictSha256 = inputs['verdict-digest'];
if (id === undefined || digest === undefined || another !== undefined || verdictSha256 === undefined) {
throw new seedgate_error .Ts('usage-invalid', 'stage promote: expected verdict-artifact-id, verdict-artifact-digest and verdict-digest, one each, got fewer or more', { hint: 'hand them over from the outputs of the job with stage decide' });
}
return { artifact: { id, digest }, verdictSha256 };
}
function giveOutputs({ outcome, verdict, plan, approval, base, commit, pull, warnings }, repository) {
const { branch, verdictSha256 } = plan;
(0,give .qU)({
verdict: verdict.verdict,
'verdict-digest': verdictSha256,
reasons: '[]',
'pull-request': pull?.url ?? '',
branch,
commit: commit ?? '',
});
(0,give .zH)('promote', outcome, {
ensemble: plan.ensemble,
repository,
verdict: verdict.verdict,
verdict_sha256: verdictSha256,
approver: approval.approver,
self_approval: approval.self_approval,
base,
branch,
commit,
pull_request: pull === null ? null : { number: pull.number, url: pull.url, draft: pull.draft },
warnings,
});
}
}),
80330:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W0: () => (  branchOf),
sf: () => (  gateStep),
Sx: () => (  recipeOf)
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var artifacts = __webpack_require__(91452);
var patience = __webpack_require__(18916);
var deadline = __webpack_require__(11106);
var corpus_folder = __webpack_require__(22155);
var clock = __webpack_require__(38666);
var files = __webpack_require__(69661);
var foreign_files = __webpack_require__(71754);
var models = __webpack_require__(13122);
var git_tracked_files = __webpack_require__(45101);
var core = __webpack_require__(33838);
var dist = __webpack_require__(61040);
var sign_dist = __webpack_require__(15179);
var schemas = __webpack_require__(92857);
var attestation_statement = __webpack_require__(50634);
var seedgate_error = __webpack_require__(91367);
;
const PATIENCE = { timeout: 10_000, retry: 3 };
const claimsShape = schemas .Ikc({ repository_visibility: schemas .YjP() });
class SigstoreAttester {
options;
constructor(options) {
this.options = options;
}
async attest(statement) {
try {
const token = await this.options.identityToken();
const services = this.options.services(visibilityIn(token));
const patience = this.options.patience ?? PATIENCE;
const getToken = async () => await Promise.resolve(token);
const signer = new sign_dist .$o({
fulcioBaseURL: services.fulcioUrl,
identityProvider: { getToken },
...patience,
});
const builder = new sign_dist .VV({ signer, witnesses: witnessesOf(services, patience) });
const bundle = await builder.create({ data: Buffer.from(statement), type: attestation_statement .KD });
return new TextEncoder().encode(`${JSON.stringify((0,dist.bundleToJSON)(bundle))}\n`);
}
catch (cause) {
throw new seedgate_error .Ts('publication-failed', `the verdict is not attested: ${wordsOf(cause)}`, {
hint: 'run this again; or set the input attest to false, and the run alone vouches for the verdict',
cause,
});
}
}
}
function witnessesOf({ rekorUrl, timestampUrl }, patience) {
return [
...(rekorUrl === null ? [] : [new sign_dist .fU({ rekorBaseURL: rekorUrl, ...patience })]),
...(timestampUrl === null ? [] : [new sign_dist .gs({ tsaBaseURL: timestampUrl, ...patience })]),
];
}
function visibilityIn(token) {
const [, payload = ''] = token.split('.');
const read = claimsShape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
return read.success ? read.data.repository_visibility : 'unknown';
}
function wordsOf(error) {
const said = error instanceof Error ? error.message : String(error);
return said.replaceAll(/[\w-]+\.[\w-]+\.[\w-]{16,}/g, '(a token)').slice(0, 500);
}
;
const PUBLIC_GOOD = {
fulcioUrl: 'https://fulcio.sigstore.dev',
rekorUrl: 'https://rekor.sigstore.dev',
timestampUrl: null,
};
function signingServices(visibility, serverUrl) {
if (visibility === 'public')
return PUBLIC_GOOD;
const { hostname } = new URL(serverUrl);
const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
return {
fulcioUrl: `https://fulcio.${domain}`,
rekorUrl: null,
timestampUrl: `https://timestamp.${domain}`,
};
}
;
function jobAttester(env, serverUrl) {
const may = (env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
if (!may)
return null;
return new SigstoreAttester({
identityToken: async () => await (0,core .V9)('sigstore'),
services: (visibility) => signingServices(visibility, serverUrl),
});
}
var find = __webpack_require__(53127);
var load_recipe = __webpack_require__(57203);
var workflow_run = __webpack_require__(25231);
;
const MODEL_PROCESS_FILE = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'model-process', 'index.js');
async function gateStep(inputs, env, log) {
const { job, runId, repository, serverUrl, runUrl, forge } = (0,workflow_run .t)(env, inputs.token, log);
const uploads = new artifacts .j({ say: log.info });
const folder = await runtimeFolder(inputs, job, log);
return {
inputs,
job,
runId,
repository,
runUrl,
branch: branchOf(env),
temporary: (0,external_node_path_.join)(job.temporary, `seedgate-gate-${(0,external_node_crypto_.randomUUID)()}`),
log,
runtimeFolder: folder,
world: {
files: files .k,
tracked: git_tracked_files .e,
foreign: foreign_files .E,
runtime: (0,models .z)({ childFile: MODEL_PROCESS_FILE, runtimeFolder: folder }),
clock: clock .m,
log,
forge,
artifacts: {
upload: async (request) => await uploads.upload(request),
find: async (name) => await uploads.find(name),
download: async (request) => await (0,deadline .u)({
what: `the download of artifact ${request.id}`,
limit: patience .T.download,
code: 'github-unavailable',
hint: 'run the job again when GitHub can be reached',
say: log.info,
}, async () => await forge.artifactArchives.download(request)),
},
attester: jobAttester(env, serverUrl),
},
};
}
async function recipeOf({ inputs, job, world }) {
const { recipe, recipeFolder } = await (0,load_recipe .Tc)(world.files, (0,external_node_path_.resolve)(job.workspace, inputs.recipe));
const corpusFolder = await (0,corpus_folder .x)({
asked: inputs['corpus-folder'],
option: 'input corpus-folder',
env: process.env,
from: job.workspace,
});
return { recipe: { ...recipe, path: inputs.recipe }, recipeFolder, corpusFolder };
}
async function runtimeFolder(inputs, job, log) {
const folder = inputs['runtime-folder'] === '' ? '' : (0,external_node_path_.resolve)(job.workspace, inputs['runtime-folder']);
const { temporary, toolCache } = job;
return await (0,find ._)({ folder, registry: inputs['runtime-registry'], temporary, toolCache }, log.info);
}
function branchOf(env) {
const head = env['GITHUB_HEAD_REF'] ?? '';
return head === '' ? (/^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1] ?? null) : head;
}
}),
85246:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => (  unapprovedStage)
});
var external_node_path_ = __webpack_require__(76760);
var core = __webpack_require__(33838);
var files = __webpack_require__(69661);
var step_log = __webpack_require__(47990);
var seedgate_error = __webpack_require__(91367);
var publish_decision = __webpack_require__(99043);
var report_comment = __webpack_require__(76984);
var tracking_issue = __webpack_require__(52214);
var report_escape = __webpack_require__(80430);
;
function unapprovedTitle(ensemble) {
return `${ensemble}: nobody approved its verdict`;
}
function renderUnapproved({ ensemble, verdictSha256, runUrl, rejectedBy }) {
const what = rejectedBy === null
? 'Nobody approved it, and the approval lapsed: GitHub waits 30 days.'
: `${(0,report_escape .SS)(rejectedBy)} rejected it.`;
return [
`### ⌛ Not promoted: ${(0,report_escape .SS)(ensemble)}`,
'',
`The verdict with sha256 \`${verdictSha256}\` is PROMOTE. ${what} Nothing was changed.`,
'',
'#### What next',
'',
`A run can be re-run for 30 days after its first start. Until then the arrow beside the job *Approve* of [this run](${runUrl}) asks again. Later, start a new run of the same workflow.`,
'',
].join('\n');
}
;
async function tellUnapproved({ comments, reviews, trackingIssues }, request) {
const { ensemble, policy, job, number, issueOnHold, issueLabels: labels } = request;
const asked = policy.environment.toLowerCase();
const rejected = (await reviews.ofRun(job.runId)).find(({ state, environments }) => state === 'rejected' && environments.some(({ name }) => name.toLowerCase() === asked));
const rejectedBy = rejected?.user.login ?? null;
const body = renderUnapproved({ ...request, rejectedBy });
const revision = { runId: job.runId, attempt: job.attempt };
const comment = number === null ? null : await comments.stick({ number, marker: (0,report_comment .e)(ensemble), body, revision });
const issue = issueOnHold
? await trackingIssues.track({
...{ marker: (0,tracking_issue .CV)(ensemble), title: unapprovedTitle(ensemble) },
...{ body: `${body}\nThe next PROMOTE closes this issue.\n`, labels },
})
: null;
return { rejectedBy, body, comment, issue };
}
var load_recipe = __webpack_require__(57203);
var workflow_run = __webpack_require__(25231);
var give = __webpack_require__(69763);
var step = __webpack_require__(80330);
;
async function unapprovedStage(inputs, env, log) {
const { job, runId, repository, runUrl, forge } = (0,workflow_run .t)(env, inputs.token, log);
const { recipe } = (await (0,load_recipe .Tc)(files .k, (0,external_node_path_.resolve)(job.workspace, inputs.recipe))).recipe;
const verdictSha256 = inputs['verdict-digest'];
if (verdictSha256 === undefined || recipe.flip === undefined) {
const missing = verdictSha256 === undefined ? 'verdict-digest' : 'flip in the recipe';
throw new seedgate_error .Ts('usage-invalid', `stage unapproved: expected ${missing}, got nothing`, {
hint: 'hand verdict-digest over from the outputs of the job with stage decide',
});
}
const asked = { pullNumber: inputs['pr-number'] ?? null, branch: (0,step .W0)(env) };
const { rejectedBy, body, ...told } = await tellUnapproved(forge, {
...{ ensemble: recipe.ensemble, policy: recipe.flip, verdictSha256, runUrl },
job: { repository, runId, attempt: job.attempt },
number: inputs.comment ? await (0,publish_decision .eo)(forge, asked) : null,
issueOnHold: inputs['issue-on-hold'],
issueLabels: inputs['issue-labels'],
});
(0,give .qU)({ 'verdict-digest': verdictSha256 });
const outcome = rejectedBy === null ? 'lapsed' : 'rejected';
(0,give .zH)('unapproved', outcome, { ensemble: recipe.ensemble, verdict_sha256: verdictSha256, ...told });
(0,core .lm)((0,step_log .w)(`${recipe.ensemble}: the approval of ${verdictSha256} was ${outcome === 'lapsed' ? 'not given in time' : 'rejected'}`), {
title: 'seedgate: not promoted',
});
await core .z.addRaw(body).write();
return seedgate_error .dc.ok;
}
}),
76984:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => (  renderComment),
e: () => (  verdictMarker)
});
var question = __webpack_require__(16210);
var report_escape = __webpack_require__(80430);
;
function renderObstacles({ obstacles }) {
if (obstacles.length === 0)
return [];
return [
'#### Before you approve',
'',
'Promoting would fail as the repository is set up now. Fix this first; an approval stays valid meanwhile.',
'',
...obstacles.map(({ code, message, fix }) => `1. \`${code}\`: ${(0,report_escape .SS)(message, report_escape .Xh)}<br>**What to do:** ${(0,report_escape .SS)(fix, report_escape .Xh)}`),
'',
];
}
var markdown = __webpack_require__(5447);
;
function verdictMarker(ensemble) {
return `<!-- seedgate:v1 verdict ${ensemble} -->`;
}
function renderComment(published) {
const { report, artifactUrl, runUrl } = published;
const links = `Verdict, report and evidence: [artifact](${artifactUrl}) of [this run](${runUrl}).`;
return [(0,markdown .G)(report), ...whatNext(published), '', links, ''].join('\n');
}
function whatNext({ report, flip, runUrl, foreseen }) {
const { verdict, verdictSha256 } = report;
if (verdict.verdict === 'HOLD') {
return [
'#### What next',
'',
'Fix the problems listed above, retrain if a reason says so, then run the gate again. This comment then shows the new verdict.',
];
}
if (verdict.policy.members === 'absent' || flip === undefined) {
const why = flip === undefined ? 'names no branch to flip (`flip:`)' : 'asks for no members';
return ['#### What next', '', `This verdict cannot be promoted: the recipe ${why}.`];
}
const digest = (0,question .VK)(verdictSha256);
const steps = flip.approval === 'environment'
? [
`A required reviewer of the environment ${(0,report_escape .SS)(flip.environment)}, other than who started the run, opens [the run](${runUrl}), chooses **Review deployments**, writes`,
'',
'```text',
`APPROVE ${digest}`,
'```',
'',
flip.digestInComment
? `and approves. This recipe requires these ${question .Y1} digits.`
: `and approves. These ${question .Y1} digits are required where the run has asked for the approval of another verdict too: after "Re-run all jobs", or with several recipes.`,
]
: [
'Somebody with write permission, other than who started the run, comments on this pull request',
'',
'```text',
`/promote ${verdictSha256}`,
'```',
'',
'and does not edit it afterwards. A reason may stand below the first line.',
];
const first = foreseen ? renderObstacles(foreseen) : [];
return [...first, '#### How to approve exactly this verdict', '', ...steps];
}
}),
52214:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => (  renderPromoted),
CV: () => (  holdMarker),
Ul: () => (  renderHold),
k: () => (  holdTitle)
});
var _gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87433);
var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21093);
var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80430);
var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50923);
function holdMarker(ensemble) {
return `<!-- seedgate:v1 hold ${ensemble} -->`;
}
function holdTitle(ensemble) {
return `${ensemble} is held back`;
}
const REASONS_BUDGET = 40_000;
function renderHold({ report, artifactUrl, runUrl }) {
const { verdict, verdictSha256 } = report;
const items = verdict.reasons.map(({ code, message }) => {
const { title, whatToDo } = _gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .ez[code];
return `1. **${title}** (\`${code}\`): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(message, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)}<br>**What to do:** ${whatToDo}`;
});
const { kept, left } = (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__  .W)(items, REASONS_BUDGET);
return [
`The newest verdict on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(verdict.ensemble)} is HOLD, for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(verdict.reasons.length, 'reason')}:`,
'',
...kept,
...(left === 0 ? [] : ['', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, 'more reason')} not shown.`]),
'',
`[Verdict, report and evidence](${artifactUrl}) of [the run that decided](${runUrl}); sha256 of the verdict: \`${verdictSha256}\`.`,
'',
'This issue is brought up to date by every HOLD and closed by the next PROMOTE.',
'',
].join('\n');
}
function renderPromoted({ report, runUrl }) {
return `The newest verdict is PROMOTE (sha256 \`${report.verdictSha256}\`), decided by [this run](${runUrl}).\n`;
}
}),
99043:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Tq: () => (  decideAndKeep),
eo: () => (  pullOfRun),
d4: () => (  tellEverybody)
});
var external_node_path_ = __webpack_require__(76760);
var layout = __webpack_require__(56350);
var html = __webpack_require__(19007);
var decide = __webpack_require__(33544);
var statement = __webpack_require__(50634);
var seedgate_error = __webpack_require__(91367);
;
async function attestVerdict(world, { verdict, dir }, wish) {
if (wish === 'false')
return none('it was not asked for');
if (verdict.verdict !== 'PROMOTE')
return none('only a PROMOTE is attested');
const { attester, files, forge, log } = world;
if (attester === null) {
const detail = 'the verdict is not attested: this job has no identity token';
const hint = 'add "id-token: write" and "attestations: write" to the job’s "permissions:"';
if (wish === 'true')
throw new seedgate_error .Ts('permission-missing', detail, { hint });
log.info(`${detail} (${hint})`);
return none(detail);
}
const bundle = await orWhy(wish, log, async () => await attester.attest((0,statement .T8)(verdict)));
if ('why' in bundle)
return none(bundle.why);
await files.writeAtomically((0,external_node_path_.join)(dir, layout .qQ), bundle.got);
const kept = await orWhy(wish, log, async () => await forge.attestations.keep(bundle.got));
return 'why' in kept
? { attested: true, id: null, why: kept.why }
: { attested: true, id: kept.got, why: null };
}
const none = (why) => ({ attested: false, id: null, why });
async function orWhy(wish, log, work) {
try {
return { got: await work() };
}
catch (error) {
if (wish === 'true' || !(error instanceof seedgate_error .Ts))
throw error;
log.warn(error.hint === undefined ? error.message : `${error.message} (${error.hint})`);
return { why: error.message };
}
}
var report_comment = __webpack_require__(76984);
var tracking_issue = __webpack_require__(52214);
;
function planAnnouncement(published, audience) {
const { ensemble, verdict } = published.report.verdict;
const { number, issueOnHold, issueLabels: labels, job } = audience;
const revision = { runId: job.runId, attempt: job.attempt };
const comment = number === null
? []
: [
{
kind: 'comment',
comment: { number, marker: (0,report_comment .e)(ensemble), body: (0,report_comment .w)(published), revision },
},
];
if (!issueOnHold)
return comment;
const marker = (0,tracking_issue .CV)(ensemble);
const issue = verdict === 'HOLD'
? {
kind: 'track',
issue: { marker, title: (0,tracking_issue .k)(ensemble), body: (0,tracking_issue .Ul)(published), labels },
}
: { kind: 'close', marker, comment: (0,tracking_issue .$x)(published) };
return [...comment, issue];
}
async function announce({ comments, trackingIssues }, steps) {
let announced = { comment: null, issue: null };
for (const step of steps) {
switch (step.kind) {
case 'comment': {
const { url, outcome } = await comments.stick(step.comment);
announced = { ...announced, comment: { url, outcome } };
break;
}
case 'track': {
const { url, outcome } = await trackingIssues.track(step.issue);
announced = { ...announced, issue: { url, outcome } };
break;
}
case 'close': {
const closed = await trackingIssues.close(step.marker, step.comment);
announced = { ...announced, issue: closed === null ? null : { url: closed.url, outcome: 'closed' } };
break;
}
}
}
return announced;
}
var keep_artifact = __webpack_require__(98316);
var environment = __webpack_require__(35017);
var flip_message = __webpack_require__(95551);
;
const STOPPING = [
'creation',
'update',
'pull_request',
'required_status_checks',
'required_deployments',
'merge_queue',
'workflows',
];
const WORKFLOWS = '.github/workflows';
async function foreseePromotion(forge, policy, ensemble, verdictSha256) {
const branch = (0,flip_message .WJ)(ensemble, verdictSha256);
const looked = await Promise.all([
whetherKnown('whether GitHub Actions may create pull requests', async () => await pullRequests(forge)),
whetherKnown(`the rules of the branch ${branch}`, async () => await rules(forge, branch)),
whetherKnown(`the workflows on ${policy.base}`, async () => await workflows(forge, policy)),
...(policy.approval === 'environment'
? [whetherKnown('the environment', async () => await foresee_promotion_environment(forge, policy))]
: []),
]);
return {
obstacles: looked.flatMap(({ obstacles }) => obstacles),
notChecked: looked.flatMap(({ notChecked }) => notChecked),
};
}
async function whetherKnown(what, look) {
try {
const obstacles = await look();
return obstacles === null ? { obstacles: [], notChecked: [what] } : { obstacles, notChecked: [] };
}
catch (error) {
if (error instanceof seedgate_error .Ts)
return { obstacles: [], notChecked: [what] };
throw error;
}
}
async function pullRequests({ settings }) {
const may = await settings.actionsMayOpenPullRequests();
if (may === null || may)
return may === null ? null : [];
return [
{
code: 'pull-requests-forbidden',
message: 'GitHub Actions may not create pull requests in this repository',
fix: 'Settings → Actions → General → Workflow permissions: turn on "Allow GitHub Actions to create and approve pull requests"; an organisation may have turned it off for all its repositories',
},
];
}
async function rules({ settings }, branch) {
const types = await settings.rulesOf(branch);
if (types === null)
return null;
const stopping = types.filter((type) => STOPPING.includes(type));
if (stopping.length === 0)
return [];
return [
{
code: 'branch-rules',
message: `rules hold for the branch ${branch}: ${stopping.join(', ')}`,
fix: 'Settings → Rules: exclude branches that match seedgate/** from these rulesets; the token of a job cannot be among those who bypass them',
},
];
}
async function workflows({ repository }, { base }) {
const { defaultBranch } = await repository.facts();
if (base === defaultBranch)
return [];
const [tip, reviewed] = [await repository.tip(base), await repository.tip(defaultBranch)];
if (tip === null || reviewed === null || (await repository.sameBelow(WORKFLOWS, tip, reviewed)))
return [];
return [
{
code: 'workflows-drifted',
message: `${WORKFLOWS} on ${base} is not the same as on the default branch ${defaultBranch}`,
fix: `bring ${WORKFLOWS} on ${base} and ${defaultBranch} to the same content: GitHub lets no job make a branch whose workflows differ`,
},
];
}
async function foresee_promotion_environment({ environments }, policy) {
return (0,environment .r)(await environments.find(policy.environment), policy);
}
var fetch_evidence = __webpack_require__(85981);
;
async function decideAndKeep(world, request) {
const { recipe, recipeFolder, corpusFolder, evidence, job, temporary } = request;
const dirs = await (0,fetch_evidence .e)({ ...world, temporary }, evidence);
const joined = dirs.length > 1 ? { out: (0,external_node_path_.join)(temporary, 'joined') } : {};
const decision = await (0,decide .L)({
...world,
recipe,
recipeFolder,
corpusFolder,
dirs,
job,
again: request.again,
...joined,
named: nameOf(evidence),
});
await world.files.writeAtomically((0,external_node_path_.join)(decision.dir, layout .Uq), await (0,html .K)(decision.report));
const attestation = await attestVerdict(world, decision, request.attest);
const { artifactName: name, retentionDays } = request;
const artifact = await (0,keep_artifact .m)(world, {
names: [name],
temporary: (0,external_node_path_.join)(temporary, 'kept'),
root: decision.dir,
files: [
decision.path,
...[
...(attestation.attested ? [layout .qQ] : []),
layout .Uq,
...Object.keys(decision.verdict.evidence),
].map((path) => (0,external_node_path_.join)(decision.dir, path)),
],
...(retentionDays === undefined ? {} : { retentionDays }),
});
const { flip, ensemble } = recipe.recipe;
const { verdict, sha256 } = decision;
const promotable = flip !== undefined && verdict.verdict === 'PROMOTE' && verdict.policy.members !== 'absent';
const published = {
report: decision.report,
runUrl: request.runUrl,
artifactUrl: request.artifactUrl(artifact.id),
flip,
foreseen: promotable ? await foreseePromotion(world.forge, flip, ensemble, sha256) : null,
};
return { decision, artifact, attestation, published };
}
async function tellEverybody({ forge, log }, request, published) {
const number = request.comment ? await pullOfRun(forge, request) : null;
if (request.comment && number === null)
log.info('there is no open pull request to comment on');
const steps = planAnnouncement(published, { ...request, number });
return await announce(forge, steps);
}
async function pullOfRun({ pullRequests }, { pullNumber, branch }) {
if (pullNumber !== null || branch === null)
return pullNumber;
const numbers = (await pullRequests.openFrom(branch)).map(({ number }) => number);
return numbers.length === 0 ? null : Math.min(...numbers);
}
function nameOf(evidence) {
return evidence.kind === 'folder'
? evidence.named
: evidence.artifacts.map(({ id }) => `artifact ${id}`).join(', ');
}
}),
10926:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  proposeDraft),
j: () => (  fulfil)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const BY_HAND = ['pull-requests-forbidden', 'drafts-unsupported'];
async function proposeDraft(pullRequests, proposal, what) {
const { head, base } = proposal;
const compare = pullRequests.compareUrl(base, head);
try {
const { pull, outcome } = await pullRequests.propose(proposal);
if (outcome === 'kept')
return { pull, warnings: [keptBody(pull)] };
if (outcome !== 'created' || pull.draft)
return { pull, warnings: [] };
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('drafts-unsupported', `#${pull.number} was asked for as a draft and opened as ready`, { hint: 'convert it to a draft by hand' });
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts))
throw error;
const message = `${error.message}\n  ${what} is on the branch ${head}: ${compare}`;
const [again, byHand] = [error.hint ?? 'run this again', `open it by hand, as a draft: ${compare}`];
const hint = BY_HAND.includes(error.code) ? `${byHand}; or ${again}` : `${again}; or ${byHand}`;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts(error.code, message, { hint, cause: error.cause });
}
}
const keptBody = ({ number }) => `the text of #${number}: the lines that bound seedgate’s part are gone from it, or there is no room between them; all of it stays as it is`;
async function fulfil(pullRequests, number, { labels, reviewers }) {
const users = reviewers.filter((name) => !name.includes('/'));
const teams = reviewers.filter((name) => name.includes('/'));
const labelled = await pullRequests.label(number, labels);
const asked = await pullRequests.requestReviews(number, { users, teams });
const told = (what, { refused }) => refused.map(({ name, reason }) => `${what} ${name}: ${reason}`);
return [...told('label', labelled), ...told('reviewer', asked)];
}
})
};
