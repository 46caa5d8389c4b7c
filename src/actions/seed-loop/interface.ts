// What the seed-loop action takes and gives.
import { PROVIDER_CHOICES } from '../../adapters/onnxruntime/open-trainer.js'
import type { ActionDeclaration } from '../declaration.js'
import {
  artifactName,
  choice,
  count,
  flag,
  optionalToken,
  part,
  path,
  seedList,
  shardName,
  text,
} from '../input-types.js'

/** Five days: as long as a job on a self-hosted runner may take. */
const MOST_MINUTES = 7200

export const SEED_LOOP = {
  name: 'seedgate: seed loop',
  description:
    'Train every seed of a deep ensemble by leave-one-source-out on this machine, and upload the evidence that the gate judges.',
  main: 'dist/seed-loop/index.js',
  post: 'dist/seed-loop-post/index.js',
  inputs: {
    recipe: path({ description: 'The recipe, relative to the workspace.', default: 'seedgate.yml' }),
    'corpus-folder': path({
      description:
        'Folder on this machine that `corpus.table` and `corpus.files` are relative to, outside every checkout. Default: `SEEDGATE_CORPUS_FOLDER` of the runner, else the recipe’s folder.',
    }),
    seeds: seedList({
      description:
        'Only these of the recipe’s seeds: this shard’s part of the plan. All of them where left out.',
    }),
    folds: part({
      description:
        'Only this part of these seeds’ models, as the plan deals their folds and members out. All of them where left out; a command trainer takes no other.',
    }),
    shard: shardName({
      description: 'Name of this shard of the plan; part of the artifact’s name. No `~`.',
      default: '1-of-1',
    }),
    'out-dir': path({
      description:
        'The run directory, relative to the workspace. Where left out, a folder of this run beside the workspace, where a checkout does not clean it away.',
    }),
    provider: choice(PROVIDER_CHOICES, {
      description: 'What runs the built-in trainer. `auto`: the GPU where it can train, else the CPU.',
    }),
    'require-gpu': flag({ description: 'Fail before training rather than train without a GPU.' }),
    resume: choice(['auto', 'true', 'false'], {
      description:
        '`auto`: go on with what an earlier attempt of this very workflow run left, on this machine or in its artifact. `true`: also with another run of the same recipe and corpus in `out-dir`. `false`: never.',
    }),
    'artifact-name': artifactName(200, {
      description: 'Name of the evidence artifact. Default: `evidence-{ensemble}-{run}-{attempt}-{shard}`.',
    }),
    'retention-days': count(1, 400, {
      description: 'Days that the artifact is kept; the repository’s setting where left out.',
    }),
    'trainer-timeout': count(1, MOST_MINUTES, {
      description: 'Minutes that one seed of a command trainer may take; as long as it likes where left out.',
    }),
    'remove-runs-after': count(31, 3650, {
      description:
        'Days after which a run directory beside the workspace is removed from a machine that is kept. GitHub re-runs a workflow run for 30 days. Default: none is removed, and the log says how many there are.',
    }),
    lanes: count(1, 1024, {
      description: 'Training threads of the built-in trainer on the CPU; one a core where left out.',
    }),
    'runtime-folder': path({
      description:
        'Folder that holds the onnxruntime-node package, for machines that cannot download it and for its GPU libraries.',
    }),
    'runtime-registry': text({
      description:
        'Address of the npm registry that onnxruntime-node is downloaded from, once a machine. Where left out, the one that npm on this machine is configured for.',
    }),
    token: optionalToken({
      description:
        'Reads the artifact of an earlier attempt of this run (`actions: read`), so that a new machine continues what that attempt left. Nothing else is asked with it. Without this permission a new machine starts anew.',
    }),
  },
  outputs: {
    'run-dir': { type: 'path', description: 'The run directory on this machine.' },
    'artifact-id': { type: 'whole number', description: 'Id of the evidence artifact.' },
    'artifact-digest': { type: '`sha256:` and hex', description: 'Digest of the evidence artifact.' },
    seeds: {
      type: 'JSON list',
      description: 'The seeds whose evidence, or this shard’s part of it, is complete.',
    },
    'mean-plcc': {
      type: 'number',
      description:
        'Mean of these seeds’ PLCC as the trainer reports it; the gate computes its own. Empty where `folds` names a part: no seed has a PLCC before the parts are joined.',
    },
    provider: {
      type: 'text',
      description: 'The execution provider that really ran; `command` for a command trainer.',
    },
  },
} as const satisfies ActionDeclaration
