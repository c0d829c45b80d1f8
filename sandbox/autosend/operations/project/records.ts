import type { AutoSendState } from '../../state';
import type { Project } from '../../state/projects';
import type { OperationRequest } from '../handler';
import { notFound } from '../refusals';
import { projectView } from './projectView';

interface ProjectPath {
	projectId: string;
}

interface ProjectBody {
	name: string;
	domain?: string;
	regionKey?: string;
}

export function getProjects({ state }: OperationRequest): object {
	const projects = [...state.projects.values()].map((project) => projectView(state, project));
	return { success: true, data: { projects } };
}

export function getProject({ params, state }: OperationRequest<ProjectPath>): object {
	return { success: true, data: projectView(state, requireProject(state, params)) };
}

/** No plan limits the number of projects. No key opens a new one. */
export function createProject({
	body,
	state,
}: OperationRequest<unknown, unknown, ProjectBody>): object {
	const { name, domain = null, regionKey = 'us-east-1' } = body;
	const project: Project = {
		id: state.ids.take('project'),
		name,
		domain,
		regionKey,
		industry: null,
		logo: null,
		address: null,
		trackingOpen: false,
		trackingClick: false,
	};
	state.projects.set(project.id, project);
	return { success: true, data: projectView(state, project) };
}

/** Its records stay, as keys still open it. */
export function deleteProject({ params, state }: OperationRequest<ProjectPath>): object {
	state.projects.delete(requireProject(state, params).id);
	return { success: true, message: 'Project deleted' };
}

function requireProject({ projects }: AutoSendState, { projectId }: ProjectPath): Project {
	const project = projects.get(projectId);
	if (!project) throw notFound();
	return project;
}
