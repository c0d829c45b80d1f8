import type { OperationHandlers } from '../handler';
import { folders } from './folders';
import { reports } from './reports';
import { tests } from './tests';

export const smartDelivery: OperationHandlers = { ...folders, ...reports, ...tests };
