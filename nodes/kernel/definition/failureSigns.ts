import { isEmpty, isObject } from './values';

/** Whether a flag of an answer, such as `success`, says no. */
export function saysNo(flag: unknown): boolean {
	return flag === false || flag === 'false';
}

/** Whether an answer consists of an error and nothing else. */
export function isErrorAlone(body: unknown): boolean {
	return isObject(body) && Object.keys(body).join() === 'error' && !isEmpty(body.error);
}
