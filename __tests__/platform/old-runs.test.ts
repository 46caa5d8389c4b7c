// Run directories on a kept machine.
import { mkdirSync, symlinkSync, utimesSync, writeFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { tidyRuns } from '../../src/adapters/node/old-runs.js'
import { suiteFolder } from '../support/suite-folder.js'

const DAY = 86_400
const NOW = Date.UTC(2030, 0, 1)
const home = suiteFolder()

/** @param record whether the folder holds a run's record */
function run(folder: string, name: string, days: number, record = true): void {
  mkdirSync(join(folder, name), { recursive: true })
  const file = join(folder, name, record ? 'run.json' : 'notes.txt')
  writeFileSync(file, '{}')
  utimesSync(file, NOW / 1000 - days * DAY, NOW / 1000 - days * DAY)
}

describe('run directories on a machine that is kept', () => {
  it('are told where GitHub cannot re-run them any more, and removed only where somebody asked for it', async () => {
    const folder = join(home, 'runs')
    run(folder, '11-1-of-1', 100)
    run(folder, '12-1-of-1', 31)
    run(folder, '13-1-of-1', 29)
    expect(await tidyRuns(folder, NOW, undefined)).toEqual({
      old: [join(folder, '11-1-of-1'), join(folder, '12-1-of-1')],
      removed: [],
    })
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await tidyRuns(folder, NOW, 60)).toEqual({
      old: [join(folder, '12-1-of-1')],
      removed: [join(folder, '11-1-of-1')],
    })
    expect(readdirSync(folder)).toEqual(['12-1-of-1', '13-1-of-1'])
  })

  it('are the only folders that are ever removed', async () => {
    const folder = join(home, 'mixed')
    run(folder, 'notes', 400)
    run(folder, '14-1-of-1', 400, false)
    run(join(home, 'elsewhere'), '15-1-of-1', 400)
    symlinkSync(join(home, 'elsewhere', '15-1-of-1'), join(folder, '15-1-of-1'))
    expect(await tidyRuns(folder, NOW, 31)).toEqual({ old: [], removed: [] })
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await tidyRuns(join(home, 'nothing'), NOW, 31)).toEqual({ old: [], removed: [] })
  })
})
