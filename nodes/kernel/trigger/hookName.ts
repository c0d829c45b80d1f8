const LONGEST_WORKFLOW_NAME = 60;

/** What the users of a service see of a webhook: the start of its workflow's name, and its tag. */
export function hookName(workflowName: string | undefined, tag: string): string {
	const start = (workflowName ?? '').slice(0, LONGEST_WORKFLOW_NAME);
	// The cut may have left half of an emoji.
	return `n8n: ${start.replace(/\p{Cs}$/u, '')} (${tag})`;
}
