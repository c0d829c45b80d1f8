import example from '../../../examples/events-by-type.json';
import { toSimpleOutput } from '../../../nodes/Smartlead/trigger/payload';
import { eventNames } from '../../../nodes/Smartlead/webhooks/events';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());

const pinned = example.pinData['Smartlead Trigger'].map(({ json }) => json);

/** Which fields an event fills, and with what kind of value. */
function kinds(event: object) {
	return Object.entries(event).map(([key, value]) => [key, value === null ? null : typeof value]);
}

it('has one sample of each event that the trigger offers', () => {
	expect(pinned.map(({ eventType }) => eventType)).toEqual(eventNames);
	expect(example.nodes.find(({ name }) => name === 'Smartlead Trigger')!.parameters).toMatchObject({
		events: eventNames,
	});
});

it.each(pinned.map((sample) => [sample.eventType, sample] as const))(
	'has a sample of %s as the sandbox sends it',
	async (event, sample) => {
		const url = `${sandbox.url}/_sandbox/nobody`;
		const [{ payload }] = await sandbox.deliver(event as never, { url, schedule: [0] });
		expect(kinds(sample)).toEqual(kinds(toSimpleOutput(payload as never)));
	},
);
