// The command line: one command a story, exit statuses 0 PROMOTE or done, 1 HOLD, 2 input, 3 runtime, 70 a defect of ours.
import { Command, CommanderError } from 'commander'
import { describeError } from '../errors/describe.js'
import { EXIT, exitStatusOf } from '../errors/seedgate-error.js'
import { surviveLostOutput } from './answer-stream.js'
import { auditCommand } from './commands/audit.js'
import { demoCommand } from './commands/demo.js'
import { explainCommand } from './commands/explain.js'
import { extractCommand } from './commands/extract.js'
import { flipCommand } from './commands/flip.js'
import { gateCommand } from './commands/gate.js'
import { guardCommand } from './commands/guard.js'
import { planCommand } from './commands/plan.js'
import { rollbackCommand } from './commands/rollback.js'
import { runCommand } from './commands/run.js'
import { snapshotCommand } from './commands/snapshot.js'
import { verifyCommand } from './commands/verify.js'
import { VERSION } from '../version.js'

surviveLostOutput()

const program = new Command('seedgate')
  .description(
    'Retrain a deep ensemble, decide by a published gate, and promote only what a person approved.',
  )
  .version(VERSION)
  .showHelpAfterError('(add --help for what can be said)')
  .addHelpText(
    'after',
    '\nExit statuses: 0 PROMOTE or done, 1 HOLD, 2 input error, 3 runtime or publication failure, 70 a defect of seedgate.\n',
  )

const commands = [
  demoCommand(),
  extractCommand(),
  planCommand(),
  runCommand(),
  gateCommand(),
  verifyCommand(),
  flipCommand(),
  guardCommand(),
  rollbackCommand(),
  auditCommand(),
  explainCommand(),
  snapshotCommand(),
]
for (const command of commands) program.addCommand(command.copyInheritedSettings(program))

for (const command of [program, ...program.commands]) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong; help and version are no errors.
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.input
  } else {
    process.stderr.write(`${describeError(error)}\n`)
    process.exitCode = exitStatusOf(error)
  }
}
