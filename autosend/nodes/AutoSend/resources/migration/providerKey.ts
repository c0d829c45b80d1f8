import type { Field } from '../../../kernel/definition/field';

/** The key of a SendGrid account; no output, error or log has it. */
export const sendgridApiKey = keyOf('SendGrid', 'sendgridApiKey');

/** The key of a Resend account; the same holds. */
export const resendApiKey = keyOf('Resend', 'resendApiKey');

function keyOf(provider: string, name: string): Field {
	return {
		displayName: `${provider} API Key`,
		name,
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		description: `The key of the ${provider} account, which AutoSend uses to read it. n8n saves it with the workflow: remove it, and delete the key at ${provider}, when you are done.`,
		routing: { send: { type: 'body', property: name } },
	};
}
