// Whether a file on this machine is part of the commit that is checked out.

export interface TrackedFiles {
  /**
   * Whether the commit that is checked out around the folder holds the file: with these very bytes, or as a git-LFS pointer to
   * them. False outside a repository, and for a file outside the checkout.
   */
  tracks(folder: string, file: string): Promise<boolean>
}
