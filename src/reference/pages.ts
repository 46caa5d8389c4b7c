// Which files have a reference, by which schema, on which page.
import { type z } from 'zod'
import { approvalShape } from '../approval/record.js'
import { losoSeedShape } from '../evidence/loso-seed.js'
import { extractRecordShape } from '../extract/record.js'
import { runRecordShape } from '../evidence/run-record.js'
import { verdictShape } from '../gate/verdict.js'
import { manifestShape, sidecarShape } from '../members/sidecar.js'
import { recipeSchema } from '../recipe/schema.js'
import { predictionLineShape } from './prediction-line.js'

/** One kind of file that seedgate reads or writes. */
export interface DescribedFile {
  /** `schema/{key}.schema.json` is its published JSON Schema. */
  readonly key: string
  /** The heading: what the file is called. */
  readonly name: string
  /** Markdown: what the file is and who writes it. */
  readonly about: string
  readonly schema: z.ZodType
  /** Files that the page shows, from the top of the repository. */
  readonly examples: readonly string[]
}

export interface ReferencePage {
  /** From the top of the repository. */
  readonly path: string
  readonly title: string
  /** Markdown. */
  readonly about: string
  readonly files: readonly DescribedFile[]
}

const EXAMPLES = 'docs/reference/examples'

export const PAGES: readonly ReferencePage[] = [
  {
    path: 'docs/reference/recipe.md',
    title: 'Reference: the recipe',
    about: `The only place where seeds, corpus, trainer, thresholds, registry and files are named. YAML 1.2; a key that is not in the table
is an error. Paths are relative to the recipe, with \`/\`, and do not leave its folder. \`corpus.table\` and \`corpus.files\` are relative
to the corpus folder, which the machine may choose: \`--corpus-folder\`, the input \`corpus-folder\`, or \`SEEDGATE_CORPUS_FOLDER\`; default:
the recipe's folder. A symbolic link that leads out of that folder is an error.
[quick-start.md](../quick-start.md) says how to begin.

Its identity is the sha256 of the file's bytes, as \`sha256sum\` prints it, comments included. The verdict names it, and only a recipe with
these very bytes on the base branch promotes. Evidence is bound to less: to what decides on training (\`training_sha256\`), that is
\`ensemble\`, \`seeds\`, \`trainer\`, and of \`corpus\` \`table\`, \`files\` and \`columns\`. After a change of these, training starts anew
(\`recipe-mismatch\`). After any other change, \`seedgate gate\` judges the finished evidence by the recipe as it is now.`,
    files: [
      {
        key: 'recipe',
        name: 'seedgate.yml',
        about: 'The first example is that of `examples/consumer`, the second has a trainer of its own.',
        schema: recipeSchema,
        examples: ['examples/consumer/seedgate.yml', `${EXAMPLES}/command.yml`],
      },
    ],
  },
  {
    path: 'docs/reference/verdict.md',
    title: 'Reference: verdict and approval',
    about: `What the gate writes, and what a promotion adds. Both are strict: a key that is not in the table is an error, and every key is
there. Keys stand in the order of the tables. [verdict.md](../verdict.md) says how a verdict is reached and how to verify it.`,
    files: [
      {
        key: 'verdict',
        name: 'PROMOTE.json, HOLD.json',
        about:
          'In the run directory; beside the registry as `{ensemble}_PROMOTE.json`. Of a run of `examples/consumer`:',
        schema: verdictShape,
        examples: [`${EXAMPLES}/PROMOTE.json`],
      },
      {
        key: 'approval',
        name: '{ensemble}_approval.json',
        about:
          'Beside the registry: who approved which verdict, by which rule, and what was read to know it.',
        schema: approvalShape,
        examples: [`${EXAMPLES}/approval.json`],
      },
    ],
  },
  {
    path: 'docs/reference/evidence.md',
    title: 'Reference: evidence',
    about: `The files of a run directory; [verdict.md](../verdict.md#what-is-read-and-how) says where they lie. A key that is not in a table belongs to somebody
else and is ignored. Numbers may be bare \`NaN\`, \`Infinity\` and \`-Infinity\`, as Python writes them, and \`null\` reads as NaN where
the table says *number or null*. Reading them is not believing them: a number that is not finite holds.

\`scores/seed{N}.f32\` is the gate's and has no keys: its score of every corpus row, little-endian float32, four bytes a row in the order of the table.

The examples are of a run of \`examples/consumer\`.`,
    files: [
      {
        key: 'run',
        name: 'run.json',
        about: 'What ran. The seed loop writes it, also around a command trainer.',
        schema: runRecordShape,
        examples: [`${EXAMPLES}/run.json`],
      },
      {
        key: 'extract',
        name: 'extract.json',
        about:
          'How the table was made. `seedgate extract` writes it beside the table; the seed loop copies it if it is of this very table.',
        schema: extractRecordShape,
        examples: [`${EXAMPLES}/extract.json`],
      },
      {
        key: 'loso-seed',
        name: 'loso_seed{N}.json',
        about: `One seed's result. A command trainer writes it too. What it leaves out reads as NaN (numbers), as nothing (\`corpus\`), or as no
folds, and then holds; only \`seed\` and every fold's \`held_out\` have to be there for the file to be read at all.`,
        schema: losoSeedShape,
        examples: [`${EXAMPLES}/loso_seed0.json`],
      },
      {
        key: 'prediction',
        name: 'predictions_seed{N}.jsonl',
        about:
          'One object a line, one line a row of the corpus: what a model that never saw its source predicts. The first lines of one:',
        schema: predictionLineShape,
        examples: [`${EXAMPLES}/predictions_seed0.jsonl`],
      },
      {
        key: 'sidecar',
        name: 'members/{ensemble}_seed{N}.json',
        about: 'The sidecar of a production member: how to call the model, and where it comes from.',
        schema: sidecarShape,
        examples: [`${EXAMPLES}/sidecar.json`],
      },
      {
        key: 'manifest',
        name: 'members/{ensemble}.json',
        about: 'The manifest of the ensemble: which members, files and digests belong together.',
        schema: manifestShape,
        examples: [`${EXAMPLES}/manifest.json`],
      },
    ],
  },
]
