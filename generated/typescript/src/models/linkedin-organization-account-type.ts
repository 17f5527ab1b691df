/** Whether the account posts as a personal profile or as an organization. */
export type LinkedInOrganizationAccountType = "personal" | "organization" | (string & {});
