// Shapes that several of GitHub's answers share.
import { z } from 'zod'

export const accountSchema = z.object({ id: z.number(), login: z.string().min(1), type: z.string() })

export const COMMIT_ID = /^[0-9a-f]{40}$/
export const commitIdSchema = z.string().regex(COMMIT_ID, 'expected a full commit id')
