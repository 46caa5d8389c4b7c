import { beforeAll, describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../../src/report/html.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { NASTY_NAMES, sampleReport } from './sample.js'

const FIGURES = ['spread', 'folds', 'predicted', 'residuals-source', 'residuals-target']
const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, group]) => group!)

describe('the page of a PROMOTE', () => {
  let html = ''
  beforeAll(async () => {
    html = await renderHtml(sampleReport())
  })

  it('says the verdict and the three comparisons first', () => {
    expect(html).toMatch(/<title>PROMOTE: fr_regressor_v2_ensemble_v1<\/title>/)
    expect(html.indexOf('>PROMOTE</span>')).toBeLessThan(html.indexOf('<section>'))
    expect(html.indexOf('✓ passes: ≤ 0.005')).toBeLessThan(html.indexOf('<section>'))
  })

  it('needs nothing but itself: no script, no style sheet, no image, no font, no address', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|<image|@import|@font-face|\bon\w+=|javascript:/i,
    )
    expect(html).not.toMatch(/\b(?:src|href)=/)
    expect(html.replaceAll(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:\/\//)
    expect(all(html, /url\(([^)]*)\)/g).filter((address) => !address.startsWith('#'))).toEqual([])
  })

  it('has every plot, each with a key, a caption, axes and a text alternative', () => {
    for (const id of FIGURES) {
      const figure = html.slice(
        html.indexOf(`<figure id="${id}">`),
        html.indexOf('</figure>', html.indexOf(`id="${id}"`)),
      )
      expect(figure).toMatch(/<h3>.+<\/h3>/)
      expect(figure).toMatch(/<ul class="key"><li>/)
      expect(figure).toMatch(/<figcaption>.{20,}/)
      expect(figure).toMatch(/<svg [^>]*role="img" aria-label="[^"]{20,}"/)
    }
    for (const title of ['>target<', '>prediction<', '>PLCC (mean over folds)<', '>held-out source<']) {
      expect(html).toContain(title)
    }
  })

  it('takes every colour from a variable that both the light and the dark page define', () => {
    const style = /<style>([^]*?)<\/style>/.exec(html)![1]!
    const [light, dark] = all(style, /:root \{([^}]*)\}/g).map((block) => new Set(all(block, /--([\w-]+):/g)))
    expect(light).toEqual(dark)
    for (const name of all(html, /var\(--([\w-]+)\)/g)) expect(light).toContain(name)
    const colours = all(html, /(?:fill|stroke)="([^"]*)"/g).filter((colour) => !colour.startsWith('var('))
    expect(new Set(colours)).toEqual(new Set(['none']))
  })

  it('uses no id twice', () => {
    const ids = all(html, / id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of all(html, /url\(#([^)]*)\)/g)) expect(ids).toContain(id)
  })

  it('is the same bytes every time, however many pages one process has made', async () => {
    const pages = await Promise.all([renderHtml(sampleReport()), renderHtml(sampleReport())])
    expect(pages).toEqual([html, html])
  })

  it('lists every digest', () => {
    for (const digest of ['a1', 'd4', 'e5', 'f6', '07']) expect(html).toContain(digest.repeat(32))
    for (const text of ['table', 'raw files']) expect(html).toContain(sha256Of(text))
  })
})

describe('the page of a HOLD', () => {
  it('shows reasons, what to do, and what is undefined as undefined', async () => {
    const reasons = [{ code: 'mean-plcc-below', message: 'the mean is <not> a number' }] as const
    const html = await renderHtml(sampleReport({ divergedSeed: 2, reasons }))
    expect(html).toContain('<h2>Why it is HOLD: 1 reason</h2>')
    expect(html).toContain(
      '<code>mean-plcc-below</code><br><bdi>the mean is &lt;not&gt; a number</bdi><br>What to do: ',
    )
    expect(html).toContain('<b class="hold">undefined</b>')
    expect(html).toContain('<td class="number worst">undefined</td>')
    expect(html).toMatch(/fill="var\(--limit\)"[^>]*>undefined</)
    expect(html).toContain('40 rows without a finite prediction are not shown')
    expect(html).not.toMatch(/NaN|Infinity|\bnull\b/)
  })

  it('is made even of evidence with nothing in it', async () => {
    const { verdict, verdictSha256 } = sampleReport({ reasons: [{ code: 'seed-missing', message: 'none' }] })
    const nothing = { ...verdict, seeds: [], gate: { ...verdict.gate, per_seed_plccs: [], mean_plcc: null } }
    for (const predictions of [null, []]) {
      const html = await renderHtml({ verdict: nothing, verdictSha256, seeds: [], predictions })
      expect(html).toContain('No fold was evaluated.')
      expect(html).not.toMatch(/NaN|Infinity/)
    }
  })
})

describe('foreign text on the page', () => {
  it('is text: in tables, in plots and in messages', async () => {
    const reasons = NASTY_NAMES.map((message) => ({ code: 'seed-missing', message }) as const)
    const { verdict, ...rest } = sampleReport({ sources: NASTY_NAMES, rowsPerSource: 4, reasons })
    const html = await renderHtml({
      ...rest,
      verdict: { ...verdict, ensemble: '</title><script>', loso_dir: '<b>' },
    })
    expect(html).not.toMatch(/<script|<img|<!-- |<b>\s*<\/|onerror=alert\(1\)>/)
    expect(html).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })
})

describe('the size of the page', () => {
  it('is bounded for five seeds of nine sources, and for twelve of twenty', async () => {
    expect((await renderHtml(sampleReport({ rowsPerSource: 1000 }))).length).toBeLessThan(2_000_000)
    const sources = Array.from({ length: 20 }, (_, index) => `a source with a rather long name ${index}`)
    const seeds = Array.from({ length: 12 }, (_, seed) => seed)
    expect((await renderHtml(sampleReport({ sources, seeds, rowsPerSource: 300 }))).length).toBeLessThan(
      3_000_000,
    )
  })
})
