import type { IDataObject } from 'n8n-workflow';

import type { Effects } from '../../../nodes/kernel/definition/effects';
import type { Field } from '../../../nodes/kernel/definition/field';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';
import { checkGuard } from '../../../nodes/kernel/input/guard';
import { confirmCredits, confirmPurchase } from '../../../nodes/Smartlead/fields/confirm';
import { resources } from '../../../nodes/Smartlead/resources';

const COSTLY: Array<[Effects, Field]> = [
	['spends-credits', confirmCredits],
	['purchases', confirmPurchase],
];
const FREE: Effects[] = ['read', 'write', 'destructive', 'sends-email', 'returns-secret'];

/** An operation with such effects and fields. */
function operationOf(effects: Effects, ...fields: Field[]) {
	const texts = { name: 'Do', value: 'do', action: 'Do a thing', description: 'Do a thing' };
	return { ...texts, endpoint: 'POST /things' as const, effects, fields };
}

describe.each(COSTLY)('what %s', (effects, field) => {
	it.each([[undefined], [false], ['true'], [1]])('is refused while its switch is %j', (value) => {
		const check = () => checkGuard(operationOf(effects, field), { [field.name]: value });
		expect(check).toThrow(FieldError);
		expect(check).toThrow(/ is off, so nothing was sent$/);
	});

	it('passes once it is on', () => {
		expect(() => checkGuard(operationOf(effects, field), { [field.name]: true })).not.toThrow();
	});

	it('is not let through by the switch of the other', () => {
		const [, other] = COSTLY.find(([each]) => each !== effects)!;
		const check = () => checkGuard(operationOf(effects, field), { [other.name]: true });
		expect(check).toThrow(FieldError);
	});

	it('is refused where the operation has forgotten its switch', () => {
		expect(() => checkGuard(operationOf(effects), {})).toThrow(/lacks its switch/);
	});
});

it.each(FREE)('what is a %s needs no switch', (effects) => {
	expect(() => checkGuard(operationOf(effects), {})).not.toThrow();
});

it('is guarded by any switch that it lists, whatever its effects', () => {
	const operation = operationOf('sends-email', { ...confirmCredits, name: 'confirmSend' });
	expect(() => checkGuard(operation, {})).toThrow(FieldError);
	expect(() => checkGuard(operation, { confirmSend: true })).not.toThrow();
});

it('is guarded by a switch of some choices for these', () => {
	const displayOptions = { show: { delivery: ['now'] } };
	const operation = operationOf('sends-email', { ...confirmCredits, displayOptions });
	const check = (values: IDataObject) => () => checkGuard(operation, values);
	expect(check({ delivery: 'draft' })).not.toThrow();
	expect(check({ delivery: 'draft', confirmCredits: false })).not.toThrow();
	expect(check({ delivery: 'now' })).toThrow(FieldError);
	expect(check({ delivery: 'now', confirmCredits: false })).toThrow(FieldError);
	expect(check({ delivery: 'now', confirmCredits: true })).not.toThrow();
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
