// What the gate action takes and gives.
import type { ActionDeclaration } from '../declaration.js'
import { artifactName, choice, count, flag, names, path, text, token } from '../input-types.js'
import { digestList, id, idList, sha256 } from './input-types.js'

export const GATE = {
  name: 'seedgate: gate',
  description:
    'Decide from the evidence whether a deep ensemble may go to production, and open the draft pull request that promotes it once a person has approved exactly that decision.',
  main: '../dist/gate/index.js',
  inputs: {
    stage: choice(['decide', 'promote', 'unapproved'], {
      description:
        '`decide`: evidence to verdict. `promote`: an approved verdict to the draft pull request. `unapproved`: tell that an approval was rejected, or that nobody gave it in time.',
    }),
    recipe: path({
      description: 'The recipe, from the top of the repository, which is checked out in the workspace.',
      default: 'seedgate.yml',
    }),
    'corpus-folder': path({
      description:
        'Folder on this machine that `corpus.table` and `corpus.files` are relative to. Default: `SEEDGATE_CORPUS_FOLDER` of the runner, else the recipe’s folder. A table that came along with the evidence needs none.',
    }),
    'evidence-artifact-ids': idList({
      description:
        'decide: the evidence artifacts of this run, one for every shard. Where left out, with no `evidence-path` either: those that the seed loop uploaded in this run.',
    }),
    'evidence-artifact-digests': digestList({
      description: 'decide: their digests, in the same order.',
    }),
    'evidence-path': path({
      description:
        'decide: a run directory in the workspace instead of artifacts. The verdict is written into it.',
    }),
    'verdict-artifact-id': id({ description: 'promote: the output `artifact-id` of `decide`.' }),
    'verdict-artifact-digest': digestList({ description: 'promote: its output `artifact-digest`.' }),
    'verdict-digest': sha256({
      description: 'promote: its output `verdict-digest`: what was approved, and what is flipped.',
    }),
    'pr-number': id({
      description:
        'The pull request to comment on, or on which `/promote` is looked for. Where left out, the open one of the run’s branch; none is fine.',
    }),
    comment: flag({ description: 'decide: keep one comment on the pull request.', default: 'true' }),
    'issue-on-hold': flag({
      description: 'decide: follow a HOLD with one issue, which the next PROMOTE closes.',
    }),
    'issue-labels': names({ description: 'decide: labels of a new such issue.' }),
    'fail-on-hold': flag({ description: 'decide: let the step fail on HOLD.' }),
    attest: choice(['auto', 'true', 'false'], {
      description:
        'decide: sign a PROMOTE in the name of this job, so that anybody can verify offline which run made it. `auto`: where the job may (`id-token: write`, `attestations: write`) and the plan allows, and says so where not. `true`: fail where it cannot be done. In a public repository the signed statement is public for ever.',
    }),
    labels: names({ description: 'promote: labels of the pull request; those that exist are added.' }),
    reviewers: names({ description: 'promote: logins, and teams as `org/team`, to ask for a review.' }),
    'artifact-name': artifactName(200, {
      description:
        'decide: name of the verdict’s artifact. Where left out: `verdict-{ensemble}-{run}-{attempt}`.',
    }),
    'retention-days': count(1, 400, {
      description: 'decide: days that it is kept; the repository’s setting where left out.',
    }),
    'runtime-folder': path({
      description: 'Folder that holds the onnxruntime-node package, for machines that cannot download it.',
    }),
    'runtime-registry': text({
      description:
        'Address of the npm registry that onnxruntime-node is downloaded from, once a machine. Where left out, the one that npm on this machine is configured for.',
    }),
    token: token({ description: 'What speaks to GitHub. Permissions: see docs/gate-action.md.' }),
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
      description:
        'Everything in one record with a `schema_version`, whatever became of the step: of a refusal its codes.',
    },
  },
} as const satisfies ActionDeclaration
