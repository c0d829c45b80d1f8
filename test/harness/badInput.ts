import type { INodeParameters } from 'n8n-workflow';

import type { RunOptions } from './runNode';

/** An expression that gives nothing, which passes n8n's own check of required fields. */
export const NOTHING = '={{ $json.missing }}';

/** What a user may enter that cannot be right, and what the error has to say of it. */
export type BadInput = [
	title: string,
	parameters: INodeParameters,
	message: RegExp,
	input?: Pick<RunOptions, 'items' | 'files'>,
];
