import * as n8nWorkflow from 'n8n-workflow';

type RegexEngine = Parameters<typeof n8nWorkflow.setSafeRegexEngine>[0];

const plain: RegexEngine = {
	exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
	test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
	replace: (pattern, input, flags, by) => input.replace(new RegExp(pattern, flags), by),
	matchAll: (pattern, input, flags = '') =>
		Array.from(input.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`))),
	split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
};

/**
 * Takes n8n's limit of 250 real milliseconds for a regular expression away, which a busy machine
 * exceeds. Older n8n has none.
 */
export function waitForRegex(): void {
	const { setSafeRegexEngine } = n8nWorkflow as Partial<typeof n8nWorkflow>;
	setSafeRegexEngine?.(plain);
}
