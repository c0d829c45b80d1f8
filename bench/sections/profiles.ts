import { nameOf } from '../../test/harness/bench/names';
import { services } from '../../test/harness/bench/services';
import type { Part } from '../report/section';
import type { SandboxServer } from '../sandboxServer';
import { inTurn, measure, type Setting } from './setting';

const KINDS = ['node', 'routed', 'http'] as const;
const PLACES = 8;

/** Where the CPU time of a plain Get goes. */
export async function profiles(setting: Setting, server: SandboxServer): Promise<Part> {
	setting.progress('Where the time goes');
	const count = setting.quick ? 50 : 200;
	const taken = await inTurn(KINDS.length, async (index) => {
		const work = { workload: 'get' as const, contender: { kind: KINDS[index] }, count };
		return await measure(setting, server, { task: 'profile', work, repetitions: 5 });
	});
	const cell = (profile: (typeof taken)[number], index: number) => {
		const found = profile[index];
		return found ? `${found.place} ${(found.share * 100).toFixed(0)} %` : '';
	};
	return {
		budgets: [],
		content: [
			'Where CPU time goes, in shares of samples:',
			{
				columns: KINDS.map((kind) => nameOf(kind, services[server.service].name)),
				rows: Array.from({ length: PLACES }, (_, index) =>
					taken.map((profile) => cell(profile, index)),
				),
			},
		],
	};
}
