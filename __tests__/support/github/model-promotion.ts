// The environment that docs/quick-start.md has a user set up: bob is asked, and nobody gets round him.
import type { Environment } from './state.js'

export const MODEL_PROMOTION: Environment = {
  id: 77,
  name: 'model-promotion',
  rules: [
    {
      type: 'required_reviewers',
      prevent_self_review: true,
      reviewers: [{ type: 'User', name: 'bob' }],
    },
  ],
  canAdminsBypass: false,
  branchPolicy: 'protected',
  customRules: [],
}
