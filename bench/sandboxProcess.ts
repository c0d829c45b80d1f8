/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/** A sandbox in a process of its own, so that its work is not counted: `sandboxProcess.ts <options as JSON>`. */
import { addLeads, startSmartleadSandbox, type SandboxOptions } from '../sandbox';
import { CAMPAIGN } from '../test/harness/bench/workloads';
import type { SandboxWish } from './sandboxServer';

async function main({ leads = 0, ...options }: SandboxWish): Promise<void> {
	const sandbox = await startSmartleadSandbox(options satisfies SandboxOptions);
	const { state } = sandbox;
	if (leads) addLeads(state, CAMPAIGN, leads - state.campaignLeads.ofCampaign(CAMPAIGN).length);
	process.stdout.write(`${JSON.stringify({ url: sandbox.url, apiKey: sandbox.apiKey })}\n`);
	process.once('disconnect', () => process.exit(0));
}

void main(JSON.parse(process.argv[2]) as SandboxWish);
