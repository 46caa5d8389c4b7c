// What a checkout keeps: the next one deletes every file in its folder that git does not track.

export interface Checkout {
  /**
   * The files at or below the path that lie in the checkout of the folder and are not tracked there, ignored ones too; relative to
   * the checkout's top. Empty where the path lies outside it, links followed, or is not there.
   * @param folder any folder of the checkout
   * @returns null where the folder is in no checkout
   * @throws SeedgateError repository-invalid, with git's own words, where git does not answer
   */
  untracked(folder: string, path: string): Promise<readonly string[] | null>
}
