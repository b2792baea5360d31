import type { Plugin } from 'vite';
export function stories(): Plugin {
  return { name: 'backstory:stories' };
}
