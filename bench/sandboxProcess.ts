/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/** A sandbox in a process of its own, so that its memory is not counted: `sandboxProcess.ts <leads>`. */
import { addLeads, startSandbox } from '../sandbox';

async function main(): Promise<void> {
	const sandbox = await startSandbox();
	addLeads(sandbox.state, 90212, Number(process.argv[2]));
	process.stdout.write(`${sandbox.url} ${sandbox.apiKey}\n`);
}

void main();
