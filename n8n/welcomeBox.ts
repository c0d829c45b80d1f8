import { SANDBOX_KEY, type Trial } from './trial';
import { trialServices } from './trialServices';

/** What a person needs to know of a running trial, in a box. */
export function welcomeBox({ n8n, owner, sandbox, credentials, workflows }: Trial): string {
	const titles = Object.values(trialServices)
		.map(({ title }) => title)
		.join(' and ');
	const names = Object.values(credentials).map(({ name }) => `"${name}"`);
	return box([
		`n8n with the ${titles} nodes is ready.`,
		'',
		`n8n         ${n8n.url}`,
		`Email       ${owner.email}`,
		`Password    ${owner.password}`,
		'',
		`Sandbox     ${sandbox.url}   (stands in for ${titles}; nothing leaves this machine)`,
		`API key     ${SANDBOX_KEY}   (in the credentials ${names.join(' and ')})`,
		'',
		...workflows.flatMap(({ name, url }) => [`Workflow    ${name}`, `            ${url}`]),
		...(workflows.length > 0 ? [''] : []),
		`n8n's log   ${n8n.logPath}`,
		'Ctrl-C stops everything.',
	]);
}

function box(lines: string[]): string {
	const width = Math.max(...lines.map((line) => line.length));
	const edge = '─'.repeat(width + 2);
	const rows = lines.map((line) => `│ ${line.padEnd(width)} │`);
	return ['', `┌${edge}┐`, ...rows, `└${edge}┘`, ''].join('\n');
}
