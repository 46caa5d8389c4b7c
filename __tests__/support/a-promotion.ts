// A promotion that passes, made by hand, for tests to plant one fault in.
import type { Verdict } from '../../src/gate/verdict.js'
import { applyRule } from '../../src/gate/rule.js'
import { encodeModel, TENSOR_TYPE, type TensorProto } from '../../src/onnx/proto.js'
import { serialiseManifest, serialiseSidecar, type Sidecar } from '../../src/members/sidecar.js'
import { sha256Of, type Sha256 } from '../../src/formats/sha256.js'
import { trainingSha256 } from '../../src/recipe/training-digest.js'
import { parseRecipe, type LoadedRecipe } from '../../src/recipe/parse.js'
import type { FlipRequest } from '../../src/registry/plan-flip.js'
import { scratchFiles } from '../../src/use-cases/scratch-registry.js'

export const ENSEMBLE = 'tiny_v1'
export const SEEDS = [0, 1, 2]
export const REGISTRY = 'model/tiny/registry.json'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
export const sha256 = (bytes: Uint8Array | string): Sha256 => sha256Of(bytes)

export const RECIPE_TEXT = `
ensemble: ${ENSEMBLE}
seeds: [${SEEDS.join(', ')}]
corpus:
  table: corpus.jsonl
  columns: { source: src, target: vmaf, features: [adm2, motion2], encoder: encoder, quality: cq }
trainer: { kind: builtin }
registry: { path: ${REGISTRY}, schema: model/tiny/registry.schema.json }
flip: { base: main, environment: model-promotion }
`

export const aRecipe = (text = RECIPE_TEXT): LoadedRecipe => parseRecipe(bytesOf(text), 'seedgate.yml')

/** A model of one weight; `tensor` replaces it. */
export function aModel(weight: number, tensor: Partial<TensorProto> = {}): Uint8Array {
  const type = { tensorType: { elemType: TENSOR_TYPE.float, shape: { dim: [{ dimParam: 'N' }] } } }
  return encodeModel({
    irVersion: 8,
    opsetImport: [{ domain: '', version: 17 }],
    graph: {
      name: 'member',
      node: [{ opType: 'Mul', input: ['x', 'w'], output: ['y'] }],
      initializer: [{ name: 'w', dims: [1], dataType: TENSOR_TYPE.float, floatData: [weight], ...tensor }],
      input: [{ name: 'x', type }],
      output: [{ name: 'y', type }],
    },
  })
}

interface Member {
  readonly weights: Uint8Array
  readonly sidecar: Uint8Array
}

export interface Promotion {
  readonly verdict: Verdict
  readonly files: { readonly members: Map<number, Member>; readonly manifest: Uint8Array }
}

const TABLE = sha256('the corpus table')

export function aSidecar(seed: number, weights: Uint8Array, recipe: LoadedRecipe): Sidecar {
  return {
    id: `${ENSEMBLE}_seed${seed}`,
    ensemble_id: ENSEMBLE,
    seed,
    kind: 'fr',
    codec_aware: true,
    feature_order: ['adm2', 'motion2'],
    feature_mean: [0.5, 2],
    feature_std: [0.1, 1],
    codec_block_layout: [],
    encoder_vocab: [],
    encoder_vocab_version: 2,
    input_names: ['features', 'codec_onehot'],
    output_names: ['score'],
    onnx: `${ENSEMBLE}_seed${seed}.onnx`,
    opset: 17,
    sha256: sha256(weights),
    corpus: { path: 'corpus.jsonl', sha256: TABLE, n_rows: 100, cq_min: 20, cq_max: 40 },
    training_recipe: {
      recipe_sha256: recipe.sha256,
      code: 'seedgate 0.1.0',
      hidden: [64, 64],
      dropout: 0.1,
      epochs: 200,
      batch_size: 32,
      lr: 5e-4,
      weight_decay: 1e-5,
    },
    gate: { mean_plcc: 0.95, spread_max: 0.005, per_seed_plcc: 0.95 },
    loso_mean_plcc: 0.99,
  }
}

