// The codec block of a recipe that lists no encoders of its own.
import { codecBlockWidth } from '../../src/members/codec-block.js'
import { ENCODER_VOCABULARY } from '../../src/recipe/encoders.js'

export const CODEC_BLOCK_WIDTH = codecBlockWidth(ENCODER_VOCABULARY)
