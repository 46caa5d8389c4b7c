#!/usr/bin/env node
// Made by scripts/build.mjs.
import { start } from '../bundle/index.js'

await start('model-process')
