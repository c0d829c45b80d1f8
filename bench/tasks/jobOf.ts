import { allLeads, getRecords, upload, uploadByHttp } from '../../test/harness/bench/workloads';
import type { Job } from '../../test/harness/bench/runWorkflow';
import type { Server } from '../../test/harness/bench/service';
import type { Work } from './task';

/** The job that a work order stands for. */
export function jobOf(work: Work, server: Server): Job {
	switch (work.workload) {
		case 'get':
			return getRecords(work.contender, server, work.count, work.batching);
		case 'upload':
			return upload(server, work.operation, work.count);
		case 'uploadByHttp':
			return uploadByHttp(server, work.operation, work.count, work.each, work.batching);
		case 'allLeads':
			return allLeads(work.contender, server, work.pageSize);
	}
}
