// Which seedgate this is. A test keeps it equal to package.json.

export const VERSION = '0.1.0'
/** As evidence names the code that trained. */
export const CODE = `seedgate ${VERSION}`
/**
 * Every code, as evidence names it, whose built-in trainer gives the same bits as this one's: what it trained, this version can
 * train again and compare. A release that leaves `src/training`, `src/folds` and the models' inputs alone adds itself; a release
 * that changes what they compute starts the list anew. Tests hold this version in the list, and the bits of a small training.
 */
export const SAME_TRAINING: readonly string[] = [CODE]
