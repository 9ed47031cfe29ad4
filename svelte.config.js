import adapter from '@sveltejs/adapter-static';
import { basePath } from './scripts/base-path.mjs';

/** Kit's route announcer carries one inline style; its hash is allowed, nothing wider. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Every place that a link names must be on its page, but for the drawings, which come with the code (`IconSheet`).
 * @param {{ id: string, message: string }} missing
 */
function handleMissingId({ id, message }) {
  if (!id.startsWith('icon-')) throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // The name that ties a component's markup to its style stands on every page many times over: short, by its path.
    cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}`,
  },
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: false, strict: true }),
    // The build's identity is the hash of the sealed file list; a changing version would touch every page.
    version: { name: 'id-klar', pollInterval: 0 },
    serviceWorker: { register: false },
    paths: { base: basePath(), relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId, handleUnseenRoutes: 'fail' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-hashes', ANNOUNCER_STYLE],
        'img-src': ['self'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'id-klar-worker'],
      },
    },
  },
};
