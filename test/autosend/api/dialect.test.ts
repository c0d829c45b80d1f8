import { dialect } from '../../../autosend/nodes/AutoSend/api/dialect';

const { errorText } = dialect;

const refused = (message: unknown, details: unknown) => ({
	success: false,
	error: { message, code: 'VALIDATION_FAILED', details },
});

describe('the words of an error', () => {
	it.each<[string, unknown, string | undefined]>([
		['a message', refused('Not found', undefined), 'Not found'],
		['a text', { success: false, error: 'Sender is in use' }, 'Sender is in use'],
		['a message at the top', { success: false, message: 'Slow down' }, 'Slow down'],
		['a text body', 'Bad gateway', 'Bad gateway'],
		['a page', '<html></html>', undefined],
		['nothing', { success: false }, undefined],
	])('are those of %s', (_, body, text) => {
		expect(errorText(body)).toBe(text);
	});

	it.each<[string, unknown, unknown, string]>([
		[
			'the field before its message',
			'Validation failed',
			[{ field: 'to.email', message: 'must be a valid email' }],
			'Validation failed. to.email: must be a valid email',
		],
		[
			'the field once, where its message begins with it',
			'Validation failed',
			[
				{ field: 'name', message: 'name is required' },
				{ field: 'to.email', message: '"to.email" must be a valid email' },
			],
			'Validation failed. name is required. "to.email" must be a valid email',
		],
		[
			'the field where the message begins with a longer word',
			'Failed',
			[{ field: 'to', message: 'total is too high' }],
			'Failed. to: total is too high',
		],
		['a detail without a field', 'Failed', [{ message: 'Too long' }], 'Failed. Too long'],
		['a detail without a message', 'Failed', [{ field: 'subject' }], 'Failed. subject'],
		['no detail', 'Failed', [], 'Failed'],
		[
			'details without a message before them',
			undefined,
			[{ field: 'subject', message: 'is too long' }],
			'subject: is too long',
		],
		[
			'one period between sentences',
			'Validation failed.',
			[
				{ field: 'subject', message: 'is too long.' },
				{ field: 'html', message: 'is empty.' },
			],
			'Validation failed. subject: is too long. html: is empty.',
		],
		[
			'the same words once',
			'name is required',
			[{ field: 'name', message: 'name is required' }],
			'name is required',
		],
		[
			'nothing of what is no text',
			'Failed',
			[{ field: { a: 1 }, message: ['x'] }, 'text', null, { field: ' ', message: 'is odd' }],
			'Failed. is odd',
		],
	])('have %s', (_, message, details, text) => {
		expect(errorText(refused(message, details))).toBe(text);
	});

	it('have some of very many details', () => {
		const details = Array.from({ length: 100 }, (_, index) => ({
			field: `contacts.${index}.email`,
			message: 'is no address',
		}));
		const text = errorText(refused('Validation failed', details));
		expect(text).toContain('contacts.4.email: is no address. 95 more like these');
		expect(text).not.toContain('contacts.5.');
	});
});
