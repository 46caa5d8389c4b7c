export const id = 826;
export const ids = [826,783];
export const modules = {
10998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  auditCheck)
});
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38666);
var _report_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85464);
var _use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81356);
var _use_cases_guard_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71577);
var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69890);
var _give_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4751);
async function auditCheck({ inputs, history, vouchers, forge, runUrl, log, }) {
const revision = inputs.revision === '' ? null : inputs.revision;
const asked = {
history,
recipePath: inputs.recipe,
vouchers,
requireVouched: false,
revision,
today: _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_0__  .m.now(),
};
const audited = await (0,_use_cases_guard_guard_revisions_js__WEBPACK_IMPORTED_MODULE_2__  .l)(asked);
const page = { ...audited, recipe: inputs.recipe, runUrl };
return await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__  .E)(log, {
check: 'audit',
guarded: audited,
about: { ensemble: audited.ensemble, revision: audited.revision },
page: (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .Wy)(page),
async tell() {
if (!inputs.issue)
return {};
const issue = await (0,_use_cases_guard_tell_js__WEBPACK_IMPORTED_MODULE_3__  .v)(forge.trackingIssues, page, inputs['issue-labels']);
(0,_give_js__WEBPACK_IMPORTED_MODULE_5__  .qU)({ issue: issue?.url ?? '' });
return { issue };
},
});
}
}),
69890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  conclude)
});
var core = __webpack_require__(33838);
var seedgate_error = __webpack_require__(91367);
var guarded_plain = __webpack_require__(44708);
var failure = __webpack_require__(46220);
var step_log = __webpack_require__(47990);
var vocabulary = __webpack_require__(42406);
var numbers = __webpack_require__(50923);
;
const MOST = 9;
function annotateFindings(findings) {
const shown = findings.length > MOST ? findings.slice(0, MOST - 1) : findings;
for (const { code, file, message } of shown) {
const line = lineOf(file, message);
(0,core .z3)((0,step_log .w)(`${message}\nwhat to do: ${vocabulary .T[code].whatToDo}`), {
title: `seedgate: ${code}`,
file,
...(line === null ? {} : { startLine: line }),
});
}
const left = findings.length - shown.length;
if (left > 0) {
(0,core .z3)(`${(0,numbers .LS)(left, 'more finding')}: the job summary has all of them`, { title: 'seedgate: guard' });
}
}
function lineOf(file, message) {
const place = message.startsWith(`${file}:`) ? /^(\d+):\d+:/.exec(message.slice(file.length + 1)) : null;
return place === null ? null : Number(place[1]);
}
var give = __webpack_require__(4751);
;
async function conclude(log, { check, guarded, about, page, tell }) {
const passed = guarded.findings.length === 0;
const outcome = passed ? 'passed' : 'findings';
const record = { ...about, ...(0,give .GZ)(guarded) };
(0,give .Oq)(guarded);
(0,give .zH)(check, outcome, { ...record, comment: null, issue: null });
log.info((0,guarded_plain .ch)(guarded, 'no findings'));
annotateFindings(guarded.findings);
await core .z.addRaw(page).write();
let told = seedgate_error .dc.ok;
try {
(0,give .zH)(check, outcome, { ...record, comment: null, issue: null, ...(await tell()) });
}
catch (error) {
(0,failure .p)(error);
told = (0,failure .g)(error).status;
}
return passed ? told : seedgate_error .dc.hold;
}
}),
4751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GZ: () => (  guardedRecord),
Oq: () => (  giveGuarded),
qU: () => (  give),
zH: () => (  giveResult)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
const RESULT_VERSION = 1;
const MOST_FINDINGS = 200;
function give(outputs) {
for (const [name, value] of Object.entries(outputs))
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH)(name, value);
}
function giveGuarded(guarded) {
const { passed, findings, notes } = (0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_1__  .pk)(guarded);
give({
passed: String(passed),
findings: JSON.stringify(findings.slice(0, MOST_FINDINGS)),
'findings-total': String(findings.length),
notes: JSON.stringify(notes.slice(0, MOST_FINDINGS)),
vouched: guarded.vouching?.state ?? '',
'verdict-digest': guarded.vouching?.verdictSha256 ?? '',
});
}
function giveResult(check, outcome, rest) {
give({ result: JSON.stringify({ schema_version: RESULT_VERSION, check, outcome, ...rest }) });
}
function guardedRecord(guarded) {
const { passed, verdict } = (0,_report_guarded_plain_js__WEBPACK_IMPORTED_MODULE_1__  .pk)(guarded);
const codes = {};
for (const { code } of guarded.findings)
codes[code] = (codes[code] ?? 0) + 1;
const totals = { findings_total: guarded.findings.length, notes_total: guarded.notes.length };
return { passed, ...totals, codes, verdict };
}
}),
8280:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => (  guardCheck)
});
var core = __webpack_require__(33838);
var step_log = __webpack_require__(47990);
var files = __webpack_require__(69661);
var guard = __webpack_require__(85464);
var guard_revisions = __webpack_require__(81356);
var tell = __webpack_require__(71577);
var schemas = __webpack_require__(92857);
var seedgate_error = __webpack_require__(91367);
var shown = __webpack_require__(90253);
;
const repository = schemas .Ikc({ full_name: schemas .YjP() }).nullish();
const payloadSchema = schemas .Ikc({
pull_request: schemas .Ikc({ number: schemas .Whr().positive(), head: schemas .Ikc({ sha: schemas .YjP(), repo: repository }) })
.optional(),
merge_group: schemas .Ikc({ base_sha: schemas .YjP(), head_sha: schemas .YjP() }).optional(),
before: schemas .YjP().optional(),
after: schemas .YjP().optional(),
});
async function workflowEvent(files, env) {
const path = env['GITHUB_EVENT_PATH'] ?? '';
const text = path === '' ? '{}' : new TextDecoder().decode(await files.read(path));
const read = payloadSchema.safeParse(asJson(text));
if (!read.success) {
const faults = read.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
throw invalid(path, faults.join('; '));
}
return { name: env['GITHUB_EVENT_NAME'] ?? '', sha: env['GITHUB_SHA'] ?? '', payload: read.data };
function asJson(json) {
try {
return JSON.parse(json);
}
catch {
throw invalid(path, `expected JSON, got ${(0,shown .S)(json)}`);
}
}
}
function invalid(path, fault) {
return new seedgate_error .Ts('usage-invalid', `${path}: expected the event of a workflow run: ${fault}`, {
hint: 'give the revisions by the inputs base and head',
});
}
;
async function comparedRevisions(history, { name, sha, payload }, given) {
if (given.base !== '' && given.head !== '')
return given;
if (given.base !== given.head) {
throw new seedgate_error .Ts('usage-invalid', 'expected the inputs base and head, got only one of them', {
hint: 'give both, or neither and let the event say',
});
}
if (payload.pull_request !== undefined && name !== 'pull_request_target') {
return await mergeOf(history, sha, payload.pull_request.head.sha);
}
if (payload.merge_group !== undefined) {
return { base: payload.merge_group.base_sha, head: payload.merge_group.head_sha };
}
const { before, after } = payload;
if (name === 'push' && before !== undefined && after !== undefined && ![before, after].some(isZero)) {
return { base: before, head: after };
}
throw new seedgate_error .Ts('usage-invalid', `expected an event that is about a change, got ${(0,shown .S)(name)}${name === 'push' ? ' of a branch that is new or gone' : ''}`, { hint: 'run on pull_request, merge_group or push, or give the inputs base and head' });
}
async function mergeOf(history, sha, pullHead) {
const parents = await Promise.all([1, 2, 3].map(async (nth) => await history.resolve(`${sha}^${nth}`)));
const [base = null, head = null, more = null] = parents;
if ((await history.resolve(sha)) === null) {
throw compared_invalid(`expected the pull request’s merge ${sha} in the checkout, got no such commit`);
}
if (base === null || head === null || more !== null) {
throw compared_invalid(`expected ${sha} to be the merge of a pull request, got a commit of another kind`);
}
if (head !== pullHead) {
throw compared_invalid(`expected ${sha} to be the merge of ${pullHead}, got the merge of ${head}`);
}
return { base, head: sha };
}
const isZero = (oid) => /^0+$/.test(oid);
function compared_invalid(message) {
return new seedgate_error .Ts('repository-invalid', message, {
hint: 'check out what the event is about: actions/checkout without `ref:`, with fetch-depth: 0',
});
}
var conclude = __webpack_require__(69890);
;
async function guardCheck(step, env) {
const { inputs, history, vouchers, log } = step;
const event = await workflowEvent(files .k, env);
const compared = await comparedRevisions(history, event, inputs);
const asked = { history, recipePath: inputs.recipe, vouchers, requireVouched: true };
const guarded = await (0,guard_revisions .C)({ ...asked, ...compared });
const page = { ...guarded, recipe: inputs.recipe, runUrl: step.runUrl };
const { ensemble, base, head, policyFrom, containsBase } = guarded;
return await (0,conclude .E)(log, {
check: 'guard',
guarded,
about: { ensemble, base, head, policy_from: policyFrom, contains_base: containsBase },
page: (0,guard .sO)(page),
async tell() {
const pull = event.payload.pull_request;
if (pull === undefined || !inputs.comment)
return {};
const { comment, forbidden } = await (0,tell .i)(step.forge.comments, pull.number, page);
const isFork = pull.head.repo?.full_name !== step.repository;
if (forbidden !== null && isFork)
log.info(`no comment, as a fork’s pull request may not write: ${forbidden}`);
else if (forbidden !== null) {
const fix = 'give the job pull-requests: write, or say comment: false';
(0,core .$e)((0,step_log .w)(`${forbidden}\nwhat to do: ${fix}`), { title: 'seedgate: no comment' });
}
return { comment: comment?.url ?? null };
},
});
}
}),
62379:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  GUARD)
});
var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84050);
const GUARD = {
name: 'seedgate: guard',
description: 'Refuse a change to governed registry rows that no vouched verdict covers, and audit that what landed is still true.',
main: '../dist/guard/index.js',
inputs: {
check: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['guard', 'audit'], {
description: '`guard`: a change, between two revisions. `audit`: every row and file of one revision.',
}),
recipe: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Ae)({
description: 'The recipe, from the top of the repository. Its committed text counts, at the base of a change.',
default: 'seedgate.yml',
}),
base: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
description: 'guard: what the change is measured against. Where left out, together with `head`: what the event says, of `pull_request`, `merge_group` or `push`.',
}),
head: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ description: 'guard: the change; for a pull request its merge commit.' }),
revision: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
description: 'audit: what is looked at. Where left out, the branch that the recipe’s `flip.base` names.',
}),
comment: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)({
description: 'guard: keep one comment on the pull request. None is made before there is a finding; without permission to write, the job summary has to do.',
default: 'true',
}),
issue: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)({
description: 'audit: follow findings with one issue, which the first audit without any closes.',
default: 'true',
}),
'issue-labels': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Dy)({ description: 'audit: labels of a new such issue.' }),
token: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Sh)({ description: 'What speaks to GitHub. Permissions: see docs/guard.md.' }),
},
outputs: {
passed: { type: '`true` or `false`', description: 'Whether there is no finding.' },
findings: {
type: 'JSON list',
description: 'The first 200: `code`, `file`, `row`, `message` and `what_to_do` of each. Names in it are anybody’s text: never put it into a shell.',
},
'findings-total': { type: 'whole number', description: 'How many there are.' },
notes: {
type: 'JSON list',
description: 'The first 200 notes, with the keys of a finding. Notes never fail the check: a looser policy, an edited free field, other rows.',
},
vouched: {
type: '`vouched`, `refused`, `not-checked` or empty',
description: 'What is known of the verdict that it rests on; empty where it rests on none.',
},
'verdict-digest': {
type: '64 hex digits',
description: 'sha256 of that verdict; empty where there is none.',
},
issue: {
type: 'URL',
description: 'audit: the issue that follows the findings; empty where there is none.',
},
result: {
type: 'JSON',
description: 'Everything in one record with a `schema_version`, whatever became of the step.',
},
},
};
}),
11427:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38666);
var _report_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92344);
var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);
var _declaration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95834);
var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46220);
var _leave_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38885);
var _audit_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10998);
var _give_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4751);
var _guard_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8280);
var _interface_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62379);
var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64650);
const log = (0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .t)(() => _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__  .m.elapsed());
log.info(`seedgate ${_version_js__WEBPACK_IMPORTED_MODULE_4__  .xv}: the guard, on Node ${process.version}`);
try {
const inputs = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_5__  .K)(_interface_js__WEBPACK_IMPORTED_MODULE_10__  .G.inputs, _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4);
const step = await (0,_step_js__WEBPACK_IMPORTED_MODULE_11__  .Q)(inputs, process.env, log);
process.exitCode = inputs.check === 'guard' ? await (0,_guard_check_js__WEBPACK_IMPORTED_MODULE_9__  .y)(step, process.env) : await (0,_audit_check_js__WEBPACK_IMPORTED_MODULE_7__  .E)(step);
}
catch (error) {
(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__  .p)(error);
const { outcome, code, refusals, status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__  .g)(error);
process.exitCode = status;
(0,_give_js__WEBPACK_IMPORTED_MODULE_8__  .zH)((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4)('check'), outcome, { code, refusals });
await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.addRaw((0,_report_promotion_js__WEBPACK_IMPORTED_MODULE_3__  .N)('Nothing was checked', refusals)).write();
}
await (0,_leave_js__WEBPACK_IMPORTED_MODULE_12__  .q)();
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
64650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  guardStep)
});
var git_history = __webpack_require__(58047);
var git_repositories = __webpack_require__(81968);
var whole = __webpack_require__(35650);
var workflow_run = __webpack_require__(25231);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var clock = __webpack_require__(38666);
var files = __webpack_require__(69661);
var foreign_files = __webpack_require__(71754);
var dist = __webpack_require__(84423);
var node_deadline = __webpack_require__(11106);
;
const PATIENCE = { request: 5_000, whole: 20_000 };
function publicGoodToday(cachePath, mirrorURL) {
let asked = null;
return async () => {
asked ??= refresh(cachePath(), mirrorURL);
return await asked;
};
}
async function refresh(cachePath, mirrorURL) {
const options = {
cachePath,
retry: 1,
timeout: PATIENCE.request,
...(mirrorURL === undefined ? {} : { mirrorURL }),
};
const deadline = {
what: 'Sigstore’s trusted root',
limit: PATIENCE.whole,
code: 'github-unavailable',
hint: 'let this machine reach tuf-repo-cdn.sigstore.dev',
say: () => undefined,
};
try {
return {
roots: [await (0,node_deadline .u)(deadline, async () => await (0,dist.getTrustedRoot)(options))],
note: 'today’s root does not know it either',
};
}
catch (error) {
const said = error instanceof Error ? error.message : String(error);
return { roots: [], note: `today’s root could not be fetched: ${said.slice(0, 200)}` };
}
}
var trusted_roots = __webpack_require__(49673);
var sigstore_verifier = __webpack_require__(65783);
var attestation_voucher = __webpack_require__(91310);
var shown = __webpack_require__(90253);
var seedgate_error = __webpack_require__(91367);
;
function recordFaults(record, found, attempts) {
const facts = [
['channel', record.channel, found.channel],
['approver', record.approver.id, found.approver.id],
['comment', record.comment, found.comment],
['comment_url', record.comment_url, found.comment_url],
['commented_at_utc', record.commented_at_utc, found.commented_at_utc],
['digest_given', record.digest_given, found.digest_given],
['environment', record.environment?.id ?? null, found.environment?.id ?? null],
['run', record.run.id, found.run.id],
...(record.run.attempt === found.run.attempt
? [['self_approval', record.self_approval, found.self_approval]]
: []),
];
const faults = facts
.filter(([, said, expected]) => said !== expected)
.map(([what, said, expected]) => `${what}: expected ${told(expected)}, got ${told(said)}`);
if (record.run.attempt > attempts) {
faults.push(`attempt: expected at most ${attempts}, got ${record.run.attempt}`);
}
return [...faults, ...starterFaults(record, found)];
}
function starterFaults({ run }, { run: now }) {
const ids = ({ started_by: people }) => people.map(({ id }) => id);
const [said, known] = [ids(run), ids(now)];
const complete = known.every((id) => said.includes(id));
if (complete && (run.attempt > now.attempt || said.every((id) => known.includes(id))))
return [];
return [`started_by: expected accounts ${known.join(', ')}, got ${said.join(', ') || 'none'}`];
}
const told = (value) => (typeof value === 'string' ? (0,shown .S)(value) : String(value));
var record = __webpack_require__(52927);
var refusal = __webpack_require__(11432);
var find_approval = __webpack_require__(22234);
;
const MAY_HAVE_CHANGED = [
'environment-missing',
'environment-unprotected',
'environment-bypassable',
'environment-self-review',
'environment-any-branch',
'starter-unknown',
'approver-not-listed',
'approver-cannot-write',
];
async function approvalOfRun(forge, clock, claim, policy, run) {
const { ensemble, sha256: verdictSha256 } = claim;
const record = recordOf(claim);
const pullNumber = conversationIn(record?.comment_url ?? null);
try {
const found = await (0,find_approval .j)(forge, clock, {
...{ policy, ensemble, verdictSha256, run, pullNumber },
attempt: record?.run.attempt ?? null,
decidedIn: claim.run?.attempt ?? null,
recorded: record,
});
const faults = record === null ? [] : recordFaults(record, found, run.attempt);
if (faults.length > 0) {
const why = `the approval’s record beside the verdict: ${faults.join('; ')}`;
return { outcome: 'refused', why };
}
return { outcome: 'approved', by: `${found.approver.login} approved it` };
}
catch (error) {
if (!(error instanceof refusal .Kz))
throw error;
const { refusals } = error;
const why = refusals.map(({ code, message }) => `${code}: ${message}`).join('; ');
const open = refusals.every(({ code }) => MAY_HAVE_CHANGED.includes(code));
return { outcome: open ? 'not-checked' : 'refused', why };
}
}
function recordOf({ approval }) {
try {
return approval === null ? null : (0,record .jI)(approval, 'the approval');
}
catch (error) {
if (error instanceof seedgate_error .Ts)
return null;
throw error;
}
}
function conversationIn(url) {
const number = Number(/\/(?:pull|issues)\/(\d{1,12})(?:#|$)/.exec(url ?? '')?.[1]);
return Number.isSafeInteger(number) && number > 0 ? number : null;
}
var evidence_folder = __webpack_require__(87566);
var layout = __webpack_require__(56350);
var limits = __webpack_require__(4016);
var untrusted_bundle = __webpack_require__(82093);
var sha256 = __webpack_require__(48246);
var fetch_evidence = __webpack_require__(85981);
var verdict_artifact = __webpack_require__(26129);
;
const IN_THE_ARTIFACT = [
'artifact-mismatch',
'evidence-invalid',
'evidence-not-found',
'evidence-refused',
];
async function artifactOfRun(world, { ensemble, sha256 }, run, runId) {
const name = (0,verdict_artifact .b)(ensemble, runId, run.attempt);
const records = await world.forge.artifactRecords.ofRun(runId);
const [record, another] = records.filter((one) => one.name === name);
if (record === undefined)
return { outcome: 'not-checked', why: `its artifact ${name} is not there (any more)` };
if (another !== undefined)
return { outcome: 'refused', why: `it has two artifacts ${name}` };
if (record.expired)
return { outcome: 'not-checked', why: `its artifact ${name} is expired` };
if (record.digest === null)
return { outcome: 'not-checked', why: `its artifact ${name} has no digest` };
if (record.size > untrusted_bundle .kw.total) {
return { outcome: 'refused', why: `its artifact ${name} has ${record.size} bytes, which no verdict has` };
}
const got = await digestInside(world, { id: record.id, digest: record.digest });
const place = `${layout .c6} in its artifact ${record.id} (${name})`;
if (got === sha256)
return { outcome: 'same', by: `${place} is this file` };
return { outcome: 'refused', why: `${place}: expected sha256 ${sha256}, got ${got}` };
}
async function digestInside({ forge, files, foreign, temporary: folder }, artifact) {
const temporary = folder();
try {
const fetching = { foreign, artifacts: forge.artifactArchives, temporary };
const dir = await (0,fetch_evidence .t)(fetching, artifact);
const inside = await evidence_folder .e.open(files, dir);
const bytes = await inside.read(layout .c6, limits .v.json);
return bytes === null ? 'no such file' : (0,sha256 .Bj)(bytes);
}
catch (error) {
if (error instanceof seedgate_error .Ts && IN_THE_ARTIFACT.includes(error.code))
return error.message;
throw error;
}
finally {
await files.remove(temporary);
}
}
var run_faults = __webpack_require__(46288);
;
function runVoucher(world) {
return {
name: 'run',
speaksOf: ['origin', 'approval'],
async vouch(claim, policy) {
try {
return await judge(world, claim, policy);
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.family !== 'publication')
throw error;
const hint = error.hint === undefined ? '' : ` (${error.hint})`;
return { answer: 'not-checked', why: `${error.message}${hint}` };
}
},
};
}
async function judge(world, claim, policy) {
const named = claim.run;
if (named === null)
return { answer: 'not-checked', why: 'the verdict names none' };
const id = idOf(named);
if (typeof id !== 'number' || named.repository?.toLowerCase() !== world.repository.toLowerCase()) {
const got = `run ${(0,shown .S)(named.id)} of ${(0,shown .S)(named.repository ?? 'no repository')}`;
return { answer: 'refused', why: `expected the verdict to name a run of ${world.repository}, got ${got}` };
}
const run = await world.forge.workflowRuns.run(id);
if (run === null)
return { answer: 'not-checked', why: `GitHub knows no run ${id} (any more)` };
const faults = await (0,run_faults .d)(world.forge.repository, run, { ...policy, attempt: named.attempt });
if (faults.length > 0)
return { answer: 'refused', why: `run ${id}: ${faults.join('; ')}` };
if (!(0,run_faults .g)(run)) {
return {
answer: 'not-checked',
why: `run ${id}: expected one that has run, got status ${(0,shown .S)(run.status ?? 'none')}`,
};
}
const approval = await approvalOfRun(world.forge, world.clock, claim, policy, run);
if (approval.outcome === 'refused')
return { answer: 'refused', why: `run ${id}: ${approval.why}` };
const artifact = await artifactOfRun(world, claim, named, id);
if (artifact.outcome === 'refused')
return { answer: 'refused', why: `run ${id}: ${artifact.why}` };
const approved = approval.outcome === 'approved';
const same = artifact.outcome === 'same';
const said = `run ${id}: ${same ? artifact.by : artifact.why}; ${approved ? approval.by : approval.why}`;
const of = [];
if (same)
of.push('origin');
if (approved)
of.push('approval');
return of.length === 0 ? { answer: 'not-checked', why: said } : { answer: 'vouched', of, by: said };
}
function idOf({ id }) {
const number = /^[1-9]\d{0,15}$/.test(id) ? Number(id) : NaN;
return Number.isSafeInteger(number) ? number : null;
}
;
function vouchersOf({ forge, repository, serverUrl, trustedRoots }) {
const temporary = () => (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `seedgate-vouch-${(0,external_node_crypto_.randomUUID)()}`);
const embedded = (0,trusted_roots.publicGoodRoots)();
const verifier = trustedRoots === undefined
? new sigstore_verifier.SigstoreVerifier(embedded, (0,trusted_roots.ageOf)(embedded), publicGoodToday(temporary))
: new sigstore_verifier.SigstoreVerifier(trustedRoots);
const world = { forge, repository, files: files .k, foreign: foreign_files .E, clock: clock .m, temporary };
return [
(0,attestation_voucher .R)({ verifier, serverUrl: serverUrl.replace(/\/+$/, ''), repository }),
runVoucher(world),
];
}
;
async function guardStep(inputs, env, log) {
const run = (0,workflow_run .t)(env, inputs.token, log);
await git_repositories .P.open(run.job.workspace);
const history = new git_history .Z(run.job.workspace);
await (0,whole .M)(history);
return { ...run, inputs, history, vouchers: vouchersOf(run), log };
}
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
49673:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ageOf: () => (  ageOf),
publicGoodRoots: () => (  publicGoodRoots),
readTrustedRoots: () => (  readTrustedRoots)
});
var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8032);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91367);
const PUBLIC_GOOD = 'https://tuf-repo-cdn.sigstore.dev';
function publicGoodRoots() {
const encoded = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_1__[PUBLIC_GOOD].targets['trusted_root.json'];
return [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')))];
}
function ageOf(roots) {
const begun = roots
.flatMap(({ tlogs, ctlogs, certificateAuthorities: cas }) => [
...[...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
...cas.map(({ validFor }) => validFor?.start),
])
.flatMap((start) => start ?? [])
.map((start) => start.getTime());
if (begun.length === 0)
return '';
const newest = new Date(Math.max(...begun)).toISOString().slice(0, 10);
return `its newest key is in use since ${newest}; a newer version of seedgate, or flip.trustedRoot in the base’s recipe, brings newer ones`;
}
function readTrustedRoots(bytes, path) {
const text = new TextDecoder().decode(bytes);
const roots = (whole(text) ?? lines(text)).flatMap(rootIn);
if (roots.length > 0 && roots.every((root) => root.certificateAuthorities.length > 0))
return roots;
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ts('usage-invalid', `${path}: expected Sigstore trusted roots with certificate authorities, got something else`, { hint: 'let `gh attestation trusted-root` write the file' });
}
function whole(text) {
try {
return [JSON.parse(text)];
}
catch {
return null;
}
}
function lines(text) {
return text
.split('\n')
.filter((line) => line.trim() !== '')
.map((line) => whole(line)?.[0]);
}
function rootIn(value) {
if (typeof value !== 'object' || value === null)
return [NOTHING];
try {
return [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(value)];
}
catch {
return [NOTHING];
}
}
const NOTHING = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON({});
}),
65783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SigstoreVerifier: () => (  SigstoreVerifier)
});
var external_node_crypto_ = __webpack_require__(77598);
var dist = __webpack_require__(61040);
var core_dist = __webpack_require__(83917);
var verify_dist = __webpack_require__(54187);
;
const FULCIO = '1.3.6.1.4.1.57264.1';
const FIELDS = {
issuer: 8,
buildSigner: 9,
runnerEnvironment: 11,
sourceRepository: 12,
sourceRef: 14,
buildConfig: 18,
trigger: 20,
invocation: 21,
};
function signerOf(extensions) {
const value = (field) => {
const wanted = `${FULCIO}.${FIELDS[field]}`;
const [only, another] = extensions.filter(({ oid }) => oid?.id.join('.') === wanted);
return only === undefined || another !== undefined ? null : textOf(only.value);
};
return {
issuer: value('issuer'),
buildSigner: value('buildSigner'),
runnerEnvironment: value('runnerEnvironment'),
sourceRepository: value('sourceRepository'),
sourceRef: value('sourceRef'),
buildConfig: value('buildConfig'),
trigger: value('trigger'),
invocation: value('invocation'),
};
}
function textOf(der) {
const { tag, value } = core_dist.ASN1Obj.parseBuffer(Buffer.from(der));
return tag.number === UTF8_STRING ? value.toString('utf8') : null;
}
const UTF8_STRING = 0x0c;
var trusted_roots = __webpack_require__(49673);
;
class SigstoreVerifier {
roots;
note;
newer;
constructor(roots, note = '', newer = null) {
this.roots = roots;
this.note = note;
this.newer = newer;
}
withRoots(file, path) {
return new SigstoreVerifier([...this.roots, ...(0,trusted_roots.readTrustedRoots)(file, path)], this.note, this.newer);
}
async check(bytes) {
const checked = checkUnder(this.roots, bytes, this.note);
if (checked.outcome !== 'unknown-root' || this.newer === null)
return checked;
const { roots, note } = await this.newer();
return checkUnder([...this.roots, ...roots], bytes, [this.note, note].filter(Boolean).join('; '));
}
}
function checkUnder(roots, bytes, note) {
let bundle;
let leaf;
try {
bundle = (0,dist.bundleFromJSON)(JSON.parse(new TextDecoder().decode(bytes)));
leaf = leafOf(bundle);
}
catch (error) {
return { outcome: 'not-genuine', why: `not a Sigstore bundle: ${wordsOf(error)}` };
}
const told = note === '' ? '' : ` (${note})`;
const knowing = roots.filter((root) => knows(root, leaf));
if (knowing.length === 0) {
const issuer = leaf.issuer.replaceAll('\n', ', ');
const why = `the trusted root at hand does not know who issued its certificate: ${issuer}${told}`;
return { outcome: 'unknown-root', why };
}
const unknown = [];
const said = [];
for (const root of knowing) {
try {
const missing = unknownLogs(bundle, leaf, root);
if (missing === null)
return genuine(bundle, root);
unknown.push(missing);
}
catch (error) {
said.push(wordsOf(error));
}
}
return said.length === 0
? { outcome: 'unknown-root', why: `the trusted root at hand does not know ${unknown.join('; ')}${told}` }
: { outcome: 'not-genuine', why: said.join('; ') };
}
function genuine(bundle, root) {
const { content } = bundle;
if (content.$case !== 'dsseEnvelope')
throw new Error('expected a signed statement, got a bare signature');
const verifier = new verify_dist .BL((0,verify_dist .jO)(root), {
tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
timestampThreshold: 1,
});
const { identity } = verifier.verify((0,verify_dist .DC)(bundle));
const { payloadType, payload } = content.dsseEnvelope;
return { outcome: 'genuine', signer: signerOf(identity?.oids ?? []), payloadType, payload };
}
function leafOf({ verificationMaterial: { content } }) {
const leaf = content.$case === 'certificate'
? content.certificate
: content.$case === 'x509CertificateChain'
? content.x509CertificateChain.certificates[0]
: undefined;
if (leaf === undefined)
throw new Error('it has no certificate');
return new external_node_crypto_.X509Certificate(leaf.rawBytes);
}
function knows({ certificateAuthorities }, leaf) {
const chains = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
return chains.some(({ rawBytes }) => leaf.checkIssued(new external_node_crypto_.X509Certificate(rawBytes)));
}
function unknownLogs(bundle, leaf, root) {
const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
const known = (logs) => logs.flatMap((log) => [log.logId, log.checkpointKeyId]).flatMap((id) => (id ? [hex(id.keyId)] : []));
const entries = tlogEntries.flatMap(({ logId }) => (logId === undefined ? [] : [hex(logId.keyId)]));
const tlogs = known(root.tlogs);
if (tlogs.length > 0 && entries.length > 0 && !entries.some((id) => tlogs.includes(id)))
return `the transparency log ${entries.join(', ')}`;
const ctlogs = known(root.ctlogs);
const certified = core_dist.X509Certificate.parse(Buffer.from(leaf.raw)).extSCT?.signedCertificateTimestamps ?? [];
const strange = certified.map(({ logID }) => hex(logID)).find((id) => !ctlogs.includes(id));
if (ctlogs.length > 0 && strange !== undefined)
return `the log of certificates ${strange}`;
const times = timestampVerificationData?.rfc3161Timestamps ?? [];
const authorities = root.timestampAuthorities.flatMap(({ certChain }) => certChain?.certificates[0] ?? []);
if (entries.length > 0 || times.length === 0)
return null;
const serials = authorities.map(({ rawBytes }) => hex(core_dist.X509Certificate.parse(Buffer.from(rawBytes)).serialNumber));
const witnesses = times.map(({ signedTimestamp }) => hex(core_dist.RFC3161Timestamp.parse(Buffer.from(signedTimestamp)).signerSerialNumber));
return witnesses.some((serial) => serials.includes(serial)) ? null : 'the authority that witnessed its time';
}
const hex = (bytes) => Buffer.from(bytes).toString('hex');
function wordsOf(error) {
if (!(error instanceof Error))
return String(error);
return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
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
56392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => (  summarise)
});
var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48620);
const UNDEFINED = { mean: NaN, standardDeviation: NaN, min: NaN, max: NaN, spread: NaN };
function summarise(sample) {
const values = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .cZ)(sample);
if (values.length === 0 || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .vQ)(values))
return UNDEFINED;
const [min, max] = [simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .jk(values), simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .T9(values)];
const { values: unitless, scale } = (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__  .Z7)(values);
return {
mean: Math.max(min, Math.min(max, simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .RE(values))),
standardDeviation: values.length < 2 ? NaN : scale * simple_statistics__WEBPACK_IMPORTED_MODULE_0__  .JK(unitless),
min,
max,
spread: max - min,
};
}
}),
31902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  PART_ENDING)
});
const PART_ENDING = '.part';
}),
85464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O2: () => (  guardMarker),
QV: () => (  renderMended),
Wy: () => (  renderAudit),
iI: () => (  renderDrift),
mL: () => (  auditTitle),
sO: () => (  renderGuard),
yD: () => (  auditMarker)
});
var _guard_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42406);
var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21093);
var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80430);
var _guarded_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50923);
const guardMarker = (ensemble) => `<!-- seedgate:v1 guard ${ensemble} -->`;
const auditMarker = (ensemble) => `<!-- seedgate:v1 audit ${ensemble} -->`;
const auditTitle = (ensemble) => `${ensemble} is not as it was promoted`;
const TABLE_BUDGET = 40_000;
const NOTES_BUDGET = 8_000;
function renderGuard(page) {
const { findings, ensemble, base, head } = page;
const passed = findings.length === 0;
const headline = passed
? `### ✅ Guard of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(ensemble)}: no findings`
: `### ✋ Guard of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(ensemble)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(findings.length, 'finding')}`;
const notes = [
...(page.policyFrom === 'head' ? [`Note: ${_guarded_plain_js__WEBPACK_IMPORTED_MODULE_2__  .kn}.`] : []),
...(page.containsBase ? [] : [`Note: ${_guarded_plain_js__WEBPACK_IMPORTED_MODULE_2__  .dG}.`]),
];
const compared = `The change ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(head)} on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(base)}, by the recipe ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(page.recipe)} of the ${page.policyFrom === 'base' ? 'latter' : 'former'}, in [this run](${page.runUrl}). Nothing of the change was run.`;
return pageOf(headline, page, [...notes, compared]);
}
function renderAudit(page) {
const { findings, ensemble } = page;
const headline = findings.length === 0
? `### ✅ Audit of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(ensemble)}: everything is as it was promoted`
: `### ✋ Audit of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(ensemble)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(findings.length, 'finding')}`;
const looked = `Looked at: every row and file at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(page.revision)}, by the recipe ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(page.recipe)} there, in [this run](${page.runUrl}).`;
return pageOf(headline, page, [looked]);
}
function renderDrift(page) {
const closing = 'Every audit brings this issue up to date; the first one without findings closes it.';
return `${renderAudit(page)}\n${closing}\n`;
}
function renderMended({ revision, runUrl }) {
return `No findings any more at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(revision)}: [this run](${runUrl}).\n`;
}
function pageOf(headline, { findings, notes: noted, vouching }, notes) {
const sections = [
[headline],
...(findings.length === 0 ? [] : [table(findings)]),
...(noted.length === 0 ? [] : [noteLines(noted)]),
...(vouching === null ? [] : [vouchingLines(vouching)]),
notes,
];
return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function table(findings) {
const rows = findings.map(({ code, file, row, message }) => line([
`\`${code}\``,
(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .Lf)(file, 200),
row === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .Lf)(row),
(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .Lf)(message, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh),
_guard_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__  .T[code].whatToDo,
]));
const { kept, left } = (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__  .W)(rows, TABLE_BUDGET);
return [
line(['code', 'file', 'row', 'what', 'what to do']),
line([':--', ':--', ':--', ':--', ':--']),
...kept,
...(left === 0 ? [] : ['', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, 'more finding')} not shown here.`]),
];
}
function noteLines(notes) {
const loosened = notes.filter(({ code }) => code === 'policy-loosened');
const others = notes.filter(({ code }) => code !== 'policy-loosened');
const items = [...loosened, ...others].map(({ code, message }) => `- \`${code}\`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(message, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)}`);
const { kept, left } = (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__  .W)(items, NOTES_BUDGET);
const list = [...kept, ...(left === 0 ? [] : [`- ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(left, 'more note')} not shown here`])];
const title = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(notes.length, 'note')}, which do not fail the check`;
return notes.length <= 5
? [`${title}:`, '', ...list]
: ['<details>', `<summary>${title}</summary>`, '', ...list, '', '</details>'];
}
const line = (cells) => `| ${cells.join(' | ')} |`;
const STATES = {
vouched: 'vouched for',
refused: 'not vouched for',
'not-checked': 'not checked; its being in the tree proves nothing',
};
function vouchingLines({ verdictSha256, state, answers }) {
return [
`Verdict \`${verdictSha256}\`: **${STATES[state]}**`,
...(answers.length === 0 ? [] : ['']),
...answers.map(({ voucher, answer, detail }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(voucher)}: ${answer}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(detail, _escape_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)}`),
];
}
}),
71577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (  commentOnPull),
v: () => (  followDrift)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _report_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85464);
async function commentOnPull(comments, number, page) {
const comment = { number, marker: (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .O2)(page.ensemble), body: (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .sO)(page) };
try {
const mustBeSeen = page.findings.length > 0 || page.notes.some(({ code }) => code === 'policy-loosened');
const told = mustBeSeen ? await comments.stick(comment) : await comments.refresh(comment);
return { comment: told, forbidden: null };
}
catch (error) {
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts) || error.code !== 'permission-missing')
throw error;
return { comment: null, forbidden: error.message };
}
}
async function followDrift(issues, page, labels) {
const [marker, title] = [(0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .yD)(page.ensemble), (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .mL)(page.ensemble)];
if (page.findings.length > 0) {
return await issues.track({ marker, title, body: (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .iI)(page), labels });
}
const closed = await issues.close(marker, (0,_report_guard_js__WEBPACK_IMPORTED_MODULE_1__  .QV)(page));
return closed === null ? null : { outcome: 'closed', ...closed };
}
})
};
