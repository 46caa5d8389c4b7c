import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/errors/seedgate-error.js
// What can go wrong, by code; who mends it, by family; what the process says about it, by exit status.
const FAMILY_BY_CODE = {
    'usage-invalid': 'input',
    'recipe-not-found': 'input',
    'recipe-invalid': 'input',
    'file-not-found': 'input',
    'file-unreadable': 'input',
    'path-not-writable': 'input',
    'run-directory-in-use': 'input',
    'run-directory-not-empty': 'input',
    'run-mismatch': 'input',
    'corpus-not-found': 'corpus',
    'corpus-empty': 'corpus',
    'corpus-row-invalid': 'corpus',
    'corpus-unreadable': 'corpus',
    'corpus-expectation': 'corpus',
    'corpus-too-few-sources': 'corpus',
    'corpus-too-few-rows': 'corpus',
    'evidence-not-found': 'verdict',
    'evidence-invalid': 'verdict',
    'verdict-not-found': 'verdict',
    'verdict-invalid': 'verdict',
    'registry-invalid': 'input',
    'repository-invalid': 'input',
    'flip-refused': 'verdict',
    'rollback-refused': 'verdict',
    'approval-refused': 'verdict',
    'evidence-refused': 'verdict',
    'provider-unavailable': 'training',
    'training-diverged': 'training',
    'training-failed': 'training',
    interrupted: 'training',
    'trainer-not-found': 'input',
    'trainer-failed': 'training',
    'trainer-timed-out': 'training',
    'trainer-evidence-missing': 'training',
    'trainer-evidence-invalid': 'training',
    'preflight-failed': 'input',
    'runtime-not-found': 'input',
    'disk-full': 'publication',
    'write-failed': 'publication',
    'publication-failed': 'publication',
    'permission-missing': 'publication',
    'pull-requests-forbidden': 'publication',
    'drafts-unsupported': 'publication',
    'github-refused': 'publication',
    'github-unavailable': 'publication',
    'github-answer-invalid': 'publication',
    'artifact-exists': 'publication',
    'artifact-not-found': 'verdict',
    'artifact-mismatch': 'verdict',
    defect: 'defect',
};
/** Every error seedgate raises on purpose. The message names the file, the place, what was expected and what came. */
class SeedgateError extends Error {
    code;
    hint;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'SeedgateError';
        this.code = code;
        this.hint = details.hint;
    }
    get family() {
        return FAMILY_BY_CODE[this.code];
    }
}
/** Exit statuses of every command: 0 PROMOTE or done, 1 HOLD, and for errors the one of their family. */
const EXIT = { ok: 0, hold: 1, input: 2, runtime: 3, defect: 70 };
/** The exit status for whatever was thrown: anything that is not a SeedgateError is a defect of ours. */
function exitStatusOf(error) {
    if (!(error instanceof SeedgateError))
        return EXIT.defect;
    switch (error.family) {
        case 'input':
        case 'corpus':
        case 'verdict':
            return EXIT.input;
        case 'training':
        case 'publication':
            return EXIT.runtime;
        case 'defect':
            return EXIT.defect;
    }
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/adapters/onnxruntime/runtime.js
// The ModelRuntime that runs on onnxruntime-node.



const PACKAGE = 'onnxruntime-node';
/** Warnings of the runtime go to its own stderr and are about its internals: only its errors concern us. */
const LOG_ERRORS_ONLY = 3;
/**
 * Loads the native library, so commands that run no model never pay for it.
 * @param folder of the onnxruntime-node package; where absent, it is found as an installed package
 * @throws SeedgateError provider-unavailable where onnxruntime-node is not installed or has no library for this machine
 */
function onnxRuntime(folder) {
    const ort = load(folder);
    return {
        version: `onnxruntime-node ${ort.env.versions.node ?? ort.env.versions.common}`,
        async open(model, { provider = 'cpu', threads = 1 } = {}) {
            const session = await ort.InferenceSession.create(model, optionsFor(provider, threads));
            return openSession(ort, session, fromOrt);
        },
        async openOnDevice(model, provider) {
            const session = await ort.InferenceSession.create(model, {
                ...optionsFor(provider, 1),
                preferredOutputLocation: 'gpu-buffer',
            });
            return openSession(ort, session, (tensor) => new OnDevice(tensor));
        },
    };
}
function optionsFor(provider, threads) {
    return {
        executionProviders: [provider],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: LOG_ERRORS_ONLY,
        extra: {
            session: {
                // What is checked as ONNX is run as ONNX, never as another format that the same bytes may be.
                load_model_format: 'ONNX',
                // Without it a node that the provider has no kernel for would run on the CPU, and nobody would be told.
                ...(provider === 'cpu' ? {} : { disable_cpu_ep_fallback: '1' }),
            },
        },
    };
}
function load(folder = PACKAGE) {
    // onnxruntime keeps a database of its use, to be sent to its makers. Nobody who runs seedgate asked for that.
    process.env['ORT_DISABLE_TELEMETRY'] ??= '1';
    try {
        return (0,external_node_module_namespaceObject.createRequire)(import.meta.url)(folder);
    }
    catch (cause) {
        throw new SeedgateError('provider-unavailable', 'onnxruntime-node cannot be loaded', {
            cause,
            hint: 'run `npm ci` in seedgate’s folder; its library exists for linux x64 and arm64, macOS arm64 and Windows',
        });
    }
}
/** Where onnxruntime-node looks for its provider libraries. */
function libraryFolder(folder = PACKAGE) {
    const entry = createRequire(import.meta.url).resolve(folder);
    return join(dirname(dirname(entry)), 'bin', 'napi-v6', process.platform, process.arch);
}
function openSession(ort, session, output) {
    return {
        inputs: session.inputMetadata.map(describeValue),
        outputs: session.outputMetadata.map(describeValue),
        async run(feeds) {
            const results = await session.run(mapValues(feeds, (tensor) => toOrt(ort, tensor)));
            return mapValues(results, output);
        },
        async close() {
            await session.release();
        },
    };
}
/** onnxruntime-node cannot read such a tensor (it ends the process); feeding it to a session is all that works. */
class OnDevice {
    tensor;
    location = 'device';
    dims;
    constructor(tensor) {
        this.tensor = tensor;
        if (tensor.location !== 'gpu-buffer')
            throw new Error(`the output lies on ${tensor.location}, not on the device`);
        this.dims = tensor.dims;
    }
    release() {
        this.tensor.dispose();
    }
}
function describeValue(value) {
    return value.isTensor
        ? { name: value.name, type: value.type, dims: value.shape }
        : { name: value.name, type: 'not a tensor', dims: [] };
}
function toOrt({ Tensor: Ort }, tensor) {
    if ('location' in tensor) {
        if (tensor instanceof OnDevice)
            return tensor.tensor;
        throw new Error('a device tensor of another runtime');
    }
    switch (tensor.type) {
        case 'float32':
            return new Ort('float32', tensor.data, tensor.dims);
        case 'int32':
            return new Ort('int32', tensor.data, tensor.dims);
        case 'int64':
            return new Ort('int64', tensor.data, tensor.dims);
    }
}
function fromOrt({ type, data, dims }) {
    if (data instanceof Float32Array)
        return { type: 'float32', dims, data };
    if (data instanceof Int32Array)
        return { type: 'int32', dims, data };
    if (data instanceof BigInt64Array)
        return { type: 'int64', dims, data };
    throw new Error(`the model gave a ${type} tensor; float32, int32 and int64 are read`);
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

;// CONCATENATED MODULE: ./build/adapters/model-process/child.js
// The process that runs foreign models: started by the gate with an empty environment, and ended by it. See models.ts.


/** Bytes: what a model gives beyond its scores is of no use to anybody. */
const MOST_OUTPUT = 256 * 2 ** 20;
/** Characters of what the runtime says. */
const LONGEST_MESSAGE = 1000;
const say = (message) => process.send?.(message);
const sessions = new Map();
// Where the gate is gone, nobody waits for an answer.
process.on('disconnect', () => process.exit(0));
const runtime = child_load();
if (runtime !== null) {
    process.on('message', (order) => {
        void answer(runtime, order).then(say);
    });
    say({ kind: 'ready' });
}
/** @param process.argv[2] folder of the onnxruntime-node package; where empty, it is found as an installed package */
function child_load() {
    try {
        const folder = process.argv[2] ?? '';
        return onnxRuntime(folder === '' ? undefined : folder);
    }
    catch (error) {
        const hint = error instanceof SeedgateError ? (error.hint ?? null) : null;
        say({ kind: 'unavailable', why: messageOf(error), hint });
        return null;
    }
}
async function answer(models, order) {
    try {
        switch (order.kind) {
            case 'open': {
                const opened = await models.open(order.model);
                sessions.set(order.session, opened);
                return { kind: 'opened', inputs: opened.inputs, outputs: opened.outputs };
            }
            case 'run': {
                const session = sessions.get(order.session);
                if (session === undefined)
                    throw new Error('the session is closed');
                return { kind: 'ran', outputs: bounded(await session.run(order.feeds)) };
            }
            case 'close': {
                const session = sessions.get(order.session);
                sessions.delete(order.session);
                await session?.close();
                return { kind: 'closed' };
            }
        }
    }
    catch (error) {
        return { kind: 'failed', why: messageOf(error) };
    }
}
function bounded(outputs) {
    const bytes = Object.values(outputs).reduce((sum, { data }) => sum + data.byteLength, 0);
    if (bytes <= MOST_OUTPUT)
        return outputs;
    throw new Error(`expected outputs of at most ${MOST_OUTPUT} bytes, got ${bytes}`);
}
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
}

