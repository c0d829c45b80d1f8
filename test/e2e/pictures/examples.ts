/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import path from 'node:path';

import type { Page } from 'playwright-core';

import type { Trial } from '../../../n8n/trial';
import { exampleWorkflows } from '../../examples/exampleFiles';
import { openWorkflow } from '../editor';
import { type Clip, take } from './take';

const RUN_TIMEOUT_MS = 120_000;
const VIEW = { width: 1400, height: 760 };
// Names stand below their nodes, and are wider; an open end has its plus beside it.
const MARGIN = { left: 64, right: 110, top: 16, bottom: 48 };
/** Everything over the canvas: buttons, tabs, the log. */
const COVER =
	'.vue-flow__panel, [class*="executionButtons"], [class*="nodeCreatorButton"], [class*="nodeButtonsWrapper"]';

/**
 * A picture of each example workflow, run where it can be: `docs/pictures/examples/<name>.png`.
 *
 * @param isChosen whether one of a name is to be taken
 */
export async function takeExamples(
	page: Page,
	trial: Trial,
	isChosen: (name: string) => boolean,
): Promise<void> {
	await page.setViewportSize(VIEW);
	for (const { file, name } of exampleWorkflows()) {
		if (!isChosen(path.parse(file).name)) continue;
		const { id, startFrom } = trial.workflows.find((workflow) => workflow.name === name)!;
		await openWorkflow(page, trial.n8n.url, id);
		if (startFrom !== undefined) await run(page);
		await page.addStyleTag({ content: `${COVER} { visibility: hidden !important; }` });
		await take(page, `examples/${path.parse(file).name}`, async () => await workflowClip(page));
	}
}

async function run(page: Page): Promise<void> {
	await page.getByTestId('execute-workflow-button').click();
	await page
		.getByText('Workflow executed successfully')
		.first()
		.waitFor({ timeout: RUN_TIMEOUT_MS });
}

/** Where the nodes and notes of the workflow are on the page. */
async function workflowClip(page: Page): Promise<Clip> {
	const boxes = (
		await Promise.all(
			(await page.locator('.vue-flow__node').all()).map(async (node) => await node.boundingBox()),
		)
	).filter((box) => box !== null);
	const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN.left;
	const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN.top;
	const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN.right;
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN.bottom;
	return { x: left, y: top, width: right - left, height: bottom - top };
}
