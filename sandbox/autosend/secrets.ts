/** The webhook secret is shown at creation and on request; whether keys of others are repeated, no source says. */
export const secrets = {
	secret: 'planted-secret-in-secret',
	sendgridApiKey: 'planted-secret-in-sendgridApiKey',
	resendApiKey: 'planted-secret-in-resendApiKey',
};
