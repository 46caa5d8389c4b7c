// Who somebody is to the forge, and what they may do in the repository.

export interface Account {
  /** Stays when the login is changed: compare this. */
  readonly id: number
  readonly login: string
  /** `User`, `Bot`, `Organization`, or a word we do not know yet. */
  readonly type: string
}

export interface Access {
  /** `admin`, `write`, `read`, `none`: GitHub's own levels; text, since it may name another. */
  readonly permission: string
  /** The role's name, which may be one of the organisation's own. */
  readonly role: string
  /** Null where GitHub names nobody. */
  readonly account: Account | null
}

export interface Accounts {
  /** The login that our token acts as. @throws SeedgateError, see src/adapters/github/failure.ts */
  own(): Promise<string>
  /** What a user may do in the repository; null where there is no such user. */
  access(login: string): Promise<Access | null>
  /** Whether the user is an active member of the team. Fails where the token may not see the organisation's teams. */
  isTeamMember(team: { readonly org: string; readonly slug: string }, login: string): Promise<boolean>
}
