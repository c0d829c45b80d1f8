import {
	addLeads,
	addLeadsByHttp,
	allLeads,
	getCampaigns,
} from '../../test/harness/bench/workloads';
import type { Job, Server } from '../../test/harness/bench/runWorkflow';
import type { Work } from './task';

/** The job that a work order stands for. */
export function jobOf(work: Work, server: Server): Job {
	switch (work.workload) {
		case 'get':
			return getCampaigns(work.contender, server, work.count, work.batching);
		case 'addLeads':
			return addLeads(server, work.count);
		case 'addLeadsByHttp':
			return addLeadsByHttp(server, work.count, work.each, work.batching);
		case 'allLeads':
			return allLeads(work.contender, server, work.pageSize);
	}
}
