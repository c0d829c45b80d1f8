import type { SmartleadState } from '../../state';
import type { DeliveryFolder } from '../../state/deliveryFolders';
import type { DeliveryId, DeliveryTest } from '../../state/deliveryTests';
import { ApiError } from '../handler';

// The docs show this text for every route of the host.
const notFound = () => new ApiError(404, { error: 'Resource not found' });

/** @throws ApiError for an unknown test. */
export function requireTest(state: SmartleadState, id: DeliveryId): DeliveryTest {
	const test = state.deliveryTests.get(String(id));
	if (!test) throw notFound();
	return test;
}

/** @throws ApiError for an unknown folder. */
export function requireFolder(state: SmartleadState, id: DeliveryId): DeliveryFolder {
	const folder = state.deliveryFolders.get(String(id));
	if (!folder) throw notFound();
	return folder;
}
