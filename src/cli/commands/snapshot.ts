// seedgate snapshot: the raw files behind a corpus, as the verdict records them.
import { Command } from 'commander'
import { takeSnapshot } from '../../corpus/snapshot.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { files } from '../world.js'

export function snapshotCommand(): Command {
  return new Command('snapshot')
    .description(
      'print the snapshot of a folder of .yuv files as JSON: its sha256 over paths and sizes, and the counts',
    )
    .argument('<root>', 'the folder')
    .action(async (root: string) => {
      if ((await files.kindOf(root)) !== 'folder') {
        throw new SeedgateError('corpus-not-found', `${root} is not a folder`, {
          hint: 'name the folder that holds the .yuv files',
        })
      }
      process.stdout.write(`${JSON.stringify(await takeSnapshot(files, root), null, 2)}\n`)
    })
}
