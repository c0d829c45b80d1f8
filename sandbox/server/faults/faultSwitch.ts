import type { Fault, FaultRule } from './faultRule';

interface ArmedRule {
	rule: FaultRule;
	skip: number;
	times: number;
}

export type Interruption = Exclude<Fault, { kind: 'delay' }>;

export interface FaultPlan {
	/** Sum of the delays that apply. */
	delayMs: number;
	interruption: Interruption | null;
}

/** The armed rules, in the order in which they were added. */
export class FaultSwitch {
	private armed: ArmedRule[] = [];

	/** @returns a function that disarms the rule; harmless when it is spent already. */
	add(rule: FaultRule): () => void {
		const entry: ArmedRule = { rule, skip: rule.skip ?? 0, times: rule.times ?? 1 };
		this.armed.push(entry);
		return () => {
			this.armed = this.armed.filter((other) => other !== entry);
		};
	}

	clear(): void {
		this.armed = [];
	}

	/**
	 * What happens to one request: delays add up, and the first rule of another kind wins. Rules
	 * behind it keep their counts.
	 */
	plan(operation: string | null): FaultPlan {
		const plan: FaultPlan = { delayMs: 0, interruption: null };
		for (const entry of this.armed) {
			if (entry.rule.operation !== undefined && entry.rule.operation !== operation) continue;
			if (entry.skip > 0) {
				entry.skip -= 1;
				continue;
			}
			entry.times -= 1;
			if (entry.rule.kind === 'delay') {
				plan.delayMs += entry.rule.ms;
			} else {
				plan.interruption = entry.rule;
				break;
			}
		}
		this.armed = this.armed.filter(({ times }) => times > 0);
		return plan;
	}
}
