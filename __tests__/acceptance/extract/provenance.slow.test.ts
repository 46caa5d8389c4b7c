// From the extraction to the verdict: which extract.json stands behind the table.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import { extractScene } from '../../support/extract-scene.js'
import { runCli } from '../../support/run-cli.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const RELAXED = 'gate: { meanPlcc: -1, spreadMax: 2, perSeedPlcc: -1 }\n'

it('run, verdict and report name the record of the very table, and no other', async () => {
  await withTemporaryFolder(async (folder) => {
    const scene = await extractScene(folder)
    const recipe = join(folder, 'seedgate.yml')
    await writeFile(recipe, (await readFile(recipe, 'utf8')) + RELAXED)
    expect(
      await runCli(['extract', '--out', 'out', '--ffmpeg', './ffmpeg', '--pin'], { cwd: folder }),
    ).toMatchObject({ status: 0 })
    for (const name of ['table.jsonl', 'extract.json'])
      await copyFile(join(folder, 'out', name), join(folder, name))
    const sha256 = sha256Of(await readFile(join(folder, 'extract.json')))
    const read = async (...path: string[]): Promise<Record<string, unknown>> =>
      JSON.parse(await readFile(join(folder, ...path), 'utf8')) as Record<string, unknown>

    expect(await runCli(['run', '--out', 'run', '--provider', 'cpu'], { cwd: folder })).toMatchObject({
      status: 0,
    })
    expect(await read('run', 'run.json')).toMatchObject({ extract_sha256: sha256 })
    await runCli(['gate', 'run'], { cwd: folder })
    const name = existsSync(join(folder, 'run', 'PROMOTE.json')) ? 'PROMOTE.json' : 'HOLD.json'
    expect(await read('run', name)).toMatchObject({
      extract: {
        sha256,
        ffmpeg: 'ffmpeg version 7.1 Copyright',
        libvmaf: '3.0.0',
        model: 'vmaf_v0.6.1',
        sources: 2,
        encoders: ['libx264', 'libx265'],
        cells: 6,
      },
      evidence: { 'extract.json': sha256 },
    })
    const report = await readFile(join(folder, 'run', 'report.html'), 'utf8')
    for (const line of [
      '2 sources, 6 cells: libx264, libx265',
      'ffmpeg version 7.1 Copyright',
      'libvmaf 3.0.0, model vmaf_v0.6.1',
    ])
      expect(report).toContain(line)

    // The same table and record in a corpus folder, while the recipe's folder has neither.
    const apart = join(folder, 'apart')
    await mkdir(apart)
    await copyFile(recipe, join(apart, 'seedgate.yml'))
    const elsewhere = ['--recipe', 'apart/seedgate.yml', '--corpus-folder', '.', '--provider', 'cpu']
    expect(await runCli(['run', '--out', 'elsewhere', ...elsewhere], { cwd: folder })).toMatchObject({
      status: 0,
    })
    expect(await read('elsewhere', 'run.json')).toMatchObject({ extract_sha256: sha256 })
    expect(sha256Of(await readFile(join(folder, 'elsewhere', 'extract.json')))).toBe(sha256)

    // Planted: the table is another one than the record says, by a row.
    const rows = (await readFile(join(folder, 'table.jsonl'), 'utf8')).trimEnd().split('\n')
    await writeFile(join(folder, 'table.jsonl'), `${rows.slice(0, -1).join('\n')}\n`)
    await writeFile(recipe, (await readFile(recipe, 'utf8')).replace(/\n {2}sha256: .*/, ''))
    const other = await runCli(['run', '--out', 'other', '--provider', 'cpu'], { cwd: folder })
    expect(other.stderr).toContain('extract.json is the record of another table: left out')
    expect(await read('other', 'run.json')).not.toHaveProperty('extract_sha256')
    expect(scene.said).toEqual([])
  })
})
