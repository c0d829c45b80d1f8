import type { INodeProperties } from 'n8n-workflow';

/** Whether events come under the same few names. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** The options that every trigger has; `urlOverrideOf` reads them. */
export const triggerOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Webhook URL Override',
			name: 'webhookUrlOverride',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://my-tunnel.example.com',
			description:
				"URL to register instead of n8n's own, e.g. when using a tunnel or the local sandbox. The node doesn't check whether the internet can reach it.",
		},
	],
};
