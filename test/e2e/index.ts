/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run test:e2e`: packs the packages, installs them in a real n8n, and does there what users do,
 * in a browser and through n8n's REST API, with the sandbox in the place of both services.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import { selectors } from 'playwright-core';

import { tail } from '../../n8n/childProcess';
import { Progress } from '../../n8n/progress';
import { stopSignal } from '../../n8n/stopSignal';
import { startTrial, type Trial } from '../../n8n/trial';
import { agent } from './agent';
import { campaignCycle, contactsInBulk, templateMail } from './autosend';
import { autosendTriggerPublished, inboundEmail } from './autosendTrigger';
import { openOwnerBrowser, type OwnerBrowser } from './browser';
import { bulkAdd } from './bulkAdd';
import { campaignPicker } from './campaignPicker';
import { credentialForm } from './credentialForm';
import { csvDownload } from './csvDownload';
import { fieldMapper } from './fieldMapper';
import type { Scenario } from './scenario';
import { shownError } from './shownError';
import { trigger } from './trigger';
import { triggerInEditor } from './triggerInEditor';

// A busy machine takes its time.
const PATIENCE_MS = 60_000;
const CHECKOUT = path.join(__dirname, '../..');

const SCENARIOS: Record<string, Scenario> = {
	credentialForm,
	campaignPicker,
	shownError,
	bulkAdd,
	fieldMapper,
	csvDownload,
	triggerInEditor,
	agent,
	templateMail,
	contactsInBulk,
	campaignCycle,
	autosendTriggerPublished,
	inboundEmail,
	// Restarts n8n, and with it the session of the browser.
	trigger,
};

async function main(): Promise<number> {
	selectors.setTestIdAttribute('data-test-id');
	const { positionals } = parseArgs({ allowPositionals: true });
	const chosen = Object.entries(SCENARIOS).filter(
		([name]) => positionals.length === 0 || positionals.includes(name),
	);
	const progress = new Progress((text) => void process.stdout.write(text));
	const signal = stopSignal((reason) => progress.line(`Stopping (${reason})`));
	const trial = await startTrial({ checkout: CHECKOUT, keep: false, progress, signal });
	let failures = 0;
	let browser: OwnerBrowser | undefined;
	try {
		browser = await openOwnerBrowser(trial.client);
		for (const [name, scenario] of chosen) {
			signal.throwIfAborted();
			const error = await play(name, scenario, { trial, browser, progress });
			progress.line(`${error ? 'FAILED' : 'passed'}  ${scenario.title}`);
			if (error) {
				failures++;
				progress.line(error);
			}
		}
		progress.line(`${chosen.length - failures} of ${chosen.length} scenarios passed`);
	} finally {
		await browser?.close();
		await trial.stop({ failed: failures > 0 });
	}
	return failures > 0 || chosen.length === 0 ? 1 : 0;
}

/** Plays a scenario on a page of its own and a fresh sandbox; what went wrong comes back. */
async function play(
	name: string,
	scenario: Scenario,
	{ trial, browser, progress }: { trial: Trial; browser: OwnerBrowser; progress: Progress },
): Promise<string | undefined> {
	const { sandbox, credentials } = trial;
	sandbox.smartlead.reset();
	sandbox.autosend.reset();
	const page = await browser.context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	try {
		await scenario.run({
			...trial,
			credential: credentials.smartlead,
			sandbox: sandbox.smartlead,
			autosend: { credential: credentials.autosend, sandbox: sandbox.autosend },
			page,
			say: (text) => progress.line(`  ${text}`),
		});
		return undefined;
	} catch (error) {
		const picture = path.join(path.dirname(trial.n8n.logPath), `${name}.png`);
		await page.screenshot({ path: picture }).catch(() => undefined);
		const message = error instanceof Error ? error.message : String(error);
		return `${message}\nThe page: ${picture}\nn8n's log ends with:\n${await tail(trial.n8n.logPath)}`;
	} finally {
		await page.close();
	}
}

main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
