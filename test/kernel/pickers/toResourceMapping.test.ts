import type { IDataObject } from 'n8n-workflow';

import { autoSend } from '../../../autosend/nodes/AutoSend/service';
import { chosenId } from '../../../nodes/kernel/pickers/chosen';
import type { MappedField, Mapping } from '../../../nodes/kernel/pickers/toResourceMapping';
import { toResourceMapping } from '../../../nodes/kernel/pickers/toResourceMapping';
import { scriptedContext } from './scriptedContext';

const plain = { required: false, display: true, defaultMatch: false, canBeUsedToMatch: false };

const toField = ({ name }: IDataObject): MappedField => ({
	id: String(name),
	displayName: `The ${String(name)}`,
});

it('offers fields that are known without a request', async () => {
	const { context, sent } = scriptedContext(() => undefined);
	const size: MappedField = { id: 'size', displayName: 'Size', type: 'number', required: true };
	const mapped = await toResourceMapping({ fields: [size] }, autoSend).call(context);
	expect(mapped).toEqual({ fields: [{ ...plain, ...size }] });
	expect(sent).toEqual([]);
});

it('makes fields of the rows of a list', async () => {
	const { context, sent } = scriptedContext(() => ({ data: { rows: [{ name: 'plan' }] } }));
	const mapping: Mapping = {
		list: { path: '/rows', parameters: { kind: 'own' }, items: 'rows' },
		ofRows: (rows) => rows.map(toField),
		notice: 'None',
	};
	expect(await toResourceMapping(mapping, autoSend).call(context)).toEqual({
		fields: [{ ...plain, id: 'plan', displayName: 'The plan' }],
		emptyFieldsNotice: 'None',
	});
	expect(sent).toEqual([{ request: 'GET https://api.autosend.com/v1/rows', qs: { kind: 'own' } }]);
});

describe('a mapping that depends on another field', () => {
	const method = toResourceMapping((context): Mapping => {
		const id = chosenId(context, 'thingId');
		if (id === undefined) return { fields: [], notice: 'Choose a thing' };
		return { record: { path: `/things/${id}` }, ofRecord: (thing) => [toField(thing)] };
	}, autoSend);

	it('makes fields of the record that is chosen there', async () => {
		const answer = () => ({ success: true, data: { name: 'plan' } });
		const { context, sent } = scriptedContext(answer, { thingId: 't1' });
		const { fields } = await method.call(context);
		expect(fields).toMatchObject([{ id: 'plan' }]);
		expect(sent).toMatchObject([{ request: 'GET https://api.autosend.com/v1/things/t1' }]);
	});

	it.each([undefined, '', '={{ $json.thing }}'])(
		'says what to do while there is %j',
		async (thingId) => {
			const { context, sent } = scriptedContext(() => undefined, { thingId });
			expect(await method.call(context)).toEqual({
				fields: [],
				emptyFieldsNotice: 'Choose a thing',
			});
			expect(sent).toEqual([]);
		},
	);

	it('fails in words where the answer is no record', async () => {
		const { context } = scriptedContext(() => 'Sign in', { thingId: 't1' });
		await expect(method.call(context)).rejects.toThrow('not the record that it should be');
	});
});
