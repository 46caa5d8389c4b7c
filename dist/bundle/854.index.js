export const id = 854;
export const ids = [854];
export const modules = {
42406:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => (  FINDINGS)
});
const FINDINGS = {
'registry-unreadable': {
meaning: 'The registry is gone, is not strict JSON, begins with a byte order mark, or has no rows in it.',
whatToDo: 'Restore the registry from the base branch and make the change again.',
},
'registry-schema': {
meaning: 'The registry does not match its JSON Schema as the base has it, or the schema cannot be used.',
whatToDo: 'Fix the rows that the message names; never loosen the schema to let a row pass.',
},
'schema-with-rows': {
meaning: 'The registry’s JSON Schema changed together with rows.',
whatToDo: 'Change the schema in a change of its own first.',
},
'row-removed': {
meaning: 'A row of the base is missing. A note where the row is neither governed nor in production.',
whatToDo: 'Bring the branch up to date with the base; a stale branch removes what it does not know.',
},
'row-duplicated': {
meaning: 'Two rows have one id.',
whatToDo: 'Keep one of them; readers of the registry do not agree on which one counts.',
},
'row-reordered': {
meaning: 'Rows that were there before stand in another order.',
whatToDo: 'Restore the order: new rows may stand anywhere, old ones stay where they are.',
},
'row-path': {
meaning: 'A row’s `onnx` is no plain path below the registry, has another name than its member, or is another’s.',
whatToDo: 'Name the weights by a plain path ending in .onnx, one row a file.',
},
'row-changed': {
meaning: 'A governed field of a governed production row changed, or another field changed together with `smoke` or `sha256`.',
whatToDo: 'Restore the field as it is on the base. A free field changes in a change of its own.',
},
'promoted-without-verdict': {
meaning: 'A governed row went to production, and no PROMOTE verdict in the tree covers its digest.',
whatToDo: 'Let `seedgate flip`, or the promote job, make the change.',
},
'digest-without-verdict': {
meaning: 'A governed production row pins a digest that no PROMOTE verdict in the tree covers.',
whatToDo: 'Restore the digest of the base, or promote the new weights by a verdict of their own.',
},
'promoted-partly': {
meaning: 'Some rows of the ensemble are in production and others are not.',
whatToDo: 'Promote or roll back the ensemble as a whole.',
},
unpromoted: {
meaning: 'A governed row left production, and the change is not the rollback of its flip.',
whatToDo: 'Find out where its digest came from (`seedgate explain`), then let `seedgate rollback` undo the flip.',
},
'smoke-absent': {
meaning: 'A governed row does not say `smoke: true` or `smoke: false`, or another row says something else.',
whatToDo: 'Restore the key of a governed row as it is on the base: `"smoke": true` unless a verdict says otherwise.',
},
'placeholder-digest': {
meaning: 'A production row pins what no real weights have: a pattern, an empty file’s digest, or no sha256.',
whatToDo: 'Restore the digest of the promoted weights.',
},
'weights-missing': {
meaning: 'The file that a row names is not there, or is no plain file.',
whatToDo: 'Commit the weights that the row pins.',
},
'weights-lfs-pointer': {
meaning: 'A git-LFS pointer stands where weights should be, and its oid is not the digest that the row pins.',
whatToDo: 'Commit the weights that the row pins, as a file or as a pointer to them.',
},
'weights-undecodable': {
meaning: 'A governed row’s file is no ONNX model, or is too large for a member.',
whatToDo: 'Commit the weights that were decided on.',
},
'weights-external-data': {
meaning: 'The model keeps weights in another file, which no row pins.',
whatToDo: 'Export the model with its weights inside the file.',
},
'weights-digest': {
meaning: 'The file’s sha256 is not the one that its row pins.',
whatToDo: 'Take row and file from the same flip.',
},
'weights-unlisted': {
meaning: 'Weights were added or changed below the registry that no row names.',
whatToDo: 'Add the row that pins them, or leave them out.',
},
'sidecar-disagrees': {
meaning: 'A production member’s sidecar does not say what its row or the verdict says.',
whatToDo: 'Take sidecar, row and verdict from the same flip.',
},
'manifest-disagrees': {
meaning: 'The ensemble’s manifest does not say what the rows, the sidecars or the verdict say.',
whatToDo: 'Take manifest, rows and verdict from the same flip.',
},
'verdict-invalid': {
meaning: 'The verdict’s file is no verdict, or not byte for byte as the gate writes it.',
whatToDo: 'Restore the file: a verdict is written by the gate and never by hand.',
},
'verdict-changed': {
meaning: 'A verdict, its approval or its attestation came, changed or went, and the rows did not.',
whatToDo: 'Restore the records of the flip: they belong to the rows and change only with them.',
},
'verdict-not-promotable': {
meaning: 'The verdict is a HOLD, contradicts itself, or was made under another recipe than the base’s.',
whatToDo: 'Train and decide under the recipe of the base branch, and flip that verdict.',
},
'verdict-revoked': {
meaning: 'A verdict that was promoted before came back, otherwise than by the rollback that restores it.',
whatToDo: 'Train and decide again, or let `seedgate rollback` take the live verdict out of production.',
},
'ledger-rewritten': {
meaning: 'Lines of the ledger were changed or removed, or the ledger cannot be read.',
whatToDo: 'Restore the ledger from the base branch: it only grows, and seedgate writes it.',
},
'ledger-disagrees': {
meaning: 'The ledger does not tell what the change does, or its last line is not what is in production.',
whatToDo: 'Let `seedgate flip`, the promote job or `seedgate rollback` make the change; on a branch that is behind, make it anew on the newest commit.',
},
'verdict-unvouched': {
meaning: 'Nothing outside the tree vouches for the verdict, neither an attestation nor the run it names, or one of them refuses it.',
whatToDo: 'Let the promote job make the change; a verdict that nobody can look up counts for nothing (docs/guard.md, “A verdict in the tree proves nothing”).',
},
'approval-disagrees': {
meaning: 'The approval beside the verdict is unreadable, or is of another verdict.',
whatToDo: 'Take verdict and approval from the same flip.',
},
'row-quantised': {
meaning: 'A governed production row has a `quant_mode` other than `fp32`, which nobody judged.',
whatToDo: 'Set `quant_mode` back to `fp32`; quantised weights need a row and a verdict of their own.',
},
'file-name': {
meaning: 'A file’s name is not UTF-8, or differs from another name only in case.',
whatToDo: 'Rename the file: on some file systems, and for some readers, it is another file or none.',
},
'attributes-change-bytes': {
meaning: 'An attribute in .gitattributes gives whoever clones or unpacks the repository other bytes of a registry, member or record than git has.',
whatToDo: 'Remove the attribute for this path; `text=auto` and `eol=lf` are fine.',
},
'governance-ended': {
meaning: 'A production row that the recipe governs, or that a verdict stands behind, would be governed by no recipe.',
whatToDo: 'Keep the row in the recipe, take it out of production first, or list its id under `registry.retired`.',
},
'recipe-unreadable': {
meaning: 'The recipe is gone or invalid, so that the next change would have no policy.',
whatToDo: 'Restore the recipe, or mend what is named.',
},
'recipe-with-rows': {
meaning: 'The recipe’s ensemble, seeds, gate, registry, flip or audit changed together with rows or their files.',
whatToDo: 'Change the policy in a change of its own first.',
},
'policy-loosened': {
meaning: 'A note: the recipe’s new policy lets pass what the old one did not.',
whatToDo: 'Approve it only if the looser policy is meant.',
},
'policy-changed': {
meaning: 'A note: the recipe’s policy changed, old → new.',
whatToDo: 'Read old and new.',
},
'row-edited': {
meaning: 'A note: a free field of a governed row, or another row’s weights or state, changed.',
whatToDo: 'Nothing, if the edit is meant.',
},
'smoke-not-said': {
meaning: 'A note: a row that the recipe does not govern has no `smoke`, and the schema has no default for it.',
whatToDo: 'Let the row’s owner say whether it is in production.',
},
};
}),
44708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ch: () => (  describeGuarded),
dG: () => (  WITHOUT_BASE),
kn: () => (  FIRST_RECIPE),
pk: () => (  guardedAsJson)
});
var _guard_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42406);
const FIRST_RECIPE = 'the base has no recipe, so the one that this change brings is its policy';
const WITHOUT_BASE = 'the head does not have the base in it, so the two were compared as if it took the base’s place; for a pull request give its merge commit';
function describeGuarded({ findings, notes, vouching }, whenNone) {
const said = ({ code, message }) => `${code}: ${message.replaceAll('\n', ' ')}`;
const lines = findings.map(said);
const codes = [...new Set(findings.map(({ code }) => code))];
const hints = codes.map((code) => `  what to do (${code}): ${_guard_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__  .T[code].whatToDo}`);
return [
...(lines.length === 0 ? [whenNone] : lines),
...hints,
...notes.map((note) => `note: ${said(note)}`),
...(vouching === null ? [] : describeVouching(vouching)),
].join('\n');
}
function describeVouching({ state, verdictSha256, answers }) {
const said = answers.map(({ voucher, answer, detail }) => `  ${voucher}: ${answer}: ${detail}`);
const words = {
vouched: 'vouched for',
refused: 'not vouched for',
'not-checked': 'not checked: nothing here vouches for it, and its being in the tree proves nothing',
};
return [`verdict ${verdictSha256}: ${words[state]}`, ...said];
}
function guardedAsJson({ findings, notes, vouching }) {
const advised = (all) => all.map((finding) => ({ ...finding, what_to_do: _guard_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__  .T[finding.code].whatToDo }));
return {
passed: findings.length === 0,
findings: advised(findings),
notes: advised(notes),
verdict: vouching === null
? null
: { sha256: vouching.verdictSha256, vouched: vouching.state, answers: vouching.answers },
};
}
}),
91310:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => (  attestationVoucher)
});
var shown = __webpack_require__(90253);
var retrain_events = __webpack_require__(37854);
;
function signerFaults(signer, { serverUrl, repository, policy, run }) {
const source = `${serverUrl}/${repository}`;
const ref = `refs/heads/${policy.base}`;
const expected = [
['issuer', issuerOf(serverUrl), signer.issuer],
['repository', source, signer.sourceRepository],
['branch', ref, signer.sourceRef],
['workflow', `${source}/${policy.workflow}@${ref}`, signer.buildConfig],
['runner', 'github-hosted', signer.runnerEnvironment],
['run', `${source}/actions/runs/${run.id}/attempts/${run.attempt}`, signer.invocation],
];
const faults = expected
.filter(([, one, other]) => one !== other)
.map(([what, one, other]) => `${what}: expected ${one}, got ${other === null ? 'none' : (0,shown .S)(other)}`);
const { trigger } = signer;
if (trigger === null || !retrain_events .K.includes(trigger)) {
faults.push(`event: expected ${retrain_events .K.join(' or ')}, got ${(0,shown .S)(trigger ?? 'none')}`);
}
return faults;
}
function issuerOf(serverUrl) {
const { hostname } = new URL(serverUrl);
return `https://token.actions.${hostname === 'github.com' ? 'githubusercontent.com' : hostname}`;
}
var statement = __webpack_require__(50634);
var seedgate_error = __webpack_require__(91367);
;
function attestationVoucher({ verifier, ...place }) {
return {
name: 'attestation',
speaksOf: ['origin'],
async vouch(claim, policy) {
return await judge(verifier, place, claim, policy);
},
under: (file, path) => attestationVoucher({ verifier: verifier.withRoots(file, path), ...place }),
};
}
async function judge(verifier, place, claim, policy) {
const { attestation, run, sha256 } = claim;
if (attestation === null)
return { answer: 'not-checked', why: 'there is none beside the verdict' };
const checked = await verifier.check(attestation);
if (checked.outcome === 'unknown-root')
return { answer: 'not-checked', why: checked.why };
if (checked.outcome === 'not-genuine')
return { answer: 'refused', why: checked.why };
if (run === null) {
return { answer: 'refused', why: 'expected a verdict that names its run, got one that names none' };
}
const faults = [
...statementFaults(checked.payloadType, checked.payload, sha256),
...signerFaults(checked.signer, { ...place, policy, run }),
];
if (faults.length > 0)
return { answer: 'refused', why: faults.join('; ') };
const signer = checked.signer.buildSigner ?? 'a job that it does not name';
const by = `run ${run.id}, attempt ${run.attempt}, of ${policy.workflow} on ${policy.base} signed exactly this file (${signer}); of the approval it says nothing`;
return { answer: 'vouched', of: ['origin'], by };
}
function statementFaults(payloadType, payload, sha256) {
try {
const { predicateType, subjects } = (0,statement .cO)(payloadType, payload);
const faults = [];
if (predicateType !== statement .To)
faults.push(`predicate: expected ${statement .To}, got ${(0,shown .S)(predicateType)}`);
if (!subjects.includes(sha256))
faults.push(`subject: expected ${sha256}, got ${subjects.map(shown .S).join(', ')}`);
return faults;
}
catch (error) {
if (error instanceof seedgate_error .Ts)
return [error.message];
throw error;
}
}
}),
81356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  auditRevision),
C: () => (  guardRevisions)
});
var seedgate_error = __webpack_require__(91367);
var finding = __webpack_require__(6977);
var flip_paths = __webpack_require__(57744);
var read_registry = __webpack_require__(92893);
var registry_schema = __webpack_require__(70010);
;
function withAccepted({ findings, notes }, accept, today) {
const day = today.toISOString().slice(0, 10);
const kept = [];
const accepted = [];
for (const finding of findings) {
const entry = accept.find((one) => covers(one, finding));
if (entry === undefined)
kept.push(finding);
else if (entry.until < day)
kept.push({ ...finding, message: `${finding.message} (accepted until ${entry.until}, which is past)` });
else
accepted.push({
...finding,
message: `${finding.message} (accepted until ${entry.until}: ${entry.why})`,
});
}
return { findings: kept, notes: [...notes, ...accepted] };
}
function covers({ code, row, file }, finding) {
return (code === finding.code &&
(row === undefined || row === finding.row) &&
(file === undefined || file === finding.file));
}
var posix_ = __webpack_require__(53916);
;
async function checkAttributes({ paths, tree, head, base, }) {
const asked = [...new Set(paths.flatMap((path) => [path, ...foldersOf(path)]))];
const after = await head(asked);
const suspects = paths.filter((path) => mayChange(path, after));
if (suspects.length === 0)
return [];
const before = base === null ? null : await base(asked);
const read = await tree(suspects);
return suspects.flatMap((path) => {
const bytes = read(path);
if (bytes === null)
return [];
const known = new Set(before === null ? [] : changesOf(path, bytes, before));
return changesOf(path, bytes, after)
.filter((change) => !known.has(change))
.map((change) => {
const message = `${path}: expected the file’s own bytes for whoever checks it out, got ${change} in .gitattributes`;
return (0,finding .g)('attributes-change-bytes', path, null, message);
});
});
}
function mayChange(path, of) {
const own = of.get(path);
return (own?.eol === 'crlf' ||
hasValue(own?.['working-tree-encoding']) ||
hasValue(own?.filter) ||
[own?.ident, own?.['export-subst']].some(isSet) ||
[path, ...foldersOf(path)].some((one) => isSet(of.get(one)?.['export-ignore'])));
}
function foldersOf(path) {
const folder = (0,posix_.dirname)(path);
return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
function changesOf(path, bytes, of) {
const own = of.get(path);
if (own === undefined)
return [];
const text = new TextDecoder('latin1').decode(bytes);
const left = [path, ...foldersOf(path)].some((one) => isSet(of.get(one)?.['export-ignore']));
const encoding = own['working-tree-encoding'];
return [
...(own.eol === 'crlf' &&
own.text !== 'unset' &&
!(own.text === 'auto' && isBinary(bytes)) &&
text.includes('\n')
? ['eol=crlf']
: []),
...(hasValue(encoding) && !/^utf-?8$/i.test(encoding) ? [`working-tree-encoding=${encoding}`] : []),
...(isSet(own.ident) && /\$Id(:[^$\n]*)?\$/.test(text) ? ['ident'] : []),
...(hasValue(own.filter) && own.filter !== 'lfs' ? [`filter=${own.filter}`] : []),
...(isSet(own['export-subst']) && text.includes('$Format:') ? ['export-subst'] : []),
...(left ? ['export-ignore'] : []),
];
}
const isSet = (value) => value === 'set';
const hasValue = (value) => value !== undefined && !['set', 'unset', 'unspecified'].includes(value);
const isBinary = (bytes) => bytes.subarray(0, 8000).includes(0);
var shown = __webpack_require__(90253);
var flip_refused = __webpack_require__(38684);
var check_rows = __webpack_require__(30424);
;
const seen = (about, findings) => findings.map((finding) => ({ about, finding }));
const OTHERS = {
report: { lost: 'findings', other: 'notes', remark: 'notes' },
check: { lost: 'findings', other: 'findings', remark: 'notes' },
ignore: { lost: 'untold', other: 'untold', remark: 'untold' },
};
function weigh(all, others) {
const weighs = (about) => about === 'governed' ? 'findings' : about === 'note' ? 'notes' : OTHERS[others][about];
const of = (weight) => all.filter(({ about }) => weighs(about) === weight).map(({ finding }) => finding);
return { findings: of('findings'), notes: of('notes') };
}
;
const isProduction = (row) => row?.fields.get('smoke')?.value === false;
const inProduction = (row, smokeDefault) => isProduction(row) || (!row.fields.has('smoke') && smokeDefault === false);
function fieldsDiffer(before, after, keys) {
return before === null || written(before, keys) !== written(after, keys);
}
function written({ fields }, keys = [...fields.keys()]) {
return JSON.stringify(keys.map((key) => [key, fields.get(key)?.raw]));
}
function headRows(recipe, base, head) {
const seeds = new Map(recipe.seeds.map((seed) => [(0,flip_paths .un)(recipe, seed), seed]));
const before = new Map(base.rows.map((row) => [row.id, row]));
const faults = [];
const rows = head.rows.map((row) => {
const seed = seeds.get(row.id) ?? null;
const bare = {
row,
before: before.get(row.id) ?? null,
seed,
weights: null,
sidecar: null,
quantised: null,
};
try {
if (seed !== null)
return { ...bare, ...placeOf((0,flip_paths .zj)(recipe, head, seed)) };
if (!row.fields.has('onnx'))
return bare;
const weights = (0,flip_paths .l_)(head, row);
return { ...bare, weights, quantised: (0,check_rows .E2)(row, weights) };
}
catch (error) {
if (!(error instanceof flip_refused .e))
throw error;
if (seed !== null || fieldsDiffer(bare.before, row, ['onnx'])) {
const about = seed === null ? 'other' : 'governed';
faults.push(...seen(about, [(0,finding .g)('row-path', head.path, row, error.message)]));
}
return bare;
}
});
return { rows, faults: [...faults, ...seen('governed', shared(rows, head))] };
}
const placeOf = ({ row, weights, sidecar }) => ({
weights,
sidecar,
quantised: (0,check_rows .E2)(row, weights),
});
function shared(rows, head) {
const owners = new Map();
for (const one of rows)
if (one.seed !== null && one.weights !== null)
owners.set(one.weights.toLowerCase(), one);
return rows.flatMap((one) => {
const owner = one.weights === null ? undefined : owners.get(one.weights.toLowerCase());
if (owner === undefined || owner.row.id === one.row.id)
return [];
const message = `${head.path}:${one.row.place}: row ${one.row.id}: expected a file of its own, got ${owner.row.id}’s ${one.weights ?? ''}`;
return [(0,finding .g)('row-path', head.path, one.row, message)];
});
}
function memberFolder(rows, registryPath) {
const placed = rows.find(({ seed, weights }) => seed !== null && weights !== null);
return (0,posix_.dirname)(placed?.weights ?? registryPath);
}
function governedRows(recipe, { rows }) {
const seeds = recipe.seeds.toSorted((a, b) => a - b);
return seeds.flatMap((seed) => rows.find((row) => row.seed === seed) ?? []);
}
function placed({ row, seed, weights, sidecar }) {
return seed === null || weights === null || sidecar === null
? []
: [{ row, seed, weights, data: `${weights}.data`, sidecar }];
}
;
function isTouched({ row, before, weights, sidecar, quantised }, scope) {
return scope.everything || fieldsDiffer(before, row) || anyChanged([weights, sidecar, quantised], scope);
}
function weightsTouched({ row, before, weights }, scope) {
return scope.everything || fieldsDiffer(before, row, ['onnx', 'sha256']) || anyChanged([weights], scope);
}
function quantisedTouched({ row, before, quantised }, scope) {
if (quantised === null)
return false;
return (scope.everything || fieldsDiffer(before, row, ['onnx', 'int8_sha256']) || anyChanged([quantised], scope));
}
function hasMoved({ row, before }) {
return fieldsDiffer(before, row, ['smoke', 'sha256']);
}
function anyChanged(paths, { changed }) {
return paths.some((path) => path !== null && changed.has(path));
}
;
function checkNames(registry, names, scope) {
const folder = (0,posix_.dirname)(registry);
const start = folder === '.' ? '' : `${folder}/`.toLowerCase();
const near = names.filter(({ path }) => path.toLowerCase().startsWith(start));
const counts = (...paths) => scope.everything || anyChanged(paths, scope);
const named = (path, message) => (0,finding .g)('file-name', path, null, `${(0,shown .S)(path)}: ${message}`);
const first = new Map();
return near.flatMap(({ path, isUtf8 }) => {
if (!isUtf8)
return counts(path) ? [named(path, 'expected a name in UTF-8, got other bytes')] : [];
const key = path.toLowerCase();
const twin = first.get(key);
if (twin === undefined)
first.set(key, path);
if (twin === undefined || !counts(path, twin))
return [];
return [named(path, `expected a name that differs from ${(0,shown .S)(twin)} in more than case`)];
});
}
;
async function checkAsOthersRead(question, registry, rows, scope) {
const { ensemble } = question.recipe.recipe;
const folder = `${(0,posix_.dirname)(registry)}/`.toLowerCase();
const isNear = (path) => folder === './' || path.toLowerCase().startsWith(folder);
const findings = [];
if (scope.everything || [...scope.changed].some(isNear)) {
findings.push(...checkNames(registry, await question.names(), scope));
}
const paths = [
registry,
(0,posix_.join)(memberFolder(rows, registry), `${ensemble}.json`),
...Object.values((0,flip_paths .Oq)(question.recipe.recipe)),
...rows.flatMap(({ weights, sidecar, quantised }) => [weights, sidecar, quantised]),
].filter((path) => path !== null);
const attributesChanged = [...scope.changed].some((path) => (0,posix_.basename)(path) === '.gitattributes');
if (scope.everything || attributesChanged || anyChanged(paths, scope)) {
const { base, head } = question.attributes;
const asked = scope.everything || attributesChanged ? paths : paths.filter((path) => scope.changed.has(path));
const before = scope.everything ? null : base;
findings.push(...(await checkAttributes({ paths: asked, tree: question.head, head, base: before })));
}
return findings;
}
var check_sidecars = __webpack_require__(32345);
var formats_sha256 = __webpack_require__(48246);
var approval_record = __webpack_require__(52927);
var layout = __webpack_require__(56350);
var verdict = __webpack_require__(25049);
var promotable = __webpack_require__(93963);
;
function readVerdict(bytes, path) {
return orFinding('verdict-invalid', path, () => (0,verdict .Pn)(bytes, path));
}
function checkPromotable(verdict, recipe, path) {
try {
(0,promotable .O)(verdict, recipe);
return [];
}
catch (error) {
if (!(error instanceof flip_refused .e))
throw error;
return [(0,finding .g)('verdict-not-promotable', path, null, `${path}: ${error.message}`)];
}
}
function checkCovered(verdict, rows, registryPath, verdictPath) {
const covered = new Map(verdict?.members.map(({ seed, sha256 }) => [seed, sha256]));
return rows.flatMap(({ row, before, seed }) => {
const expected = covered.get(seed ?? -1);
const got = (0,finding .C)(row);
if (expected === got)
return [];
const code = isProduction(before) ? 'digest-without-verdict' : 'promoted-without-verdict';
const whose = expected ?? (verdict === null ? 'a valid PROMOTE there' : 'a member of it');
const message = `${registryPath}:${row.place}: row ${row.id}: expected the digest that ${verdictPath} covers, ${whose}, got ${got}`;
return [(0,finding .g)(code, registryPath, row, message)];
});
}
function checkDecidedFiles(verdict, rows, manifest, tree) {
const compare = (code, path, row, expected) => {
const bytes = tree(path);
const got = bytes === null ? expected : (0,formats_sha256 .Bj)(bytes);
if (got === expected)
return [];
const message = `${path}: expected the verdict’s sha256 ${expected ?? 'of it, of which there is none'}, got ${got ?? ''}`;
return [(0,finding .g)(code, path, row?.row ?? null, message)];
};
const sidecars = rows.flatMap((one) => {
const member = verdict.members.find(({ seed }) => seed === one.seed);
if (one.sidecar === null || member === undefined)
return [];
return compare('sidecar-disagrees', one.sidecar, one, member.sidecar_sha256);
});
const decided = verdict.evidence[(0,layout .YE)(verdict.ensemble)];
return [...sidecars, ...compare('manifest-disagrees', manifest, null, decided)];
}
function checkApproval(bytes, path, ensemble, verdictSha256) {
if (bytes === null)
return [];
const record = orFinding('approval-disagrees', path, () => (0,approval_record .jI)(bytes, path));
if ('code' in record)
return [record];
const [expected, got] = [`${ensemble} ${verdictSha256}`, `${record.ensemble} ${record.verdict_sha256}`];
if (expected === got)
return [];
return [
(0,finding .g)('approval-disagrees', path, null, `${path}: expected the approval of ${expected}, got that of ${got}`),
];
}
function orFinding(code, path, read) {
try {
return read();
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'verdict-invalid')
throw error;
return (0,finding .g)(code, path, null, error.message);
}
}
var external_node_util_ = __webpack_require__(57975);
var ledger = __webpack_require__(94827);
var past = __webpack_require__(50678);
;
async function checkLeftProduction(question, registry, rows) {
const left = rows.filter(({ row, before }) => isProduction(before) && !isProduction(row));
if (left.length === 0)
return [];
const plan = await question.rollback();
const why = typeof plan === 'string'
? plan
: await departure(plan, registry, question.head, [(0,flip_paths .Oq)(question.recipe.recipe).ledger]);
if (why === null)
return [];
return left.map(({ row }) => {
const message = `${registry.path}:${row.place}: row ${row.id}: expected smoke false, or the rollback of its flip, got ${row.fields.get('smoke')?.raw ?? 'nothing'} (${why})`;
return (0,finding .g)('unpromoted', registry.path, row, message);
});
}
async function departure(plan, registry, head, apart) {
const [conflict] = plan.changedAgain;
if (conflict !== undefined)
return `${conflict.path} was changed again after the flip: ${conflict.message}`;
const tree = await head(plan.files.map(({ path }) => path));
for (const { path, after } of plan.files.filter((file) => !apart.includes(file.path))) {
const got = path === registry.path ? null : tree(path);
if (path === registry.path && after !== null) {
const meant = (0,read_registry .aK)(after, path);
const other = plan.rows.find(({ id }) => {
const [expected, row] = [(0,read_registry .uv)(meant, id), (0,read_registry .uv)(registry, id)];
return expected === undefined || row === undefined || fieldsDiffer(expected, row);
});
if (other !== undefined)
return `row ${other.id} is not as it was before the flip`;
}
else if (!sameBytes(after, got)) {
return `${path} is not as it was before the flip`;
}
}
return null;
}
function sameBytes(a, b) {
if (a === null || b === null)
return a === b;
return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
;
async function checkLedger(question, asked, scope) {
const paths = (0,flip_paths .Oq)(question.recipe.recipe);
const path = paths.ledger;
try {
const lines = (0,ledger .fi)(asked.after(path), path);
const events = (0,ledger .h8)(lines, path);
if (scope.everything)
return { ...NOTHING, findings: asItStands(asked, events, paths) };
const earlier = (0,ledger .fi)(asked.before(path), path);
const change = await judgeChange(question, asked, { lines, events, earlier });
const stands = change.findings.length > 0 ? [] : asItStands(asked, events, paths);
return { ...change, findings: [...change.findings, ...stands] };
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'ledger-invalid')
throw error;
return { ...NOTHING, findings: [(0,finding .g)('ledger-rewritten', path, null, error.message)] };
}
}
const NOTHING = { findings: [], isRollback: false, hasEvent: false };
async function judgeChange(question, asked, { lines, events, earlier }) {
const { ledger: path, verdict } = (0,flip_paths .Oq)(question.recipe.recipe);
const rewritten = (why) => ({
...NOTHING,
findings: [(0,finding .g)('ledger-rewritten', path, null, `${path}: ${why}`)],
});
const [was, is] = [asked.before, asked.after].map((tree) => (0,past .d)(tree, verdict));
const last = events.at(-1);
const grown = lines.length - earlier.length;
const isPrefix = earlier.every((line, index) => lines[index] === line);
const dropped = grown === -1 && lines.every((line, index) => earlier[index] === line);
if (!isPrefix && !dropped)
return rewritten('expected the base’s lines and at most new ones behind them, got others');
const mayBeRollback = dropped || last?.event === 'rolled-back' || was !== is;
if (mayBeRollback && asked.rows.some(({ before }) => isProduction(before))) {
const plan = await question.rollback();
const why = typeof plan === 'string' ? plan : await departure(plan, asked.registry, question.head, [path]);
const told = typeof plan === 'string' || why !== null ? why : lineOfRollback(plan, path, lines, earlier);
if (told === null)
return { ...NOTHING, isRollback: true, hasEvent: grown !== 0 };
if (dropped)
return rewritten(`expected the base’s lines, or the rollback of the last one, got one less (${told})`);
if (grown > 0 && last?.event === 'rolled-back')
return disagrees(path, lines.length, `expected the rollback that it tells of, got another change (${told})`);
}
else if (dropped)
return rewritten('expected the base’s lines, got one less');
if (is !== null && is !== undefined && is !== was && (await question.everPromoted()).has(is)) {
const message = `${verdict}: expected a verdict that was never promoted, got ${is}, which was, and which is not the one that a rollback restores`;
return { ...NOTHING, findings: [(0,finding .g)('verdict-revoked', verdict, null, message)] };
}
if (grown === 0) {
const promotes = asked.rows.some((one) => isProduction(one.row) && hasMoved(one));
if (!promotes || asked.promoted === null || was === is)
return NOTHING;
return disagrees(path, lines.length + 1, 'expected a line that tells of the promotion, got none');
}
return { ...judgeFlip(question, asked, lines, earlier), hasEvent: true };
}
function lineOfRollback(plan, path, lines, earlier) {
if (lines.length < earlier.length || (lines.length === 0 && earlier.length === 0))
return null;
const planned = plan.files.find((file) => file.path === path)?.after ?? null;
const [meant, got] = [(0,ledger .h8)((0,ledger .fi)(planned, path), path), (0,ledger .h8)(lines, path)];
const timeless = (events) => events.map((event, index) => (index === events.length - 1 ? { ...event, at: '' } : event));
return (0,external_node_util_.isDeepStrictEqual)(timeless(got), timeless(meant))
? null
: 'the ledger’s new line is not the one of this rollback';
}
function judgeFlip({ recipe: { recipe } }, { rows, before, after, promoted }, lines, earlier) {
const paths = (0,flip_paths .Oq)(recipe);
const path = paths.ledger;
if (promoted === null)
return disagrees(path, lines.length, 'expected no line without a PROMOTE beside it, got one');
const members = rows.flatMap((one) => (one.before === null ? [] : placed({ ...one, row: one.before })));
const { live, adopted } = (0,past .C)(before, { ...paths, members });
const approval = after(paths.approval);
const event = (0,ledger .bt)({ verdict: promoted, approval, replaces: live, members: check_ledger_inProduction(rows) });
const meant = [...earlier, ...adopted.map(ledger .sJ), (0,ledger .sJ)(event)];
const at = meant.findIndex((line, index) => line !== lines[index]);
if (at === -1 && meant.length === lines.length)
return NOTHING;
const place = at === -1 ? meant.length : at;
return disagrees(path, place + 1, `expected ${meant[place] ?? 'no further line'}, got ${lines[place] ?? 'no line'}`);
}
function disagrees(path, line, why) {
return { ...NOTHING, findings: [(0,finding .g)('ledger-disagrees', path, null, `${path}:${line}: ${why}`)] };
}
function asItStands({ rows, after }, events, { ledger: path, verdict }) {
const last = events.at(-1);
if (last === undefined)
return [];
const [meant, got] = [last.members, check_ledger_inProduction(rows)];
if (!(0,external_node_util_.isDeepStrictEqual)({ ...meant }, { ...got })) {
const text = (of) => Object.entries(of)
.map(([id, sha256]) => `${id} ${sha256.slice(0, 12)}`)
.join(', ') || 'no row';
return disagrees(path, events.length, `expected in production ${text(meant)}, got ${text(got)}`).findings;
}
const { live } = (0,ledger .pQ)(events);
const there = (0,past .d)(after, verdict);
if (live === null || there === live)
return [];
return disagrees(path, events.length, `expected the verdict ${live} beside it, got ${there ?? 'no verdict'}`).findings;
}
function check_ledger_inProduction(rows) {
return Object.fromEntries(rows.filter(({ row }) => isProduction(row)).map(({ row }) => [row.id, (0,finding .C)(row)]));
}
;
async function checkEnsemble(question, { head, rows, removed }, scope) {
const { ensemble, seeds } = question.recipe.recipe;
const registry = head.path;
const records = (0,flip_paths .Oq)(question.recipe.recipe);
const manifest = (0,posix_.join)(memberFolder(rows, registry), `${ensemble}.json`);
const ownFiles = [manifest, ...Object.values(records)];
const touched = removed || anyChanged(ownFiles, scope) || rows.some((row) => isTouched(row, scope));
if (!touched && !scope.everything)
return { findings: [], claim: null, policy: null };
const members = rows.flatMap(placed);
const production = members.filter(({ row }) => isProduction(row));
const tree = await question.head([...ownFiles, ...members.map(({ sidecar }) => sidecar)]);
const bytes = tree(records.verdict);
const read = bytes === null ? null : readVerdict(bytes, records.verdict);
const readable = read !== null && !('code' in read) ? read : null;
const promoted = readable?.verdict === 'PROMOTE' ? readable : null;
const before = scope.everything ? tree : await question.base(Object.values(records));
const ledger = await checkLedger(question, { registry: head, rows, before, after: tree, promoted }, scope);
const findings = [...ledger.findings];
if (ledger.isRollback)
return { findings, claim: null, policy: null };
if (production.length > 0) {
findings.push(...production.flatMap((member) => (0,check_sidecars .E)(member, tree)));
findings.push(...(0,check_sidecars .K)({ manifest, members }, tree));
}
const inProduction = rows.filter(({ row }) => isProduction(row));
if (inProduction.length > 0 && inProduction.length < seeds.length) {
const message = `${registry}: expected all ${seeds.length} rows of ${ensemble} in production or none, got ${inProduction.length}`;
findings.push((0,finding .g)('promoted-partly', registry, null, message));
}
const moved = ledger.hasEvent || removed || rows.some(hasMoved);
const verdictCounts = moved || scope.everything || scope.changed.has(records.verdict);
let recipe = question.recipe;
if (read !== null && 'code' in read)
findings.push(read);
if (readable !== null && verdictCounts) {
recipe = (await question.recipeOf(readable.policy.recipe_sha256)) ?? recipe;
findings.push(...checkPromotable(readable, recipe, records.verdict));
}
const mustBeCovered = promoted === null && !scope.everything ? inProduction.filter(hasMoved) : inProduction;
findings.push(...checkCovered(promoted, mustBeCovered, registry, records.verdict));
if (!moved)
findings.push(...(await recordsChanged(question, scope)));
if (promoted === null || bytes === null)
return { findings, claim: null, policy: null };
const sha256 = (0,formats_sha256 .Bj)(bytes);
if (production.length > 0)
findings.push(...checkDecidedFiles(promoted, inProduction, manifest, tree));
findings.push(...checkApproval(tree(records.approval), records.approval, ensemble, sha256));
if (!verdictCounts)
return { findings, claim: null, policy: null };
const { repository, run_id: id, run_attempt: attempt } = promoted.run;
const claim = {
ensemble,
verdict: bytes,
sha256,
approval: tree(records.approval),
attestation: tree(records.attestation),
run: id === null ? null : { repository, id, attempt: attempt ?? 1 },
};
return { findings, claim, policy: recipe.recipe.flip ?? null };
}
async function recordsChanged({ recipe, base }, scope) {
const { attestation, ...others } = (0,flip_paths .Oq)(recipe.recipe);
const changed = Object.values(others).filter((path) => scope.changed.has(path));
if (scope.changed.has(attestation) && (await base([attestation]))(attestation) !== null)
changed.push(attestation);
return changed.map((path) => (0,finding .g)('verdict-changed', path, null, `${path}: expected it as on the base, since no governed row’s smoke or sha256 changed, got another`));
}
var check_registry = __webpack_require__(56086);
;
async function judgingSchema({ base, head }, path) {
return (await base([path]))(path) ?? (await head([path]))(path);
}
async function checkBySchema(question, schema, registry, scope) {
const before = await judgingSchema(question, schema);
const after = (await question.head([schema]))(schema);
const found = (0,check_registry ._)(schema, registry, () => before);
if (!scope.changed.has(schema))
return found;
const own = (0,check_registry ._)(schema, registry, () => after);
if (!scope.changed.has(registry.path))
return own;
const message = `${schema}: expected the base’s schema, as rows change too, got another`;
const isFirst = (await question.base([schema]))(schema) === null;
return isFirst ? own : [...found, (0,finding .g)('schema-with-rows', schema, null, message)];
}
var parse = __webpack_require__(33488);
;
const POLICY = [
'ensemble',
'seeds',
'gate',
'registry',
'flip',
'audit',
];
const less = (before, after) => !(Number(after) >= Number(before));
const more = (before, after) => !(Number(after) <= Number(before));
const becomes = (value) => (_, after) => after === value;
const LOOSER = {
'gate.meanPlcc': less,
'gate.perSeedPlcc': less,
'gate.spreadMax': more,
'gate.evidence': becomes('reported'),
'gate.members': becomes('absent'),
'gate.retrain': becomes(false),
'registry.schema': becomes(undefined),
'registry.others': (before, after) => RANK.indexOf(String(after)) < RANK.indexOf(String(before)),
'registry.governed': shrinks,
'registry.retired': grows,
'audit.accept': grows,
'flip.strict': becomes(false),
'flip.digestInComment': becomes(false),
'flip.allowSelfApproval': becomes(true),
'flip.approval': becomes('comment'),
};
const RANK = ['ignore', 'report', 'check'];
function policyChanges(before, after) {
return POLICY.flatMap((key) => changesIn(key, before[key], after[key]));
}
function changesIn(key, before, after) {
if (isRecord(before) && isRecord(after)) {
const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
return [...keys].flatMap((inner) => changesIn(`${key}.${inner}`, before[inner], after[inner]));
}
if (JSON.stringify(before) === JSON.stringify(after))
return [];
return [{ key, before, after, looser: LOOSER[key]?.(before, after) ?? false }];
}
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function grows(before, after) {
const old = new Set(entries(before));
return entries(after).some((entry) => !old.has(entry));
}
function shrinks(before, after) {
return grows(after, before);
}
function entries(value) {
return Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : [];
}
;
async function checkRecipe({ base, head, rows, rowsChanged }) {
const { path } = base;
const bytes = (await head([path]))(path);
if (bytes === null) {
const message = `${path}: expected the recipe, got no such file`;
return seen('governed', [(0,finding .g)('recipe-unreadable', path, null, message)]);
}
const after = readRecipe(bytes, path);
if ('code' in after)
return seen('governed', [after]);
const changed = policyChanges(base.recipe, after.recipe);
return [
...seen('governed', together(path, changed, rowsChanged)),
...seen('governed', ended(path, base.recipe, after.recipe, rows)),
...seen('note', changed.map((change) => told(path, change))),
];
}
function together(path, changed, rowsChanged) {
if (changed.length === 0 || !rowsChanged)
return [];
const sections = [...new Set(changed.map(({ key }) => key.split('.', 1)[0] ?? ''))];
const message = `${path}: expected the base’s ${sections.join(', ')}, as rows change too, got another`;
return [(0,finding .g)('recipe-with-rows', path, null, message)];
}
function ended(path, before, after, rows) {
const kept = new Set(after.registry === undefined ? [] : after.seeds.map((seed) => (0,flip_paths .un)(after, seed)));
const retired = new Set(after.registry?.retired);
const moved = before.ensemble !== after.ensemble
? `the ensemble is ${after.ensemble} and not ${before.ensemble}`
: before.registry?.path !== after.registry?.path
? `the registry is ${after.registry?.path ?? 'not named'} and not ${before.registry?.path ?? ''}`
: null;
return rows
.filter(({ row }) => isProduction(row) && !retired.has(row.id))
.flatMap(({ row }) => {
const why = moved ?? (kept.has(row.id) ? null : 'no seed of it has this row');
if (why === null)
return [];
const message = `${path}: row ${row.id} is in production: expected it governed, or listed under registry.retired, got a recipe that lets go of it (${why})`;
return [(0,finding .g)('governance-ended', path, row, message)];
});
}
function told(path, { key, before, after, looser }) {
const [was, is] = [before, after].map((value) => value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
const code = looser ? 'policy-loosened' : 'policy-changed';
return (0,finding .g)(code, path, null, `${path}: ${key}: ${was ?? ''} → ${is ?? ''}`);
}
function readRecipe(bytes, path) {
try {
return (0,parse .C)(bytes, path);
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'recipe-invalid')
throw error;
return (0,finding .g)('recipe-unreadable', path, null, error.message);
}
}
;
const MODELS_AT_ONCE = 8;
async function checkHeadRows(registry, rows, head, scope, { smokeDefault }) {
const all = rows
.filter((one) => isTouched(one, scope))
.flatMap((one) => ownFaults(registry, one, smokeDefault));
const files = rows.flatMap((one) => [
...(one.weights !== null && weightsTouched(one, scope)
? [{ one, path: one.weights, check: check_rows .qO }]
: []),
...(one.quantised !== null && quantisedTouched(one, scope)
? [{ one, path: one.quantised, check: check_rows .hV }]
: []),
]);
for (let at = 0; at < files.length; at += MODELS_AT_ONCE) {
const group = files.slice(at, at + MODELS_AT_ONCE);
const tree = await head(group.map(({ path }) => path));
for (const { one, path, check } of group) {
const found = check(one.row, path, tree);
const counted = one.seed === null ? found.filter(({ code }) => !OF_MEMBERS.some((own) => own === code)) : found;
all.push(...seen(aboutOf(one), counted));
}
}
return all;
}
const OF_MEMBERS = ['weights-undecodable', 'weights-external-data'];
const aboutOf = ({ seed }) => (seed === null ? 'other' : 'governed');
function ownFaults(registry, one, smokeDefault) {
const { row, seed, weights } = one;
const found = (0,check_rows .f3)(registry, row);
if (seed !== null)
return seen('governed', [...found, ...quantised(registry, one)]);
const kept = found.filter(({ code }) => code === 'smoke-absent' ? row.fields.has('smoke') : weights !== null);
const untold = !row.fields.has('smoke') && smokeDefault === null
? [
(0,finding .g)('smoke-not-said', registry.path, row, `${registry.path}:${row.place}: row ${row.id}: smoke is not said, and the registry’s schema has no default`),
]
: [];
return [...seen('other', kept), ...seen('remark', untold)];
}
function quantised(registry, { row }) {
const mode = row.fields.get('quant_mode');
if (!isProduction(row) || mode === undefined || mode.value === 'fp32')
return [];
const message = `${registry.path}:${row.place}: row ${row.id}: quant_mode: expected fp32, which is what was judged, got ${mode.raw}`;
return [(0,finding .g)('row-quantised', registry.path, row, message)];
}
async function unlistedWeights(registry, rows, head, { changed }, ensemble) {
const folder = `${(0,posix_.dirname)(registry.path)}/`;
const named = new Set(rows.flatMap(({ weights, quantised: other }) => [weights, other]));
const suspects = [...changed].filter((path) => path.startsWith(folder) && /\.onnx(\.data)?$/i.test(path) && !named.has(path));
if (suspects.length === 0)
return [];
const tree = await head(suspects);
const own = rows.flatMap(({ seed, weights }) => seed === null || weights === null ? [] : [weights.replace(/onnx$/, '').toLowerCase()]);
const isOurs = (path) => own.some((start) => path.toLowerCase().startsWith(start)) || (0,posix_.basename)(path).startsWith(`${ensemble}_seed`);
return suspects
.filter((path) => tree(path) !== null)
.flatMap((path) => {
const message = `${path}: expected a row of ${registry.path} that names it, got none`;
return seen(isOurs(path) ? 'governed' : 'other', [(0,finding .g)('weights-unlisted', path, null, message)]);
});
}
var restored_rows = __webpack_require__(13688);
;
function compareRows(base, head, rules) {
const after = new Set(head.rows.map(({ id }) => id));
const removed = base.rows
.filter(({ id }) => !after.has(id))
.flatMap((row) => {
const message = `${head.path}: expected the row ${row.id}, which the base has at ${row.place}, got none`;
const lost = inProduction(row, rules.smokeDefault) ? 'lost' : 'other';
const about = rules.governed.has(row.id) ? 'governed' : lost;
return seen(about, [(0,finding .g)('row-removed', head.path, row, message)]);
});
const duplicated = (0,read_registry .mj)(head).flatMap(({ row, first }) => {
const message = `${head.path}:${row.place}: expected the id ${row.id} once, got it again (first at ${first.place})`;
return seen('governed', [(0,finding .g)('row-duplicated', head.path, row, message)]);
});
return [...removed, ...duplicated, ...seen('other', reordered(base, head))];
}
function reordered(base, head) {
const after = new Map(head.rows.map((row) => [row.id, row]));
const before = new Set(base.rows.map(({ id }) => id));
const expected = base.rows.filter(({ id }) => after.has(id));
const got = [...after.values()].filter(({ id }) => before.has(id));
const at = expected.findIndex((row, index) => row.id !== got[index]?.id);
const [meant, row] = [expected[at], got[at]];
if (meant === undefined || row === undefined)
return [];
const message = `${head.path}:${row.place}: expected the order of the base, ${meant.id} next, got ${row.id}`;
return [(0,finding .g)('row-reordered', head.path, row, message)];
}
function otherFieldsChanged(one, head, governed) {
const { row, before } = one;
if (before === null || !(isProduction(before) || isProduction(row)))
return [];
const keys = new Set([...before.fields.keys(), ...row.fields.keys()]);
const bound = new Set(['id', 'onnx', ...restored_rows .V, ...governed]);
return [...keys].flatMap((key) => {
const [was, is] = [writtenAs(before, key), writtenAs(row, key)];
const stays = was !== null && is !== null && restored_rows .V.some((flipped) => flipped === key);
if (stays || was === is)
return [];
const place = `${head.path}:${row.place}: row ${row.id}: ${key}`;
const [expected, got] = [was, is].map((text) => text?.slice(0, 80) ?? 'no such key');
if (bound.has(key) || hasMoved(one)) {
const message = `${place}: expected ${expected ?? ''}, got ${got ?? ''}`;
return seen('governed', [(0,finding .g)('row-changed', head.path, row, message)]);
}
return seen('note', [(0,finding .g)('row-edited', head.path, row, `${place}: ${expected ?? ''} → ${got ?? ''}`)]);
});
}
const OF_OTHERS = ['onnx', 'sha256', 'smoke', 'int8_sha256'];
function othersEdited({ row, before }, head) {
if (before === null)
return [];
return OF_OTHERS.filter((key) => fieldsDiffer(before, row, [key])).flatMap((key) => {
const [was, is] = [before, row].map((of) => writtenAs(of, key)?.slice(0, 80) ?? 'no such key');
const message = `${head.path}:${row.place}: row ${row.id}: ${key}: ${was ?? ''} → ${is ?? ''}`;
return seen('remark', [(0,finding .g)('row-edited', head.path, row, message)]);
});
}
const writtenAs = ({ fields }, key) => fields.get(key)?.raw ?? null;
;
const MOST_RECIPES = 500;
async function ungovernedRows(recipe, registry, names, head) {
const folder = (0,posix_.dirname)(registry.path);
const verdicts = names
.map(({ path }) => path)
.filter((path) => (0,posix_.dirname)(path) === folder && path.endsWith('_PROMOTE.json'));
if (verdicts.length === 0)
return [];
const governed = new Set((await recipesOf(recipe, registry.path, names, head)).flatMap(idsOf));
const tree = await head(verdicts);
return verdicts.flatMap((path) => {
const named = membersOf(tree(path), path);
return registry.rows
.filter((row) => isProduction(row) && !governed.has(row.id))
.filter((row) => named.has(row.id) || named.has((0,finding .C)(row)))
.map((row) => {
const message = `${registry.path}:${row.place}: row ${row.id}: expected a recipe that governs it, as ${(0,posix_.join)(path)} stands behind it, got none`;
return (0,finding .g)('governance-ended', registry.path, row, message);
});
});
}
function idsOf(recipe) {
return [...recipe.seeds.map((seed) => (0,flip_paths .un)(recipe, seed)), ...(recipe.registry?.retired ?? [])];
}
function membersOf(bytes, path) {
if (bytes === null)
return new Set();
try {
return new Set((0,verdict .Pn)(bytes, path).members.flatMap(({ id, sha256 }) => [id, sha256]));
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return new Set();
}
}
async function recipesOf(recipe, registry, names, head) {
const candidates = names
.map(({ path }) => path)
.filter((path) => /\.ya?ml$/.test(path) && !path.startsWith('.github/'))
.slice(0, MOST_RECIPES);
const tree = await head(candidates);
const others = candidates.flatMap((path) => {
try {
const bytes = tree(path);
return bytes === null ? [] : [(0,parse .C)(bytes, path).recipe];
}
catch (error) {
if (!(error instanceof seedgate_error .Ts))
throw error;
return [];
}
});
return [recipe, ...others].filter((one) => one.registry?.path === registry);
}
;
async function vouchFor(claim, policy, vouchers) {
const { sha256: verdictSha256 } = claim;
if (policy === null) {
const detail = 'the recipe names no flip, so no branch and no workflow that a verdict could come from';
const answers = [{ voucher: 'recipe', answer: 'not-checked', detail }];
return { verdictSha256, state: 'not-checked', answers };
}
const open = new Set(['origin', ...vouchers.flatMap(({ speaksOf }) => speaksOf)]);
const answers = [];
for (const voucher of vouchers) {
const said = await voucher.vouch(claim, policy);
if (said.answer === 'vouched')
for (const each of said.of)
open.delete(each);
const detail = said.answer === 'vouched' ? `its ${said.of.join(' and its ')}: ${said.by}` : said.why;
answers.push({ voucher: voucher.name, answer: said.answer, detail });
}
const refused = answers.some(({ answer }) => answer === 'refused');
const state = refused ? 'refused' : open.size === 0 ? 'vouched' : 'not-checked';
return { verdictSha256, state, answers };
}
function unvouched({ state, answers, verdictSha256 }, path, required) {
if (state === 'vouched' || (state === 'not-checked' && !required))
return [];
const said = answers.map(({ voucher, answer, detail }) => `${voucher}: ${answer}: ${detail}`);
const got = said.length === 0 ? 'nobody to ask' : said.join('; ');
const message = `${path}: expected its origin and its approval vouched for (${verdictSha256}), got ${got}`;
return [(0,finding .g)('verdict-unvouched', path, null, message)];
}
;
async function guardChange(question) {
return await inspect(question, { everything: false, changed: question.changed });
}
async function auditTree(question) {
const nothingLeft = async () => await Promise.resolve('nothing changes in an audit');
const changed = new Set();
const attributes = { base: question.attributes, head: question.attributes };
const everPromoted = async () => await Promise.resolve(new Set());
const base = question.head;
const whole = { ...question, base, changed, rollback: nothingLeft, everPromoted, attributes };
const audited = await inspect(whole, { everything: true, changed });
const { accept } = question.recipe.recipe.audit;
return { ...audited, ...withAccepted(audited, accept, question.today) };
}
async function inspect(question, scope) {
const { recipe } = question.recipe;
const { path, schema = null, others, governed } = (0,flip_paths .Fv)(recipe);
const head = await registryIn(question.head, path);
if ('code' in head) {
const known = scope.everything || scope.changed.has(path);
return { findings: known ? [head] : [], notes: [], vouching: null };
}
const base = scope.everything || !scope.changed.has(path) ? head : await baseRegistry(question.base, path);
const all = headRows(recipe, base, head);
const rows = governedRows(recipe, all);
const ids = new Set(recipe.seeds.map((seed) => (0,flip_paths .un)(recipe, seed)));
const removed = base.rows.some(({ id }) => ids.has(id) && !rows.some(({ row }) => row.id === id));
const touched = all.rows.some((row) => isTouched(row, scope));
const schemaCounts = schema !== null && (scope.everything || anyChanged([path, schema], scope));
const schemaBefore = schemaCounts ? await judgingSchema(question, schema) : null;
const rules = { governed: ids, smokeDefault: (0,registry_schema .z)(schemaBefore) };
const sights = [
...compareRows(base, head, rules),
...all.faults,
...rows.flatMap((row) => otherFieldsChanged(row, head, governed)),
...all.rows.filter(({ seed }) => seed === null).flatMap((row) => othersEdited(row, head)),
...seen('governed', await checkLeftProduction(question, head, rows)),
...(await checkHeadRows(head, all.rows, question.head, scope, rules)),
...(await unlistedWeights(head, all.rows, question.head, scope, recipe.ensemble)),
];
if (schemaCounts) {
sights.push(...seen('governed', await checkBySchema(question, schema, head, scope)));
}
sights.push(...seen('governed', await checkAsOthersRead(question, path, rows, scope)));
if (scope.everything) {
const found = await ungovernedRows(recipe, head, await question.names(), question.head);
sights.push(...seen('governed', found));
}
const ensemble = await checkEnsemble(question, { head, rows, removed }, scope);
sights.push(...seen('governed', ensemble.findings));
if (scope.changed.has(question.recipe.path)) {
const records = Object.values((0,flip_paths .Oq)(recipe));
const rowsChanged = touched || head.rows.length !== base.rows.length || anyChanged(records, scope) || rowsDiffer(base, head);
sights.push(...(await checkRecipe({ base: question.recipe, head: question.head, rows, rowsChanged })));
}
const weighed = withoutEcho(weigh(sights, others));
if (ensemble.claim === null)
return { ...weighed, vouching: null };
const vouching = await vouchFor(ensemble.claim, ensemble.policy, question.vouchers);
const refused = unvouched(vouching, (0,flip_paths .Oq)(recipe).verdict, question.requireVouched);
return { ...weighed, findings: [...weighed.findings, ...refused], vouching };
}
function withoutEcho({ findings, notes }) {
const isEcho = ({ code }) => code === 'ledger-disagrees';
return findings.every(isEcho)
? { findings, notes }
: { findings: findings.filter((one) => !isEcho(one)), notes };
}
function rowsDiffer(base, head) {
return head.rows.some((row, index) => fieldsDiffer(base.rows[index] ?? null, row));
}
async function baseRegistry(base, path) {
const bytes = (await base([path]))(path);
return bytes === null ? { path, text: '', value: null, rows: [] } : (0,read_registry .aK)(bytes, path);
}
async function registryIn(tree, path) {
const bytes = (await tree([path]))(path);
const said = (message) => (0,finding .g)('registry-unreadable', path, null, message);
if (bytes === null)
return said(`${path}: expected the registry, got no such file`);
try {
const registry = (0,read_registry .aK)(bytes, path);
return registry.text.startsWith('\uFEFF')
? said(`${path}:1:1: expected JSON, got a byte order mark before it, which other readers refuse`)
: registry;
}
catch (error) {
if (!(error instanceof seedgate_error .Ts) || error.code !== 'registry-invalid')
throw error;
return said(error.message);
}
}
var flip_policy = __webpack_require__(26913);
var rollback_refused = __webpack_require__(72799);
var load_files = __webpack_require__(92719);
;
async function everPromoted(history, tip, recipe) {
const path = (0,flip_paths .Oq)(recipe).ledger;
const steps = await history.steps({ tip, paths: [path], which: 'landed' });
const oids = steps.flatMap(({ changes }) => changes.flatMap(({ after }) => after?.oid ?? []));
const contents = await history.blobs(oids);
return new Set([...contents.values()].flatMap((bytes) => verdictsIn(bytes, path)));
}
function verdictsIn(bytes, path) {
try {
return (0,ledger .h8)((0,ledger .fi)(bytes, path), path).map(({ verdict }) => verdict);
}
catch (error) {
if (error instanceof seedgate_error .Ts && error.code === 'ledger-invalid')
return [];
throw error;
}
}
var plan_rollback_at = __webpack_require__(51983);
var policy_at = __webpack_require__(99081);
var whole = __webpack_require__(35650);
;
async function guardRevisions(asked) {
const { history } = asked;
await (0,whole .M)(history);
const [base, head] = [await (0,policy_at .D)(history, asked.base), await (0,policy_at .D)(history, asked.head)];
const { recipe, policyFrom } = await policyOf(history, base, head, asked.recipePath);
const changes = await history.changes(base, head);
const trees = { base: (0,load_files .S)(history, base), head: (0,load_files .S)(history, head) };
const guarded = await guardChange({
...asked,
vouchers: await underRootsOf(recipe, trees.base, asked.vouchers),
...trees,
recipe,
changed: new Set(changes.map(({ path }) => path)),
rollback: async () => await rollbackOn(history, base, recipe, trees.base),
recipeOf: async (sha256) => await Promise.resolve(sha256 === recipe.sha256 ? recipe : null),
everPromoted: async () => await everPromoted(history, base, recipe.recipe),
names: async () => await history.paths(head),
attributes: { base: attributesAt(history, base), head: attributesAt(history, head) },
});
const { ensemble } = recipe.recipe;
const containsBase = await history.contains(head, base);
return { ...guarded, ensemble, policyFrom, base, head, containsBase };
}
async function policyOf(history, base, head, path) {
try {
return { recipe: await (0,policy_at .E)(history, base, path), policyFrom: 'base' };
}
catch (error) {
const isFirst = error instanceof seedgate_error .Ts && error.code === 'recipe-not-found';
if (!isFirst || !(await history.files(head, [path])).has(path))
throw error;
return { recipe: await (0,policy_at .E)(history, head, path), policyFrom: 'head' };
}
}
async function auditRevision(asked) {
const { history, recipePath } = asked;
await (0,whole .M)(history);
const named = asked.revision ?? (await baseBranch(history, recipePath));
const revision = await (0,policy_at .D)(history, named);
const recipe = await (0,policy_at .E)(history, revision, recipePath);
const recipeOf = async (sha256) => sha256 === recipe.sha256 ? recipe : await earlierRecipe(history, revision, recipePath, sha256);
const tree = (0,load_files .S)(history, revision);
const vouchers = await underRootsOf(recipe, tree, asked.vouchers);
const audited = await auditTree({
...asked,
vouchers,
recipe,
head: tree,
recipeOf,
names: async () => await history.paths(revision),
attributes: attributesAt(history, revision),
});
return { ...audited, ensemble: recipe.recipe.ensemble, revision };
}
function attributesAt(history, commit) {
return async (paths) => await history.attributes(commit, paths);
}
async function underRootsOf({ recipe, path }, base, vouchers) {
const root = recipe.flip?.trustedRoot;
if (root === undefined)
return vouchers;
const bytes = (await base([root]))(root);
if (bytes === null) {
throw new seedgate_error .Ts('recipe-invalid', `${path}: flip.trustedRoot: expected the file ${root}, got no such file`, {
hint: 'commit the file first, in a change of its own: gh attestation trusted-root > FILE',
});
}
return vouchers.map((voucher) => voucher.under?.(bytes, root) ?? voucher);
}
async function baseBranch(history, recipePath) {
const { base: branch } = (0,flip_policy .C)(await (0,policy_at .E)(history, await (0,policy_at .D)(history, 'HEAD'), recipePath));
const local = `refs/heads/${branch}`;
return (await history.resolve(local)) === null ? `refs/remotes/origin/${branch}` : local;
}
async function earlierRecipe(history, tip, path, sha256) {
const steps = await history.steps({ tip, paths: [path], which: 'landed' });
const oids = steps.flatMap(({ changes }) => changes.flatMap(({ after }) => after?.oid ?? []));
for (const bytes of (await history.blobs(oids)).values()) {
if ((0,formats_sha256 .Bj)(bytes) === sha256)
return (0,parse .C)(bytes, path);
}
return null;
}
async function rollbackOn(history, base, recipe, tree) {
const path = (0,flip_paths .Oq)(recipe.recipe).verdict;
const bytes = (await tree([path]))(path);
if (bytes === null)
return `the base has no verdict ${path} whose flip could be rolled back`;
try {
return await (0,plan_rollback_at .n)(history, base, recipe, (0,formats_sha256 .Bj)(bytes));
}
catch (error) {
const known = error instanceof rollback_refused .v || (error instanceof seedgate_error .Ts && error.code === 'verdict-invalid');
if (known)
return error.message;
throw error;
}
}
})
};
