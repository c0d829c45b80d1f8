/** What an operation does to the account, from the API catalogue; the gravest applies. */
export type Effects =
	| 'read'
	| 'write'
	| 'destructive'
	| 'sends-email'
	| 'spends-credits'
	| 'purchases'
	| 'returns-secret';
