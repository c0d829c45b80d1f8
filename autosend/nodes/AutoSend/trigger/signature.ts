import type { SigningScheme } from '../../kernel/trigger/signedBody';
import { signedBody } from '../../kernel/trigger/signedBody';

// As the docs advise: a retry comes within a minute or so, and clocks differ.
const scheme: SigningScheme = {
	signatureHeader: 'x-webhook-signature',
	timeHeader: 'x-webhook-timestamp',
	maxAgeMs: 5 * 60_000,
	maxAheadMs: 60_000,
};

/** How AutoSend's calls prove where they come from. */
export const verifier = signedBody(scheme);

export const { signatureHeader } = scheme;
