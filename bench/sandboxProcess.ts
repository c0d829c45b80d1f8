/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/** A sandbox in a process of its own, so that its work is not counted: `sandboxProcess.ts <options as JSON>`. */
import { addLeads, startSandbox } from '../sandbox';
import { CAMPAIGN } from '../test/harness/bench/services/smartlead';
import type { SandboxWish } from './sandboxServer';

async function main({ service, leads = 0, ...options }: SandboxWish): Promise<void> {
	const sandbox = await startSandbox({ ...options, services: [service] });
	const { url, apiKey } = sandbox[service];
	if (leads) {
		const { state } = sandbox.smartlead;
		addLeads(state, CAMPAIGN, leads - state.campaignLeads.ofCampaign(CAMPAIGN).length);
	}
	process.stdout.write(`${JSON.stringify({ service, url, apiKey })}\n`);
	process.once('disconnect', () => process.exit(0));
}

void main(JSON.parse(process.argv[2]) as SandboxWish);
