import { autosend } from './autosend/service';
import type { CaseSandbox } from './harness/caseSandbox';
import type { CaseService } from './harness/caseService';
import type { ServiceFacts } from './harness/serviceFacts';
import { smartlead } from './smartlead/service';

/** All services, for the tests that hold each of them against its catalogue. */
export const services: ServiceFacts[] = [smartlead, autosend];

/** Registers tests that run operations for each service, under its name. */
export function describeServices(
	register: <S extends CaseSandbox>(service: CaseService<S>) => void,
): void {
	describe(smartlead.name, () => register(smartlead));
	describe(autosend.name, () => register(autosend));
}
