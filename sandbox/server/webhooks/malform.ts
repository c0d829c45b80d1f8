import type { Malformation } from './deliverOptions';

export interface PostedBody {
	/** For the log; text when it is no JSON. */
	payload: unknown;
	text: string;
}

/** A body as it is posted, spoilt where that was asked for. */
export function malform(body: Record<string, unknown>, malformation?: Malformation): PostedBody {
	const text = JSON.stringify(body);
	switch (malformation) {
		case 'not-json': {
			const half = text.slice(0, Math.ceil(text.length / 2));
			return { payload: half, text: half };
		}
		case 'empty':
			return { payload: '', text: '' };
		case 'array':
			return { payload: [body], text: JSON.stringify([body]) };
		default:
			return { payload: body, text };
	}
}
