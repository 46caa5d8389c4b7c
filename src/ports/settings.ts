// Settings of the repository that stop what a job's token does. Most tokens may not read all of them.

export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests"; null where the token may not read it, which a job's token never may. */
  actionsMayOpenPullRequests(): Promise<boolean | null>
  /** Types of the rules that hold for a branch of this name, there or not: `creation`, `update`, …; null where they cannot be read. */
  rulesOf(branch: string): Promise<readonly string[] | null>
}
