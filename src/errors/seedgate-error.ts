// What can go wrong, by code; who mends it, by family; what the process says about it, by exit status.

/** Who mends it: the person with the input, the corpus's owner, whoever extracts it, the trainer's, the verdict's, the publisher, or us. */
export type ErrorFamily =
  'input' | 'corpus' | 'extraction' | 'training' | 'verdict' | 'publication' | 'defect'

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
  'corpus-mismatch': 'corpus',
  'corpus-unpinned': 'corpus',
  'corpus-outside-folder': 'corpus',
  'corpus-travels-unsaid': 'corpus',
  'corpus-too-few-sources': 'corpus',
  'corpus-too-few-rows': 'corpus',
  'corpus-constant-target': 'corpus',
  'corpus-duplicate-rows': 'corpus',
  'corpus-source-copied': 'corpus',
  'corpus-unknown-encoder': 'corpus',
  'corpus-incomplete-grid': 'corpus',
  'corpus-files-missing': 'corpus',
  'corpus-untracked': 'corpus',
  'ffmpeg-not-found': 'input',
  'pairs-invalid': 'input',
  'cells-failed': 'extraction',
  'evidence-not-found': 'verdict',
  'evidence-invalid': 'verdict',
  'verdict-not-found': 'verdict',
  'verdict-invalid': 'verdict',
  'registry-invalid': 'input',
  'ledger-invalid': 'input',
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
} as const satisfies Record<string, ErrorFamily>

export type ErrorCode = keyof typeof FAMILY_BY_CODE

export interface ErrorDetails {
  /** What to do about it, as a sentence. */
  readonly hint?: string
  readonly cause?: unknown
}

/** Every error seedgate raises on purpose. The message names the file, the place, what was expected and what came. */
export class SeedgateError extends Error {
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'SeedgateError'
    this.code = code
    this.hint = details.hint
  }

  get family(): ErrorFamily {
    return FAMILY_BY_CODE[this.code]
  }
}

/** Exit statuses of every command: 0 PROMOTE or done, 1 HOLD, and for errors the one of their family. */
export const EXIT = { ok: 0, hold: 1, input: 2, runtime: 3, defect: 70 } as const

/** The exit status for whatever was thrown: anything that is not a SeedgateError is a defect of ours. */
export function exitStatusOf(error: unknown): number {
  if (!(error instanceof SeedgateError)) return EXIT.defect
  switch (error.family) {
    case 'input':
    case 'corpus':
    case 'verdict':
      return EXIT.input
    case 'extraction':
    case 'training':
    case 'publication':
      return EXIT.runtime
    case 'defect':
      return EXIT.defect
  }
}
