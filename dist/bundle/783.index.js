export const id = 783;
export const ids = [783];
export const modules = {
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
})
};
