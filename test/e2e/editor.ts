import type { Locator, Page } from 'playwright-core';

/** Opens a stored workflow in the editor. */
export async function openWorkflow(page: Page, n8nUrl: string, id: string): Promise<void> {
	await page.goto(`${n8nUrl}/workflow/${id}`);
	await page.getByTestId('canvas-node').first().waitFor();
	await page.getByTestId('canvas-controls').waitFor();
	// What is run before the editor has loaded everything fails.
	await page.waitForLoadState('networkidle');
}

/** Opens a node of the workflow that is open. */
export async function openNode(page: Page, name: string): Promise<void> {
	const node = page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	await node.waitFor();
	// The canvas still moves when it first shows; a click without effect is repeated.
	for (let left = 3; ; left--) {
		await node.dblclick();
		const opened = await page
			.getByTestId('node-parameters')
			.waitFor({ timeout: left > 0 ? 3_000 : 30_000 })
			.then(() => true)
			.catch((error: unknown) => {
				if (left === 0) throw error;
				return false;
			});
		if (opened) return;
	}
}

/** Closes the node that is open. */
export async function closeNode(page: Page): Promise<void> {
	await page.getByTestId('ndv-close-button').click();
	await page.getByTestId('ndv').waitFor({ state: 'hidden' });
}

/** Runs the node that is open, and waits until it has ended well or with an error. */
export async function executeNode(page: Page): Promise<void> {
	const started = page.waitForResponse((response) =>
		new URL(response.url()).pathname.endsWith('/run'),
	);
	await page.getByTestId('node-execute-button').click();
	await started;
	const ends = ['node-run-status-success', 'node-run-status-danger', 'node-run-info-stale'];
	const [first, ...others] = ends.map((id) => output(page).getByTestId(id));
	await others
		.reduce((any, each) => any.or(each), first)
		.first()
		.waitFor();
}

/** The pane with what the node that is open has put out. */
export function output(page: Page): Locator {
	return page.getByTestId('output-panel');
}

/** A field of the form that is open. */
export function field(page: Page, name: string): Locator {
	return page.getByTestId(`parameter-input-${name}`).first();
}
