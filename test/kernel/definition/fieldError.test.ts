import { FieldError } from '../../../nodes/kernel/definition/fieldError';

describe('FieldError', () => {
	it('is an error that says what is wrong and how to mend it', () => {
		const error = new FieldError("'Limit' is 0", 'It has to be 1 or more.');
		expect(error).toBeInstanceOf(Error);
		expect(error.message).toBe("'Limit' is 0");
		expect(error.fix).toBe('It has to be 1 or more.');
	});
});
