import { autoSend } from '../../../autosend/nodes/AutoSend/service';
import type { AutoSendSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

/** The context of one of the AutoSend node's pickers, whose requests go to a sandbox. */
export function formContext(sandbox: AutoSendSandbox) {
	return loadOptionsContext(sandbox, { service: autoSend });
}
