import { newDeliveryFolder, type DeliveryFolder } from '../../state/deliveryFolders';
import type { DeliveryId } from '../../state/deliveryTests';
import type { OperationHandlers, OperationRequest } from '../handler';
import { page, type PageQuery } from '../page';
import { requireFolder } from './require';

interface FolderPath {
	folderId: DeliveryId;
}

function createFolder({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, { folderName: string }>): DeliveryFolder {
	const id = state.ids.take('deliveryFolder');
	const folder = newDeliveryFolder(id, body.folderName, state.userId, now.toISOString());
	state.deliveryFolders.set(String(id), folder);
	return folder;
}

/** No source says how much of a name `name` has to be; here a part is enough. */
function getFolders({
	query,
	state,
}: OperationRequest<unknown, Partial<PageQuery> & { name?: string }>): DeliveryFolder[] {
	const { name = '', offset = 0, limit = Infinity } = query;
	const folders = [...state.deliveryFolders.values()].filter((folder) =>
		folder.name.includes(name),
	);
	return page(folders, { offset, limit });
}

function getFolder({ params, state }: OperationRequest<FolderPath>): DeliveryFolder {
	return requireFolder(state, params.folderId);
}

function deleteFolder({ params, state }: OperationRequest<FolderPath>): object {
	state.deliveryFolders.delete(String(requireFolder(state, params.folderId).id));
	return { message: 'Folder deleted successfully' };
}

export const folders: OperationHandlers = {
	'smartDelivery.getFolders': getFolders,
	'smartDelivery.createFolder': createFolder,
	'smartDelivery.getFolder': getFolder,
	'smartDelivery.deleteFolder': deleteFolder,
};
