import type { OperationHandlers } from '../handler';
import { createProject, deleteProject, getProject, getProjects } from './records';

export const project: OperationHandlers = {
	'project.getMany': getProjects,
	'project.create': createProject,
	'project.get': getProject,
	'project.delete': deleteProject,
};
