import type { IExecuteFunctions } from 'n8n-workflow';

/** Tells the user of the editor something beside the output. n8n takes hints of custom operations only. */
export function giveHint(context: object, message: string): void {
	if (canHint(context)) context.addExecutionHints({ message, location: 'outputPane' });
}

function canHint(context: object): context is Pick<IExecuteFunctions, 'addExecutionHints'> {
	return 'addExecutionHints' in context;
}
