// Which seedgate this is. A test keeps it equal to package.json.

export const VERSION = '0.1.0'
/** As evidence names the code that trained. */
export const CODE = `seedgate ${VERSION}`
