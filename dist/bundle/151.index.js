export const id = 151;
export const ids = [151];
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
35017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => (  recordedEnvironment),
r: () => (  environmentRefusals)
});
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90253);
var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11432);
function environmentRefusals(environment, policy) {
const name = `environment ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S)(policy.environment)}`;
if (environment === null) {
return [
(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .x5)('environment-missing', `${name}: expected it with required reviewers, got none of that name`),
];
}
const { requiredReviewers } = environment;
if (requiredReviewers === null || requiredReviewers.reviewers.length === 0) {
const got = requiredReviewers === null ? 'no such rule' : 'a rule that names nobody';
return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .x5)('environment-unprotected', `${name}: expected required reviewers, got ${got}`)];
}
return policy.strict ? strictRefusals(name, environment, policy) : [];
}
function strictRefusals(name, environment, policy) {
const { canAdminsBypass, requiredReviewers, branches } = environment;
const refusals = [];
if (canAdminsBypass !== false) {
const got = canAdminsBypass === null ? 'no word of it' : 'that they can';
refusals.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .x5)('environment-bypassable', `${name}: expected that administrators cannot bypass it, got ${got}`));
}
if (!policy.allowSelfApproval && requiredReviewers?.preventSelfReview !== true) {
refusals.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .x5)('environment-self-review', `${name}: expected that it prevents self-review, got that it does not`));
}
if (admitsAny(branches)) {
refusals.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .x5)('environment-any-branch', `${name}: expected chosen branches, got that any branch may deploy`));
}
return refusals;
}
function admitsAny(branches) {
if (branches.kind !== 'named')
return branches.kind === 'any';
return branches.patterns.some(({ name }) => /^[*/]+$/.test(name));
}
function recordedEnvironment(environment) {
const { id, name, requiredReviewers, canAdminsBypass, branches, customRules, recorded } = environment;
return {
id,
name,
required_reviewers: (requiredReviewers?.reviewers ?? []).map(({ type, name: who, id: whoId }) => ({
type,
name: who,
id: whoId,
})),
prevent_self_review: requiredReviewers?.preventSelfReview ?? false,
can_admins_bypass: canAdminsBypass,
branches: branches.kind,
custom_rules: customRules,
recorded,
};
}
}),
16210:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VK: () => (  shortDigest),
Y1: () => (  DIGEST_DIGITS),
fr: () => (  approvalJob)
});
function approvalJob(verdictSha256) {
return `Approve ${verdictSha256}`;
}
const DIGEST_DIGITS = 12;
function shortDigest(sha256) {
return sha256.slice(0, DIGEST_DIGITS);
}
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
85981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  fetchEvidence),
t: () => (  fetchArtifact)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82093);
async function fetchEvidence(fetching, source) {
if (source.kind === 'folder') {
const inspection = new _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_1__  .p$(source.named);
for await (const entry of fetching.foreign.entries(source.path))
inspection.admit(entry);
return [source.path];
}
const folders = [];
for (const artifact of source.artifacts)
folders.push(await fetchArtifact(fetching, artifact));
return folders;
}
async function fetchArtifact({ foreign, artifacts, temporary }, { id, digest }) {
const archive = await artifacts.download({ id, digest, into: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, `artifact-${id}`) });
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, `evidence-${id}`);
const inspection = new _evidence_untrusted_bundle_js__WEBPACK_IMPORTED_MODULE_1__  .p$(`artifact ${id}`);
await foreign.unpack(archive, folder, (entry) => {
inspection.admit(entry);
});
return folder;
}
}),
26129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  verdictArtifactName)
});
function verdictArtifactName(ensemble, runId, attempt) {
return `verdict-${ensemble}-${runId}-${attempt}`;
}
}),
22234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => (  findApproval)
});
var approval_question = __webpack_require__(16210);
;
const APPROVAL_JOB = /(?:^| \/ )Approve ([0-9a-f]{64})$/;
function approvalJobs(jobs, verdictSha256) {
const expected = (0,approval_question .fr)(verdictSha256);
const named = jobs.filter(({ name }) => name === expected || name.endsWith(` / ${expected}`));
const through = named.filter(({ conclusion }) => conclusion === 'success').map(({ attempt }) => attempt);
const asked = jobs
.filter(({ conclusion }) => conclusion !== 'skipped')
.flatMap(({ name }) => APPROVAL_JOB.exec(name)?.[1] ?? []);
return {
name: named[0]?.name ?? null,
attempt: through.length === 0 ? null : Math.min(...through),
conclusions: named.map(({ conclusion }) => conclusion),
otherVerdicts: asked.some((digest) => digest !== verdictSha256),
};
}
var shown = __webpack_require__(90253);
var refusal = __webpack_require__(11432);
;
function approverRefusals(approver, { run, policy }, job = null) {
if (approver === null) {
return [(0,refusal .x5)('approver-not-user', 'expected a user, got an account that is no longer there')];
}
const { login, type } = approver;
const refusals = type === 'User'
? []
: [
(0,refusal .x5)('approver-not-user', `${(0,shown .S)(login)}: expected an account of type User, got ${(0,shown .S)(type)}`),
];
if (isStarter(approver, run) && !policy.allowSelfApproval) {
const started = run.attempt === 1 ? `run ${run.id}` : `run ${run.id} up to attempt ${run.attempt}`;
const message = `expected somebody who did not start ${started}, got ${(0,shown .S)(login)}`;
refusals.push((0,refusal .x5)('approver-is-starter', message, job));
}
return refusals;
}
function starterRefusals({ run, policy }) {
if (policy.allowSelfApproval)
return [];
const named = run.startedBy.length > 0 && run.startedBy.every((starter) => starter !== null);
return named
? []
: [(0,refusal .x5)('starter-unknown', `run ${run.id}: expected to know who started it, got nobody`)];
}
function isStarter({ id }, { startedBy }) {
return startedBy.some((starter) => starter?.id === id);
}
function person({ id, login }) {
return { id, login };
}
function startersOf({ startedBy }) {
const byId = new Map(startedBy.flatMap((starter) => (starter === null ? [] : [[starter.id, person(starter)]])));
return [...byId.values()];
}
var approval_environment = __webpack_require__(35017);
;
function judgeApproval(question) {
const { environment, policy, reviews } = question;
const unguarded = [...(0,approval_environment .r)(environment, policy), ...starterRefusals(question)];
if (environment === null || unguarded.length > 0)
return { approved: false, refusals: unguarded };
const ours = reviews.filter((review) => review.environments.some(({ id }) => id === environment.id));
const jobs = approvalJobs(question.jobs, question.verdictSha256);
const reviewed = { question, environment, jobs, bypassed: ours.some(isBypass) };
const approving = ours.filter((review) => reviewRefusals(reviewed, review).length === 0);
const [first] = approving;
if (first === undefined)
return { approved: false, refusals: whyNot(reviewed, ours) };
const unnamed = jobRefusals(reviewed);
if (unnamed.length > 0)
return { approved: false, refusals: unnamed };
return approvedBy(question, environment, approving.find((review) => isRecorded(question, review)) ?? first);
}
function isBypass({ state }) {
return !['approved', 'rejected', 'pending'].includes(state);
}
function isRecorded({ recorded }, { user, comment }) {
return recorded?.approver.id === user.id && recorded.comment === comment;
}
function jobRefusals({ question: { run, verdictSha256 }, jobs }) {
if (jobs.attempt !== null)
return [];
const got = jobs.conclusions.length === 0
? 'no such job'
: jobs.conclusions.map((conclusion) => (0,shown .S)(conclusion ?? 'not over yet')).join(', ');
const message = `run ${run.id}: expected a job "${(0,approval_question .fr)(verdictSha256)}" with the conclusion success, got ${got}`;
return [(0,refusal .x5)('review-of-another-job', message, jobs.name)];
}
function whyNot(reviewed, ours) {
const { question, jobs } = reviewed;
const { reviews, run, policy } = question;
if (ours.length > 0)
return ours.flatMap((review) => reviewRefusals(reviewed, review));
const place = `run ${run.id}: environment ${(0,shown .S)(policy.environment)}`;
const others = reviews.flatMap((review) => review.environments.map(({ name }) => (0,shown .S)(name)));
return others.length === 0
? [(0,refusal .x5)('review-missing', `${place}: expected a review, got none`, jobs.name)]
: [
(0,refusal .x5)('review-other-environment', `${place}: expected a review of it, got one of ${others.join(', ')}`),
];
}
function reviewRefusals(reviewed, review) {
const { question, environment, jobs } = reviewed;
const { user, state } = review;
if (state !== 'approved') {
const message = `${(0,shown .S)(user.login)}: expected a review with the state approved, got ${(0,shown .S)(state)}`;
return [(0,refusal .x5)('review-not-approved', message, jobs.name)];
}
return [
...approverRefusals(user, question, jobs.name),
...listRefusals(environment, review, jobs.name),
...digestRefusals(reviewed, review),
];
}
function listRefusals({ requiredReviewers }, { user }, job) {
const reviewers = requiredReviewers?.reviewers ?? [];
const certain = reviewers.every(({ type }) => type === 'User');
if (!certain || reviewers.some(({ id }) => id === user.id))
return [];
const names = reviewers.map(({ name }) => (0,shown .S)(name)).join(', ');
const message = `expected a review by ${names}, got one by ${(0,shown .S)(user.login)}`;
return [(0,refusal .x5)('approver-not-listed', message, job)];
}
function digestRefusals({ question, jobs, bypassed }, { user, comment }) {
const { policy, verdictSha256 } = question;
if (jobs.attempt === null || names(comment, verdictSha256))
return [];
const ask = (code, why) => {
const message = `${(0,shown .S)(user.login)}: ${why}: expected the first ${approval_question .Y1} digits of the verdict’s digest, ${(0,approval_question .VK)(verdictSha256)}, in the comment, got ${(0,shown .S)(comment)}`;
return [(0,refusal .x5)(code, message, jobs.name)];
};
if (policy.digestInComment)
return ask('digest-missing', 'flip.digestInComment');
if (jobs.otherVerdicts)
return ask('digest-missing', 'this run asked for the approval of other verdicts too');
return bypassed
? ask('review-beside-bypass', 'this run has a bypass of the environment beside the review')
: [];
}
function names(comment, verdictSha256) {
return comment.toLowerCase().includes((0,approval_question .VK)(verdictSha256));
}
function approvedBy(question, environment, { user, comment }) {
const { ensemble, verdictSha256, run, observedAt } = question;
return {
approved: true,
approval: {
schema_version: 1,
ensemble,
verdict_sha256: verdictSha256,
channel: 'environment',
approver: person(user),
self_approval: isStarter(user, run),
digest_given: names(comment, verdictSha256),
comment,
comment_url: null,
commented_at_utc: null,
observed_at_utc: observedAt.toISOString(),
run: { id: run.id, attempt: run.attempt, started_by: startersOf(run) },
environment: (0,approval_environment .Y)(environment),
permission: null,
},
};
}
;
const COMMAND = /^\/promote(?:\s|$)/;
const WITH_DIGEST = /^\/promote[ \t]+(`?)(?:sha256:)?([0-9a-f]{64})\1[ \t]*(?:\r?\n|$)/i;
const MAY_WRITE = ['admin', 'write'];
function asksToPromote({ body }) {
return COMMAND.test(body.trim());
}
function namesVerdict({ body }, verdictSha256) {
return WITH_DIGEST.exec(body.trim())?.[2]?.toLowerCase() === verdictSha256;
}
function judgeComments(question) {
const { comments, verdictSha256 } = question;
const unnamed = starterRefusals(question);
if (unnamed.length > 0)
return { approved: false, refusals: unnamed };
const approvals = comments.flatMap((commented) => approvalOf(question, commented) ?? []);
const approval = approvals.find(({ approver, comment }) => {
return question.recorded?.approver.id === approver.id && question.recorded.comment === comment;
});
const [first] = approvals;
if (first !== undefined)
return { approved: true, approval: approval ?? first };
const refusals = comments.flatMap((commented) => commentRefusals(question, commented));
const expected = `/promote ${verdictSha256}`;
const none = (0,refusal .x5)('comment-missing', `expected a comment ${expected}, got none`);
return { approved: false, refusals: refusals.length > 0 ? refusals : [none] };
}
function commentRefusals(question, { comment, access, editedAt }) {
if (!namesVerdict(comment, question.verdictSha256)) {
const expected = `/promote ${question.verdictSha256}`;
const [line = ''] = comment.body.trim().split(/\r?\n/);
return [(0,refusal .x5)('comment-other-digest', `expected ${expected} in the first line, got ${(0,shown .S)(line)}`)];
}
const refusals = approverRefusals(comment.author, question);
const edited = editedAt ?? (comment.updatedAt === comment.createdAt ? null : comment.updatedAt);
if (edited !== null) {
const message = `expected a comment as it was written at ${comment.createdAt}, got one edited at ${edited}`;
refusals.push((0,refusal .x5)('comment-edited', message));
}
if (comment.viaApp !== null) {
const who = (0,shown .S)(comment.author?.login ?? 'nobody');
const message = `${who}: expected a comment that a person wrote, got one that the app ${(0,shown .S)(comment.viaApp)} wrote in that name`;
refusals.push((0,refusal .x5)('comment-by-app', message));
}
if (!mayWrite(comment, access)) {
const got = access === null ? 'no such user' : (0,shown .S)(access.permission);
refusals.push((0,refusal .x5)('approver-cannot-write', `${(0,shown .S)(comment.author?.login ?? 'nobody')}: expected write permission, got ${got}`));
}
return refusals;
}
function mayWrite({ author }, access) {
if (author === null || access?.account?.id !== author.id)
return false;
return MAY_WRITE.includes(access.permission);
}
function approvalOf(question, commented) {
const { comment, access } = commented;
const { author } = comment;
if (author === null || access === null)
return null;
if (commentRefusals(question, commented).length > 0)
return null;
const { ensemble, verdictSha256, run, observedAt } = question;
return {
schema_version: 1,
ensemble,
verdict_sha256: verdictSha256,
channel: 'comment',
approver: person(author),
self_approval: isStarter(author, run),
digest_given: true,
comment: comment.body,
comment_url: comment.url,
commented_at_utc: comment.createdAt,
observed_at_utc: observedAt.toISOString(),
run: { id: run.id, attempt: run.attempt, started_by: startersOf(run) },
environment: null,
permission: access.permission,
};
}
;
async function findApproval(forge, clock, question) {
const { policy } = question;
const judgement = policy.approval === 'environment'
? await judgeReviews(forge, clock, question)
: await judgePromoteComments(forge, clock, question);
if (!judgement.approved)
throw new refusal .Kz(judgement.refusals);
return judgement.approval;
}
async function judgeReviews(forge, clock, question) {
const { run, verdictSha256, policy } = question;
const all = await forge.workflowRuns.jobs(run.id);
const through = (jobs) => approvalJobs(jobs, verdictSha256).attempt;
const last = question.attempt ?? through(all) ?? run.attempt;
const jobs = all.filter(({ attempt }) => attempt <= last);
return judgeApproval({
...(await approvalCase(forge, clock, question, through(jobs) ?? last)),
environment: await forge.environments.find(policy.environment),
reviews: await forge.reviews.ofRun(run.id),
jobs,
});
}
async function judgePromoteComments(forge, clock, question) {
const number = await pullOf(forge, question);
const all = number === null ? [] : await forge.comments.all(number);
const comments = [];
for (const comment of all.filter(asksToPromote)) {
const login = comment.author?.login;
comments.push({
comment,
access: login === undefined ? null : await forge.accounts.access(login),
editedAt: namesVerdict(comment, question.verdictSha256) ? await forge.comments.lastEdit(comment) : null,
});
}
const decidedIn = question.decidedIn ?? question.attempt ?? question.run.attempt;
return judgeComments({ ...(await approvalCase(forge, clock, question, decidedIn)), comments });
}
async function pullOf({ pullRequests }, { pullNumber, run }) {
if (pullNumber !== null || run.headBranch === null)
return pullNumber;
const numbers = (await pullRequests.openFrom(run.headBranch)).map(({ number }) => number);
return numbers.length === 0 ? null : Math.min(...numbers);
}
async function approvalCase({ workflowRuns }, clock, { policy, ensemble, verdictSha256, run, recorded = null }, last) {
const startedBy = [];
for (let number = 1; number <= last; number++) {
const one = number === run.attempt ? run : await workflowRuns.attempt(run.id, number);
startedBy.push(one?.actor ?? null, one?.triggeringActor ?? null);
}
const started = { id: run.id, attempt: last, startedBy };
return { policy, ensemble, verdictSha256, run: started, observedAt: clock.now(), recorded };
}
}),
46288:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  runFaults),
g: () => (  hasRun)
});
var _attestation_retrain_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37854);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90253);
async function runFaults(repository, run, expected) {
const faults = statedFaults(run, expected);
return faults.length > 0 ? faults : await historyFaults(repository, run, expected);
}
function statedFaults(run, { attempt, workflow, base }) {
const [, path = run.path, ref = base] = /^([^@]*)@(.*)$/s.exec(run.path) ?? [];
return [
...(run.headRepositoryId === run.repositoryId
? []
: ['expected a run of this repository, got one of a fork']),
...(path === workflow ? [] : [`workflow: expected ${workflow}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_0__  .S)(path)}`]),
...(ref === base || ref === `refs/heads/${base}`
? []
: [`workflow: expected it of refs/heads/${base}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_0__  .S)(ref)}`]),
...(_attestation_retrain_events_js__WEBPACK_IMPORTED_MODULE_1__  .K.includes(run.event)
? []
: [`event: expected ${_attestation_retrain_events_js__WEBPACK_IMPORTED_MODULE_1__  .K.join(' or ')}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_0__  .S)(run.event)}`]),
...(run.headBranch === base ? [] : [`branch: expected ${base}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_0__  .S)(run.headBranch ?? 'none')}`]),
...(attempt <= run.attempt ? [] : [`attempt: expected at most ${run.attempt}, got ${attempt}`]),
];
}
async function historyFaults(repository, { headSha }, { base }) {
const tip = await repository.tip(base);
if (tip !== null && (await repository.hasInHistory(tip, headSha)))
return [];
return [`commit: expected one of the branch ${base}, got ${headSha}`];
}
function hasRun({ status }) {
return status === 'completed' || status === 'in_progress';
}
})
};
