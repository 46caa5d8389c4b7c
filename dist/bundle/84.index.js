export const id = 84;
export const ids = [84];
export const modules = {
95834:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  readInputs)
});
var _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91367);
var _errors_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90253);
function readInputs(inputs, text) {
const faults = [];
const values = Object.entries(inputs).map(([name, input]) => {
const given = text(name) === '' ? input.default : text(name);
try {
return [name, input.parse(given)];
}
catch (error) {
faults.push(`input ${name}: ${error instanceof Error ? error.message : String(error)}, got ${(0,_errors_shown_js__WEBPACK_IMPORTED_MODULE_1__  .S)(given)}`);
return [name, undefined];
}
});
if (faults.length > 0) {
throw new _errors_seedgate_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ts('usage-invalid', faults.join('\n'), {
hint: 'mend it below `with:` in the workflow',
});
}
return Object.fromEntries(values);
}
}),
84050:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  optionalToken),
Ae: () => (  path),
Az: () => (  shardName),
Cs: () => (  artifactName),
Dy: () => (  names),
Jt: () => (  flag),
L9: () => (  digestPrefix),
Qq: () => (  text),
Sh: () => (  token),
U9: () => (  count),
Yq: () => (  choice),
rT: () => (  parts),
sh: () => (  seedList),
y_: () => (  part)
});
var _folds_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
function text({ description, default: fallback = '' }) {
return { type: 'text', description, default: fallback, parse: (given) => given };
}
function path({ description, default: fallback = '' }) {
return {
type: 'path',
description,
default: fallback,
parse(given) {
if (given.includes('\0'))
throw new Error('expected a path');
return given;
},
};
}
function flag({ description, default: fallback = 'false' }) {
return {
type: '`true` or `false`',
description,
default: fallback,
parse(given) {
if (/^(true|True|TRUE)$/.test(given))
return true;
if (/^(false|False|FALSE)$/.test(given))
return false;
throw new Error('expected true or false');
},
};
}
function choice(choices, { description, default: fallback = choices[0] }) {
return {
type: choices.map((one) => `\`${one}\``).join(', '),
description,
default: fallback,
parse(given) {
const chosen = choices.find((one) => one === given);
if (chosen === undefined)
throw new Error(`expected one of ${choices.join(', ')}`);
return chosen;
},
};
}
function count(low, high, { description }) {
return {
type: `whole number, ${low} to ${high}`,
description,
default: '',
parse(given) {
if (given === '')
return undefined;
const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
if (!(value >= low && value <= high))
throw new Error(`expected a whole number from ${low} to ${high}`);
return value;
},
};
}
function seedList({ description }) {
return {
type: 'list such as `0,2`',
description,
default: '',
parse(given) {
if (given === '')
return undefined;
const parts = given.split(',').map((part) => part.trim());
const seeds = parts.map(Number);
if (!parts.every((part) => /^\d{1,10}$/.test(part)) || new Set(seeds).size !== seeds.length)
throw new Error('expected seeds such as 0,2, each once');
return seeds;
},
};
}
function part({ description }) {
return {
type: 'part such as `2-of-3`',
description,
default: '',
parse(given) {
if (given === '')
return undefined;
const parsed = (0,_folds_part_js__WEBPACK_IMPORTED_MODULE_0__  .x2)(given);
if (parsed === null)
throw new Error('expected a part such as 2-of-3');
return parsed;
},
};
}
function artifactName(longest, { description, default: fallback = '' }) {
return {
type: 'text',
description,
default: fallback,
parse(given) {
if (given.length > longest || /[":<>|*?\r\n\\/\0]/.test(given))
throw new Error(`expected at most ${longest} characters, none of " : < > | * ? \\ /`);
return given;
},
};
}
function shardName({ description, default: fallback = '' }) {
const { parse, ...rest } = artifactName(60, { description, default: fallback });
return {
...rest,
parse(given) {
if (given.includes('~'))
throw new Error('expected a name without ~');
return parse(given);
},
};
}
function names({ description }) {
return { type: 'list of names', description, default: '', parse: parts };
}
function token({ description }) {
return {
type: 'secret',
description,
default: '${{ github.token }}',
parse(given) {
if (given === '' || given.startsWith('${{'))
throw new Error('expected a token');
return given;
},
};
}
function optionalToken({ description }) {
const input = token({ description });
return { ...input, parse: (given) => (given.startsWith('${{') ? '' : given) };
}
function digestPrefix({ description }) {
return {
type: '12 to 64 hex digits',
description,
default: '',
parse(given) {
if (given === '')
return undefined;
if (!/^[0-9a-f]{12,64}$/i.test(given))
throw new Error('expected 12 to 64 hex digits');
return given.toLowerCase();
},
};
}
function parts(given) {
return given
.split(/[,\n]/)
.map((part) => part.trim())
.filter((part) => part !== '');
}
}),
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
25231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (  workflowRun)
});
var schemas = __webpack_require__(92857);
;
const accountSchema = schemas .Ikc({ id: schemas .aig(), login: schemas .YjP().min(1), type: schemas .YjP() });
const COMMIT_ID = /^[0-9a-f]{40}$/;
const commitIdSchema = schemas .YjP().regex(COMMIT_ID, 'expected a full commit id');
;
const viewerSchema = schemas .Ikc({ viewer: schemas .Ikc({ login: schemas .YjP().min(1) }) })
.transform(({ viewer }) => viewer.login);
const accessSchema = schemas .Ikc({ permission: schemas .YjP(), role_name: schemas .YjP().optional(), user: accountSchema.nullable() })
.transform(({ permission, role_name, user }) => ({
permission,
role: role_name ?? permission,
account: user,
}));
const membershipSchema = schemas .Ikc({ state: schemas .YjP() });
class GitHubAccounts {
api;
login = null;
constructor(api) {
this.api = api;
}
async own() {
this.login ??= this.api.graphql('query { viewer { login } }', {}, viewerSchema, {
what: 'say whose token this is',
permission: 'contents: read',
});
return await this.login;
}
async access(login) {
const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const purpose = { what: `say what ${login} may do in the repository`, permission: 'contents: read' };
return await this.api.find(route, { username: login }, accessSchema, purpose);
}
async isTeamMember(team, login) {
const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
const parameters = { org: team.org, team_slug: team.slug, username: login };
const purpose = {
what: `say whether ${login} is in the team ${team.org}/${team.slug}`,
permission: "a token of a GitHub App that may read the organisation's members",
};
const membership = await this.api.find(route, parameters, membershipSchema, purpose);
return membership?.state === 'active';
}
}
var seedgate_error = __webpack_require__(91367);
var shown = __webpack_require__(90253);
var github = __webpack_require__(61351);
var dist_bundle = __webpack_require__(49735);
var plugin_throttling_dist_bundle = __webpack_require__(86856);
var lib = __webpack_require__(62203);
var http_client_lib = __webpack_require__(44942);
var undici = __webpack_require__(24371);
;
const dispatchers = new Map();
async function proxiedFetch(address, init) {
const { origin } = new URL(address);
const proxies = [origin, ...VARIABLES.map((name) => process.env[name] ?? '')].join('\n');
if (!dispatchers.has(proxies))
dispatchers.set(proxies, new http_client_lib .Qq('seedgate').getAgentDispatcher(address));
const dispatcher = dispatchers.get(proxies);
return await (0,undici.fetch)(address, dispatcher === undefined ? init : { ...init, dispatcher });
}
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
;
const STOP = 'stop';
const RETRIES = 3;
const LIMIT_RETRIES = 2;
const API_VERSION = '2022-11-28';
function newOctokit({ token, apiUrl, log, pace }) {
const waitsFor = (limit) => (seconds, _options, _octokit, retries) => {
const patient = retries < LIMIT_RETRIES && seconds * 1000 <= pace.longestWait;
log.warn(`GitHub's ${limit}: it asks us to wait ${seconds} s${patient ? '' : ', which is too long: giving up'}`);
return patient;
};
const octokit = (0,github .Q)(token, {
baseUrl: apiUrl,
userAgent: 'seedgate',
request: { fetch: proxiedFetch },
log: { debug: ignore, info: ignore, warn: log.warn, error: log.warn },
retry: { retries: RETRIES, retryAfterBaseValue: pace.retryBase },
throttle: {
write: new lib.Group({ maxConcurrent: 1, minTime: pace.writeGap }),
notifications: new lib.Group({ maxConcurrent: 1, minTime: pace.notifyGap }),
onRateLimit: waitsFor('rate limit'),
onSecondaryRateLimit: waitsFor('secondary rate limit'),
},
},
attemptDeadline(pace), dist_bundle .L, plugin_throttling_dist_bundle .A);
octokit.hook.before('request', (options) => {
options.headers['x-github-api-version'] = API_VERSION;
if (options.method !== 'GET')
options.request = { ...options.request, retries: 0 };
});
return octokit;
}
const ignore = () => undefined;
function attemptDeadline(pace) {
return (octokit) => {
octokit.hook.wrap('request', async (request, options) => {
const { [STOP]: stop } = options.request;
const attempt = AbortSignal.timeout(pace.attempt);
const deadline = stop instanceof AbortSignal ? AbortSignal.any([stop, attempt]) : attempt;
options.request = { ...options.request, signal: deadline };
return await request(options);
});
return {};
};
}
var certificates = __webpack_require__(78526);
;
const ORGANISATION = 'an organisation or enterprise may have switched it off for all its repositories';
function readingOf({ status, said, purpose, limited }) {
if (/not permitted to create or approve pull requests/i.test(said)) {
const where = 'Settings → Actions → General → Workflow permissions';
const hint = `turn on "Allow GitHub Actions to create and approve pull requests" (${where}; ${ORGANISATION}), then re-run the job that failed`;
return { code: 'pull-requests-forbidden', hint };
}
if (/Draft pull requests are not supported/i.test(said)) {
const hint = "this repository's plan has no draft pull requests, and seedgate opens no ready one instead: open the pull request from the branch by hand, or use a public repository, GitHub Team or Enterprise";
return { code: 'drafts-unsupported', hint };
}
if (/Repository rule violations found/i.test(said)) {
const hint = 'a ruleset forbids it (Settings → Rules → Rulesets): leave branches named seedgate/** out of its targets. GitHub’s Actions app cannot be put on a bypass list, and no permission in the workflow helps';
return { code: 'github-refused', hint };
}
if (limited)
return { code: 'github-unavailable', hint: 'wait for the limit to end, then run this again' };
if (status >= 500)
return { code: 'github-unavailable', hint: 'look at githubstatus.com, then run this again' };
if (status === 401) {
const hint = 'give a token that is valid: the one of a job ends with the job, and after 24 hours at the latest';
return { code: 'permission-missing', hint };
}
if (status === 403 && purpose.movesRef === true) {
const hint = `${permissionHint(purpose)}. Where it is there: GITHUB_TOKEN may not make or move a branch whose .github/workflows differ from the default branch’s, so bring the base’s .github/workflows up to date, or give a token that has "workflows: write" (docs/runbook.md#the-branch-cannot-be-made-403)`;
return { code: 'permission-missing', hint };
}
if (status === 403)
return { code: 'permission-missing', hint: permissionHint(purpose) };
if (status === 404) {
const hint = `check that it is there; GitHub says the same where the token may not see it: ${permissionHint(purpose)}`;
return { code: 'github-refused', hint };
}
return { code: 'github-refused', hint: 'fix what GitHub names, then run this again' };
}
const permissionHint = ({ permission }) => `add "${permission}" to the job's "permissions:" (naming any of them sets all others to none)`;
function isLimit(status, said, headers) {
if (status === 429)
return true;
return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said));
}
;
class GitHubFailure extends seedgate_error .Ts {
status;
said;
outcomeUnknown;
constructor(code, message, facts) {
super(code, message, { hint: facts.hint, cause: facts.cause });
this.status = facts.status;
this.said = facts.said;
this.outcomeUnknown = facts.outcomeUnknown;
}
}
const requestErrorSchema = schemas .Ikc({
status: schemas .aig(),
message: schemas .YjP(),
response: schemas .Ikc({ data: schemas .L5J(), headers: schemas .g1P(schemas .YjP(), schemas .L5J()) }).optional(),
});
const detailSchema = schemas .Ikc({
message: schemas .YjP().optional(),
errors: schemas .YOg(schemas .KCZ([
schemas .YjP(),
schemas .Ikc({
message: schemas .YjP().optional(),
field: schemas .YjP().optional(),
code: schemas .YjP().optional(),
}),
]))
.optional(),
});
function failureOf(error, purpose) {
if (error instanceof GitHubFailure)
return error;
const read = requestErrorSchema.safeParse(error);
if (!read.success || read.data.response === undefined)
return noAnswer(error, purpose);
const { status, response, message } = read.data;
const said = wordsOf(response.data) ?? message;
const reading = readingOf({ status, said, purpose, limited: isLimit(status, said, response.headers) });
return new GitHubFailure(reading.code, `GitHub did not ${purpose.what}: ${status} ${said}`, {
hint: reading.hint,
cause: error,
status,
said,
outcomeUnknown: status >= 500,
});
}
function graphqlFailure(errors, purpose) {
const said = errors.map(({ message }) => message).join('; ');
const forbidden = errors.some(({ type }) => type === 'FORBIDDEN');
const reading = readingOf({ status: forbidden ? 403 : 422, said, purpose, limited: false });
return new GitHubFailure(reading.code, `GitHub did not ${purpose.what}: ${said}`, {
hint: reading.hint,
cause: undefined,
status: 200,
said,
outcomeUnknown: false,
});
}
function answerInvalid(purpose, got) {
return new GitHubFailure('github-answer-invalid', `GitHub was asked to ${purpose.what}, and its answer is not one: ${got}`, {
hint: 'run this again; if it stays, look at githubstatus.com and at any proxy on the way',
cause: undefined,
status: 200,
said: got,
outcomeUnknown: true,
});
}
function noAnswer(error, purpose) {
const said = error instanceof Error ? error.message : String(error);
return new GitHubFailure('github-unavailable', `GitHub did not answer when asked to ${purpose.what}: ${said}`, {
hint: (0,certificates .V)(error) ??
'run this again when GitHub can be reached; what was done already is found and not done twice',
cause: error,
status: null,
said,
outcomeUnknown: true,
});
}
function wordsOf(data) {
const read = detailSchema.safeParse(data);
if (!read.success || read.data.message === undefined)
return null;
const details = (read.data.errors ?? []).map((detail) => typeof detail === 'string'
? detail
: (detail.message ?? [detail.field, detail.code].filter(Boolean).join(' ')));
return [read.data.message, ...details].join(': ');
}
;
const GITHUB_PACE = {
retryBase: 1_000,
writeGap: 1_000,
notifyGap: 3_000,
attempt: 60_000,
total: 900_000,
longestWait: 120_000,
};
;
class RequestBudget {
left;
active = 0;
since = 0;
constructor(left) {
this.left = left;
}
async spend(work) {
const now = performance.now();
if (this.active++ === 0)
this.since = now;
try {
return await work(AbortSignal.timeout(Math.max(0, Math.ceil(this.left - (now - this.since)))));
}
finally {
if (--this.active === 0)
this.left -= performance.now() - this.since;
}
}
}
;
const PER_PAGE = 100;
const MOST_PAGES = 1_000;
const graphqlSchema = schemas .Ikc({
data: schemas .L5J(),
errors: schemas .YOg(schemas .Ikc({ type: schemas .YjP().optional(), message: schemas .YjP() })).optional(),
});
class GitHubApi {
owner;
name;
webUrl;
pace;
octokit;
budget;
stop;
constructor(options) {
const [owner, name, more] = options.repository.split('/');
if (!owner || !name || more !== undefined) {
throw new seedgate_error .Ts('usage-invalid', `repository: expected owner/name, got ${(0,shown .S)(options.repository)}`);
}
const pace = options.pace ?? GITHUB_PACE;
this.owner = owner;
this.name = name;
this.webUrl = `${options.serverUrl.replace(/\/+$/, '')}/${owner}/${name}`;
this.pace = pace;
this.budget = new RequestBudget(pace.total);
this.stop = options.signal ?? new AbortController().signal;
const apiUrl = options.apiUrl.replace(/\/+$/, '');
this.octokit = newOctokit({ token: options.token, apiUrl, log: options.log, pace });
}
async ask(route, parameters, schema, purpose) {
const { data } = await this.request(route, parameters, purpose);
return shaped(data, schema, purpose);
}
async tell(route, parameters, purpose) {
await this.request(route, parameters, purpose);
}
async whereTo(route, parameters, purpose) {
const manual = { ...parameters, request: { redirect: 'manual' } };
const { location } = await this.request(route, manual, purpose);
if (location === undefined)
throw answerInvalid(purpose, 'expected another address, got none');
return location;
}
async find(route, parameters, schema, purpose) {
try {
return await this.ask(route, parameters, schema, purpose);
}
catch (error) {
if (error instanceof GitHubFailure && error.status === 404)
return null;
throw error;
}
}
async list(route, parameters, schema, purpose) {
const rows = [];
for (let page = 1; page <= MOST_PAGES; page++) {
const { data, link } = await this.request(route, { ...parameters, per_page: PER_PAGE, page }, purpose);
const got = shaped(data, schema, purpose);
rows.push(...got);
if (got.length < PER_PAGE && !link.includes('rel="next"'))
return rows;
}
throw answerInvalid(purpose, `a list of more than ${MOST_PAGES} pages`);
}
async graphql(query, variables, schema, purpose) {
const { data: answer } = await this.request('POST /graphql', { query, variables }, purpose);
const { data, errors } = shaped(answer, graphqlSchema, purpose);
if (errors !== undefined && errors.length > 0)
throw graphqlFailure(errors, purpose);
return shaped(data, schema, purpose);
}
async request(route, parameters, purpose) {
const repository = route.includes('{owner}') ? { owner: this.owner, repo: this.name } : {};
const { request: own, ...rest } = parameters;
try {
return await this.within(async (signal) => {
const asked = { ...repository, ...rest, request: { ...own, [STOP]: signal } };
const request = this.octokit.request(route, asked);
const { data, headers } = await Promise.race([request, abortOf(signal)]);
return { data, link: headers.link ?? '', location: headers.location };
});
}
catch (error) {
throw failureOf(error, purpose);
}
}
async within(work) {
return await this.budget.spend(async (spent) => {
const signal = AbortSignal.any([this.stop, spent]);
signal.throwIfAborted();
return await work(signal);
});
}
}
async function abortOf(signal) {
return await new Promise((_resolve, reject) => {
const end = () => {
reject(asError(signal.reason));
};
if (signal.aborted)
end();
else
signal.addEventListener('abort', end, { once: true });
});
}
const asError = (reason) => (reason instanceof Error ? reason : new Error(String(reason)));
function shaped(data, schema, purpose) {
if (typeof data === 'string')
throw answerInvalid(purpose, `expected JSON, got the text ${(0,shown .S)(data)}`);
const read = schema.safeParse(data);
if (read.success)
return read.data;
const faults = read.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'answer'}: ${message}`);
throw answerInvalid(purpose, faults.slice(0, 3).join('; '));
}
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(24085);
;
const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
class GitHubArtifactArchives {
api;
constructor(api) {
this.api = api;
}
async download({ id, digest, into }) {
const purpose = { what: `give artifact ${id}`, permission: 'actions: read' };
const address = await this.api
.whereTo(ZIP, { artifact_id: id, archive_format: 'zip' }, purpose)
.catch((error) => {
throw isGone(error) ? notThere(id, error) : error;
});
await (0,promises_.mkdir)(into, { recursive: true });
const archive = (0,external_node_path_.join)(into, 'archive.zip');
const hash = (0,external_node_crypto_.createHash)('sha256');
const measured = new external_node_stream_.Transform({
transform(piece, _encoding, done) {
hash.update(piece);
done(null, piece);
},
});
try {
await this.api.within(async (signal) => {
const body = await bodyOf(address, signal);
await (0,external_node_stream_promises_.pipeline)(body, measured, (0,external_node_fs_.createWriteStream)(archive), { signal });
});
}
catch (cause) {
const said = cause instanceof Error ? cause.message : String(cause);
throw new seedgate_error .Ts('github-unavailable', `artifact ${id}: not downloaded: ${said}`, {
hint: (0,certificates .V)(cause) ?? 'run this again when GitHub can be reached',
cause,
});
}
const got = `sha256:${hash.digest('hex')}`;
if (got === digest)
return archive;
await (0,promises_.rm)(archive, { force: true });
throw new seedgate_error .Ts('artifact-mismatch', `artifact ${id}: expected ${digest}, got ${got}`, {
hint: 'the archive is not the one that GitHub lists: find out what stands between',
});
}
}
async function bodyOf(address, signal) {
const response = await proxiedFetch(address, { signal });
if (!response.ok || response.body === null)
throw new Error(`${response.status} ${response.statusText}`);
return external_node_stream_.Readable.fromWeb(response.body);
}
const isGone = (error) => error instanceof GitHubFailure && (error.status === 404 || error.status === 410);
function notThere(id, cause) {
return new seedgate_error .Ts('artifact-not-found', `artifact ${id}: expected its archive, got none`, {
hint: 'check the id; artifacts expire, and "Re-run all jobs" hides those of earlier attempts: train and decide again if it is gone',
cause,
});
}
;
const recordSchema = schemas .Ikc({
id: schemas .aig(),
name: schemas .YjP(),
size_in_bytes: schemas .aig(),
expired: schemas .zMY(),
digest: schemas .YjP().nullish(),
workflow_run: schemas .Ikc({ id: schemas .aig(), head_sha: schemas .YjP(), repository_id: schemas .aig() }).nullish(),
})
.transform(({ id, name, size_in_bytes: size, expired, digest, workflow_run: run }) => ({
id,
name,
size,
expired,
digest: digest ?? null,
run: run ? { id: run.id, headSha: run.head_sha, repositoryId: run.repository_id } : null,
}));
const pageSchema = schemas .Ikc({ artifacts: schemas .YOg(recordSchema) }).transform(({ artifacts }) => artifacts);
const permission = 'actions: read';
class GitHubArtifactRecords {
api;
constructor(api) {
this.api = api;
}
async find(id) {
const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
return await this.api.find(route, { artifact_id: id }, recordSchema, {
what: `show artifact ${id}`,
permission,
});
}
async ofRun(runId) {
const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const purpose = { what: `list the artifacts of run ${runId}`, permission };
return await this.api.list(route, { run_id: runId }, pageSchema, purpose);
}
}
;
const keptSchema = schemas .Ikc({ id: schemas .aig() }).transform(({ id }) => String(id));
class GitHubAttestations {
api;
constructor(api) {
this.api = api;
}
async keep(bundle) {
const parameters = { bundle: JSON.parse(new TextDecoder().decode(bundle)) };
return await this.api.ask('POST /repos/{owner}/{repo}/attestations', parameters, keptSchema, {
what: 'keep the attestation',
permission: 'attestations: write',
});
}
}
var external_node_timers_promises_ = __webpack_require__(58500);
;
const TRIES = 3;
async function settle({ look, act, mayBeThere, pace }) {
for (let tried = 0;; tried++) {
const there = await look();
if (there !== null)
return { value: there, acted: tried > 0 };
try {
return { value: await act(), acted: true };
}
catch (error) {
if (!(error instanceof GitHubFailure))
throw error;
const worthALook = error.outcomeUnknown || mayBeThere?.(error) === true;
if (!worthALook)
throw error;
if (tried + 1 >= TRIES)
return { value: await lastLook(look, error), acted: true };
}
await (0,external_node_timers_promises_.setTimeout)(pace.retryBase * (tried + 1) ** 2);
}
}
async function lastLook(look, failure) {
const there = await look();
if (there === null)
throw failure;
return there;
}
;
const BODY_LIMIT = 65_536;
function fitBody(marker, body, limit = BODY_LIMIT) {
const head = marker === null ? '' : `${marker}\n`;
if (head.length + body.length <= limit)
return { text: head + body, cut: false };
const note = (kept) => `\n\n**Cut here:** GitHub takes ${BODY_LIMIT} characters, and this has ${body.length}; the last ${body.length - kept} are left out.\n`;
const room = limit - head.length - note(0).length;
const kept = endOfLine(body, room);
return { text: head + body.slice(0, kept) + note(kept), cut: true };
}
function endOfLine(body, room) {
const line = body.lastIndexOf('\n', room);
if (line > room / 2)
return line;
const splitsPair = /[\ud800-\udbff]/.test(body.charAt(room - 1));
return splitsPair ? room - 1 : room;
}
;
const commentSchema = schemas .Ikc({
id: schemas .aig(),
node_id: schemas .YjP().min(1),
html_url: schemas .YjP(),
body: schemas .YjP().nullish(),
user: accountSchema.nullable(),
performed_via_github_app: schemas .Ikc({ name: schemas .YjP() }).nullish(),
created_at: schemas .YjP(),
updated_at: schemas .YjP(),
})
.transform((comment) => ({
id: comment.id,
nodeId: comment.node_id,
url: comment.html_url,
body: comment.body ?? '',
author: comment.user,
viaApp: comment.performed_via_github_app?.name ?? null,
createdAt: comment.created_at,
updatedAt: comment.updated_at,
}));
const editSchema = schemas .Ikc({ node: schemas .Ikc({ lastEditedAt: schemas .YjP().nullable() }) })
.transform(({ node }) => node.lastEditedAt);
const comments_permission = 'pull-requests: write';
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
class GitHubComments {
api;
accounts;
constructor(api, accounts) {
this.api = api;
this.accounts = accounts;
}
async all(number) {
const purpose = { what: `list the comments of #${number}`, permission: 'pull-requests: read' };
return await this.api.list(`GET ${COMMENTS}`, { issue_number: number }, schemas .YOg(commentSchema), purpose);
}
async lastEdit({ nodeId, url }) {
const query = 'query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt } } }';
return await this.api.graphql(query, { id: nodeId }, editSchema, {
what: `say when ${url} was last edited`,
permission: 'pull-requests: read',
});
}
async stick(comment) {
const { number, marker, body, revision } = comment;
const { text, cut } = fitBody(headOf(marker, revision), body);
const before = await this.ownWith(number, marker);
const spoken = newest(before);
if (spoken !== null && isNewer(spoken, revision))
return { outcome: 'superseded', url: spoken.url, cut };
const mine = before.find(({ body: there }) => sameRun(revisionOf(there), revision)) ?? null;
if (mine === null)
return await this.add({ number, marker, text, cut, before });
if (mine.body === text)
return { outcome: 'unchanged', url: mine.url, cut };
return { outcome: 'updated', url: (await this.update(mine.id, number, marker, text)).url, cut };
}
async add({ number, marker, text, cut, before }) {
let looked = before;
const { value: added } = await settle({
look: async () => {
const there = looked ?? (await this.ownWith(number, marker));
looked = null;
return there.find(({ body }) => body === text) ?? null;
},
act: async () => await this.api.ask(`POST ${COMMENTS}`, { issue_number: number, body: text }, commentSchema, {
what: `comment on #${number}`,
permission: comments_permission,
}),
pace: this.api.pace,
});
const all = await this.ownWith(number, marker);
const kept = newest(all) ?? added;
for (const { id } of all.filter((one) => one.id !== kept.id))
await this.remove(id, number);
if (kept.id === added.id)
return { outcome: all.length > 1 ? 'updated' : 'created', url: kept.url, cut };
if (kept.body === text || isNewer(kept, revisionOf(text)))
return { outcome: 'superseded', url: kept.url, cut };
return { outcome: 'updated', url: (await this.update(kept.id, number, marker, text)).url, cut };
}
async remove(id, number) {
const purpose = { what: `remove an older comment of ours on #${number}`, permission: comments_permission };
await this.api.tell(`DELETE ${COMMENT}`, { comment_id: id }, purpose).catch((error) => {
if (!(error instanceof GitHubFailure && error.status === 404))
throw error;
});
}
async refresh({ number, marker, body }) {
const { text, cut } = fitBody(marker, body);
const [there] = await this.ownWith(number, marker);
if (there === undefined)
return null;
if (there.body === text)
return { outcome: 'unchanged', url: there.url, cut };
const { url } = await this.update(there.id, number, marker, text);
return { outcome: 'updated', url, cut };
}
async update(id, number, marker, text) {
const { value } = await settle({
look: async () => {
const comment = (await this.ownWith(number, marker)).find((one) => one.id === id);
return comment?.body === text ? comment : null;
},
act: async () => await this.api.ask(`PATCH ${COMMENT}`, { comment_id: id, body: text }, commentSchema, {
what: `update our comment on #${number}`,
permission: comments_permission,
}),
pace: this.api.pace,
});
return value;
}
async ownWith(number, marker) {
const own = await this.accounts.own();
const comments = await this.all(number);
return comments.filter(({ body, author }) => author?.login === own && body.startsWith(marker));
}
}
function headOf(marker, revision) {
if (revision === undefined)
return marker;
return `${marker}\n<!-- seedgate:run ${revision.runId} attempt ${revision.attempt} -->`;
}
function revisionOf(body) {
const [, run, attempt] = /^<!--[^\n]*-->\r?\n<!-- seedgate:run (\d+) attempt (\d+) -->/.exec(body) ?? [];
return run === undefined ? undefined : { runId: Number(run), attempt: Number(attempt) };
}
const sameRun = (a, b) => a?.runId === b?.runId;
function isNewer({ body }, revision) {
return revision !== undefined && order(revisionOf(body), revision) > 0;
}
function order(a, b) {
return (a?.runId ?? 0) - (b?.runId ?? 0) || (a?.attempt ?? 0) - (b?.attempt ?? 0);
}
function newest(comments) {
const [first, ...others] = comments;
if (first === undefined)
return null;
return others.reduce((best, one) => (order(revisionOf(one.body), revisionOf(best.body)) > 0 ? one : best), first);
}
;
const statusSchema = schemas .Ikc({
context: schemas .YjP(),
state: schemas .YjP(),
description: schemas .YjP().nullable(),
target_url: schemas .YjP().nullable(),
})
.transform(({ context, state, description, target_url }) => ({
context,
state,
description: description ?? '',
url: target_url ?? '',
}));
const commit_statuses_short = (commit) => commit.slice(0, 12);
class GitHubCommitStatuses {
api;
constructor(api) {
this.api = api;
}
async of(commit) {
const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
const purpose = { what: `list the statuses of ${commit_statuses_short(commit)}`, permission: 'statuses: write' };
const all = await this.api.list(route, { ref: commit }, schemas .YOg(statusSchema), purpose);
return all.filter((status, i) => all.findIndex(({ context }) => context === status.context) === i);
}
async set(commit, status) {
const { acted } = await settle({
look: async () => (await this.of(commit)).find((there) => same(there, status)) ?? null,
act: async () => await this.create(commit, status),
pace: this.api.pace,
});
return acted ? 'set' : 'unchanged';
}
async create(commit, { context, state, description, url }) {
const parameters = { sha: commit, context, state, description, target_url: url };
return await this.api.ask('POST /repos/{owner}/{repo}/statuses/{sha}', parameters, statusSchema, {
what: `set the status ${context} of ${commit_statuses_short(commit)}`,
permission: 'statuses: write',
});
}
}
function same(a, b) {
return a.context === b.context && a.state === b.state && a.description === b.description && a.url === b.url;
}
var core = __webpack_require__(88532);
;
const ruleSchema = schemas .Ikc({
type: schemas .YjP(),
prevent_self_review: schemas .zMY().optional(),
reviewers: schemas .YOg(schemas .Ikc({
type: schemas .YjP(),
reviewer: schemas .Ikc({ id: schemas .aig(), login: schemas .YjP().optional(), slug: schemas .YjP().optional() }),
}))
.optional(),
});
const factsSchema = schemas .Ikc({
id: schemas .aig(),
name: schemas .YjP().min(1),
can_admins_bypass: schemas .zMY().optional(),
protection_rules: schemas .YOg(ruleSchema).optional(),
deployment_branch_policy: schemas .Ikc({ protected_branches: schemas .zMY(), custom_branch_policies: schemas .zMY() })
.nullish(),
});
const environmentSchema = schemas .g1P(schemas .YjP(), schemas .L5J()).transform((recorded, context) => {
const read = factsSchema.safeParse(recorded);
if (read.success)
return { facts: read.data, recorded };
for (const { path, message } of read.error.issues)
context.addIssue({ code: 'custom', path, message });
return core .tm;
});
;
const ENVIRONMENT = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
const policiesSchema = schemas .Ikc({ branch_policies: schemas .YOg(schemas .Ikc({ name: schemas .YjP(), type: schemas .YjP().default('branch') })) })
.transform(({ branch_policies }) => branch_policies);
const customRulesSchema = schemas .Ikc({
custom_deployment_protection_rules: schemas .YOg(schemas .Ikc({ enabled: schemas .zMY(), app: schemas .Ikc({ slug: schemas .YjP() }) })),
})
.transform(({ custom_deployment_protection_rules: rules }) => rules.filter(({ enabled }) => enabled).map(({ app }) => app.slug));
class GitHubEnvironments {
api;
constructor(api) {
this.api = api;
}
async find(name) {
const purpose = { what: `show the environment ${name}`, permission: 'actions: read' };
const parameters = { environment_name: name };
const answer = await this.api.find(ENVIRONMENT, parameters, environmentSchema, purpose);
if (answer === null)
return null;
const { facts, recorded } = answer;
return {
id: facts.id,
name: facts.name,
requiredReviewers: requiredReviewers(facts, purpose),
canAdminsBypass: facts.can_admins_bypass ?? null,
branches: await this.branches(name, facts),
customRules: await this.api.ask(`${ENVIRONMENT}/deployment_protection_rules`, parameters, customRulesSchema, {
...purpose,
what: `list the custom rules of the environment ${name}`,
}),
recorded,
};
}
async branches(name, { deployment_branch_policy: policy }) {
if (policy === null || policy === undefined)
return { kind: 'any' };
if (!policy.custom_branch_policies)
return { kind: policy.protected_branches ? 'protected' : 'any' };
const route = `${ENVIRONMENT}/deployment-branch-policies`;
const purpose = {
what: `list the branch policies of the environment ${name}`,
permission: 'actions: read',
};
const patterns = await this.api.list(route, { environment_name: name }, policiesSchema, purpose);
return { kind: 'named', patterns };
}
}
function requiredReviewers({ protection_rules: rules = [] }, purpose) {
const asking = rules.filter(({ type }) => type === 'required_reviewers');
if (asking.length > 1)
throw answerInvalid(purpose, `${asking.length} rules of type required_reviewers`);
const [rule] = asking;
if (rule === undefined)
return null;
const reviewers = (rule.reviewers ?? []).map(({ type, reviewer }) => ({
type,
name: reviewer.login ?? reviewer.slug ?? '',
id: reviewer.id,
}));
return { reviewers, preventSelfReview: rule.prevent_self_review === true };
}
var blocks = __webpack_require__(63995);
;
const endSchema = schemas .Ikc({
ref: schemas .YjP(),
sha: commitIdSchema,
repo: schemas .Ikc({ full_name: schemas .YjP() }).nullable(),
})
.transform(({ ref, sha, repo }) => ({ branch: ref, sha, repository: repo?.full_name ?? null }));
const pullRequestSchema = schemas .Ikc({
number: schemas .aig().int().min(1),
html_url: schemas .YjP(),
state: schemas .k5n(['open', 'closed']),
draft: schemas .zMY(),
merged_at: schemas .YjP().nullable(),
title: schemas .YjP(),
body: schemas .YjP().nullable(),
user: accountSchema.nullable(),
head: endSchema,
base: endSchema,
labels: schemas .YOg(schemas .Ikc({ name: schemas .YjP() })),
})
.transform((pull) => ({
number: pull.number,
url: pull.html_url,
state: pull.state,
draft: pull.draft,
merged: pull.merged_at !== null,
title: pull.title,
body: pull.body ?? '',
head: pull.head,
base: pull.base,
author: pull.user,
labels: pull.labels.map(({ name }) => name),
}));
;
const labelSchema = schemas .Ikc({ name: schemas .YjP() });
const anything = schemas .Ikc({});
const pull_request_wishes_permission = 'pull-requests: write';
async function addLabels(api, number, labels) {
return await oneByOne(labels, async (name) => {
const route = 'GET /repos/{owner}/{repo}/labels/{name}';
const label = await api.find(route, { name }, labelSchema, { what: `show the label ${name}`, permission: pull_request_wishes_permission });
if (label === null)
return `the repository has no label ${name}`;
const parameters = { issue_number: number, labels: [name] };
await api.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', parameters, schemas .YOg(labelSchema), {
what: `add the label ${name} to #${number}`,
permission: pull_request_wishes_permission,
});
return null;
});
}
async function askForReviews(api, number, of) {
const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
const ask = async (name, who) => {
const purpose = { what: `ask ${name} for a review of #${number}`, permission: pull_request_wishes_permission };
await api.ask(route, { pull_number: number, ...who }, anything, purpose);
return null;
};
const users = await oneByOne(of.users, async (name) => await ask(name, { reviewers: [name] }));
const teams = await oneByOne(of.teams, async (name) => {
const slug = name.split('/').at(-1) ?? name;
return await ask(name, { team_reviewers: [slug] });
});
return { done: [...users.done, ...teams.done], refused: [...users.refused, ...teams.refused] };
}
async function oneByOne(names, work) {
const done = [];
const refused = [];
for (const name of names) {
const reason = await work(name).catch((error) => {
if (error instanceof GitHubFailure)
return error.message;
throw error;
});
if (reason === null)
done.push(name);
else
refused.push({ name, reason });
}
return { done, refused };
}
;
const PULLS = '/repos/{owner}/{repo}/pulls';
const pull_requests_permission = 'pull-requests: write';
const ROOM_FOR_OTHERS = 2000;
const LEAST = 2000;
class GitHubPullRequests {
api;
constructor(api) {
this.api = api;
}
async get(number) {
const purpose = { what: `show pull request #${number}`, permission: 'pull-requests: read' };
return await this.api.find(`GET ${PULLS}/{pull_number}`, { pull_number: number }, pullRequestSchema, purpose);
}
async openFrom(branch) {
const pulls = await this.openOnes({ head: `${this.api.owner}:${branch}` }, `from ${branch}`);
return pulls.filter(({ head }) => head.branch === branch);
}
async openTo(base) {
return await this.openOnes({ base }, `to ${base}`);
}
async editBody(number, edit) {
const pull = await this.get(number);
const body = pull === null ? null : edit(pull.body);
if (body !== null)
await this.update(number, body);
}
async propose({ head, base, title, body }) {
const others = (0,blocks .k)('other drafts', '');
const limit = BODY_LIMIT - (0,blocks .k)('draft', '').length - others.length - ROOM_FOR_OTHERS;
const { text, cut } = fitBody(null, body, limit);
const { value: pull, acted } = await settle({
look: async () => (await this.openFrom(head)).find((it) => it.base.branch === base) ?? null,
act: async () => await this.create({ head, base, title, body: others + (0,blocks .k)('draft', text), draft: true }),
mayBeThere: alreadyExists,
pace: this.api.pace,
});
if (acted)
return { outcome: 'created', pull, cut };
return await this.bringUpToDate(pull, body);
}
async bringUpToDate(pull, body) {
const around = (0,blocks .s)(pull.body, 'draft', '');
const limit = BODY_LIMIT - (around ?? '').length - ROOM_FOR_OTHERS;
if (around === null || limit < LEAST)
return { outcome: 'kept', pull, cut: false };
const { text, cut } = fitBody(null, body, limit);
const wanted = (0,blocks .s)(pull.body, 'draft', text) ?? pull.body;
if (sameText(pull.body, wanted))
return { outcome: 'unchanged', pull, cut };
return { outcome: 'updated', pull: await this.update(pull.number, wanted), cut };
}
async openOnes(of, which) {
const { owner, name } = this.api;
const purpose = { what: `list the pull requests ${which}`, permission: 'pull-requests: read' };
const parameters = { state: 'open', ...of };
const pulls = await this.api.list(`GET ${PULLS}`, parameters, schemas .YOg(pullRequestSchema), purpose);
const here = `${owner}/${name}`.toLowerCase();
return pulls.filter(({ head }) => head.repository?.toLowerCase() === here);
}
async label(number, labels) {
return await addLabels(this.api, number, labels);
}
async requestReviews(number, of) {
return await askForReviews(this.api, number, of);
}
compareUrl(base, head) {
return `${this.api.webUrl}/compare/${refPath(base)}...${refPath(head)}?expand=1`;
}
async create(wanted) {
return await this.api.ask(`POST ${PULLS}`, { ...wanted }, pullRequestSchema, {
what: `open a draft pull request from ${wanted.head} to ${wanted.base}`,
permission: pull_requests_permission,
});
}
async update(number, body) {
const parameters = { pull_number: number };
const { value } = await settle({
look: async () => {
const pull = await this.get(number);
return pull !== null && sameText(pull.body, body) ? pull : null;
},
act: async () => await this.api.ask(`PATCH ${PULLS}/{pull_number}`, { ...parameters, body }, pullRequestSchema, {
what: `update pull request #${number}`,
permission: pull_requests_permission,
}),
pace: this.api.pace,
});
return value;
}
}
const alreadyExists = ({ said }) => /A pull request already exists/i.test(said);
const sameText = (a, b) => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
const refPath = (ref) => ref.split('/').map(encodeURIComponent).join('/');
;
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const committedSchema = schemas .Ikc({ createCommitOnBranch: schemas .Ikc({ commit: schemas .Ikc({ oid: commitIdSchema }) }) })
.transform(({ createCommitOnBranch }) => createCommitOnBranch.commit.oid);
const createdSchema = schemas .Ikc({ sha: commitIdSchema }).transform(({ sha }) => sha);
const remote_commits_permission = 'contents: write';
const base64 = (content) => Buffer.from(content).toString('base64');
const MOST_CONTENT = 25 * 2 ** 20;
function fitsOneRequest({ files }) {
const bytes = files.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
return Math.ceil(bytes / 3) * 4 <= MOST_CONTENT;
}
async function commitOnBranch(api, change) {
const [headline = '', ...rest] = change.message.trimEnd().split('\n');
const input = {
branch: { repositoryNameWithOwner: `${api.owner}/${api.name}`, branchName: change.branch },
message: { headline, body: rest.join('\n').trim() },
expectedHeadOid: change.base,
fileChanges: {
additions: change.files.flatMap(({ path, content }) => content === null ? [] : [{ path, contents: base64(content) }]),
deletions: change.files.flatMap(({ path, content }) => (content === null ? [{ path }] : [])),
},
};
const purpose = { what: `commit to ${change.branch}`, permission: remote_commits_permission };
return await api.graphql(MUTATION, { input }, committedSchema, purpose);
}
async function looseCommit(api, change, before) {
const purpose = { what: `make a commit for ${change.branch}`, permission: remote_commits_permission };
const git = 'POST /repos/{owner}/{repo}/git';
const entries = [];
for (const { path, content } of change.files) {
if (content === null) {
if (before.has(path))
entries.push({ path, mode: modeOf(path, before), type: 'blob', sha: null });
continue;
}
const blob = { content: base64(content), encoding: 'base64' };
const sha = await api.ask(`${git}/blobs`, blob, createdSchema, purpose);
entries.push({ path, mode: modeOf(path, before), type: 'blob', sha });
}
const wanted = { base_tree: change.base, tree: entries };
const tree = await api.ask(`${git}/trees`, wanted, createdSchema, purpose);
const commit = { message: change.message, tree, parents: [change.base] };
return await api.ask(`${git}/commits`, commit, createdSchema, purpose);
}
const modeOf = (path, before) => before.get(path)?.mode ?? '100644';
;
const refSchema = schemas .Ikc({ ref: schemas .YjP(), object: schemas .Ikc({ sha: commitIdSchema }) })
.transform(({ ref, object }) => ({ ref, sha: object.sha }));
const GIT = '/repos/{owner}/{repo}/git';
class RemoteRefs {
api;
constructor(api) {
this.api = api;
}
async tip(branch) {
const purpose = { what: `show the branch ${branch}`, permission: 'contents: read' };
const found = await this.api.find(`GET ${GIT}/ref/{ref}`, { ref: `heads/${branch}` }, refSchema, purpose);
return found?.sha ?? null;
}
async create(branch, commit) {
const { value } = await settle({
look: async () => await this.tip(branch),
act: async () => {
const parameters = { ref: `refs/heads/${branch}`, sha: commit };
return (await this.api.ask(`POST ${GIT}/refs`, parameters, refSchema, purposeOf('make', branch))).sha;
},
mayBeThere: remote_refs_alreadyExists,
pace: this.api.pace,
});
return value;
}
async move(branch, from, to, force = true) {
const { value } = await settle({
look: async () => {
const tip = await this.tip(branch);
return tip === from ? null : tip;
},
act: async () => {
const parameters = { ref: `heads/${branch}`, sha: to, force };
return (await this.api.ask(`PATCH ${GIT}/refs/{ref}`, parameters, refSchema, purposeOf('move', branch))).sha;
},
pace: this.api.pace,
});
return value;
}
async forward(branch, from, to) {
try {
return (await this.move(branch, from, to, false)) === to;
}
catch (error) {
if (error instanceof GitHubFailure && notForward(error))
return false;
throw error;
}
}
async remove(branch, tips) {
await settle({
look: async () => {
const tip = await this.tip(branch);
return tip !== null && tips.includes(tip) ? null : 'gone';
},
act: async () => {
const parameters = { ref: `heads/${branch}` };
await this.api.tell(`DELETE ${GIT}/refs/{ref}`, parameters, purposeOf('remove', branch));
return 'gone';
},
pace: this.api.pace,
});
}
}
const purposeOf = (verb, branch) => ({
what: `${verb} the branch ${branch}`,
permission: 'contents: write',
movesRef: true,
});
const remote_refs_alreadyExists = ({ said }) => /Reference already exists/i.test(said);
const notForward = ({ said }) => /not a fast forward/i.test(said);
;
const treeSchema = schemas .Ikc({
sha: commitIdSchema,
truncated: schemas .zMY(),
tree: schemas .YOg(schemas .Ikc({ path: schemas .YjP(), mode: schemas .YjP(), type: schemas .YjP(), sha: commitIdSchema })),
});
const PLAIN_FILE = '100644';
const LIMITS = '100,000 entries or 7 MB';
async function readTree(api, commit) {
const files = new Map();
await readBelow(api, commit, '', files);
return files;
}
async function readBelow(api, tree, prefix, files) {
const whole = await listTree(api, tree, prefix, true);
const { truncated, entries } = whole.truncated ? await listTree(api, tree, prefix, false) : whole;
if (truncated)
throw answerInvalid(remote_tree_purposeOf(prefix), `a list that was cut off: one folder of more than ${LIMITS}`);
for (const entry of entries)
if (entry.type !== 'tree')
files.set(entry.path, entry);
if (!whole.truncated)
return;
for (const { type, sha, path } of entries)
if (type === 'tree')
await readBelow(api, sha, `${path}/`, files);
}
async function listTree(api, tree, prefix, recursive) {
const parameters = { tree_sha: tree, ...(recursive ? { recursive: 'true' } : {}) };
const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const { truncated, tree: listed } = await api.ask(route, parameters, treeSchema, remote_tree_purposeOf(prefix));
return { truncated, entries: listed.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` })) };
}
const remote_tree_purposeOf = (prefix) => ({
what: `list the files of ${prefix === '' ? 'a commit' : prefix}`,
permission: 'contents: read',
});
function holdsExactly(before, after, files) {
const expected = new Map([...before].map(([path, { mode, sha }]) => [path, `${mode} ${sha}`]));
for (const { path, content } of files) {
if (content === null) {
expected.delete(path);
continue;
}
const mode = before.get(path)?.mode ?? PLAIN_FILE;
expected.set(path, `${mode} ${blobId(content)}`);
}
return (after.size === expected.size &&
[...after].every(([path, { mode, sha }]) => expected.get(path) === `${mode} ${sha}`));
}
function blobId(content) {
return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
;
const remote_repository_factsSchema = schemas .Ikc({
id: schemas .aig(),
default_branch: schemas .YjP(),
private: schemas .zMY(),
owner: schemas .Ikc({ type: schemas .YjP() }),
})
.transform((it) => ({
id: it.id,
defaultBranch: it.default_branch,
private: it.private,
ownerType: it.owner.type,
}));
const commitSchema = schemas .Ikc({
sha: commitIdSchema,
parents: schemas .YOg(schemas .Ikc({ sha: commitIdSchema })),
message: schemas .YjP(),
verification: schemas .Ikc({ verified: schemas .zMY(), reason: schemas .YjP() }),
})
.transform((it) => ({ ...it, parents: it.parents.map(({ sha }) => sha) }));
const comparisonSchema = schemas .Ikc({ status: schemas .YjP() });
const blobSchema = schemas .Ikc({ encoding: schemas .euz('base64'), content: schemas .YjP(), size: schemas .aig() })
.transform(({ content, size }) => ({ bytes: new Uint8Array(Buffer.from(content, 'base64')), size }))
.refine(({ bytes, size }) => bytes.length === size, 'expected as many bytes as its size says')
.transform(({ bytes }) => bytes);
const remote_repository_permission = 'contents: read';
class GitHubRepository {
api;
refs;
trees = new Map();
constructor(api) {
this.api = api;
this.refs = new RemoteRefs(api);
}
async facts() {
return await this.api.ask('GET /repos/{owner}/{repo}', {}, remote_repository_factsSchema, {
what: 'show the repository',
permission: remote_repository_permission,
});
}
async tip(branch) {
return await this.refs.tip(branch);
}
async commit(sha) {
const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
return await this.api.find(route, { commit_sha: sha }, commitSchema, {
what: `show commit ${sha}`,
permission: remote_repository_permission,
});
}
async hasInHistory(tip, commit) {
const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const compared = await this.api.find(route, { basehead: `${tip}...${commit}` }, comparisonSchema, {
what: `compare ${commit} with ${tip}`,
permission: remote_repository_permission,
});
return compared?.status === 'identical' || compared?.status === 'behind';
}
async read(commit, path) {
const entry = (await this.tree(commit)).get(path);
if (entry === undefined)
return null;
if (!entry.mode.startsWith('100')) {
throw new seedgate_error .Ts('repository-invalid', `${path}: expected a file, got git's mode ${entry.mode}`, {
hint: `make ${path} a plain file on the base branch, or correct the path in the recipe or the registry`,
});
}
const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
return await this.api.ask(route, { file_sha: entry.sha }, blobSchema, {
what: `read ${path}`,
permission: remote_repository_permission,
});
}
async sameBelow(folder, one, other) {
if (one === other)
return true;
const below = async (commit) => [...(await this.tree(commit))]
.filter(([path]) => path.startsWith(`${folder}/`))
.map(([path, { mode, sha }]) => `${mode} ${sha} ${path}`)
.sort()
.join('\n');
return (await below(one)) === (await below(other));
}
async commitAsBranch(change) {
const before = await this.inTheWay(change);
if (before !== null && !(await this.makesRoom(change, before)))
return before;
await this.refs.create(change.branch, change.base);
const { value } = await settle({
look: async () => await this.inTheWay(change),
act: async () => fitsOneRequest(change)
? { outcome: 'committed', commit: await commitOnBranch(this.api, change) }
: await this.commitInPieces(change),
mayBeThere: isStale,
pace: this.api.pace,
});
return await this.unlessMoved(change, value);
}
async commitInPieces(change) {
const commit = await looseCommit(this.api, change, await this.tree(change.base));
const tip = await this.refs.move(change.branch, change.base, commit, false);
return { outcome: tip === commit ? 'committed' : 'branch-taken', commit: tip };
}
async replaceBranch(change, expectedTip) {
const before = await this.inTheWay(change);
if (before?.outcome !== 'branch-taken')
return before ?? (await this.commitAsBranch(change));
if (before.commit !== expectedTip)
return before;
const commit = await looseCommit(this.api, change, await this.tree(change.base));
const tip = await this.refs.move(change.branch, expectedTip, commit);
if (tip !== commit)
return { outcome: 'branch-taken', commit: tip };
const base = await this.tip(change.baseBranch);
return base === change.base ? { outcome: 'committed', commit } : { outcome: 'base-moved', commit: base };
}
async holds(commit, change) {
const facts = await this.commit(commit);
if (facts?.parents.length !== 1 || facts.parents[0] !== change.base)
return false;
return holdsExactly(await this.tree(change.base), await this.tree(commit), change.files);
}
async inTheWay(change) {
const base = await this.tip(change.baseBranch);
if (base !== change.base)
return { outcome: 'base-moved', commit: base };
const commit = await this.tip(change.branch);
if (commit === null || commit === change.base)
return null;
return { outcome: (await this.holds(commit, change)) ? 'already-there' : 'branch-taken', commit };
}
async makesRoom({ branch, base }, { outcome, commit }) {
return outcome === 'branch-taken' && (await this.refs.forward(branch, commit, base));
}
async unlessMoved(change, made) {
if (made.outcome === 'base-moved')
await this.refs.remove(change.branch, [change.base]);
if (made.outcome !== 'committed')
return made;
const base = await this.tip(change.baseBranch);
if (base === change.base)
return made;
await this.refs.remove(change.branch, [change.base, made.commit]);
return { outcome: 'base-moved', commit: base };
}
async tree(commit) {
const tree = this.trees.get(commit) ?? (await readTree(this.api, commit));
this.trees.set(commit, tree);
return tree;
}
}
const isStale = ({ said }) => /Expected branch to point to/i.test(said);
;
const reviewsSchema = schemas .YOg(schemas .Ikc({
state: schemas .YjP(),
comment: schemas .YjP(),
user: accountSchema,
environments: schemas .YOg(schemas .Ikc({ id: schemas .aig(), name: schemas .YjP().min(1) })),
}));
class GitHubReviews {
api;
constructor(api) {
this.api = api;
}
async ofRun(runId) {
const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
const purpose = { what: `list the reviews of run ${runId}`, permission: 'actions: read' };
return await this.api.ask(route, { run_id: runId }, reviewsSchema, purpose);
}
}
;
const actionsSchema = schemas .Ikc({ can_approve_pull_request_reviews: schemas .zMY() })
.transform((settings) => settings.can_approve_pull_request_reviews);
const rulesSchema = schemas .YOg(schemas .Ikc({ type: schemas .YjP() }));
class GitHubSettings {
api;
constructor(api) {
this.api = api;
}
async actionsMayOpenPullRequests() {
const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
const purpose = {
what: 'show what workflows may do',
permission: "a token of a GitHub App that may read the repository's administration",
};
return await orNull(async () => await this.api.ask(route, {}, actionsSchema, purpose));
}
async rulesOf(branch) {
const purpose = { what: `list the rules of the branch ${branch}`, permission: 'contents: read' };
const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const list = async () => await this.api.list(route, { branch }, rulesSchema, purpose);
const rules = await orNull(list);
return rules === null ? null : [...new Set(rules.map(({ type }) => type))];
}
}
async function orNull(read) {
try {
return await read();
}
catch (error) {
if (error instanceof GitHubFailure)
return null;
throw error;
}
}
;
const issueSchema = schemas .Ikc({
number: schemas .aig(),
html_url: schemas .YjP(),
title: schemas .YjP(),
body: schemas .YjP().nullish(),
state: schemas .YjP(),
user: accountSchema.nullable(),
pull_request: schemas .L5J().optional(),
})
.transform((issue) => ({
number: issue.number,
url: issue.html_url,
title: issue.title,
body: issue.body ?? '',
open: issue.state === 'open',
author: issue.user?.login ?? null,
isPull: issue.pull_request !== undefined,
}));
const ISSUES = '/repos/{owner}/{repo}/issues';
const tracking_issues_permission = 'issues: write';
class GitHubTrackingIssues {
api;
accounts;
comments;
constructor(api, accounts, comments) {
this.api = api;
this.accounts = accounts;
this.comments = comments;
}
async track({ marker, title, body, labels }) {
const { text } = fitBody(marker, body);
const { value: issue, acted } = await settle({
look: async () => await this.ownOpen(marker),
act: async () => await this.api.ask(`POST ${ISSUES}`, { title, body: text, labels }, issueSchema, {
what: `open the issue ${title}`,
permission: tracking_issues_permission,
}),
pace: this.api.pace,
});
const { number, url } = issue;
if (issue.body === text && issue.title === title)
return { outcome: acted ? 'created' : 'unchanged', number, url };
await this.change(number, { title, body: text }, ({ title: t, body: b }) => t === title && b === text);
return { outcome: 'updated', number, url };
}
async close(marker, comment) {
const issue = await this.ownOpen(marker);
if (issue === null)
return null;
const { number, url } = issue;
await this.comments.stick({ number, marker, body: comment });
await this.change(number, { state: 'closed', state_reason: 'completed' }, ({ open }) => !open);
return { number, url };
}
async change(number, fields, isDone) {
const parameters = { issue_number: number };
const one = `${ISSUES}/{issue_number}`;
await settle({
look: async () => {
const issue = await this.api.ask(`GET ${one}`, parameters, issueSchema, {
what: `show issue #${number}`,
permission: tracking_issues_permission,
});
return isDone(issue) ? issue : null;
},
act: async () => await this.api.ask(`PATCH ${one}`, { ...parameters, ...fields }, issueSchema, {
what: `update issue #${number}`,
permission: tracking_issues_permission,
}),
pace: this.api.pace,
});
}
async ownOpen(marker) {
const own = await this.accounts.own();
const purpose = { what: 'list the open issues', permission: tracking_issues_permission };
const issues = await this.api.list(`GET ${ISSUES}`, { state: 'open', creator: own }, schemas .YOg(issueSchema), purpose);
return (issues.find((issue) => !issue.isPull && issue.author === own && issue.body.startsWith(marker)) ?? null);
}
}
;
const runSchema = schemas .Ikc({
id: schemas .aig(),
run_attempt: schemas .aig().int().min(1),
path: schemas .YjP(),
event: schemas .YjP(),
status: schemas .YjP().nullable(),
conclusion: schemas .YjP().nullable(),
repository: schemas .Ikc({ id: schemas .aig() }),
head_repository: schemas .Ikc({ id: schemas .aig() }).nullable(),
head_branch: schemas .YjP().nullable(),
head_sha: commitIdSchema,
actor: accountSchema.nullish(),
triggering_actor: accountSchema.nullish(),
html_url: schemas .YjP(),
})
.transform((run) => ({
id: run.id,
attempt: run.run_attempt,
path: run.path,
event: run.event,
status: run.status,
conclusion: run.conclusion,
repositoryId: run.repository.id,
headRepositoryId: run.head_repository?.id ?? null,
headBranch: run.head_branch,
headSha: run.head_sha,
actor: run.actor ?? null,
triggeringActor: run.triggering_actor ?? null,
url: run.html_url,
}));
const jobSchema = schemas .Ikc({ name: schemas .YjP(), run_attempt: schemas .aig().int().min(1), conclusion: schemas .YjP().nullable() })
.transform(({ name, run_attempt: attempt, conclusion }) => ({ name, attempt, conclusion }));
const jobsSchema = schemas .Ikc({ jobs: schemas .YOg(jobSchema) }).transform(({ jobs }) => jobs);
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const workflow_runs_permission = 'actions: read';
class GitHubWorkflowRuns {
api;
constructor(api) {
this.api = api;
}
async run(id) {
return await this.api.find(RUN, { run_id: id }, runSchema, { what: `show run ${id}`, permission: workflow_runs_permission });
}
async attempt(id, attempt) {
const parameters = { run_id: id, attempt_number: attempt };
const purpose = { what: `show attempt ${attempt} of run ${id}`, permission: workflow_runs_permission };
return await this.api.find(`${RUN}/attempts/{attempt_number}`, parameters, runSchema, purpose);
}
async jobs(id) {
const parameters = { run_id: id, filter: 'all' };
return await this.api.list(`${RUN}/jobs`, parameters, jobsSchema, {
what: `list the jobs of run ${id}`,
permission: workflow_runs_permission,
});
}
}
;
function connectGitHub(options) {
const api = new GitHubApi(options);
const accounts = new GitHubAccounts(api);
const comments = new GitHubComments(api, accounts);
return {
accounts,
artifactArchives: new GitHubArtifactArchives(api),
artifactRecords: new GitHubArtifactRecords(api),
attestations: new GitHubAttestations(api),
comments,
commitStatuses: new GitHubCommitStatuses(api),
environments: new GitHubEnvironments(api),
pullRequests: new GitHubPullRequests(api),
repository: new GitHubRepository(api),
reviews: new GitHubReviews(api),
settings: new GitHubSettings(api),
trackingIssues: new GitHubTrackingIssues(api, accounts, comments),
workflowRuns: new GitHubWorkflowRuns(api),
};
}
var seed_loop_job = __webpack_require__(30420);
;
function workflowRun(env, token, log) {
const job = (0,seed_loop_job .Qk)(env, process.cwd());
const repository = env['GITHUB_REPOSITORY'] ?? '';
const runId = Number(job.runId);
if (!Number.isSafeInteger(runId) || runId < 1 || repository === '') {
throw new seedgate_error .Ts('usage-invalid', 'expected a workflow run, got no GITHUB_RUN_ID or GITHUB_REPOSITORY', {
hint: 'run this as an action; on a machine of your own the command line does the same: seedgate --help',
});
}
const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
return {
job,
runId,
repository,
serverUrl,
runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
forge: connectGitHub({ token, apiUrl, serverUrl, repository, log }),
};
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
63995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  asBlock),
s: () => (  withBlock)
});
const start = (name) => `<!-- seedgate: ${name}. seedgate rewrites what stands from here to the line that ends it; write above or below -->`;
const end = (name) => `<!-- seedgate: end of ${name} -->`;
function asBlock(name, text) {
return `${start(name)}\n${text.trimEnd()}\n${end(name)}\n`;
}
function withBlock(body, name, text) {
const [from, to] = [body.indexOf(start(name)), body.indexOf(end(name))];
const isOnce = from === body.lastIndexOf(start(name)) && to === body.lastIndexOf(end(name));
if (from === -1 || to < from || !isOnce)
return null;
const block = asBlock(name, text);
return body.slice(0, from) + block.slice(0, -1) + body.slice(to + end(name).length);
}
})
};