/** @param plant changes one member's sidecar before anything is pinned */
export function aPromotion(
  recipe: LoadedRecipe = aRecipe(),
  plant: (sidecar: Sidecar) => Sidecar = (sidecar) => sidecar,
  model: (seed: number) => Uint8Array = (seed) => aModel(seed + 0.5),
): Promotion {
  const members = new Map(
    SEEDS.map((seed) => {
      const weights = model(seed)
      return [
        seed,
        { weights, sidecar: bytesOf(serialiseSidecar(plant(aSidecar(seed, weights, recipe)))) },
      ] as const
    }),
  )
  const pinned = [...members].map(([seed, { weights, sidecar }]) => ({
    id: `${ENSEMBLE}_seed${seed}`,
    seed,
    onnx: `${ENSEMBLE}_seed${seed}.onnx`,
    sha256: sha256(weights),
    sidecar: `${ENSEMBLE}_seed${seed}.json`,
    sidecar_sha256: sha256(sidecar),
  }))
  const manifest = bytesOf(
    serialiseManifest({
      id: ENSEMBLE,
      kind: 'fr_ensemble',
      recipe_sha256: recipe.sha256,
      corpus_sha256: TABLE,
      members: pinned,
    }),
  )
  const measured = SEEDS.map((seed) => ({ seed, losoPlcc: 0.99 + seed / 1000, folds: [] }))
  const verdict: Verdict = {
    schema_version: 1,
    verdict: 'PROMOTE',
    generated_at_utc: '2026-01-02T03:04:05.000Z',
    ensemble: ENSEMBLE,
    loso_dir: 'runs/tiny',
    seeds: SEEDS,
    gate: applyRule(measured, recipe.recipe.gate),
    corpus: {
      present: true,
      corpus_root: 'yuv',
      sha256: sha256('yuv'),
      ref_count: 1,
      dis_count: 1,
      yuv_count: 2,
    },
    table: { path: 'corpus.jsonl', sha256: TABLE, rows: 100, pinned_by: 'recipe' },
    recommendation: 'Promote.',
    reasons: [],
    policy: {
      recipe: recipe.path,
      recipe_sha256: recipe.sha256,
      training_sha256: trainingSha256(recipe.recipe),
      evidence: 'recomputed',
      members: 'required',
      reinferred_folds: 0,
    },
    evidence: Object.fromEntries([
      [`members/${ENSEMBLE}.json`, sha256(manifest)] as const,
      ...pinned.map((member) => [`members/${member.sidecar}`, member.sidecar_sha256] as const),
      ...pinned.map((member) => [`members/${member.onnx}`, member.sha256] as const),
    ]),
    members: pinned,
    run: {
      repository: null,
      commit: null,
      run_id: null,
      run_attempt: null,
      actor: null,
      runner: null,
      code: null,
      provider: 'cpu',
    },
  }
  return { verdict, files: { members, manifest } }
}

/** The same promotion under a changed verdict. */
export function withVerdict(promotion: Promotion, change: Partial<Verdict>): Promotion {
  return { ...promotion, verdict: { ...promotion.verdict, ...change } }
}

/** The scratch registry's files by path, as a tree whose registry text a test can rewrite. */
export function aBase(recipe: LoadedRecipe = aRecipe()): Map<string, Uint8Array> {
  return new Map(scratchFiles(recipe.recipe).map(({ path, content }) => [path, content]))
}

/** The tree with a plan carried out on it. */
export function applied(
  base: ReadonlyMap<string, Uint8Array>,
  files: readonly { readonly path: string; readonly after: Uint8Array | null }[],
): Map<string, Uint8Array> {
  const tree = new Map(base)
  for (const { path, after } of files) {
    if (after === null) tree.delete(path)
    else tree.set(path, after)
  }
  return tree
}

export function rewritten(
  base: ReadonlyMap<string, Uint8Array>,
  change: (registryText: string) => string,
): Map<string, Uint8Array> {
  return new Map([...base, [REGISTRY, bytesOf(change(textOf(base.get(REGISTRY)!)))]])
}

export function aRequest(
  promotion: Promotion = aPromotion(),
  base: ReadonlyMap<string, Uint8Array> = aBase(),
  recipe: LoadedRecipe = aRecipe(),
): FlipRequest {
  return { recipe, ...promotion, base: (path) => base.get(path) ?? null }
}
