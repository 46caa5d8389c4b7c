// The codec block of a recipe that lists no encoders of its own.
import { codecBlockLayout, codecBlockWidth } from '../../src/members/codec-block.js'
import { ENCODER_VOCABULARY } from '../../src/recipe/encoders.js'

export const CODEC_BLOCK_WIDTH = codecBlockWidth(ENCODER_VOCABULARY)
export const CODEC_BLOCK_LAYOUT = codecBlockLayout(ENCODER_VOCABULARY)
