export const id = 370;
export const ids = [370];
export const modules = {
46220:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  failureOf),
p: () => (  annotateFailure)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);
var _approval_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11432);
var _errors_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93123);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91367);
var _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82093);
var _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38684);
var _registry_rollback_refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72799);
function failureOf(error) {
const known = error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__  .Ts;
return {
outcome: known && error.family === 'verdict' ? 'refused' : 'failed',
code: known ? error.code : 'defect',
refusals: refusalsOf(error),
status: (0,_errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__  .et)(error),
};
}
function annotateFailure(error) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .z3)((0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .w)((0,_errors_describe_js__WEBPACK_IMPORTED_MODULE_3__  .U)(error)), { title: `seedgate: ${failureOf(error).code}` });
}
function refusalsOf(error) {
if (error instanceof _approval_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .Kz)
return error.refusals;
const message = error instanceof Error ? error.message : String(error);
if (!(error instanceof _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_4__  .Ts))
return [{ code: 'defect', message, fix: 'report this defect of seedgate' }];
const named = error instanceof _registry_flip_refused_js__WEBPACK_IMPORTED_MODULE_6__  .e || error instanceof _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_5__  .bC || error instanceof _registry_rollback_refused_js__WEBPACK_IMPORTED_MODULE_7__  .v;
return [{ code: named ? error.reason : error.code, message, fix: error.hint ?? 'run this again' }];
}
}),
59700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  ROLLBACK)
});
var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84050);
const ROLLBACK = {
name: 'seedgate: rollback',
description: 'Open the draft pull request that restores exactly the rows and files a flip changed, whatever else changed since.',
main: '../dist/rollback/index.js',
inputs: {
verdict: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .L9)({
description: 'sha256 of the verdict that was flipped, or its first 12 digits or more: `Seedgate-Verdict` of the flip’s commit.',
}),
recipe: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Ae)({
description: 'The recipe, from the top of the repository. Its committed text on the base branch counts.',
default: 'seedgate.yml',
}),
issue: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)({
description: 'Follow the rollback with one issue, which a person closes.',
default: 'true',
}),
'issue-labels': (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Dy)({ description: 'Labels of a new such issue.' }),
labels: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Dy)({ description: 'Labels of the pull request; those that exist are added.' }),
reviewers: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Dy)({ description: 'Logins, and teams as `org/team`, to ask for a review.' }),
token: (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__  .Sh)({ description: 'What speaks to GitHub. Permissions: see docs/guard.md.' }),
},
outputs: {
'pull-request': {
type: 'URL',
description: 'The draft pull request; empty where the base branch is as before the flip already.',
},
branch: { type: 'text', description: 'The branch of the rollback.' },
commit: { type: 'commit id', description: 'Its commit; empty where there is none.' },
issue: { type: 'URL', description: 'The issue that follows it; empty where there is none.' },
result: {
type: 'JSON',
description: 'Everything in one record with a `schema_version`, whatever became of the step: of a refusal its code.',
},
},
};
}),
35370:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
var _adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);
var _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58047);
var _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81968);
var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38666);
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91367);
var _report_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92344);
var _use_cases_roll_back_roll_back_on_forge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33107);
var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71626);
var _declaration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95834);
var _failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46220);
var _leave_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38885);
var _workflow_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25231);
var _interface_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59700);
const RESULT_VERSION = 1;
const log = (0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .t)(() => _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__  .m.elapsed());
log.info(`seedgate ${_version_js__WEBPACK_IMPORTED_MODULE_8__  .xv}: the rollback, on Node ${process.version}`);
try {
const inputs = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_9__  .K)(_interface_js__WEBPACK_IMPORTED_MODULE_12__  .$.inputs, _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4);
const { verdict, recipe: recipePath, issue, labels, reviewers } = inputs;
if (verdict === undefined) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_5__  .Ts('usage-invalid', 'expected the input verdict, got nothing', {
hint: 'give the sha256 that the flip’s commit names as Seedgate-Verdict',
});
}
const { job, runUrl, forge } = (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_11__  .t)(process.env, inputs.token, log);
await _adapters_node_git_repositories_js__WEBPACK_IMPORTED_MODULE_3__  .P.open(job.workspace);
const history = new _adapters_node_git_history_js__WEBPACK_IMPORTED_MODULE_2__  .Z(job.workspace);
const wanted = { recipePath, verdict, runUrl, issue, labels, reviewers };
await tell(await (0,_use_cases_roll_back_roll_back_on_forge_js__WEBPACK_IMPORTED_MODULE_7__  .x)({ history, forge }, { ...wanted, issueLabels: inputs['issue-labels'] }));
}
catch (error) {
(0,_failure_js__WEBPACK_IMPORTED_MODULE_10__  .p)(error);
const { outcome, code, refusals, status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_10__  .g)(error);
process.exitCode = status;
giveResult(outcome, { code, refusals });
await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.addRaw((0,_report_promotion_js__WEBPACK_IMPORTED_MODULE_6__  .N)('Nothing was rolled back', refusals)).write();
}
await (0,_leave_js__WEBPACK_IMPORTED_MODULE_13__  .q)();
async function tell(rollback) {
const { outcome, plan, baseBranch, base, commit, pull, issue, warnings } = rollback;
give('pull-request', pull?.url ?? '');
give('branch', plan.branch);
give('commit', commit ?? '');
give('issue', issue?.url ?? '');
giveResult(outcome, {
ensemble: plan.ensemble,
verdict_sha256: plan.verdictSha256,
flip: plan.flip,
base_branch: baseBranch,
base,
branch: plan.branch,
commit,
pull_request: pull === null ? null : { number: pull.number, url: pull.url, draft: pull.draft },
issue,
warnings,
});
for (const each of warnings)
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .$e)((0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .w)(each), { title: 'seedgate: not done' });
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .lm)((0,_adapters_actions_step_log_js__WEBPACK_IMPORTED_MODULE_1__  .w)(pull?.url ?? `${baseBranch} is as it was before the flip`), {
title: 'seedgate: rollback',
});
await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.addRaw(renderRolledBack(rollback)).write();
}
function renderRolledBack({ pull, plan, body, warnings, baseBranch }) {
const done = `${baseBranch} is as it was before the flip already`;
return (0,_report_promotion_js__WEBPACK_IMPORTED_MODULE_6__  .W)({ pull, branch: plan.branch, body, warnings, done });
}
function give(output, value) {
(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH)(output, value);
}
function giveResult(outcome, rest) {
give('result', JSON.stringify({ schema_version: RESULT_VERSION, outcome, ...rest }));
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
11432:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kz: () => (  ApprovalRefused),
x5: () => (  refusal)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
const REFUSAL_FIXES = {
'verdict-differs': 'approve the verdict that was decided, and find out who replaced it: its digest is its identity',
'verdict-of-another-run': 'let decide, the approval and promote be jobs of one run',
'verdict-of-a-fork': 'decide in a run of this repository: a fork’s run may upload anything',
'verdict-of-no-retraining': 'start the workflow that flip.workflow names, on the branch that flip.base names, by hand or on a schedule',
'environment-missing': 'create the environment that flip.environment names, with required reviewers; a misspelt name gives a job no protection at all',
'environment-unprotected': 'Settings → Environments: add required reviewers; where the plan has none, write flip.approval: comment in the recipe',
'environment-bypassable': 'Settings → Environments: turn off "Allow administrators to bypass configured protection rules"',
'environment-self-review': 'Settings → Environments: turn on "Prevent self-review"',
'environment-any-branch': 'Settings → Environments: restrict the branches that may deploy',
'starter-unknown': 'start a new run: GitHub does not say who started this run, so self-approval cannot be ruled out',
'review-missing': 'let the job that waits for approval run in the environment that flip.environment names; where it does, re-run the job Approve alone, and let a required reviewer approve it',
'review-other-environment': 'let the job that waits for approval run in the environment that flip.environment names, and start a new run',
'review-not-approved': 're-run the job Approve alone, and let a required reviewer choose "Approve and deploy": a rejection, a bypass or a skip is no approval',
'review-of-another-job': 'name the job in the environment "Approve" and the verdict’s whole digest, as the workflow retrain does; where it has that name, re-run the job Approve alone until it succeeds: a review of any other job says nothing of a verdict',
'review-beside-bypass': 're-run the job Approve alone, and write the first 12 digits of the verdict’s digest into the comment of the approval: somebody bypassed the environment in this run, and a review does not say which job it let through',
'digest-missing': 're-run the job Approve alone, and write the first 12 digits of the verdict’s digest into the comment of the approval',
'comment-missing': 'comment /promote and the verdict’s digest on the pull request',
'comment-other-digest': 'write a new comment whose first line is /promote and the digest of this verdict; the sticky comment shows it',
'comment-edited': 'write a new comment: a comment that was edited is not believed',
'comment-by-app': 'write a new comment in the browser: an app that acts in a person’s name is not the person',
'approver-not-user': 'a person has to approve, not an app or a bot',
'approver-is-starter': 're-run the job Approve alone, and let somebody approve who did not start the run; flip.allowSelfApproval: true in the recipe allows it from the next retraining on, and is recorded',
'approver-not-listed': 're-run the job Approve alone, and let a required reviewer of the environment approve it',
'approver-cannot-write': 'somebody with write permission in this repository comments',
};
function refusal(code, message, job = null) {
const fix = REFUSAL_FIXES[code];
return {
code,
message,
fix: job === null ? fix : fix.replace('the job Approve alone', `the job "${job}" alone`),
};
}
class ApprovalRefused extends _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts {
refusals;
constructor(refusals) {
const lines = refusals.map(({ code, message }) => `${code}: ${message}`);
const fixes = [...new Set(refusals.map(({ fix }) => fix))];
super('approval-refused', ['nobody has approved this verdict', ...lines].join('\n  - '), {
hint: fixes.join('; '),
});
this.refusals = refusals;
}
}
}),
46466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  plannedChanges)
});
function plannedChanges(files) {
return files.map(({ path, after }) => (after === null ? { path, content: null } : { path, content: after }));
}
}),
92344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  renderRefused),
W: () => (  renderPromotion)
});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80430);
function renderPromotion({ pull, branch, body, warnings, done }) {
const headline = pull === null
? `### ✅ Nothing to do: ${done}`
: `### ✅ Draft pull request [#${pull.number}](${pull.url}), on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(branch, _escape_js__WEBPACK_IMPORTED_MODULE_0__  .Xh)}`;
const notes = warnings.map((warning) => `- not done: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(warning, _escape_js__WEBPACK_IMPORTED_MODULE_0__  .Xh)}`);
return [headline, '', ...(notes.length === 0 ? [] : [...notes, '']), body].join('\n');
}
function renderRefused(title, refused) {
const items = refused.map(({ code, message, fix }) => `1. \`${code}\`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(message, _escape_js__WEBPACK_IMPORTED_MODULE_0__  .Xh)}<br>**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(fix, _escape_js__WEBPACK_IMPORTED_MODULE_0__  .Xh)}`);
return [`### ✋ ${title}`, '', ...items, ''].join('\n');
}
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
99529:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  changeOf),
o: () => (  land)
});
var _registry_planned_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
function changeOf({ files }, base) {
return { base, files: (0,_registry_planned_changes_js__WEBPACK_IMPORTED_MODULE_0__  .I)(files) };
}
async function land(place, plan, { base, baseBranch }, refuse) {
const { branch, message } = plan;
const { outcome, commit } = await place.commit({ ...changeOf(plan, base), baseBranch, branch, message });
switch (outcome) {
case 'committed':
case 'already-there':
return { outcome, commit };
case 'branch-taken':
throw refuse('branch-taken', `expected no branch ${branch}, got one with something else: ${commit}`);
case 'base-moved':
throw refuse('base-moved', `expected ${baseBranch} to stay at ${base}, got it at ${commit ?? 'no commit'}`);
}
}
}),
93516:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pt: () => (  checkout),
DN: () => (  forgeTip),
pb: () => (  onForge)
});
var seedgate_error = __webpack_require__(91367);
;
async function commitOwnBranch(repository, change, own) {
const first = await repository.commitAsBranch(change);
if (first.outcome !== 'branch-taken')
return first;
if (!(await isOurs(repository, change.base, first.commit, own)))
return first;
return await repository.replaceBranch(change, first.commit);
}
async function isOurs(repository, tipOfBase, commit, { trailer, filesOn }) {
const facts = await repository.commit(commit);
const [base, ...others] = facts?.parents ?? [];
if (base === undefined || others.length > 0)
return false;
if (facts?.message.split('\n').includes(trailer) !== true)
return false;
if (!(await repository.hasInHistory(tipOfBase, base)))
return false;
const files = await filesOn(base, commit).catch((error) => {
if (error instanceof seedgate_error .Ts && error.family !== 'publication')
return null;
throw error;
});
return files !== null && (await repository.holds(commit, { base, files }));
}
;
function checkout(repository) {
return {
async base(branch, refuse) {
const tip = await repository.branch(branch);
if (tip === null)
throw refuse('base-missing', `expected a local branch ${branch}, got none`);
if (tip.behindUpstream === 0)
return tip.commit;
const detail = `expected ${branch} at its upstream's tip, got ${tip.behindUpstream} commits behind it`;
throw refuse('base-stale', detail);
},
commit: async (change) => await repository.commitAsBranch(change),
};
}
function onForge(repository, own) {
return {
base: async (branch, refuse) => await forgeTip(repository, branch, refuse),
commit: async (change) => await commitOwnBranch(repository, change, own),
};
}
async function forgeTip(repository, branch, refuse) {
const tip = await repository.tip(branch);
if (tip === null)
throw refuse('base-missing', `expected a branch ${branch}, got none`);
return tip;
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
}),
33107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  rollBackOnForge)
});
var flip_policy = __webpack_require__(26913);
var flip_paths = __webpack_require__(57744);
var planned_changes = __webpack_require__(46466);
var rollback_message = __webpack_require__(85620);
var rollback_refused = __webpack_require__(72799);
var cut = __webpack_require__(21093);
var report_escape = __webpack_require__(80430);
var numbers = __webpack_require__(50923);
;
function rollbackMarker({ ensemble, verdictSha256 }) {
return `<!-- seedgate:v1 rollback ${ensemble} ${verdictSha256} -->`;
}
function rollbackIssueTitle({ ensemble, verdictSha256 }) {
return `${ensemble} is rolled back (verdict ${verdictSha256.slice(0, 12)})`;
}
const BUDGET = { rows: 24_000, files: 18_000 };
function renderRollback({ plan, baseBranch, registry, runUrl }) {
const sections = [
[
`Takes ${(0,numbers .LS)(plan.rows.length, 'row')} of ${(0,report_escape .SS)(registry)}, the members of ${(0,report_escape .SS)(plan.ensemble)}, ${plan.liveAgain === null ? 'out of production' : `back to the verdict \`${plan.liveAgain}\``}: what the flip \`${plan.flip}\` changed is as it was before it, to the byte. Whatever else changed since stays.`,
],
['#### The rows', '', ...rowsTable(plan)],
[
'#### Where it comes from',
'',
`- verdict that is undone: sha256 \`${plan.verdictSha256}\``,
`- flip that is undone: \`${plan.flip}\``,
`- made by [this run](${runUrl})`,
],
[
'#### Checked before this was opened',
'',
`- None of these rows and files changed on ${(0,report_escape .SS)(baseBranch)} after the flip; otherwise there would be no such pull request.`,
'- The registry reads as before; two tokens a row, and nothing else, changed in it.',
],
[
'#### Not checked',
'',
'- Whether what was there before the flip is fit for use: placeholders are back where placeholders were.',
],
[
'#### How to undo it',
'',
'Close this pull request, or, once it is merged, revert its commit; or train and decide again, and flip that verdict. The verdict that is undone never comes back: the ledger says that it was rolled back.',
],
['<details><summary>Files</summary>', '', ...filesList(plan), '', '</details>'],
];
return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function renderRollbackIssue({ plan, runUrl }, pull) {
return [
`[#${pull.number}](${pull.url}) takes ${(0,report_escape .SS)(plan.ensemble)} out of production again, as [somebody asked](${runUrl}).`,
'',
'- [ ] look at the pull request, mark it ready and merge it',
'- [ ] find out what was wrong, and why the gate did not see it',
'- [ ] change corpus, trainer or thresholds in a change of its own, and train again',
'',
`What was undone: the flip \`${plan.flip}\`, of the verdict with sha256 \`${plan.verdictSha256}\`. Close this issue when that is known.`,
'',
].join('\n');
}
function rowsTable({ rows }) {
const lines = rows.map(({ id, edits }) => {
const digest = edits.find(({ expected }) => expected.startsWith('"'));
const [from, to] = [digest?.expected, digest?.replacement].map((token) => token?.replaceAll('"', ''));
return `| ${(0,report_escape .Lf)(id)} | ${(0,report_escape .Lf)(from ?? 'unchanged', 64)} | ${(0,report_escape .Lf)(to ?? 'unchanged', 64)} |`;
});
const { kept, left } = (0,cut .W)(lines, BUDGET.rows);
return [
'| row | sha256 in production | sha256 before and again |',
'| :-- | :-- | :-- |',
...kept,
...(left === 0 ? [] : ['', `${(0,numbers .LS)(left, 'more row')} not shown here; the diff shows them.`]),
];
}
function filesList({ files }) {
const lines = files.map(({ path, after }) => `- ${(0,report_escape .SS)(path, 300)}${after === null ? ' (removed)' : ''}`);
const { kept, left } = (0,cut .W)(lines, BUDGET.files);
return [...kept, ...(left === 0 ? [] : [`- and ${(0,numbers .LS)(left, 'more file')}; the diff shows them`])];
}
var plan_rollback_at = __webpack_require__(51983);
var policy_at = __webpack_require__(99081);
var refuse_changed_again = __webpack_require__(93541);
var whole = __webpack_require__(35650);
var land = __webpack_require__(99529);
var landing_place = __webpack_require__(93516);
var propose_draft = __webpack_require__(10926);
;
async function rollBackOnForge({ history, forge }, request) {
await (0,whole .M)(history);
const head = await (0,policy_at .D)(history, 'HEAD');
const { base: baseBranch } = (0,flip_policy .C)(await (0,policy_at .E)(history, head, request.recipePath));
const base = await baseTip(history, forge.repository, baseBranch);
const recipe = await (0,policy_at .E)(history, base, request.recipePath);
const plan = await (0,plan_rollback_at .n)(history, base, recipe, request.verdict);
await (0,refuse_changed_again .h)(history, base, plan);
const page = {
plan,
baseBranch,
registry: (0,flip_paths .Fv)(recipe.recipe).path,
runUrl: request.runUrl,
};
const done = { plan, baseBranch, base, body: renderRollback(page) };
if (plan.files.length === 0) {
return { ...done, outcome: 'already-rolled-back', commit: null, pull: null, issue: null, warnings: [] };
}
const place = (0,landing_place .pb)(forge.repository, {
trailer: `${rollback_message .zP}: ${plan.verdictSha256}`,
async filesOn(parent) {
if ((await history.resolve(parent)) === null)
return null;
const older = await (0,policy_at .E)(history, parent, request.recipePath);
return (0,planned_changes .I)((await (0,plan_rollback_at .n)(history, parent, older, plan.verdictSha256)).files);
},
});
const { commit } = await (0,land .o)(place, plan, { base, baseBranch }, rollback_refused .r);
const { branch, title } = plan;
const proposal = { head: branch, base: baseBranch, title, body: done.body };
const draft = await (0,propose_draft .Q)(forge.pullRequests, proposal, 'the rollback');
const { pull } = draft;
const issue = request.issue ? await follow(forge, request, page, pull) : null;
const warnings = [...draft.warnings, ...(await (0,propose_draft .j)(forge.pullRequests, pull.number, request))];
return { ...done, outcome: 'proposed', commit, pull, issue, warnings };
}
async function baseTip(history, repository, branch) {
const tip = await (0,landing_place .DN)(repository, branch, rollback_refused .r);
if ((await history.resolve(tip)) !== null)
return tip;
throw (0,rollback_refused .r)('base-stale', `expected the checkout to have ${branch}’s newest commit ${tip}, got no such commit`);
}
async function follow({ trackingIssues }, { issueLabels: labels }, page, pull) {
const [marker, title] = [rollbackMarker(page.plan), rollbackIssueTitle(page.plan)];
return await trackingIssues.track({ marker, title, body: renderRollbackIssue(page, pull), labels });
}
})
};
