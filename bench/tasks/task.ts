import type { Contender } from '../../test/harness/bench/contenders';
import type { Batching } from '../../test/harness/bench/workloads';
import type { Server } from '../../test/harness/bench/service';

/** A node at work: which workload, by whom, how much of it. */
export type Work =
	| { workload: 'get'; contender: Contender; count: number; batching?: Batching }
	| { workload: 'upload'; operation: string; count: number }
	| {
			workload: 'uploadByHttp';
			operation: string;
			count: number;
			each: number;
			batching?: Batching;
	  }
	| { workload: 'allLeads'; contender: Contender; pageSize: number };

/** What a worker process is asked for; it answers once and ends. */
export type Task = { server: Server } & (
	| { task: 'cpu'; work: Work[]; repetitions: number }
	| { task: 'once'; work: Work; requestsPerMinute?: number; warm?: boolean }
	| { task: 'profile'; work: Work; repetitions: number }
	| { task: 'properties'; contenders: Contender[] }
);

/** CPU time of one execution. */
export interface Cpu {
	/** Milliseconds of all items, the median of the repetitions. */
	ms: number;
}

/** One execution. */
export interface Once {
	ms: number;
	/** Items put out that are no errors. */
	succeeded: number;
	failed: number;
	/** The error that ended the run. */
	error?: string;
	/** The longest that nothing else could run, in milliseconds. */
	stallMs: number;
	/** Bytes above the start. */
	peakBytes: number;
}

/** Where CPU time goes: a place, and its share of all samples. */
export type Profile = Array<{ place: string; share: number }>;

/** How many there are at the top level, and how large the description is. */
export interface PropertyCount {
	properties: number;
	operations: number;
}

/** The answer of each task. */
export interface Answers {
	cpu: Cpu[];
	once: Once;
	profile: Profile;
	properties: PropertyCount[];
}
