/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import path from 'node:path';

import type { Page } from 'playwright-core';

const FOLDER = path.join(__dirname, '../../../docs/pictures');
/** How long the animations of the editor take. */
export const SETTLE_MS = 1_000;

/** A part of the page, in its pixels. */
export interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Takes a picture of the page, without n8n's messages, to `docs/pictures/<name>.png`.
 *
 * @param findClip asked, when nothing moves any more, for the part to show; all of it if not given
 */
export async function take(
	page: Page,
	name: string,
	findClip?: () => Promise<Clip>,
): Promise<void> {
	await page.addStyleTag({ content: '.el-notification { display: none !important; }' });
	// Off the fields, which show buttons where the mouse is.
	await page.mouse.move(640, 4);
	await page.waitForTimeout(SETTLE_MS);
	const clip = await findClip?.();
	await page.screenshot({ path: path.join(FOLDER, `${name}.png`), clip });
}
