import type { AutoSendState } from '../../state';
import type { Project } from '../../state/projects';
import { domainView } from '../domain/domainView';

/** A project as it is answered. All domains are those of the first project. */
export function projectView({ projectId, domains }: AutoSendState, project: Project): object {
	const own = project.id === projectId ? [...domains.values()] : [];
	return {
		...project,
		domains: own.map((domain) => ({
			id: domain.id,
			domain: domain.domainName,
			verificationStatus: domainView(domain).verificationStatus,
		})),
	};
}
