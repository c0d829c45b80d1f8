import { FieldError } from '../../../nodes/kernel/definition/fieldError';
import { checkGuard, confirmCredits, confirmPurchase } from '../../../nodes/kernel/input/guard';
import type { Effects } from '../../../nodes/kernel/definition/operation';
import { resources } from '../../../nodes/Smartlead/resources';

const COSTLY: Array<[Effects, string]> = [
	['spends-credits', 'confirmCredits'],
	['purchases', 'confirmPurchase'],
];
const FREE: Effects[] = ['read', 'write', 'destructive', 'sends-email', 'returns-secret'];

describe.each(COSTLY)('what %s', (effects, name) => {
	it.each([[undefined], [false], ['true'], [1]])('is refused while its switch is %j', (value) => {
		const check = () => checkGuard(effects, { [name]: value });
		expect(check).toThrow(FieldError);
		expect(check).toThrow(/ is off, so nothing was sent$/);
	});

	it('passes once it is on', () => {
		expect(() => checkGuard(effects, { [name]: true })).not.toThrow();
	});

	it('is not let through by the switch of the other', () => {
		const other = COSTLY.find(([each]) => each !== effects)![1];
		expect(() => checkGuard(effects, { [other]: true })).toThrow(FieldError);
	});
});

it.each(FREE)('what is a %s needs no switch', (effects) => {
	expect(() => checkGuard(effects, {})).not.toThrow();
});

it('is off until the user turns it on', () => {
	expect([confirmCredits.default, confirmPurchase.default]).toEqual([false, false]);
});

it('has its switch in the form of every operation that costs, and of no other', () => {
	const operations = resources.flatMap((resource) => resource.operations);
	for (const { effects, fields } of operations) {
		expect(fields.includes(confirmCredits)).toBe(effects === 'spends-credits');
		expect(fields.includes(confirmPurchase)).toBe(effects === 'purchases');
	}
});
