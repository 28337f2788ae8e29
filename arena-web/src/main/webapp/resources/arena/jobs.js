/*
 * A job on its page: shows how far it is until it has ended, and then what came of it.
 */
(() => {
  'use strict';
  const PAUSE = 1000;
  const job = () => document.getElementById('job');
  const running = () => job() !== null && job().dataset.running === 'true';

  /** Takes the job from the page made anew; the focus stays, or goes to the job where its place is gone. */
  async function renew() {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const anew = page.getElementById('job');
    if (anew === null) {
      return;
    }
    const inside = job().contains(document.activeElement);
    const focus = inside ? document.activeElement.id : '';
    job().replaceWith(document.adoptNode(anew));
    if (!running()) {
      document.getElementById('jobs').replaceWith(document.adoptNode(page.getElementById('jobs')));
    }
    document.dispatchEvent(new CustomEvent('arena:shown'));
    if (inside) {
      (document.getElementById(focus) || job()).focus({ preventScroll: true });
    }
    if (!running()) {
      const voice = document.getElementById('job-say');
      voice.textContent = voice.dataset.done.replace('{0}', document.getElementById('job-state').textContent);
    }
  }

  window.arenaSession.repeat(renew, () => (running() ? PAUSE : 0));
})();
